"""The head of a table's column as it is shown: its name with the unit and scale of its cells.

It is needed before the first paint, so it looks at plain numbers only and loads no reader of cells.
"""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Table

LOOKED_AT = 20
"""Rows that say in what scale the column is; they all agree, or it is in none."""
_SCALES = {
    Decimal(1): "",
    Decimal(10) ** 3: "thousand",
    Decimal(10) ** 6: "million",
    Decimal(10) ** 9: "billion",
    Decimal(10) ** 12: "trillion",
}


def column_head(table: Table, at: int) -> str:
    """Return the name of a column, with what its cells count where the name does not say it:
    "Cost (£ million)".
    """
    column = table.columns[at]
    shown = number_parts(Quantity(Decimal(2), column.unit), counted=False) if column.unit else None
    unit = (shown.sign or shown.unit) if shown else ""
    words = (unit, _scale_words(table, at))
    said = column.name.lower()
    missing = " ".join(word for word in words if word and word.lower() not in said)
    return f"{column.name} ({missing})" if missing else column.name


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
