"""The tables of the briefing: see them, correct cells, heads and units, draw columns or cells,
check the article against one, remove one.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.core.refs import key_of
from briefing_app.session.session import Session
from briefing_app.ui.charts.editing.cell_menu import make_cell_menu
from briefing_app.ui.charts.table_view import colour_table
from briefing_app.ui.kit.dialogs.choice import Choice
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.dialogs.form import add_field, line_field
from briefing_app.ui.kit.style import ScrollBarStyle
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.edits import ChartStep
from briefing_app.viewmodels.charts.table_edits import (
    TableProps,
    cell_at,
    derive_cell_change,
    derive_cells_chart,
    derive_column_change,
    derive_name_change,
    derive_table_props,
    derive_table_removal,
)
from briefing_app.viewmodels.figures.menu import derive_figure_menu
from briefing_app.words.said import marked, said, translated

NONE = marked("There is no table yet. File ▸ Add a table puts one beside the article.")
WORDS = marked(
    "F2 corrects a cell; head and unit of its column are below. Choose "
    "several cells with Ctrl or Shift to draw them."
)
WIDTH, HEIGHT = 760, 600
NAME, HEAD, UNIT = (
    marked("Name of the table"),
    marked("Head of the column"),
    marked("Unit, such as euros, % or people"),
)


class TablesDialog(Dialog):
    """Follows the session: what is corrected is seen at once, and undo takes it back.

    ``decided`` carries each step that was asked for.
    """

    decided = Signal(object)
    check_asked = Signal(str)
    """The article is to be checked against the table of this id."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        self._tables = derive_table_props(session.briefing)
        super().__init__(
            said("Tables"),
            theme,
            parent,
            words=translated(WORDS) if self._tables else translated(NONE),
        )
        self._session = session
        self.choice = Choice(said("Table"), theme, self)
        self.column.addWidget(self.choice)
        self.grid = self._make_grid()
        self.column.addWidget(self.grid, 1)
        self.name, self.head, self.unit = (
            self._field(translated(name)) for name in (NAME, HEAD, UNIT)
        )
        self._add_fields()
        self.add_button(said("Remove table"), self._on_remove, "quiet", apart=True)
        self._check = self.add_button(said("Check the article against it"), self._on_check)
        self._draw = self.add_button(said("Chart this column"), self._on_draw)
        self.add_button(said("Close"), self.accept)
        self.choice.currentIndexChanged.connect(self._on_table_chosen)
        self.grid.currentCellChanged.connect(self._on_cell_chosen)
        self.grid.itemSelectionChanged.connect(self._show_draw)
        self.grid.itemChanged.connect(self._on_item_changed)
        self.grid.customContextMenuRequested.connect(self._on_menu_asked)
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
        grid.setAccessibleName(said("Rows of the table"))
        grid.setFont(self.theme.sans(14))
        grid.setFrameShape(QFrame.Shape.NoFrame)
        triggers = QAbstractItemView.EditTrigger
        grid.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.setTabKeyNavigation(False)
        grid.verticalHeader().setFont(self.theme.sans(12))
        grid.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
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
            add_field(box, translated(name), field, self.theme)
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
        for widget in (self.grid, self.name, self.head, self.unit, *self.buttons[:3]):
            widget.setEnabled(bool(self._tables))
        self._check.setEnabled(bool(self._tables and self._session.briefing.articles))
        self._show_table(max(0, self.grid.currentRow()), column)

    def _show_table(self, row_at: int, column: int) -> None:
        table, grid = self.shown, self.grid
        grid.blockSignals(True)
        grid.setColumnCount(len(table.heads) if table else 0)
        grid.setRowCount(len(table.rows) if table else 0)
        if table is not None:
            grid.setHorizontalHeaderLabels(table.shown_heads)
            for r, row in enumerate(table.rows):
                for c in range(len(table.heads)):
                    self._show_cell(r, c, row[c] if c < len(row) else "")
            grid.resizeColumnsToContents()
            last = len(table.rows) - 1, len(table.heads) - 1
            grid.setCurrentCell(min(row_at, last[0]), min(column, last[1]))
        grid.blockSignals(False)
        self._show_fields()

    def _show_cell(self, row: int, column: int, text: str) -> None:
        """Put words into a cell; the item stays, since it may be the one that is being written."""
        item = self.grid.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.grid.setItem(row, column, item)
        item.setText(text)

    def _show_fields(self) -> None:
        table, at = self.shown, self.grid.currentColumn()
        inside = table is not None and 0 <= at < len(table.heads)
        self.name.setText(table.name if table else "")
        self.head.setText(table.heads[at] if table and inside else "")
        self.unit.setText(table.units[at] if table and inside else "")
        self._show_draw()

    @property
    def cells(self) -> tuple[tuple[int, int], ...]:
        """The cells that are chosen, by row and column, in reading order."""
        chosen = {(index.row(), index.column()) for index in self.grid.selectedIndexes()}
        return tuple(sorted(chosen))

    def _show_draw(self) -> None:
        """Say what would be drawn, and let it be drawn where it compares."""
        cells = self.cells
        column = len({c for _, c in cells}) == 1 and len(cells) in (1, self.grid.rowCount())
        self._draw.say(said("Chart this column") if column else said("Chart these cells"))
        self._draw.setEnabled(self._offer() is not None)

    def _offer(self) -> ChartStep | None:
        table = self.shown
        if table is None:
            return None
        return derive_cells_chart(self._session.briefing, table.id, self.cells)

    def _on_table_chosen(self, _index: int) -> None:
        self._show_table(0, 0)

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

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if self.shown is not None:
            step = derive_cell_change(self.shown.id, item.row(), item.column(), item.text())
            self.decided.emit(step)

    def _on_check(self) -> None:
        if self.shown is not None:
            self.check_asked.emit(self.shown.id)

    def _on_menu_asked(self, at: QPoint) -> None:
        item = self.grid.itemAt(at)
        if item is not None:
            self.menu_of(item).popup(self.grid.viewport().mapToGlobal(at))

    def menu_of(self, item: QTableWidgetItem) -> QMenu:
        """Return what can be done with a cell, and with those that are chosen with it."""
        table, briefing = self.shown, self._session.briefing
        ref = cell_at(briefing, table.id, item.row(), item.column()) if table else None
        key = key_of(briefing, ref) if ref is not None else ""
        menu = make_cell_menu(briefing, key, item.text(), self.theme, self, self._take)
        first = menu.actions()[0]
        correct, draw = QAction(said("Correct…"), menu), QAction(self._draw.text(), menu)
        correct.triggered.connect(lambda: self.grid.editItem(item))
        draw.triggered.connect(self._on_draw)
        draw.setEnabled(self._draw.isEnabled())
        menu.insertActions(first, [correct, draw])
        menu.insertSeparator(first)
        if derive_figure_menu(briefing, key) is not None:
            menu.addSeparator()
            menu.addAction(said("Go to its row")).triggered.connect(lambda: self._go(key))
        return menu

    def _take(self, step: ChartStep) -> None:
        self.decided.emit(step)

    def _go(self, key: str) -> None:
        self.accept()
        self._session.focus.select(key)

    def _on_draw(self) -> None:
        step = self._offer()
        if step is not None:
            self.decided.emit(step)

    def _on_remove(self) -> None:
        if self.shown is not None:
            self.decided.emit(derive_table_removal(self.shown.id))

    def _on_changed(self, _change: object) -> None:
        tables = derive_table_props(self._session.briefing)
        if tables != self._tables:
            self._tables = tables
            self._fill()
