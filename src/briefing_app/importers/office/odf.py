"""OpenDocument: texts (.odt) and slides (.odp) to blocks, spreadsheets (.ods) to tables.

All three have one XML for their content; a flat file (.fodt) is that XML alone. Deleted words and
remarks go, as they do in Word documents.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers import limits
from briefing_app.importers.clean import one_line, raised
from briefing_app.importers.office.ods import repeated, rows_in, rows_of, sheets, spelled
from briefing_app.importers.office.slides import headed
from briefing_app.importers.package import Package, parse_xml
from briefing_app.importers.refusals import PASSWORD
from briefing_app.importers.result import Draft, ImportFailed, Meta
from briefing_app.importers.status import status_blocks
from briefing_app.importers.text.head import with_headline
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT, _TABLE, _OFFICE, _STYLE = map(spelled, ("text", "table", "office", "style"))
_DRAW, _PRESENTATION, _CHART = map(spelled, ("drawing", "presentation", "chart"))
_HREF = "{http://www.w3.org/1999/xlink}href"
_STYLE_NAME = f"{_TEXT}style-name"
_RAISED = re.compile(r"super|[1-9]")
_HIDDEN = re.compile("none")
_WHAT = marked("OpenDocument file", "kind of file")
_HEADS = tuple(
    f"{_STYLE}{name}{which}"
    for name in ("header", "footer") for which in ("", "-left", "-first")
)  # fmt: skip
_SKIPPED = frozenset(
    (f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}sequence-decls",
     f"{_TEXT}table-of-content", f"{_OFFICE}forms", f"{_TEXT}ruby-text", f"{_TEXT}page-number")
)  # fmt: skip


def read(data: bytes, part: str = "") -> Draft:
    """Return the blocks or tables of the OpenDocument file ``data``.

    ``part`` may name a block of rows of one of its sheets.
    """
    if data.startswith(b"PK"):
        package = Package(data, _WHAT)
        manifest = "META-INF/manifest.xml"
        if manifest in package and b"encryption-data" in package.read(manifest):
            raise ImportFailed(translated(PASSWORD))
        about = package.optional("meta.xml")
        if package.size("content.xml") > limits.PART_BYTES:  # only a spreadsheet is so long
            found = sheets(rows_in(package.pieces("content.xml")), _Reader({}).words, part)
            return replace(found, meta=_meta(about))
        root = package.xml("content.xml")
        named = package.optional("styles.xml")
    else:
        root = parse_xml(data, _WHAT)
        about = named = root
    body = root.find(f".//{_OFFICE}body")
    if body is None or not len(body):
        raise ImportFailed(
            said(
                "This {what} holds nothing that can be read. Get it again.",
                what=translated(_WHAT, "kind of file"),
            )
        )
    content = body[0]
    kind = str(content.tag).rpartition("}")[2]
    meta = _meta(about)
    if kind == "spreadsheet":
        return replace(sheets(rows_of(root), _Reader({}).words, part), meta=meta)
    lifted = _looking(f"{_STYLE}text-position", _RAISED, root, named)
    hidden = _looking(f"{_TEXT}display", _HIDDEN, root, named)
    reader = _Reader(_parents(root, named), lifted, _objects(data), hidden)
    blocks = list(reader.slides(content) if kind == "presentation" else reader.blocks(content))
    status = status_blocks(_heads(named)) if kind == "text" else []
    return Draft((*status, *with_headline(blocks), *reader.notes), (), meta)


def _objects(data: bytes) -> "Callable[[str], _Element | None]":
    """Return what finds the charts of a package by where they stand ("./Object 1")."""
    if not data.startswith(b"PK"):
        return lambda _name: None
    package = Package(data, _WHAT)

    def found(name: str) -> "_Element | None":
        root = package.optional(f"{name.removeprefix('./')}/content.xml")
        return root if root is not None and root.find(f".//{_CHART}chart") is not None else None

    return found


def _heads(named: "_Element | None") -> Iterator[str]:
    """Yield the lines of page heads and feet."""
    reader = _Reader({})
    for part in named.iter(*_HEADS) if named is not None else ():
        yield from reader.texts(part)


def _parents(*roots: "_Element | None") -> dict[str, str]:
    """Return the style that each style is made from, and its shown name, by its own name."""
    found = {}
    for root in roots:
        if root is not None:
            for style in root.iter(f"{_STYLE}style"):
                name = style.get(f"{_STYLE}name") or ""
                found[name] = style.get(f"{_STYLE}parent-style-name") or ""
    return found


def _looking(key: str, value: re.Pattern[str], *roots: "_Element | None") -> frozenset[str]:
    """Return the names of the styles that give words this look."""
    return frozenset(
        style.get(f"{_STYLE}name") or ""
        for root in roots
        if root is not None
        for style in root.iter(f"{_STYLE}style")
        for look in style.iterfind(f"{_STYLE}text-properties")
        if value.match(look.get(key) or "")
    )


class _Reader:
    """Reads blocks and collects notes."""

    def __init__(
        self,
        parents: dict[str, str],
        raised_styles: frozenset[str] = frozenset(),
        objects: "Callable[[str], _Element | None]" = lambda _name: None,
        hidden_styles: frozenset[str] = frozenset(),
    ) -> None:
        self._parents = parents
        self._raised = raised_styles
        self._objects = objects
        self._hidden = hidden_styles
        self.notes: list[Block] = []

    def blocks(self, holder: "_Element") -> Iterator[Block]:
        """Yield the blocks in ``holder``, in order."""
        waiting = [(iter(holder), 0)]
        fresh = False
        while waiting:
            children, lists = waiting[-1]
            element = next(children, None)
            if element is None:
                waiting.pop()
                continue
            tag = element.tag
            if not isinstance(tag, str) or tag in _SKIPPED:
                continue
            if tag in (f"{_TEXT}p", f"{_TEXT}h"):
                yield from self._paragraph(element, lists if fresh or not lists else -1)
                fresh = False
            elif tag == f"{_TABLE}table":
                yield from self._table(element)
            elif tag == f"{_DRAW}object":
                yield from self._drawn(element)
            elif len(waiting) < limits.DEPTH:
                fresh = fresh or tag == f"{_TEXT}list-item"
                waiting.append((iter(element), lists + (tag == f"{_TEXT}list")))

    def slides(self, holder: "_Element") -> Iterator[Block]:
        """Yield each slide: its title as a heading, its words, its notes."""
        for number, page in enumerate(holder.iterfind(f"{_DRAW}page"), start=1):
            shapes = [e for e in page if e.tag != f"{_PRESENTATION}notes"]
            title = next((s for s in shapes if s.get(f"{_PRESENTATION}class") == "title"), None)
            named = one_line(" ".join(self.texts(title))) if title is not None else ""
            others = (self.blocks(shape) for shape in shapes if shape is not title)
            yield from headed(number, named, chain.from_iterable(others))
            for notes in page.iterfind(f"{_PRESENTATION}notes"):
                yield from self.blocks(notes)

    def texts(self, holder: "_Element") -> Iterator[str]:
        for paragraph in holder.iter(f"{_TEXT}p"):
            yield self.words(paragraph)

    def _paragraph(self, element: "_Element", lists: int) -> Iterator[Block]:
        text = self.words(element)
        if text.strip():
            style = self._style(element.get(f"{_TEXT}style-name") or "")
            if element.tag == f"{_TEXT}h":
                level = element.get(f"{_TEXT}outline-level") or "1"
                yield Block(BlockKind.HEADING, text, int(level) if level.isdecimal() else 1)
            elif style == "Title":
                yield Block(BlockKind.HEADLINE, text, 1)
            elif style == "Subtitle":
                yield Block(BlockKind.STANDFIRST, text)
            elif style == "Quotations":
                yield Block(BlockKind.QUOTATION, text)
            elif lists > 0:
                yield Block(BlockKind.LIST_ITEM, text, lists)
            else:
                yield Block(BlockKind.PARAGRAPH, text)
        for box in element.iter(f"{_DRAW}text-box", f"{_DRAW}object"):
            yield from self.blocks(box) if box.tag != f"{_DRAW}object" else self._drawn(box)

    def _drawn(self, element: "_Element") -> Iterator[Block]:
        """Yield the data of a chart, which stands beside the text."""
        root = self._objects(element.get(_HREF) or "")
        for table in root.iter(f"{_TABLE}table") if root is not None else ():
            yield from self._table(table)

    def _style(self, name: str) -> str:
        for _ in range(10):
            if name in ("Title", "Subtitle", "Quotations") or name not in self._parents:
                break
            name = self._parents[name]
        return name

    def words(self, element: "_Element") -> str:
        """Return the words of a paragraph; a note becomes its number."""
        if not len(element):
            return element.text or ""
        from lxml.etree import iterwalk

        parts = [element.text or ""]
        walker = iterwalk(element, events=("start", "end"))
        for event, child in walker:
            if child is element:
                continue
            if event == "end":
                parts.append(child.tail or "")
                continue
            tag = child.tag if isinstance(child.tag, str) else ""
            unseen = tag == f"{_TEXT}span" and child.get(_STYLE_NAME) in self._hidden
            if not tag or unseen or tag in _SKIPPED or tag == f"{_DRAW}frame":
                walker.skip_subtree()
            elif tag == f"{_TEXT}note":
                parts.append(self._note(child))
                walker.skip_subtree()
            elif tag == f"{_TEXT}s":
                count = child.get(f"{_TEXT}c") or "1"
                parts.append(" " * (int(count) if count.isdecimal() and len(count) < 4 else 1))
            elif tag == f"{_TEXT}tab":
                parts.append(" ")
            elif tag == f"{_TEXT}line-break":
                parts.append("\n")
            elif tag == f"{_TEXT}span" and child.get(_STYLE_NAME) in self._raised:
                parts.append(raised(child.text or ""))
            else:
                parts.append(child.text or "")
        return "".join(parts)

    def _note(self, note: "_Element") -> str:
        body = note.find(f"{_TEXT}note-body")
        text = one_line(" ".join(self.texts(body))) if body is not None else ""
        number = raised(str(len(self.notes) + 1))
        self.notes.append(Block(BlockKind.PARAGRAPH, f"{number} {text}" if text else ""))
        return number

    def _table(self, table: "_Element") -> Iterator[Block]:
        rows = []
        for row in table.iter(f"{_TABLE}table-row"):
            if next(row.iterancestors(f"{_TABLE}table"), None) is not table:
                continue  # of a table in a cell, whose words that cell has
            cells: list[str] = []
            for cell in row:
                covered = cell.tag == f"{_TABLE}covered-table-cell"
                text = "" if covered else one_line(" ".join(self.texts(cell)))
                cells += [text] * repeated(cell, "columns", limits.COLUMNS)
            rows.append(tuple(cells[: limits.COLUMNS]))
        rows = [row for row in rows if any(row)]
        width = max((len(row) for row in rows), default=0)
        if width == 1:
            for row in rows:
                yield Block(BlockKind.PARAGRAPH, row[0])
        elif width:
            yield table_block(tuple(row + ("",) * (width - len(row)) for row in rows))


def _meta(root: "_Element | None") -> Meta:
    def text(*names: str) -> str:
        for name in names:
            found = root.find(f".//{{*}}{name}") if root is not None else None
            if found is not None and found.text:
                return one_line(found.text)
        return ""

    return Meta(
        title=text("title")
        if root is not None and root.find(f".//{_OFFICE}meta") is not None
        else "",
        author=text("creator", "initial-creator"),
        language=text("language"),
    )
