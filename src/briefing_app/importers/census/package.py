"""Office files as runs of words: each part that shows words is cut at the ends of paragraphs."""

import html
import re
from collections.abc import Iterator

from briefing_app.importers import limits
from briefing_app.importers.census.places import CELLS, CHARTS, DELETED, HEADS, REMARKS, TEXT
from briefing_app.importers.kinds import Kind
from briefing_app.importers.result import Passage

_TAG = re.compile(r"<[^<>]*>")
_ENDS = re.compile(
    r"</(?:w:p|a:p|text:p|text:h|si|is|c:v|m:t|w:rt|table:table-cell)>"
    r"|<(?:w|a|text|draw):(?:tab|br|cr|s|sym|line-break|txbxContent|text-box)\b[^<>]*>"
)
_OTHER_SPACE = "".join(filter(str.isspace, map(chr, range(0x3001)))).replace(" ", "")
_END = "\x01"
"""A sign that no XML can hold, for where a run ends."""
_DROPPED = re.compile(
    r"<(w:instrText|w:delInstrText|mc:Fallback|w:moveFrom|text:tracked-changes|"
    r"(?:c:)?(?:f|formatCode|externalData)|a:tableStyleId|authors|dc:date|office:binary-data|text:page-number|"
    r"wp\d*:(?:posOffset|align|pctWidth|pctHeight)|(?:xdr:)?(?:from|to|pos))\b[^<>]*>.*?</\1>",
    re.S,
)
_MAY_DROP = re.compile(
    r"(?:w:(?:instrText|delInstrText|moveFrom)|mc:Fallback|text:(?:tracked-changes|page-number)|"
    r"(?:c:)?(?:f|formatCode|externalData)|a:tableStyleId|authors|dc:date|office:binary-data|"
    r"wp\d*:(?:posOffset|align|pctWidth|pctHeight)|(?:xdr:)?(?:from|to|pos)|w:delText|office:annotation|w:noBreakHyphen)\b"
)
"""Tags whose words are told apart from all others, or left away."""
_DELETED = re.compile(r"<w:delText\b[^<>]*>(.*?)</w:delText>", re.S)
_BODY = re.compile(r"<office:body\b.*</office:body>", re.S)
_REMARK = re.compile(r"<(office:annotation)\b[^<>]*>.*?</\1>", re.S)
_AMOUNT = re.compile(
    r'<(table:table-cell)\b[^<>]*value-type="(?:float|percentage|currency|date)"[^<>]*>.*?</\1>',
    re.S,
)
_INLINE_CELL = re.compile(r"<is>.*?</is>", re.S)
_HIDDEN = re.compile(rb"\bstate\s*=\s*[\"'](?:hidden|veryHidden)")
_SHEET = re.compile(r"xl/worksheets/sheet\d+\.xml")
_NUMBER = re.compile(
    rb"<c\b(?![^<>]*\bt=\"(?!n\"))[^<>]*>(?:<f\b[^<>]*/>|<f\b[^<>]*>[^<]*</f>)?<v>-?[\d.]"
)
_CATEGORIES = re.compile(r"<c:(cat|xVal)>.*?</c:\1>", re.S)
_CHART_WORDS = re.compile(r"<a:p\b.*?</a:p>", re.S)
_MOST_BYTES = 32 * 1024 * 1024
_DRAWN = r"|{0}/(?:charts/chart|diagrams/data)\d*\.xml"
_CONTENT = re.compile(r"content\.xml$")
_STYLES = re.compile(r"styles\.xml$")
_PAGE_HEAD = re.compile(
    r"<(style:(?:header|footer)(?:-left|-first)?)(?:\s[^<>]*[^<>/])?>.*?</\1>", re.S
)
_PARTS = {
    Kind.DOCX: re.compile(
        r"(?:word/(?:document|footnotes|endnotes|header\d*|footer\d*|comments)\.xml"
        + _DRAWN.format("word")
        + ")$"
    ),
    Kind.PPTX: re.compile(
        r"(?:ppt/(?:slides/slide|notesSlides/notesSlide|comments/comment)\d+\.xml"
        + _DRAWN.format("ppt")
        + ")$"
    ),
    Kind.ODT: re.compile(r"(?:content|styles)\.xml$"),
    Kind.ODP: _CONTENT,
    Kind.ODS: re.compile(r"^content\.xml$"),
    Kind.XLSX: re.compile(
        r"xl/(?:sharedStrings|comments\d*|comments/comment\d+|threadedComments/threadedComment\d+|"
        r"worksheets/sheet\d+|drawings/drawing\d+|charts/chart\d+)\.xml$"
    ),
}
PACKAGES = frozenset(_PARTS)
_PART_KINDS = (
    (re.compile(r"header|footer|styles\.xml"), HEADS),
    (re.compile(r"omment"), REMARKS),
    (re.compile(r"charts/|diagrams/"), CHARTS),
)


def package_passages(kind: Kind, data: bytes) -> Iterator[Passage]:
    """Yield the runs of words in the parts of an office file that show words."""
    usual = CELLS if kind in (Kind.XLSX, Kind.ODS) else TEXT
    if not data.startswith(b"PK"):  # OpenDocument as one XML
        flat = data.decode("utf-8", "replace")
        text = _BODY.search(flat)
        yield from _runs(_texts(text[0] if text else "", "", kind), usual)
        yield from _runs(_page_heads(flat) if kind is Kind.ODT else "", HEADS)
        return
    from briefing_app.importers.package import Package  # lazy on purpose: it loads zipfile

    package = Package(data, "file")
    most = min(_MOST_BYTES, limits.PART_BYTES)
    for name in package.names():
        if not _PARTS[kind].search(name) or package.size(name) > most:
            continue
        what = next((known for part, known in _PART_KINDS if part.search(name)), usual)
        yield from _runs(_texts(package.read(name).decode("utf-8", "replace"), name, kind), what)


def _without_same_categories(chart: str) -> str:
    """Return a chart with the names under its points once: each of its series keeps them."""
    seen: set[str] = set()

    def once(found: re.Match[str]) -> str:
        again = found[0] in seen
        seen.add(found[0])
        return "" if again else found[0]

    return _CATEGORIES.sub(once, chart)


def _page_heads(styles: str) -> str:
    return "".join(found[0] for found in _PAGE_HEAD.finditer(styles))


def _texts(text: str, name: str, kind: Kind) -> str:
    """Return the XML without cells that hold a number: those show by their formats."""
    if _STYLES.search(name):
        return _page_heads(text)
    if "/charts/" in name and kind is Kind.XLSX:  # its numbers are those of cells
        return "".join(_CHART_WORDS.findall(text))
    if "/charts/" in name:
        return _without_same_categories(text)
    if "/worksheets/" in name:
        return "".join(_INLINE_CELL.findall(text))
    return _AMOUNT.sub("", text) if kind is Kind.ODS else text


def numbers_in(kind: Kind, data: bytes) -> int:
    """Return how many cells of the sheets that show hold a number; 0 for other kinds."""
    if kind is not Kind.XLSX:
        return 0
    from briefing_app.importers.package import Package

    package = Package(data, "file")
    book = package.read("xl/workbook.xml") if "xl/workbook.xml" in package else b""
    if _HIDDEN.search(book):  # which part is which sheet is for a reader to know
        return 0
    return sum(
        sum(1 for _ in _NUMBER.finditer(package.read(name)))
        for name in package.names()
        if _SHEET.fullmatch(name) and package.size(name) <= _MOST_BYTES
    )


def _runs(text: str, what: str) -> Iterator[Passage]:
    words, plain = _without_tags(text)
    if not plain:
        yield from _apart(text)
        words, _ = _without_tags(_left(text))
    words = html.unescape(words)
    runs = words.split(_END)
    even = "  " not in words and not any(map(words.__contains__, _OTHER_SPACE))
    for run in map(str.strip, runs) if even else (" ".join(run.split()) for run in runs):
        if run:
            yield Passage(what, run)


def _apart(text: str) -> Iterator[Passage]:
    """Yield the deleted words and the remarks in some XML."""
    for deleted in _DELETED.findall(text):
        if words := html.unescape(deleted).split():
            yield Passage(DELETED, " ".join(words))
    for remark in _REMARK.finditer(_DROPPED.sub("", text)):
        if words := html.unescape(_TAG.sub(" ", remark[0])).split():
            yield Passage(REMARKS, " ".join(words))


def _left(text: str) -> str:
    """Return some XML without deleted words, remarks and what shows no words."""
    text = _DELETED.sub("", _REMARK.sub("", _DROPPED.sub("", text)))
    return text.replace("<w:noBreakHyphen/>", "-")


def _without_tags(text: str) -> tuple[str, bool]:
    """Return the words between the tags, with `_END` in place of tags at which a run ends.

    Besides, whether no tag says that some of them are others than they seem. A file says few
    different tags, many times.
    """
    first, *parts = text.split("<")
    words = [first]
    signs: dict[str, str] = {}
    plain = True
    for part in parts:
        tag, closed, behind = part.partition(">")
        sign = signs.get(tag)
        if sign is None:
            sign = signs[tag] = _END if _ENDS.fullmatch(f"<{tag}>") else ""
            plain = plain and _MAY_DROP.match(tag) is None
        words += (sign, behind) if closed else ("<", part)
    return "".join(words), plain
