"""The cells of a table that stands in the running text: where each lies, and one put for another.

The text of such a block is its cells joined, so an offset in it names a cell.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.source import Block, table_block

Rows = tuple[tuple[str, ...], ...]


class CellPlace(NamedTuple):
    """A cell by row and column, both from 0, and its characters ``start..end`` in the text."""

    row: int
    column: int
    start: int
    end: int


def cell_places(rows: Rows) -> Iterator[CellPlace]:
    """Give where each cell lies in the text that `table_block` makes of rows."""
    at = 0
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            yield CellPlace(r, c, at, at + len(text))
            at += len(text) + 1
        at += not row


def cell_around(rows: Rows, start: int, end: int) -> CellPlace | None:
    """Return the cell that holds all of ``start..end``; None where no cell does."""
    return next((p for p in cell_places(rows) if p.start <= start and end <= p.end), None)


def with_cell_replaced(block: Block, start: int, end: int, words: str) -> Block:
    """Return a table with ``start..end`` of its text, inside one cell, replaced by words.

    Raises ``ValueError`` where it is not inside one cell.
    """
    place = cell_around(block.rows, start, end)
    if place is None:
        raise ValueError(f"{start}..{end} does not lie inside one cell")
    row = block.rows[place.row]
    old = row[place.column]
    cell = old[: start - place.start] + words + old[end - place.start :]
    after = (*row[: place.column], cell, *row[place.column + 1 :])
    rows = (*block.rows[: place.row], after, *block.rows[place.row + 1 :])
    return replace(table_block(rows), level=block.level)
