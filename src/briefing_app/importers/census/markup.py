"""Markup as runs of words: pages by cutting at tags, Markdown by taking its marks away."""

import html
import re

from briefing_app.importers.census.places import AROUND, DELETED, TEXT
from briefing_app.importers.result import Passage
from briefing_app.importers.tagless import without_hidden

_TITLE = re.compile(r"<title\b[^<>]*>.*?</title\s*>", re.I | re.S)
_INLINE = re.compile(
    r"</?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|"
    r"small|span|strike|strong|sub|sup|time|tt|u|var|wbr|mi|mn|mo|mrow|math|msup|msub|mfrac)\b[^<>]*>",
    re.I,
)
_CELL = re.compile(r"<\w+\b[^<>]*\brole\s*=\s*[\"']?(?:cell|gridcell|\w+header)\b[^<>]*>", re.I)
_STRUCK = re.compile(r"<(del|s|strike)(?:\s[^<>]*)?>(.*?)</\1\s*>", re.I | re.S)
_TAG = re.compile(r"<[^<>]*>")
_HEAD = re.compile(r"\A---\n(?:.*\n)*?(?:---|\.\.\.)\n")
_PICTURE = re.compile(r"!\[[^\[\]\n]*\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_ADDRESS = re.compile(r"(?<=\])\([^()\n]*\)|^ {0,3}\[[^\[\]\n^]+\]:.*$", re.M)
_NOTE = re.compile(r"\[\^[^\]\s]+\]:?")
_COUNT = re.compile(r"^[>\s]*(?:[-+*]\s+)*\d{1,9}[.)](?=\s)")
_ITEM = re.compile(r"^(?:\s*(?:\(?\d{1,2}[.)]|o)|\s+\(?[a-z][.)]|\([a-z]\))(?=\s+\S)")
_FENCE = re.compile(r"^\s*(?:```|~~~).*$")


def page_passages(text: str, kind: str = AROUND) -> list[Passage]:
    """Return the runs of words between the block elements of markup."""
    text = _TITLE.sub(" ", without_hidden(text))
    struck = [
        Passage(DELETED, " ".join(_TAG.sub(" ", run[2]).split())) for run in _STRUCK.finditer(text)
    ]
    text = _INLINE.sub("", _CELL.sub("<p>", _STRUCK.sub(" ", text)))
    return struck + [
        Passage(kind, " ".join(words))
        for run in _TAG.split(text)
        if (words := html.unescape(run).split())
    ]


def lines_of(text: str, kind: str = TEXT) -> list[Passage]:
    """Return the lines of plain text, without the numbers that count the items of a list."""
    found = (_ITEM.sub("", line).strip() for line in text.splitlines())
    return [Passage(kind, line) for line in found if line]


def markdown_passages(text: str) -> list[Passage]:
    """Return the lines of Markdown; what stands before the text is about the file."""
    text = text.replace("\r\n", "\n")
    head = _HEAD.match(text)
    found = lines_of(head[0], AROUND) if head else []
    body = without_hidden(text[head.end() if head else 0 :])
    body = _ADDRESS.sub("", _PICTURE.sub(" ", _NOTE.sub("", body)))
    for line in body.split("\n"):
        words = html.unescape(_TAG.sub(" ", _COUNT.sub("", _FENCE.sub("", line)))).strip()
        if words:
            found.append(Passage(TEXT, words))
    return found
