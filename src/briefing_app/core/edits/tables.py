"""Edits of the tables that were added beside the article."""

from collections.abc import Callable
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.figures import REMOVED, without_figure
from briefing_app.core.figure import CellRef, Figure, Operand
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Row, Table


def _without_cells(briefing: Briefing, gone: Callable[[Operand], bool]) -> Briefing:
    """Take out every mention of cells that are gone; claims that rest on one become unchecked."""
    after = briefing
    for figure in briefing.figures:
        if isinstance(figure.evidence, CellRef) and gone(figure.evidence):
            after = without_figure(after, figure.id)
    relations = {r.id for r in after.relations if any(gone(o) for o in r.operands)}
    charts = []
    for chart in after.charts:
        kept = [(i, item) for i, item in enumerate(chart.items) if not gone(item.operand)]
        emphasis = tuple(n for n, (i, _) in enumerate(kept) if i in chart.emphasis)
        point = "" if chart.point in relations else chart.point
        items = tuple(item for _, item in kept)
        charts.append(replace(chart, items=items, emphasis=emphasis, point=point))
    return replace(
        after,
        relations=tuple(r for r in after.relations if r.id not in relations),
        claims=tuple(
            replace(c, operands=(), why=REMOVED) if any(gone(o) for o in c.operands) else c
            for c in after.claims
        ),
        charts=tuple(charts),
    )


def with_table(briefing: Briefing, table: Table) -> Briefing:
    """Put a table in place of the one of its source's id, or add it.

    Where a new version lacks rows or columns that were referred to, the references go.
    """
    for index, old in enumerate(briefing.tables):
        if old.source.id == table.source.id:
            if old == table:
                return briefing
            tables = (*briefing.tables[:index], table, *briefing.tables[index + 1 :])
            after = replace(briefing, tables=tables)

            def gone(operand: Operand) -> bool:
                if not isinstance(operand, CellRef) or operand.table != table.source.id:
                    return False
                return table.cell(operand.row, operand.column) is None

            return _without_cells(after, gone)
    return replace(briefing, tables=(*briefing.tables, table))


def with_cell(briefing: Briefing, ref: CellRef, cell: Cell) -> Briefing:
    """Correct one cell."""
    table = briefing.tables_by_id[ref.table]
    at = next(i for i, column in enumerate(table.columns) if column.id == ref.column)
    rows = tuple(
        Row(row.id, (*row.cells[:at], cell, *row.cells[at + 1 :]), row.source)
        if row.id == ref.row
        else row
        for row in table.rows
    )
    return with_table(briefing, replace(table, rows=rows))


def with_cell_text(briefing: Briefing, ref: CellRef, text: str) -> Briefing:
    """Write other words into a cell; its number is read anew, and its figures follow.

    The number counts what its column counts, in the scale that the cell had. A value that a person
    set stays, and is said to differ. Raises ``KeyError`` for a cell that is not there.
    """
    table = briefing.tables_by_id[ref.table]
    old = table.cell(ref.row, ref.column)
    if old is None:
        raise KeyError(ref.row)
    text = " ".join(text.split())
    if text == old.text:
        return briefing
    at = next(i for i, column in enumerate(table.columns) if column.id == ref.column)
    cell = Cell(text, _read_as(text, old, table, at))
    after = with_cell(briefing, ref, cell)
    figures = tuple(
        _followed(figure, old.quantity, cell.quantity) if figure.evidence == ref else figure
        for figure in after.figures
    )
    return replace(after, figures=figures)


def _read_as(text: str, old: Cell, table: Table, at: int) -> Quantity | None:
    """Return what a text states in a column, as its other cells were read."""
    # The reader of cells is not needed before somebody corrects one.
    from briefing_app.core.tables.cells import parse_cell
    from briefing_app.core.tables.column_scale import decimal_of, scale_of

    decimal = decimal_of(table, at)
    read = parse_cell(text, decimal=decimal, scale=scale_of(table, at))
    if read is None:
        return None
    unit = read.unit or (old.quantity.unit if old.quantity else table.columns[at].unit)
    return replace(read, unit=unit)


def _followed(figure: Figure, old: Quantity | None, now: Quantity | None) -> Figure:
    """Return the figure of a cell with what the cell says now; it stays where that is no number."""
    if now is None:
        return figure
    said = (
        now if old is None else replace(now, unit=_kept(figure.said or figure.quantity, old, now))
    )
    by_hand = figure.said is not None and figure.quantity != said
    return replace(
        figure, quantity=figure.quantity if by_hand else said, said=said if by_hand else None
    )


def _kept(mine: Quantity, old: Quantity, now: Quantity) -> str:
    return mine.unit if now.unit == old.unit else now.unit


def without_table(briefing: Briefing, table_id: str) -> Briefing:
    """Remove a table with the figures, relations and marks that rest on it.

    Claims that rest on it become unchecked.
    """
    if table_id not in briefing.tables_by_id:
        raise KeyError(table_id)
    after = _without_cells(
        briefing, lambda operand: isinstance(operand, CellRef) and operand.table == table_id
    )
    return replace(after, tables=tuple(t for t in after.tables if t.source.id != table_id))
