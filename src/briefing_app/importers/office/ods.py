"""The sheets of an OpenDocument spreadsheet: each that shows is a table or several.

Amounts are read by their value and not by how they show, which depends on the country. A sheet that
is too long is read a block of rows at a time, as those of other kinds are.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, groupby
from typing import TYPE_CHECKING

from briefing_app.importers import limits
from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.result import Draft, Grid, ImportFailed, Part
from briefing_app.importers.sheets.apart import grids_of
from briefing_app.importers.sheets.blocks import HEAD_ROWS, Block, block_of, is_head
from briefing_app.importers.sheets.formats import plain
from briefing_app.importers.sheets.rows import Sheet, forget
from briefing_app.words.said import said

if TYPE_CHECKING:
    from lxml.etree import _Element

Words = Callable[["_Element"], str]
"""What gives the words of a paragraph."""

Rows = Iterator[tuple["_Element", "_Element | None"]]
"""Each row with its sheet; None for a sheet that does not show."""


def spelled(name: str) -> str:
    """Return a namespace of OpenDocument as tags are spelled with it."""
    return f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}"


_TEXT, _TABLE, _OFFICE, _STYLE = map(spelled, ("text", "table", "office", "style"))
_STYLE_NAME = f"{_TABLE}style-name"
_SIGN = re.compile(r"[$€£¥₹]")
_MOST_ROWS = 1_100_000
_EMPTY_ROWS = 1000


def repeated(element: "_Element", what: str, most: int) -> int:
    """Return how often a cell ("columns") or a row ("rows") stands there, ``most`` at most."""
    count = element.get(f"{_TABLE}number-{what}-repeated") or "1"
    return min(int(count), most) if count.isdecimal() and len(count) < 10 else 1


def rows_of(root: "_Element") -> Rows:
    """Yield the rows of all sheets that show."""
    unseen = {name for style in root.iter(f"{_STYLE}style") for name in _hidden(style)}
    for table in root.iterfind(f"{_OFFICE}body/*/{_TABLE}table"):
        if table.get(_STYLE_NAME) in unseen:
            yield table, None
            continue
        for row in table.iter(f"{_TABLE}table-row"):
            yield table, row


def rows_in(pieces: Iterator[bytes]) -> Rows:
    """Yield the same of XML that comes in ``pieces``, for spreadsheets too long to be held."""
    from lxml import etree

    parser = etree.XMLPullParser(
        events=("end",),
        tag=(f"{_STYLE}style", f"{_TABLE}table-row"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
    )
    unseen: set[str] = set()
    for piece in pieces:
        parser.feed(piece)
        for _, element in parser.read_events():
            if element.tag == f"{_STYLE}style":
                unseen.update(_hidden(element))
                continue
            table = next(element.iterancestors(f"{_TABLE}table"), None)
            if table is not None:
                yield table, None if table.get(_STYLE_NAME) in unseen else element
            forget(element)


def sheets(rows: Rows, words: Words, part: str) -> Draft:
    """Return the tables that ``rows`` make, or of the block of rows ``part``."""
    block = block_of(part)
    grids: list[Grid] = []
    notes: list[str] = []
    hidden: list[str] = []
    parts: tuple[Part, ...] = ()
    room = limits.CELLS
    for table, held in groupby(rows, key=lambda found: found[0]):
        name = one_line(table.get(f"{_TABLE}name") or "")
        shown = (row for _, row in held)
        first = next(shown)
        if first is None:
            hidden.append(name)
        elif block.sheet in ("", name):
            sheet = _sheet(chain((first,), shown), words, room, block)
            room -= sum(map(len, sheet.rows.values()))
            notes += sheet.notices(name, block)
            parts += sheet.rest(name, block)
            grids += grids_of(name, sheet.rows, sheet.merged)
    if not grids:
        raise ImportFailed(
            said("There are no cells in this spreadsheet. Check that it is the right file.")
        )
    cut = bool(notes)
    if hidden:
        notes.append(said("Hidden sheets were left out: {names}.", names=", ".join(hidden)))
    return Draft(grids=tuple(grids), warnings=tuple(notes), parts=parts, cut=cut)


def _sheet(rows: "Iterable[_Element | None]", words: Words, room: int, block: Block) -> Sheet:
    """Return what the ``rows`` of a sheet say, at most ``room`` cells that say something.

    Of a ``block`` the rows are numbered on from the head of the sheet, which comes along.
    """
    found = Sheet()
    at = 0
    for row in rows:
        if row is None:
            continue
        filled = row.find(f".//{_TEXT}p") is not None
        times = repeated(row, "rows", _MOST_ROWS if filled else _EMPTY_ROWS)
        first, at = at + 1, at + times
        if filled and not found.cut:
            room = _take(row, range(first, at + 1), words, room, block, found)
        found.claimed = at if filled else found.claimed
        if at >= block.last:
            break
    return found


def _take(
    row: "_Element", places: range, words: Words, room: int, block: Block, found: Sheet
) -> int:
    """Add a row in all its ``places`` to what was found; return how many cells have room yet."""
    head = found.heads == places[0] - 1 < HEAD_ROWS
    if places[-1] < block.first and not head:
        return room
    to = block.first - 1 - found.heads
    merged: list[tuple[int, int, int, int]] = []
    cells = _row(words, row, places[0] - to if places[0] >= block.first else places[0], merged)
    if not cells:
        return room
    if block.first == 1 or (head and places[0] < block.first):
        found.merged += merged
    for at in places:
        if at < block.first:
            if found.heads == at - 1 < HEAD_ROWS and is_head(cells.values()):
                found.rows[at] = cells
                found.heads = at
            continue
        room -= len(cells)
        found.cut = found.cut or room < 0
        if found.cut or at > block.last:
            break
        found.rows[at - block.first + 1 + found.heads] = cells
    return room


def _row(
    words: Words, row: "_Element", at: int, merged: list[tuple[int, int, int, int]]
) -> dict[int, str]:
    found: dict[int, str] = {}
    column = 0
    for cell in row:
        count = repeated(cell, "columns", 20_000)
        text = _shown(words, cell)
        if text:
            for n in range(column, min(column + count, limits.COLUMNS)):
                found[n] = text
            across = cell.get(f"{_TABLE}number-columns-spanned") or "1"
            down = cell.get(f"{_TABLE}number-rows-spanned") or "1"
            if (across, down) != ("1", "1") and (across + down).isdecimal():
                merged.append((at, column, at + int(down[:6]) - 1, column + int(across[:6]) - 1))
        column += count
    return found


def _shown(words: Words, cell: "_Element") -> str:
    """Return what a cell shows; its value where the words of it were left out."""
    kind = cell.get(f"{_OFFICE}value-type") or ""
    text = one_line(" ".join(words(p) for p in cell.iterfind(f"{_TEXT}p")))
    if kind == "date":
        return iso_date(cell.get(f"{_OFFICE}date-value") or "") or text
    if kind not in ("float", "percentage", "currency"):
        return text
    try:
        value = float(cell.get(f"{_OFFICE}value") or "")
    except ValueError:
        return text
    if kind == "percentage":
        return f"{plain(value * 100)}%"
    if currency := cell.get(f"{_OFFICE}currency") or "":
        return f"{currency} {plain(value)}"
    sign = _SIGN.search(text)
    return f"{sign[0] if sign else ''}{plain(value)}"


def _hidden(style: "_Element") -> Iterator[str]:
    """Yield the name of a style whose sheets do not show."""
    for look in style.iterfind(f"{_STYLE}table-properties"):
        if look.get(f"{_TABLE}display") == "false":
            yield style.get(f"{_STYLE}name") or ""
