"""A Word document (DOCX) to blocks, from its XML.

python-docx would read it too, but takes seven times as long and does not accept tracked changes.
The parts are unpacked by `package`, which knows hostile zips.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers import limits
from briefing_app.importers.clean import one_line, raised
from briefing_app.importers.docx.parts import INSIDE, chunk, status_lines, target
from briefing_app.importers.docx.styles import PLAIN, Style, W, list_level, styles, value
from briefing_app.importers.docx.text import look, mark_deleted, texts, to_go_through, words
from briefing_app.importers.office.charts import chart_rows
from briefing_app.importers.package import Package
from briefing_app.importers.result import Draft, ImportFailed, Meta
from briefing_app.importers.text.head import with_headline
from briefing_app.words.said import marked, translated

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHAT = marked("Word document", "kind of file")
_MENDED = marked(
    "The document is damaged, and some of its text may be missing. Compare it with the original."
)
_PROPERTIES = f"{W}pPr"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_BULLET = re.compile(r"[•‣◦▪●○■·]\s+")
_HOLDERS = frozenset(
    f"{W}{name}" for name in "sdt sdtContent ins moveTo customXml smartTag body txbxContent".split()
) | {f"{_MC}AlternateContent", f"{_MC}Choice"}
_USUAL = 12
"""Points of the letters of a text, at the most."""


def read(data: bytes) -> Draft:
    """Return the blocks and metadata of the DOCX ``data``."""
    package = Package(data, _WHAT)
    main = package.main_part("word/document.xml")
    body = package.xml(main).find(f"{W}body")
    if body is None:
        raise package.damaged()
    folder = main.rpartition("/")[0]
    reader = _Reader(styles(package.optional(f"{folder}/styles.xml")), package, main, body)
    found = list(reader.blocks(body))
    for kind in ("footnote", "endnote"):
        part = package.optional(f"{folder}/{kind}s.xml")
        if part is not None:
            found.extend(reader.notes(part, kind))
    found.extend(_charts(package, main))
    warnings = (translated(_MENDED),) if main in package.mended else ()
    found = with_headline(
        [b for b in found if b.text.strip() or b.rows], _standing_out(reader.looks)
    )
    said = {block.text for block in found}
    status = [block for block in status_lines(package, main) if block.text not in said]
    return Draft((*status, *found), (), _meta(package), warnings + tuple(reader.warnings))


def _charts(package: Package, main: str) -> Iterator[Block]:
    """Yield the data of the charts that the document leads to, each under its title."""
    for kind, part in package.targets(main).values():
        root = package.optional(part) if kind == "chart" else None
        title, rows = chart_rows(root) if root is not None else ("", ())
        if rows:
            yield Block(BlockKind.PARAGRAPH, title)
            yield table_block(rows)


class _Reader:
    """Reads blocks and counts notes through the document."""

    def __init__(
        self, styles_by_id: dict[str, Style], package: Package, main: str, body: "_Element"
    ) -> None:
        self._styles = styles_by_id
        self._to_go_through = to_go_through(body)
        self._package = package
        self._main = main
        self.warnings: list[str] = []
        self._notes: dict[tuple[str, str], int] = {}
        self.looks: dict[int, tuple[bool, float]] = {}
        self._count = 0

    def blocks(self, holder: "_Element") -> Iterator[Block]:
        """Yield the blocks in ``holder`` (a body or a text box), in order."""
        waiting = [iter(holder)]
        lead = ""
        while waiting:
            element = next(waiting[-1], None)
            if element is None:
                waiting.pop()
            elif element.tag in _HOLDERS:
                if len(waiting) < limits.DEPTH:
                    waiting.append(iter(element))
            elif element.tag == f"{W}tbl":
                yield from self._table(element)
            elif element.tag == f"{W}altChunk":
                yield from self._chunk(element)
            elif element.tag == f"{W}p":
                text, boxes = self._words(element)
                first = element[0] if len(element) else None
                marks = (
                    {mark.tag: mark for mark in first}
                    if first is not None and first.tag == _PROPERTIES
                    else {}
                )
                if mark_deleted(marks):
                    lead += text
                    continue
                text, lead = lead + text, ""
                if text.strip():
                    yield self._block(self._paragraph(marks, text), element)
                for box in boxes:
                    yield from self.blocks(box)
        if lead:
            yield self._block(Block(BlockKind.PARAGRAPH, lead), None)

    def _chunk(self, element: "_Element") -> Iterator[Block]:
        """Yield the blocks of a document that was put inside whole; say where that fails."""
        try:
            part = target(element, self._package, self._main)
            yield from chunk(self._package, part, lambda data: read(data).blocks)
        except (ImportFailed, RecursionError):
            self.warnings.append(translated(INSIDE))

    def notes(self, part: "_Element", kind: str) -> Iterator[Block]:
        """Yield the notes that the text refers to, each with its number before it."""
        for note in part:
            number = self._notes.get((kind, note.get(f"{W}id") or ""))
            if number is None:
                continue
            said = (words(p).text for p in note.iter(f"{W}p"))
            text = " ".join(one_line(t) for t in said if t.strip())
            yield Block(BlockKind.PARAGRAPH, f"{raised(str(number))} {text}" if text else "")

    def _words(self, paragraph: "_Element") -> "tuple[str, list[_Element]]":
        if paragraph not in self._to_go_through:
            return texts(paragraph), []
        found = words(paragraph, len(self._notes) + 1)
        for note in found.notes:
            self._notes.setdefault(note, len(self._notes) + 1)
        return found.text, found.boxes

    def _paragraph(self, marks: "dict[str, _Element]", text: str) -> Block:
        """Return the block of a paragraph whose properties are ``marks``."""
        if not marks:
            return _plain(text)
        style = self._styles.get(value(marks.get(f"{W}pStyle")), PLAIN)
        numbering = marks.get(f"{W}numPr")
        listed = list_level(numbering) if numbering is not None else style.listed
        outline = value(marks.get(f"{W}outlineLvl"))
        if style.kind is not BlockKind.PARAGRAPH:
            return Block(style.kind, text, style.level)
        if outline.isdecimal() and int(outline) < 9:
            return Block(BlockKind.HEADING, text, int(outline) + 1)
        return Block(BlockKind.LIST_ITEM, text, listed) if listed else _plain(text)

    def _block(self, block: Block, element: "_Element | None") -> Block:
        if self._count < 6 and element is not None:
            self.looks[self._count] = look(element)
        self._count += 1
        return block

    def _table(self, table: "_Element") -> Iterator[Block]:
        rows: list[tuple[str, ...]] = []
        for row in table.iter(f"{W}tr"):
            if _inner(row, table) or row.find(f"{W}trPr/{W}del") is not None:
                continue
            cells: list[str] = []
            for cell in row.iter(f"{W}tc"):
                if _inner(cell, table):
                    continue
                span = value(cell.find(f"{W}tcPr/{W}gridSpan"))
                merged = cell.find(f"{W}tcPr/{W}vMerge")
                goes_on = merged is not None and value(merged) != "restart"
                cells.append("" if goes_on else self._cell(cell))
                extra = int(span) - 1 if span.isdecimal() and len(span) < 4 else 0
                cells += [""] * min(extra, limits.COLUMNS)
            rows.append(tuple(cells[: limits.COLUMNS]))
        width = max((len(row) for row in rows), default=0)
        if width == 1 or (len(rows) == 1 and width <= 2):  # a frame around text, no table
            for row in rows:
                for text in filter(str.strip, row):
                    self._count += 1
                    yield Block(BlockKind.PARAGRAPH, text)
        elif width:
            self._count += 1
            yield table_block(tuple(row + ("",) * (width - len(row)) for row in rows))

    def _cell(self, cell: "_Element") -> str:
        found = (self._words(p)[0] for p in cell.iter(f"{W}p"))
        return " ".join(text for text in found if text.strip())


def _plain(text: str) -> Block:
    """Return the block of a paragraph without properties: a list item behind a typed bullet."""
    if bullet := _BULLET.match(text):
        return Block(BlockKind.LIST_ITEM, text[bullet.end() :], 1)
    return Block(BlockKind.PARAGRAPH, text)


def _inner(element: "_Element", table: "_Element") -> bool:
    """Whether ``element`` belongs to a table inside ``table``, whose words its cell already has."""
    above = next(element.iterancestors(f"{W}tbl"), None)
    return above is not table


def _standing_out(looks: dict[int, tuple[bool, float]]) -> set[int]:
    """Return which of the first blocks are set bold or largest."""
    largest = max((size for _, size in looks.values()), default=0.0)
    return {at for at, (bold, size) in looks.items() if bold or (size == largest and size > _USUAL)}


def _meta(package: Package) -> Meta:
    core = package.optional("docProps/core.xml")
    app = package.optional("docProps/app.xml")

    def text(root: "_Element | None", name: str) -> str:
        found = root.find(f".//{{*}}{name}") if root is not None else None
        return one_line(found.text or "") if found is not None else ""

    return Meta(
        title=text(core, "title"),
        author=text(core, "creator"),
        publisher=text(app, "Company"),
        language=text(core, "language"),
    )
