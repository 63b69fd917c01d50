"""The list of all shortcuts on F1, made from the table of actions, with a field to search it.

Who is new here finds the way to the guide beside the field.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.actions import ActionSpec
from briefing_app.ui.kit.bar_button import BarButton
from briefing_app.ui.kit.style import ScrollBarStyle, derive_field_rules, derive_header_rules
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.window.shortcuts import ShortcutRow, derive_shortcut_rows, matching
from briefing_app.words.said import marked, said, translated

HEADINGS = (marked("What"), marked("Keys"), marked("In words"))


def rows_of(specs: tuple[ActionSpec, ...]) -> tuple[ShortcutRow, ...]:
    """Return the rows of the list, keys written as this system writes them."""

    def shown(keys: str) -> str:
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

    listed = [(s.plain_text, tuple(shown(k) for k in s.keys), translated(s.tip)) for s in specs]
    return derive_shortcut_rows(listed)


class ShortcutList(QDialog):
    """Shows what can be done now and with which keys."""

    def __init__(
        self, specs: tuple[ActionSpec, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows_of(specs)
        self.setWindowTitle(said("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(said("Search what you want to do, or a key"))
        self._field.setAccessibleName(said("Search the shortcuts"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._on_text_changed)
        self._table = QTableWidget(0, len(HEADINGS), self)
        self._table.setHorizontalHeaderLabels([translated(name) for name in HEADINGS])
        self._table.setAccessibleName(said("Shortcuts"))
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setShowGrid(False)
        high, wide = theme.px(3), theme.px(6)
        self._table.setStyleSheet(f"QTableView::item {{ padding: {high}px {wide}px; }}")
        self._table.setFrameShape(QFrame.Shape.NoFrame)
        ScrollBarStyle(self._table, theme, "panel")
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setFont(theme.sans(13, SEMIBOLD))
        header.setStyleSheet(derive_header_rules(theme))
        rows = self._table.verticalHeader()
        rows.setMinimumSectionSize(theme.px(30))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(self._table.resizeRowsToContents)
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._field.setStyleSheet(derive_field_rules(theme))
        self._none = QLabel(said("Nothing of that name."), self)
        self._none.hide()
        self.guide = BarButton(said("Five-minute guide"), theme, "outlined", parent=self)
        QWidget.setTabOrder(self._field, self.guide)
        QWidget.setTabOrder(self.guide, self._table)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self._field, 1)
        head.addWidget(self.guide)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._table, 1)
        column.addWidget(self._none)
        self.resize(theme.px(820), theme.px(600))
        self._on_text_changed("")

    @property
    def shown_names(self) -> tuple[str, ...]:
        """What stands in the first column."""
        items = (self._table.item(row, 0) for row in range(self._table.rowCount()))
        return tuple(item.text() for item in items if item is not None)

    def _on_text_changed(self, text: str) -> None:
        rows = matching(self._rows, text)
        self._table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate((row.name, row.keys, row.tip)):
                self._table.setItem(at, column, QTableWidgetItem(words))
        self._none.setVisible(not rows)
