"""What a table's column counts in: a head that said "£ million" left its cells at "61.5"."""

from decimal import Decimal

from briefing_app.core.source import Table
from briefing_app.core.tables.cells import decimal_sign, parse_cell

ONE = Decimal(1)
LOOKED_AT = 20
"""Rows that say what the column counts in; they all agree, or it counts in ones."""


def decimal_of(table: Table, at: int) -> str:
    """Return the sign that stands before the decimals in a column."""
    return decimal_sign(row.cells[at].text for row in table.rows if at < len(row.cells))


def scale_of(table: Table, at: int) -> Decimal:
    """Return how many each one in the cells of a column stands for: a million, or one."""
    decimal, found = decimal_of(table, at), set()
    for row in table.rows[:LOOKED_AT]:
        cell = row.cells[at] if at < len(row.cells) else None
        if cell is None or cell.quantity is None or not cell.quantity.point:
            continue
        bare = parse_cell(cell.text, decimal=decimal)
        if bare is not None and bare.point:
            found.add(cell.quantity.point / bare.point)
    return found.pop() if len(found) == 1 else ONE
