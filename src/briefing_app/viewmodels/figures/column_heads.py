"""The head of a table's column as it is shown: its name with the unit and scale of its cells.

It is needed before the first paint, so it looks at plain numbers only and loads no reader of cells.
"""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Table
from briefing_app.core.unit_words import scale_word
from briefing_app.words.said import marked
from briefing_app.words.written import written

_NUMBERED = marked("Column {n}")
LOOKED_AT = 20
"""Rows that say in what scale the column is; they all agree, or it is in none."""
_SCALES = {
    Decimal(1): "",
    Decimal(10) ** 3: "thousand",
    Decimal(10) ** 6: "million",
    Decimal(10) ** 9: "billion",
    Decimal(10) ** 12: "trillion",
}


def column_name(column: Column, language: str) -> str:
    """Return the name of a column; where the reader found none and numbered it, in the language."""
    number = column.id.removeprefix("c")
    numbered = column.name == f"Column {number}"
    return written(language, _NUMBERED, n=number) if numbered else column.name


def column_head(table: Table, at: int, language: str) -> str:
    """Return the name of a column, with what its cells count where the name does not say it:
    "Cost (£ million)".
    """
    column = table.columns[at]
    unit = ""
    if column.unit:
        shown = number_parts(Quantity(Decimal(2), column.unit), language, counted=False)
        unit = shown.sign or shown.unit
    scale = _scale_words(table, at)
    words = (unit, scale_word(scale, Decimal(2), language))
    name = column_name(column, language)
    said = name.lower()
    missing = " ".join(word for word in words if word and word.lower() not in said)
    return f"{name} ({missing})" if missing else name


def _scale_words(table: Table, at: int) -> str:
    cells = [row.cells[at] for row in table.rows[:LOOKED_AT] if at < len(row.cells)]
    found = {words for cell in cells if (words := _scale_of(cell)) is not None}
    return found.pop() if len(found) == 1 else ""


def _scale_of(cell: Cell) -> str | None:
    """Return how many each one in a plain cell stands for, in words; None for other cells."""
    if cell.quantity is None or not cell.quantity.point:
        return None
    scales = (cell.quantity.point / number for number in _plain(cell.text) if number)
    return next((_SCALES[scale] for scale in scales if scale in _SCALES), None)


def _plain(text: str) -> Iterator[Decimal]:
    """Give what a cell of nothing but a number states, its comma taken both ways."""
    for group in ("", "."):
        try:
            yield Decimal(text.replace(" ", "").replace(",", group))
        except InvalidOperation:
            return
