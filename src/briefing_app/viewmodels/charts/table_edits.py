"""What is done to an added table: its name, heads, units and cells corrected, cells drawn.

Pure edits.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.core.refs import key_of
from briefing_app.core.source import Cell, Column, Row, Table
from briefing_app.viewmodels.charts.edits import ChartStep, derive_addition
from briefing_app.viewmodels.charts.following import with_charts_followed
from briefing_app.viewmodels.charts.offers import chart_of_column
from briefing_app.viewmodels.charts.own import derive_joint_chart
from briefing_app.viewmodels.figures.column_heads import column_head
from briefing_app.viewmodels.triage.units import canonical_unit, unit_words
from briefing_app.words.said import said

MOST_ROWS = 200
"""Rows that the table shows; a correction of a column holds for all of them."""


class TableProps(NamedTuple):
    """A table ready to be seen: heads, the same with unit and scale, units in words, rows of texts,
    and how many are left out.
    """

    id: str
    name: str
    heads: tuple[str, ...]
    shown_heads: tuple[str, ...]
    units: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    left: int


def derive_table_props(briefing: Briefing) -> tuple[TableProps, ...]:
    """Return the tables of a briefing, in their order."""
    return tuple(
        TableProps(
            table.source.id,
            table.name or table.source.title or said("Table"),
            tuple(column.name for column in table.columns),
            tuple(column_head(table, at, briefing.language) for at in range(len(table.columns))),
            tuple(unit_words(column.unit) for column in table.columns),
            tuple(tuple(cell.text for cell in row.cells) for row in table.rows[:MOST_ROWS]),
            max(0, len(table.rows) - MOST_ROWS),
        )
        for table in briefing.tables
    )


def derive_name_change(table_id: str, name: str) -> ChartStep:
    """Return the step that names a table."""
    return _step(table_id, lambda table: replace(table, name=name.strip()), said("Name the table"))


def derive_column_change(table_id: str, at: int, head: str, unit: str) -> ChartStep:
    """Return the step that corrects the head and the unit of a column; its numbers follow.

    ``unit`` is in words as a person writes them; without any the numbers have no unit.
    """
    canonical = canonical_unit(unit) if unit.strip() else ""

    def change(table: Table) -> Table:
        column = table.columns[at]
        after = Column(column.id, head.strip() or column.name, canonical)
        columns = (*table.columns[:at], after, *table.columns[at + 1 :])
        if canonical == column.unit:
            return replace(table, columns=columns)
        return replace(table, columns=columns, rows=tuple(_turned(r) for r in table.rows))

    def _turned(row: Row) -> Row:
        if at >= len(row.cells):
            return row
        cell = row.cells[at]
        if cell.quantity is None:
            return row
        said = Cell(cell.text, replace(cell.quantity, unit=canonical))
        return replace(row, cells=(*row.cells[:at], said, *row.cells[at + 1 :]))

    return _step(table_id, change, said("Correct the column"))


def derive_cell_change(table_id: str, row: int, column: int, text: str) -> ChartStep:
    """Return the step that writes other words into a cell; its number and figures follow."""

    def edit(briefing: Briefing) -> Briefing:
        ref = cell_at(briefing, table_id, row, column)
        return briefing if ref is None else with_cell_corrected(briefing, ref, text)

    return ChartStep(edit, said("Correct cell"))


def with_cell_corrected(briefing: Briefing, ref: CellRef, text: str) -> Briefing:
    """Return the briefing with other words in a cell; number, figures and charts follow."""
    after = edits.with_cell_text(briefing, ref, text)
    return with_charts_followed(briefing, after, ref.table)


def cell_at(briefing: Briefing, table_id: str, row: int, column: int) -> CellRef | None:
    """Return the cell in a row and column, both from 0; None where there is none."""
    table = briefing.tables_by_id.get(table_id)
    if table is None or not 0 <= row < len(table.rows) or not 0 <= column < len(table.columns):
        return None
    there = column < len(table.rows[row].cells)
    return CellRef(table_id, table.rows[row].id, table.columns[column].id) if there else None


def derive_cells_chart(
    briefing: Briefing, table_id: str, cells: Sequence[tuple[int, int]]
) -> ChartStep | None:
    """Return the step that draws chosen cells, by row and column; None where they do not compare.

    Cells of one whole column are drawn as the column, with what it has to say.
    """
    table = briefing.tables_by_id.get(table_id)
    columns = {column for _, column in cells}
    if table is None or not cells:
        return None
    if len(columns) == 1 and len(cells) in (1, min(len(table.rows), MOST_ROWS)):
        offer = chart_of_column(briefing, table, table.columns[columns.pop()])
        return derive_addition((offer,)) if offer else None
    refs = [cell_at(briefing, table_id, row, column) for row, column in cells]
    chart = derive_joint_chart(briefing, [key_of(briefing, ref) for ref in refs if ref is not None])
    if chart is None:
        return None
    made = replace(chart, subtitle=table.name)
    return ChartStep(lambda now: edits.with_chart(now, made), said("Add chart"))


def derive_table_removal(table_id: str) -> ChartStep:
    """Return the step that removes a table with all that rests on it."""
    return ChartStep(lambda b: edits.without_table(b, table_id), said("Remove the table"))


def _step(table_id: str, change: Callable[[Table], Table], label: str) -> ChartStep:
    def edit(briefing: Briefing) -> Briefing:
        table = briefing.tables_by_id.get(table_id)
        if table is None:
            return briefing
        after = edits.with_table(briefing, change(table))
        return with_charts_followed(briefing, after, table_id)

    return ChartStep(edit, label)
