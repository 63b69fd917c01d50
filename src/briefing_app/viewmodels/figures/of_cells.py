"""Cells of added tables as figures: what one is called, and a figure made of it."""

from dataclasses import replace

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Figure, Status
from briefing_app.core.refs import key_of
from briefing_app.viewmodels.charts.operand import period_of_row
from briefing_app.viewmodels.charts.period import year_of
from briefing_app.viewmodels.figures.column_heads import column_name
from briefing_app.viewmodels.triage.edits import with_decision


def figure_of_cell(briefing: Briefing, ref: CellRef) -> Figure | None:
    """Return what a cell is as a figure that nobody has decided on; None where it is no number.

    It is called after its column and its row, its period is theirs.
    """
    table = briefing.tables_by_id.get(ref.table)
    cell = table.cell(ref.row, ref.column) if table is not None else None
    if table is None or cell is None or cell.quantity is None:
        return None
    row = next(row for row in table.rows if row.id == ref.row)
    at = next(i for i, column in enumerate(table.columns) if column.id == ref.column)
    column = column_name(table.columns[at], briefing.language)
    named = row.cells[0].text if at else ""
    period = period_of_row(table, row, at, column)
    dated = period and year_of(period) is not None
    parts = [part for part in (column, named) if part and not (dated and part == period)]
    label = ", ".join(parts) or table.name
    return Figure(edits.new_id(briefing), cell.quantity, label, ref, period if dated else "")


def with_cell_decided(briefing: Briefing, ref: CellRef, status: Status) -> Briefing:
    """Return the briefing with a decision on a cell; one that was no figure becomes one."""
    key = key_of(briefing, ref)
    if key in briefing.figures_by_id:
        return with_decision(briefing, key, status)
    made = figure_of_cell(briefing, ref)
    if made is None:
        return briefing
    return edits.with_figure(briefing, replace(made, status=status, decided=True))
