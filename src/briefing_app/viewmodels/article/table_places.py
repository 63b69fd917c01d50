"""Where the cells of added tables stand on the page, and which cell a place on it is.

Nothing is computed before somebody points: most tables are only read.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef
from briefing_app.viewmodels.article.article import Part, PartKind
from briefing_app.viewmodels.article.mark_index import Stretch

if TYPE_CHECKING:
    from briefing_app.core.tables.text_cells import CellPlace


class TablePlaces:
    """The tables of one page."""

    def __init__(self, briefing: Briefing, parts: Sequence[Part]) -> None:
        self._briefing = briefing
        self._parts = parts
        self._of_table = {
            part.source: index
            for index, part in enumerate(parts)
            if part.kind is PartKind.TABLE and part.start < 0 and part.source
        }
        self._cells: dict[int, tuple[CellPlace, ...]] = {}

    def key_at(self, part: int, offset: int) -> tuple[str, Stretch] | None:
        """Return the key of the number at a place of the page and where it stands, or None."""
        table = self._briefing.tables_by_id.get(self._parts[part].source)
        if table is None or self._of_table.get(table.source.id) != part:
            return None
        cells = self._cells_of(part)
        at = bisect_right(cells, offset, key=lambda cell: cell.start) - 1
        place = cells[at] if at >= 0 else None
        if place is None or not 0 < place.row <= len(table.rows):
            return None
        row = table.rows[place.row - 1]
        if place.column >= len(row.cells) or row.cells[place.column].quantity is None:
            return None
        from briefing_app.core.refs import key_of

        ref = CellRef(table.source.id, row.id, table.columns[place.column].id)
        return key_of(self._briefing, ref), Stretch(part, place.start, place.end)

    def stretch_of(self, key: str) -> Stretch | None:
        """Return where the cell of a key stands, its own or that of a figure; None for others."""
        if not self._of_table:
            return None
        from briefing_app.core.refs import cell_of_key

        ref = cell_of_key(key)
        if ref is None:
            figure = self._briefing.figures_by_id.get(key)
            evidence = figure.evidence if figure is not None else None
            ref = evidence if isinstance(evidence, CellRef) else None
        part = self._of_table.get(ref.table, -1) if ref is not None else -1
        table = self._briefing.tables_by_id.get(ref.table) if ref is not None else None
        if ref is None or table is None or part < 0:
            return None
        row = next((i for i, r in enumerate(table.rows, start=1) if r.id == ref.row), 0)
        column = next((i for i, c in enumerate(table.columns) if c.id == ref.column), -1)
        found = next((c for c in self._cells_of(part) if (c.row, c.column) == (row, column)), None)
        return Stretch(part, found.start, found.end) if row and found else None

    def _cells_of(self, part: int) -> tuple["CellPlace", ...]:
        if part not in self._cells:
            from briefing_app.core.tables.text_cells import cell_places

            self._cells[part] = tuple(cell_places(self._parts[part].rows))
        return self._cells[part]
