"""The main window: room for the bars, which come after the first paint, its size and its zoom."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.sizes import MENU_HEIGHT, STATUS_HEIGHT, TOP_HEIGHT
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.kit.window import Window

if TYPE_CHECKING:
    from briefing_app.ui.shell.drop_veil import DropVeil

SMALLEST = (640, 420)
USUAL = (1440, 900)
FRAME = (12, 44)
"""What a desktop puts around a window, at most: it has to stay on the screen as well."""


def usual_size(available: QSize) -> QSize:
    """Return the size of the first window on a screen with this much room."""
    return QSize(*USUAL).boundedTo(available - QSize(*FRAME)).expandedTo(QSize(*SMALLEST))


class Landing(Protocol):
    """What says where a file will land that is held over the window."""

    def cover(self, words: str) -> None:
        """Say it."""

    def uncover(self) -> None:
        """Be as before."""


class Placeholder(QWidget):
    """An empty strip of a height of the design."""

    def __init__(self, theme: Theme, height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.palette.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.setFixedHeight(theme.px(height))


class MainWindow(Window):
    """The window that a person sizes, zooms and drops files on.

    ``resized`` is emitted after it has another size.
    ``tabbing`` is emitted before Tab moves the keyboard: parts that came late can still take their
    place.
    """

    resized = Signal()
    tabbing = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        head = Placeholder(theme, MENU_HEIGHT + TOP_HEIGHT)
        super().__init__(head, Placeholder(theme, STATUS_HEIGHT), parent)
        self._theme = theme
        self.landings: dict[str, Landing] = {}
        """Of the views that have a place of their own for files; over the others lies the veil."""
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        self.resize(usual_size(self.screen().availableSize()))

    @cached_property
    def veil(self) -> "DropVeil":
        """What lies over the window while a file is held over it; most windows never see one."""
        from briefing_app.ui.shell.drop_veil import DropVeil

        return DropVeil(self._theme, self)

    def resize_usual(self) -> None:
        """Take the size of the design, whatever the screen: starts are compared at one size."""
        self.resize(*USUAL)

    def geometry_bytes(self) -> bytes:
        """Return place, size and state, to be remembered."""
        return bytes(self.saveGeometry().data())

    def restore_geometry_bytes(self, geometry: bytes) -> None:
        """Put the window where it was, if that is still on a screen."""
        if geometry:
            self.restoreGeometry(geometry)

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
        from briefing_app.viewmodels.window.drop import derive_drop_words

        paths = _files_in(event)
        if paths:
            self._take_copy(event)
            is_open = self.views.current not in ("", "start")
            self._landing().cover(derive_drop_words(paths, is_open=is_open))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._landing().uncover()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._landing().uncover()
        paths = _files_in(event)
        if paths:
            self._take_copy(event)
            self.path_asked.emit(paths[0])
            for path in paths[1:]:
                self.apart_asked.emit(path)

    def _landing(self) -> Landing:
        own = self.landings.get(self.views.current)
        return self.veil if own is None else own

    @staticmethod
    def _take_copy(event: QDropEvent) -> None:
        """The file stays where it is: a file manager that offers to move it must not."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def _files_in(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
