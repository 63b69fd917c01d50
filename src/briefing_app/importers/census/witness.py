"""A file as runs of words, read as crudely as its kind allows: by cutting, never by understanding.

What nobody sees on any page (scripts, styles, the names of fonts) is no loss and left away.
"""

import html
import re
from collections.abc import Iterator

from briefing_app.importers.encoding import decode
from briefing_app.importers.kinds import Kind
from briefing_app.importers.result import ImportFailed, Passage
from briefing_app.importers.tagless import without_hidden

TEXT, AROUND, HEADS, REMARKS, DELETED, CELLS = (
    "text",
    "around the article",
    "page heads and feet",
    "remarks",
    "deleted words",
    "cells",
)
_TITLE = re.compile(r"<title\b[^<>]*>.*?</title\s*>", re.I | re.S)
_INLINE = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|"
    r"small|span|strike|strong|sub|sup|time|tt|u|var|wbr|mi|mn|mo|mrow|math|msup|msub|mfrac)\b[^<>]*>",
    re.I,
)
_TAG = re.compile(r"<[^<>]*>")
_ENDS = re.compile(
    r"</(?:w:p|a:p|text:p|text:h|si|si>|table:table-cell)>|<(?:w|a|text):(?:tab|br|s|line-break)\b[^<>]*>"
)
_DROPPED = re.compile(
    r"<(w:instrText|w:delInstrText|mc:Fallback|w:moveFrom|text:tracked-changes)\b[^<>]*>.*?</\1>",
    re.S,
)
_DELETED = re.compile(r"<w:delText\b[^<>]*>(.*?)</w:delText>", re.S)
_PARTS = {
    Kind.DOCX: re.compile(
        r"word/(?:document|footnotes|endnotes|header\d*|footer\d*|comments)\.xml$"
    ),
    Kind.PPTX: re.compile(r"ppt/(?:slides/slide|notesSlides/notesSlide|comments/comment)\d+\.xml$"),
    Kind.ODT: re.compile(r"content\.xml$"),
    Kind.ODP: re.compile(r"content\.xml$"),
    Kind.XLSX: re.compile(r"xl/(?:sharedStrings|comments\d*)\.xml$"),
}
_PART_KINDS = ((re.compile(r"header|footer"), HEADS), (re.compile(r"comment"), REMARKS))
_PAGES = (Kind.HTML, Kind.MHTML, Kind.WEBARCHIVE)
_MOST_BYTES = 32 * 1024 * 1024


def passages_of(kind: Kind, data: bytes, encoding: str | None = None) -> list[Passage]:
    """Return the runs of words in ``data``; none for kinds whose readers bring their own."""
    if len(data) > _MOST_BYTES:
        return []
    if kind in (Kind.TEXT, Kind.CSV, Kind.TSV):
        return _lines(decode(data, encoding).text)
    if kind is Kind.HTML:
        return page_passages(_page_text(data, encoding))
    if kind in _PARTS:
        return list(_package(kind, data))
    return []


def page_passages(text: str) -> list[Passage]:
    """Return the runs of words between the block elements of markup."""
    text = _INLINE.sub("", _TITLE.sub(" ", without_hidden(text)))
    return [
        Passage(AROUND, " ".join(words))
        for run in _TAG.split(text)
        if (words := html.unescape(run).split())
    ]


def _page_text(data: bytes, encoding: str | None) -> str:
    named = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{1,40})", data[:8192], re.I)
    for name in (encoding, named[1].decode() if named else None, None):
        try:
            return decode(data, name).text
        except ImportFailed:
            continue
    return ""


def _lines(text: str) -> list[Passage]:
    return [Passage(TEXT, line.strip()) for line in text.splitlines() if line.strip()]


def _package(kind: Kind, data: bytes) -> Iterator[Passage]:
    from briefing_app.importers.package import Package  # lazy on purpose: it loads zipfile

    package = Package(data, "file")
    for name in package.names():
        if not _PARTS[kind].search(name):
            continue
        what = next((known for part, known in _PART_KINDS if part.search(name)), TEXT)
        text = package.read(name).decode("utf-8", "replace")
        for deleted in _DELETED.findall(text):
            if words := html.unescape(deleted).split():
                yield Passage(DELETED, " ".join(words))
        text = _DELETED.sub("", _DROPPED.sub("", text)).replace("<w:noBreakHyphen/>", "-")
        for run in _ENDS.split(text):
            if words := html.unescape(_TAG.sub("", run)).split():
                yield Passage(what if kind is not Kind.XLSX else CELLS, " ".join(words))
