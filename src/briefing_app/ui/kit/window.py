"""The window as features know it: its views, room for their strips, and what happens to it.

How it looks, what stands around the views and how large it is are the shell's business.
"""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefing_app.ui.kit.view_stack import ViewStack


class Window(QMainWindow):
    """Holds the views and the bars. Features add theirs with ``views.add``.

    ``activated`` is emitted after it came to the front.
    ``path_asked`` is emitted with a file that shall be opened: dropped here, or chosen from the
    recent ones. ``apart_asked`` is emitted with one that shall have a window of its own.
    ``closing`` is emitted before the window closes.
    """

    activated = Signal()
    path_asked = Signal(Path)
    apart_asked = Signal(Path)
    closing = Signal()

    def __init__(self, head: QWidget, foot: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views = ViewStack()
        self._head = head
        self._foot = foot
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self._head, self.views, self._foot):
            self._column.addWidget(widget)
        self._column.setStretchFactor(self.views, 1)
        self.setCentralWidget(body)

    def set_bars(self, head: QWidget, foot: QWidget) -> None:
        """Put the bars where room was kept for them."""
        for placeholder, bar in ((self._head, head), (self._foot, foot)):
            self._column.replaceWidget(placeholder, bar)
            placeholder.hide()
            placeholder.deleteLater()
        head.lower()  # a screen reader meets the menus first
        self._head, self._foot = head, foot

    def insert_foot(self, foot: QWidget) -> None:
        """Put a strip (of slides, say) right below the views."""
        self._column.insertWidget(self._column.indexOf(self.views) + 1, foot)

    def insert_bar(self, bar: QWidget) -> None:
        """Put a bar (a notice, find) right above the views."""
        self._column.insertWidget(self._column.indexOf(self.views), bar)
        bar.stackUnder(self.views)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
