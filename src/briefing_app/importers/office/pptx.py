"""Slides (PowerPoint, PPTX) to blocks: each slide a heading with its words, tables and notes.

The data of charts stands in the file beside the drawing; it becomes a table, for that is what the
slide says. Slides that do not show are left out and named.
"""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from briefing_app.core.source import Block, BlockKind, table_block
from briefing_app.importers import limits
from briefing_app.importers.clean import one_line
from briefing_app.importers.formulas import formula
from briefing_app.importers.office.charts import chart_rows
from briefing_app.importers.office.slides import headed
from briefing_app.importers.package import Package
from briefing_app.importers.result import Draft, ImportFailed, Meta, Progress
from briefing_app.words.said import marked, said

if TYPE_CHECKING:
    from lxml.etree import _Element

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_TITLES = ("title", "ctrTitle")
_FURNITURE = ("sldNum", "ftr", "dt", "hdr", "sldImg")
_MOST_SLIDES = 2000


def read(data: bytes, progress: Progress) -> Draft:
    """Return the blocks and metadata of the PPTX ``data``."""
    package = Package(data, marked("PowerPoint file", "kind of file"))
    main = package.main_part("ppt/presentation.xml")
    root = package.xml(main)
    targets = package.targets(main)
    blocks: list[Block] = []
    hidden: list[str] = []
    ids = [e.get(f"{_R}id") or "" for e in root.iterfind(f"{_P}sldIdLst/{_P}sldId")]
    for number, key in enumerate(ids[:_MOST_SLIDES], start=1):
        part = targets.get(key, ("", ""))[1]
        slide = package.optional(part)
        if slide is None:
            continue
        if slide.get("show") in ("0", "false"):
            hidden.append(str(number))
            continue
        blocks += _slide(package, part, slide, number)
        progress(0.95 * number / len(ids))
    if not blocks:
        raise ImportFailed(
            said("There are no words on these slides. Check that it is the right file.")
        )
    if blocks[0].kind is BlockKind.HEADING:
        blocks[0] = Block(BlockKind.HEADLINE, blocks[0].text, 1)
    notes = (
        (said("Hidden slides were left out: {names}.", names=", ".join(hidden)),) if hidden else ()
    )
    return Draft(tuple(blocks), (), _meta(package), notes)


def _slide(package: Package, part: str, slide: "_Element", number: int) -> Iterator[Block]:
    reader = _Reader(package, part)
    shapes = list(reader.shapes(slide))
    title = next((s for s in shapes if _placeholder(s) in _TITLES), None)
    named = one_line(" ".join(reader.texts(title))) if title is not None else ""
    others = [s for s in shapes if s is not title and not _is_furniture(s, number)]
    yield from headed(number, named, chain.from_iterable(map(reader.blocks, others)))
    for kind, target in package.targets(part).values():
        notes = package.optional(target) if kind == "notesSlide" else None
        if notes is not None:
            for shape in reader.shapes(notes):
                if _placeholder(shape) not in (*_FURNITURE, *_TITLES):
                    yield from _said(reader, shape)


def _is_furniture(shape: "_Element", number: int) -> bool:
    """Whether a shape stands on every slide; a day that was written on the first is that of all."""
    kind = _placeholder(shape)
    written = number == 1 and kind == "dt" and shape.find(f".//{_A}fld") is None
    return kind in _FURNITURE and not written


def _said(reader: "_Reader", shape: "_Element") -> Iterator[Block]:
    for text in reader.texts(shape):
        if text.strip():
            yield Block(BlockKind.PARAGRAPH, text)


class _Reader:
    """Reads the shapes of one slide."""

    def __init__(self, package: Package, part: str) -> None:
        self._package = package
        self._targets = package.targets(part)

    def shapes(self, slide: "_Element") -> "Iterator[_Element]":
        """Yield the shapes with words, tables and charts of a slide, those of groups as well."""
        tree = slide.find(f"{_P}cSld/{_P}spTree")
        waiting = [iter(tree)] if tree is not None else []
        while waiting:
            shape = next(waiting[-1], None)
            if shape is None:
                waiting.pop()
            elif shape.tag == f"{_P}grpSp":
                if len(waiting) < limits.DEPTH:
                    waiting.append(iter(shape))
            elif shape.tag in (f"{_P}sp", f"{_P}graphicFrame"):
                yield shape

    def blocks(self, shape: "_Element") -> Iterator[Block]:
        """Yield the blocks of a shape."""
        table = shape.find(f".//{_A}tbl")
        chart = shape.find(f".//{_C}chart")
        if table is not None:
            yield from self._table(table)
        elif chart is not None:
            yield from self._chart(chart)
        elif shape.tag == f"{_P}graphicFrame":
            yield from self._diagram(shape)
        else:
            yield from self._paragraphs(shape)

    def texts(self, shape: "_Element") -> Iterator[str]:
        """Yield the words of each paragraph of a shape."""
        for paragraph in shape.iter(f"{_A}p"):
            yield _words(paragraph)

    def _paragraphs(self, shape: "_Element") -> Iterator[Block]:
        found = [(p, text) for p in shape.iter(f"{_A}p") if (text := _words(p)).strip()]
        kind = _placeholder(shape)
        for paragraph, text in found:
            about = paragraph.find(f"{_A}pPr")
            level = about.get("lvl") or "0" if about is not None else "0"
            depth = int(level) + 1 if level.isdecimal() and len(level) == 1 else 1
            if kind == "subTitle":
                yield Block(BlockKind.PARAGRAPH, text)
            elif kind in ("body", "obj", "") and (len(found) > 1 or depth > 1) and kind:
                yield Block(BlockKind.LIST_ITEM, text, depth)
            else:
                yield Block(BlockKind.PARAGRAPH, text)

    def _table(self, table: "_Element") -> Iterator[Block]:
        rows = []
        for row in table.iterfind(f"{_A}tr"):
            cells = []
            for cell in row.iterfind(f"{_A}tc"):
                covered = cell.get("hMerge") in ("1", "true") or cell.get("vMerge") in ("1", "true")
                text = " ".join(t for t in map(_words, cell.iter(f"{_A}p")) if t.strip())
                cells.append("" if covered else one_line(text))
            rows.append(tuple(cells[: limits.COLUMNS]))
        width = max(map(len, rows), default=0)
        if width:
            yield table_block(tuple(row + ("",) * (width - len(row)) for row in rows))

    def _chart(self, chart: "_Element") -> Iterator[Block]:
        part = self._targets.get(chart.get(f"{_R}id") or "", ("", ""))[1]
        root = self._package.optional(part)
        if root is None:
            return
        title, rows = chart_rows(root)
        if title:
            yield Block(BlockKind.PARAGRAPH, title)
        if rows:
            yield table_block(rows)

    def _diagram(self, frame: "_Element") -> Iterator[Block]:
        """Yield the words of a diagram ("SmartArt"), which stand in a part of their own."""
        for element in frame.iter():
            key = next((v for k, v in element.items() if k == f"{_R}dm"), "")
            root = self._package.optional(self._targets.get(key, ("", ""))[1]) if key else None
            if root is not None:
                for paragraph in root.iter(f"{_A}p"):
                    if (text := _words(paragraph)).strip():
                        yield Block(BlockKind.LIST_ITEM, text, 1)


def _placeholder(shape: "_Element | None") -> str:
    """Return what a shape is for ("title", "body"); empty where it was put there freely."""
    found = shape.find(f".//{_P}nvPr/{_P}ph") if shape is not None else None
    return "" if found is None else found.get("type") or "obj"


def _words(paragraph: "_Element") -> str:
    parts = []
    for element in paragraph.iter(f"{_A}t", f"{_A}br", f"{_MATH}oMath"):
        if element.tag == f"{_A}br":
            parts.append("\n")
        elif element.tag == f"{_A}t":
            parts.append(element.text or "")
        else:
            parts.append(formula(element))
    return "".join(parts).replace("\v", "\n")


def _meta(package: Package) -> Meta:
    core = package.optional("docProps/core.xml")

    def text(name: str) -> str:
        found = core.find(f".//{{*}}{name}") if core is not None else None
        return one_line(found.text or "") if found is not None else ""

    return Meta(
        title=text("title"),
        author=text("creator"),
        language=text("language"),
    )
