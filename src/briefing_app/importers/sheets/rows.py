"""The rows of one sheet of a workbook, read from its XML as it is unpacked.

A sheet may claim a million rows and hold ten, or hold a million: only cells that say something are
counted, and where they are too many the reading ends there instead of refusing the file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.importers import limits
from briefing_app.importers.clean import one_line
from briefing_app.importers.result import Part
from briefing_app.importers.sheets.blocks import (
    HEAD_ROWS,
    Block,
    blocks_after,
    cut_notice,
    is_head,
)
from briefing_app.importers.sheets.formats import PLAIN, Format, shown
from briefing_app.words.said import said

if TYPE_CHECKING:
    from lxml.etree import _Element

WHOLE = Block()
_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
_ROW = re.compile(rb'<(?:\w{1,20}:)?row(?=[\s/>])(?:[^<>]{0,200}?\br="(\d{1,7})")?')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class Book(NamedTuple):
    """What all sheets of a workbook share: its strings, number formats and the start of time."""

    strings: tuple[str, ...] = ()
    formats: tuple[Format, ...] = ()
    from_1904: bool = False


@dataclass
class Sheet:
    """What was found on a sheet: the cells of each row by column, and which cells are merged.

    ``cut`` says that not all rows were read, ``claimed`` how many the sheet says it has, ``heads``
    how many of a head stand before a block of rows, which are numbered on from them.
    """

    rows: dict[int, dict[int, str]] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    uncomputed: int = 0
    cut: bool = False
    claimed: int = 0
    heads: int = 0
    wide: bool = False

    def notices(self, name: str, block: Block) -> list[str]:
        """Return what to say of a sheet called ``name`` that was not read whole."""
        found = []
        if not block.is_whole:
            found.append(block.notice(max(self.rows, default=0) - self.heads))
        elif self.cut:
            found.append(cut_notice(max(self.rows, default=0), self.claimed, name))
        if self.wide:
            found.append(
                said(
                    "Only the first {columns} columns of “{name}” were read.",
                    columns=limits.COLUMNS,
                    name=name,
                )
            )
        return found

    def rest(self, name: str, block: Block) -> tuple[Part, ...]:
        """Return the blocks of rows that can be opened besides, where the sheet was cut."""
        if not self.cut or not block.is_whole:
            return ()
        last = max(self.rows, default=0)
        return blocks_after(last, max(self.claimed, last + 1), name)


def read_rows(pieces: Iterator[bytes], book: Book, room: int, block: Block = WHOLE) -> Sheet:
    """Return what the XML in ``pieces`` holds, at most ``room`` cells that say something.

    Of a ``block`` the rows are numbered on from the head of the sheet, which comes along.
    """
    from lxml import etree

    parser = etree.XMLPullParser(
        events=("end",),
        tag=("{*}row", "{*}mergeCell", "{*}dimension"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
    )
    found = Sheet()
    at = 0
    for piece in pieces:
        parser.feed(piece)
        for _, element in parser.read_events():
            name = element.tag.rpartition("}")[2]
            if name == "row":
                at = _number(element.get("r")) or at + 1
                row = {}
                if at >= block.first or found.heads == at - 1 < HEAD_ROWS:
                    row = _row(element, book, found)
                if at < block.first:
                    if row and is_head(row.values()):
                        found.rows[at] = row
                        found.heads = at
                    row = {}
                room -= len(row)
                if at > block.last:
                    return found
                if room < 0:
                    found.cut = True
                    rest = sum(e.tag.endswith("}row") for _, e in parser.read_events())
                    found.claimed = _last_row(at + rest, pieces)
                    return found
                if row:
                    found.rows[at - block.first + 1 + found.heads] = row
                forget(element)
            elif name == "mergeCell":
                ranges = _ranges(element.get("ref") or "")
                found.merged += [r for r in ranges if block.first == 1 or r[2] <= found.heads]
            else:
                found.claimed = max((r[2] for r in _ranges(element.get("ref") or "")), default=0)
    return found


def _last_row(at: int, pieces: Iterator[bytes]) -> int:
    """Return the number of the last row in ``pieces``, which go on after row ``at``.

    Not every program says how many rows a sheet has, and some say it wrongly.
    """
    kept = b""
    for piece in pieces:
        text = kept + piece
        end = text.rfind(b"<")  # the tag there may go on in the next piece
        for found in _ROW.finditer(text, 0, max(end, 0)):
            at = int(found[1] or at + 1)
        kept = text[max(end, 0) :]
    return at


def forget(element: "_Element") -> None:
    """Free a part of XML that was read, and what stands before it."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def _row(row: "_Element", book: Book, found: Sheet) -> dict[int, str]:
    cells: dict[int, str] = {}
    column = 0
    for cell in row:
        place = _PLACE.fullmatch(cell.get("r") or "")
        column = _column(place[1]) if place else column + 1
        text = _text(cell, book, found)
        if not text:
            continue
        if column > limits.COLUMNS:
            found.wide = True
        else:
            cells[column] = text
    return cells


def _text(cell: "_Element", book: Book, found: Sheet) -> str:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        return string(cell)
    text, formula = "", False
    for part in cell:
        name = part.tag[-2:] if isinstance(part.tag, str) else ""
        if name == "}v":
            text = part.text or ""
        elif name == "}f":
            formula = True
    if not text:
        found.uncomputed += formula
        return ""
    if kind == "n":
        return _amount(text, _number(cell.get("s")), book)
    if kind == "s":
        at = _number(text)
        return book.strings[at] if at < len(book.strings) else ""
    if kind == "b":
        return "yes" if text.strip() == "1" else "no"
    return one_line(unescaped(text))


def _amount(text: str, style: int, book: Book) -> str:
    form = book.formats[style] if style < len(book.formats) else PLAIN
    if form == PLAIN and len(text) < 16 and text.isdecimal():
        return text
    try:
        return shown(float(text), form, book.from_1904)
    except ValueError:
        return one_line(text)


def string(item: "_Element") -> str:
    """Return a string with its runs as one line, without the reading aids of Japanese."""
    parts = []
    for text in item.iter("{*}t"):
        parent = text.getparent()
        if parent is None or not str(parent.tag).endswith("}rPh"):
            parts.append(text.text or "")
    return one_line(unescaped("".join(parts)))


def unescaped(text: str) -> str:
    """Return ``text`` with the characters that XML cannot hold (``_x000D_``)."""
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), text) if "_x" in text else text


def _ranges(reference: str) -> list[tuple[int, int, int, int]]:
    """Return first row, first column, last row, last column of "A1:B2"."""
    first, _, last = reference.partition(":")
    a, b = _PLACE.fullmatch(first), _PLACE.fullmatch(last or first)
    if a is None or b is None:
        return []
    return [(int(a[2]), _column(a[1]), int(b[2]), _column(b[1]))]


def _column(letters: str) -> int:
    found = 0
    for letter in letters:
        found = found * 26 + ord(letter) - 64
    return found


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0
