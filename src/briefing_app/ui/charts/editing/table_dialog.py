"""A new chart from a table: pick the table and the columns to draw."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from briefing_app.core.briefing import Briefing
from briefing_app.ui.charts.editing.list_style import style_list
from briefing_app.ui.kit.dialogs.dialog import Dialog
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.charts.edits import derive_addition
from briefing_app.viewmodels.charts.tables import ColumnChoice, derive_table_choices
from briefing_app.words.said import counted, marked, said, translated

NONE = marked("No table of this briefing has a column with two numbers to compare.")
WORDS = marked("Space chooses the columns to draw; each gives a chart.")


class TableDialog(Dialog):
    """``decided`` carries the step when charts are added."""

    decided = Signal(object)

    def __init__(self, briefing: Briefing, theme: Theme, parent: QWidget | None = None) -> None:
        self._choices = derive_table_choices(briefing)
        words = translated(WORDS) if self._choices else translated(NONE)
        super().__init__(said("New chart from a table"), theme, parent, words=words)
        self.tables = self._list(said("Tables"), 96)
        self.columns = self._list(said("Columns"), 150)
        for choice in self._choices:
            self.tables.addItem(choice.name)
        self.tables.setVisible(len(self._choices) > 1)
        if len(self._choices) == 1:
            self.heading.setText(said("New chart from “{name}”", name=self._choices[0].name))
        self.columns.setVisible(bool(self._choices))
        self.add_button(said("Cancel"), self.reject)
        self._add = self.add_button(said("Add chart"), self._on_add, "primary")
        self.tables.currentRowChanged.connect(self._on_table_changed)
        self.columns.itemChanged.connect(self._on_item_changed)
        if self._choices:
            self.tables.setCurrentRow(0)
        self._on_item_changed()
        self.resize(theme.px(560), self.sizeHint().height())
        (self.tables if self.tables.isVisibleTo(self) else self.columns).setFocus()

    def chosen(self) -> tuple[ColumnChoice, ...]:
        """Return the columns that are chosen."""
        row = self.tables.currentRow()
        columns = self._choices[row].columns if row >= 0 else ()
        return tuple(
            column
            for at, column in enumerate(columns)
            if self.columns.item(at).checkState() == Qt.CheckState.Checked
        )

    def _list(self, name: str, height: float) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(name)
        style_list(made, self.theme)
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(self.theme.px(height))
        self.column.addWidget(made, 1)
        return made

    def _on_table_changed(self, row: int) -> None:
        self.columns.blockSignals(True)
        self.columns.clear()
        for at, column in enumerate(self._choices[row].columns if row >= 0 else ()):
            item = QListWidgetItem(
                f"{column.name}, " + counted(column.count, "{n} number", "{n} numbers")
            )
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if at == 0 else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.columns.addItem(item)
        self.columns.setCurrentRow(0)
        self.columns.blockSignals(False)
        self._on_item_changed()

    def _on_item_changed(self, _item: QListWidgetItem | None = None) -> None:
        count = len(self.chosen())
        self._add.setEnabled(count > 0)
        self._add.say(
            said("Add chart") if count < 2 else counted(count, "Add chart", "Add {n} charts")
        )

    def _on_add(self) -> None:
        step = derive_addition([column.offer for column in self.chosen()])
        self.accept()
        self.decided.emit(step)
