"""The tables of the briefing: see them, correct a head or a unit, draw a column, remove one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.session.session import Session
from briefing_app.ui.charts.table_view import colour_table
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, line_field
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.edits import ChartStep, derive_addition
from briefing_app.viewmodels.charts.offers import chart_of_column
from briefing_app.viewmodels.charts.table_edits import (
    TableProps,
    derive_column_change,
    derive_name_change,
    derive_table_props,
    derive_table_removal,
)

NONE = "There is no table yet. File ▸ Add a table puts one beside the article."
WORDS = "The head and the unit of the column that is chosen can be corrected below."
WIDTH, HEIGHT = 760, 600
NAME, HEAD, UNIT = "Name of the table", "Head of the column", "Unit, such as euros, % or people"


class TablesDialog(Dialog):
    """Follows the session: what is corrected is seen at once, and undo takes it back.

    ``decided`` carries each step that was asked for.
    """

    decided = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        self._tables = derive_table_props(session.briefing)
        super().__init__("Tables", theme, parent, words=WORDS if self._tables else NONE)
        self._session = session
        self.choice = Choice("Table", theme, self)
        self.column.addWidget(self.choice)
        self.grid = self._make_grid()
        self.column.addWidget(self.grid, 1)
        self.name, self.head, self.unit = (self._field(name) for name in (NAME, HEAD, UNIT))
        self._add_fields()
        self.add_button("Remove table", self._on_remove, "quiet", apart=True)
        self._draw = self.add_button("Chart this column", self._on_draw)
        self.add_button("Close", self.accept)
        self.choice.currentIndexChanged.connect(self._on_table_chosen)
        self.grid.currentCellChanged.connect(self._on_cell_chosen)
        session.changed.connect(self._on_changed)
        self._fill()
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def shown(self) -> TableProps | None:
        """The table that is seen."""
        at = self.choice.currentIndex()
        return self._tables[at] if 0 <= at < len(self._tables) else None

    def _make_grid(self) -> QTableWidget:
        grid = QTableWidget(self)
        grid.setAccessibleName("Rows of the table")
        grid.setFont(self.theme.sans(14))
        grid.setFrameShape(QFrame.Shape.NoFrame)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setTabKeyNavigation(False)
        grid.verticalHeader().hide()
        grid.horizontalHeader().setFont(self.theme.sans(13, 600))
        grid.setMinimumHeight(self.theme.px(140))
        colour_table(grid, self.theme.palette, self.theme.px(8))
        ScrollBarStyle(grid, self.theme, "paper")
        return grid

    def _field(self, name: str) -> QLineEdit:
        field = line_field(name, "", self.theme, self)
        field.editingFinished.connect(self._on_edited)
        return field

    def _add_fields(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(12))
        for name, field in ((NAME, self.name), (HEAD, self.head), (UNIT, self.unit)):
            box = QVBoxLayout()
            add_field(box, name, field, self.theme)
            row.addLayout(box)
        self.column.addLayout(row)

    def _fill(self) -> None:
        """Show the tables as they are now, on the table and column that were chosen."""
        at, column = max(0, self.choice.currentIndex()), max(0, self.grid.currentColumn())
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([table.name for table in self._tables])
        self.choice.setCurrentIndex(min(at, len(self._tables) - 1))
        self.choice.blockSignals(False)
        self.choice.setVisible(len(self._tables) > 1)
        for widget in (self.grid, self.name, self.head, self.unit, *self.buttons[:2]):
            widget.setEnabled(bool(self._tables))
        self._show_table(column)

    def _show_table(self, column: int) -> None:
        table, grid = self.shown, self.grid
        grid.blockSignals(True)
        grid.clear()
        grid.setColumnCount(len(table.heads) if table else 0)
        grid.setRowCount(len(table.rows) if table else 0)
        if table is not None:
            heads = [
                f"{head}\n{unit}" if unit and unit.lower() not in head.lower() else head
                for head, unit in zip(table.heads, table.units, strict=True)
            ]
            grid.setHorizontalHeaderLabels(heads)
            for r, row in enumerate(table.rows):
                for c, text in enumerate(row[: len(table.heads)]):
                    grid.setItem(r, c, QTableWidgetItem(text))
            grid.resizeColumnsToContents()
            grid.setCurrentCell(0, min(column, len(table.heads) - 1))
        grid.blockSignals(False)
        self._show_fields()

    def _show_fields(self) -> None:
        table, at = self.shown, self.grid.currentColumn()
        inside = table is not None and 0 <= at < len(table.heads)
        self.name.setText(table.name if table else "")
        self.head.setText(table.heads[at] if table and inside else "")
        self.unit.setText(table.units[at] if table and inside else "")
        self._draw.setEnabled(self._offer() is not None)

    def _offer(self) -> ChartStep | None:
        table, at = self.shown, self.grid.currentColumn()
        known = self._session.briefing.tables_by_id.get(table.id) if table else None
        if known is None or not 0 <= at < len(known.columns):
            return None
        offer = chart_of_column(self._session.briefing, known, known.columns[at])
        return derive_addition((offer,)) if offer else None

    def _on_table_chosen(self, _index: int) -> None:
        self._show_table(0)

    def _on_cell_chosen(self, _row: int, _column: int, _was_row: int, _was_column: int) -> None:
        self._show_fields()

    def _on_edited(self) -> None:
        table, at = self.shown, self.grid.currentColumn()
        if table is None or at < 0:
            return
        if self.name.text().strip() not in ("", table.name):
            self.decided.emit(derive_name_change(table.id, self.name.text()))
        elif (self.head.text().strip(), self.unit.text().strip()) != (
            table.heads[at],
            table.units[at],
        ):
            step = derive_column_change(table.id, at, self.head.text(), self.unit.text())
            self.decided.emit(step)

    def _on_draw(self) -> None:
        step = self._offer()
        if step is not None:
            self.decided.emit(step)

    def _on_remove(self) -> None:
        if self.shown is not None:
            self.decided.emit(derive_table_removal(self.shown.id))

    def _on_changed(self, _change: object) -> None:
        self._tables = derive_table_props(self._session.briefing)
        self._fill()
