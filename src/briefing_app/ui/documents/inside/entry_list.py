"""A list to choose one entry from, or go through them with a key each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from briefing_app.ui.kit.style import derive_scroll_bar_rules
from briefing_app.ui.kit.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryList(QListWidget):
    """Entries of several lines. ``taken`` carries the number of the one that was asked for, by
    Enter or a double click.
    """

    taken = Signal(int)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setFont(theme.sans(15))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = theme.palette
        self.setStyleSheet(
            f"QListWidget {{ background: {palette.panel}; color: {palette.ink}; "
            f"border: 1px solid {palette.field}; }}"
            f"QListWidget:focus {{ border: 1px solid {palette.focus_ring}; }}"
            f"QListWidget::item {{ padding: {theme.px(6)}px; }}"
            f"QListWidget::item:selected {{ background: {palette.mark}; color: {palette.ink}; }}"
            + derive_scroll_bar_rules(theme, "panel")
        )
        self.itemDoubleClicked.connect(lambda item: self.taken.emit(self.row(item)))

    def add(self, title: str, about: str = "") -> None:
        """Put an entry at the end: what it is called, and a line about it."""
        self.addItem(QListWidgetItem(f"{title}\n{about}" if about else title))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentRow() >= 0:
            self.taken.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
