"""The main window: the views, and room for the bars, which come after the first paint."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from briefing_app.ui.kit.sizes import MENU_HEIGHT, STATUS_HEIGHT, TOP_HEIGHT
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.kit.view_stack import ViewStack
from briefing_app.ui.shell.placeholder import Placeholder

SMALLEST = (640, 420)
USUAL = (1440, 900)
FRAME = (12, 44)
"""What a desktop puts around a window, at most: it has to stay on the screen as well."""


def usual_size(available: QSize) -> QSize:
    """Return the size of the first window on a screen with this much room."""
    return QSize(*USUAL).boundedTo(available - QSize(*FRAME)).expandedTo(QSize(*SMALLEST))


class MainWindow(QMainWindow):
    """Holds the views and the bars. Features add theirs with ``views.add``.

    ``path_asked`` is emitted with a file that was dropped here, ``activated`` after the window came
    to the front, ``resized`` after it has another size, ``closing`` before it closes. ``tabbing``
    is emitted before Tab moves the keyboard: parts that came late can still take their place.
    """

    path_asked = Signal(Path)
    activated = Signal()
    resized = Signal()
    tabbing = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.views = ViewStack()
        self._head: QWidget = Placeholder(theme, MENU_HEIGHT + TOP_HEIGHT)
        self._foot: QWidget = Placeholder(theme, STATUS_HEIGHT)
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget in (self._head, self.views, self._foot):
            self._column.addWidget(widget)
        self._column.setStretchFactor(self.views, 1)
        self.setCentralWidget(body)
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(usual_size(self.screen().availableSize()))

    def set_bars(self, head: QWidget, foot: QWidget) -> None:
        """Put the bars where room was kept for them."""
        for blank, bar in ((self._head, head), (self._foot, foot)):
            self._column.replaceWidget(blank, bar)
            blank.hide()
            blank.deleteLater()
        head.lower()  # a screen reader meets the menus first
        self._head, self._foot = head, foot

    def insert_foot(self, foot: QWidget) -> None:
        """Put a strip (of slides, say) right below the views."""
        self._column.insertWidget(self._column.indexOf(self.views) + 1, foot)

    def insert_bar(self, bar: QWidget) -> None:
        """Put a bar (a notice, find) right above the views."""
        self._column.insertWidget(self._column.indexOf(self.views), bar)
        bar.stackUnder(self.views)

    def geometry_bytes(self) -> bytes:
        """Return place, size and state, to be remembered."""
        return bytes(self.saveGeometry().data())

    def restore_geometry_bytes(self, geometry: bytes) -> None:
        """Put the window where it was, if that is still on a screen."""
        if geometry:
            self.restoreGeometry(QByteArray(geometry))

    def toggle_full_screen(self) -> None:
        """Use the whole screen, or go back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def focusNextPrevChild(self, next: bool) -> bool:
        self.tabbing.emit()
        return super().focusNextPrevChild(next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            up = event.angleDelta().y() > 0
            self._theme.zoom_in() if up else self._theme.zoom_out()
            event.accept()
        else:
            super().wheelEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.path_asked.emit(paths[0])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
