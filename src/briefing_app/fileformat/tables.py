"""Tables: the cells as CSV, everything else about them as JSON.

The CSV is RFC 4180 in UTF-8 with line feeds: a row's id first, then its cells, then its own source
line. A cell in a column with a unit whose text is a plain number states that number; whatever else
a cell states, or that such a text states nothing, is listed under ``numbers``. A cell that begins
with = is kept as it is: the file is data, not a spreadsheet to open unread.
"""

import codecs
import csv
import io
from collections.abc import Callable, Collection
from decimal import Decimal

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Row, Table
from briefing_app.fileformat.errors import FaultError, shown
from briefing_app.fileformat.limits import MAX_DOCUMENT, MAX_NUMBER
from briefing_app.fileformat.shapes import CellNumber, TableHead
from briefing_app.words.said import said

FOLDER = "tables/"
FIRST, LAST = "row", "source line"

_PLAIN = Pattern(r"-?[0-9]+(\.[0-9]+)?")
_NEEDS_QUOTES = Pattern(r'[,"\r\n\0]|^\s|\s$')
_UNFIT = Pattern(r"[^a-z0-9]+")


_EVERY = 1_000


def not_told(_done: float) -> None:
    """Ignore how much is done."""


def said_by_text(text: str, unit: str) -> Quantity | None:
    """Return the number that a cell states by its text alone."""
    if unit and len(text) <= MAX_NUMBER and _PLAIN.fullmatch(text):
        return Quantity(Decimal(text), unit)
    return None


def build(head: TableHead, data: bytes) -> Table:
    """Return the table from its head and its CSV; raise `FaultError` where they do not fit."""
    lines = _lines(data)
    names = [FIRST, *(column.id for column in head.columns), LAST]
    if not lines or lines[0] != names:
        raise FaultError(
            said("the first line of its CSV is not {head}", head=shown(",".join(names)))
        )
    listed = {(n.row, n.column): n.quantity for n in head.numbers}
    rows: list[Row] = []
    for number, line in enumerate(lines[1:], start=2):
        if len(line) != len(names) or not line[0]:
            raise FaultError(
                said(
                    "record {number} of its CSV has not the {n} fields of the first",
                    number=number,
                    n=len(names),
                )
            )
        cells = []
        for column, text in zip(head.columns, line[1:-1], strict=True):
            place = (line[0], column.id)
            stated = listed[place] if place in listed else said_by_text(text, column.unit)
            cells.append(Cell(text, stated))
        rows.append(Row(line[0], tuple(cells), line[-1]))
    return Table(head.source, head.name, head.columns, tuple(rows))


def _lines(data: bytes) -> list[list[str]]:
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        raise FaultError(said("its CSV is not UTF-8 text")) from None
    before = csv.field_size_limit(MAX_DOCUMENT)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except csv.Error:
        raise FaultError(said("its CSV cannot be made out")) from None
    finally:
        csv.field_size_limit(before)


def split(
    table: Table, file: str, told: Callable[[int], None] = not_told
) -> tuple[TableHead, bytes]:
    """Return the head and the CSV of a table; short rows are filled with empty cells.

    ``told`` hears how many rows are written, after each thousand.
    """
    lines = [[FIRST, *(column.id for column in table.columns), LAST]]
    numbers: list[CellNumber] = []
    for done, row in enumerate(table.rows):
        if done % _EVERY == 0:
            told(done)
        if len(row.cells) > len(table.columns):
            raise FaultError(
                said(
                    "row “{row}” of table “{table}” has too many cells",
                    row=shown(row.id),
                    table=shown(table.name),
                )
            )
        blank = (Cell(""),) * (len(table.columns) - len(row.cells))
        cells = row.cells + blank
        lines.append([row.id, *(cell.text for cell in cells), row.source])
        for column, cell in zip(table.columns, cells, strict=True):
            if not _same(cell.quantity, said_by_text(cell.text, column.unit)):
                numbers.append(CellNumber(row.id, column.id, cell.quantity))
    head = TableHead(table.source, table.name, file, table.columns, tuple(numbers))
    text = "".join(",".join(map(_field, line)) + "\n" for line in lines)
    return head, text.encode()


def _same(a: Quantity | None, b: Quantity | None) -> bool:
    """Return whether two are equal to the last digit (1 and 1.0 are equal numbers only)."""
    return a == b and (a is None or b is None or str(a.value) == str(b.value))


def _field(text: str) -> str:
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if not text or _NEEDS_QUOTES.search(text) else text


def file_for(table: Table, taken: Collection[str]) -> str:
    """Return a name for the table's CSV that no other entry has, readable where its id is."""
    stem = _UNFIT.sub("-", table.source.id.lower()).strip("-")[:60] or "table"
    name, number = f"{FOLDER}{stem}.csv", 2
    while name in taken:
        name, number = f"{FOLDER}{stem}-{number}.csv", number + 1
    return name
