"""Rows whose cells are told by where they end: a wide cell stands over several columns.

Rich text knows no merged cells, only wide ones. Pure.
"""

from collections.abc import Sequence
from typing import NamedTuple

_SAME = 40
"""Edges this near are one, in twentieths of a point: programs round them."""


class Row(NamedTuple):
    """The cells of a row, and where each of them ends; no edges where that is not known."""

    cells: tuple[str, ...]
    edges: tuple[int, ...] = ()


def in_columns(rows: Sequence[Row]) -> tuple[tuple[str, ...], ...]:
    """Return the rows with each cell in its column; one over several stands in the first of them.

    The row with the most cells tells the columns; where another one has an edge between them, the
    cells stay in their order.
    """
    width = max((len(row.cells) for row in rows), default=0)
    widest = next((row for row in rows if len(row.cells) == width), Row(()))
    placed = [_placed(row, widest.edges) for row in rows]
    if len(widest.edges) != width or None in placed:
        return tuple(row.cells + ("",) * (width - len(row.cells)) for row in rows)
    return tuple(cells for cells in placed if cells is not None)


def _placed(row: Row, columns: Sequence[int]) -> tuple[str, ...] | None:
    """Return the cells of a row by column; None where its edges are not those of the columns."""
    if len(row.edges) != len(row.cells):
        return None
    found = [""] * len(columns)
    at = 0
    for text, edge in zip(row.cells, row.edges, strict=True):
        end = next((n for n, there in enumerate(columns) if abs(there - edge) <= _SAME), -1)
        if end < at:
            return None
        found[at] = text
        at = end + 1
    return tuple(found)
