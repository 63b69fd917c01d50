"""Stage and console on the screens that there are, whatever is plugged in or out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from briefing_app.ui.present.screens import Screens, derive_screens

SETTLE = 250
"""Milliseconds to wait for a desktop to place its screens before the windows are moved."""
STAGE_SIZE = (1280, 720)
CONSOLE_SIZE = (1100, 700)
"""Logical px of the windows of a windowed stage."""


class StageWindows(QObject):
    """Places two windows. ``arranged`` is emitted after they have their places, ``stage_moved``
    with the name of the screen that the person chose for the stage.

    ``here`` names the screen the person sits at, ``wanted`` the one asked for the stage. A
    ``windowed`` stage stands in an ordinary window, for video calls. ``screens`` tells which
    screens there are now.
    """

    arranged = Signal()
    stage_moved = Signal(str)

    def __init__(
        self,
        stage: QWidget,
        console: QWidget,
        *,
        here: str,
        wanted: str = "",
        windowed: bool = False,
        screens: Callable[[], list[QScreen]] = QGuiApplication.screens,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._console = stage, console
        self._here, self._wanted, self._windowed = here, wanted, windowed
        self._screens = screens
        self._swapped = False
        self._console_on_top = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.arrange)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screens_changed)
        app.screenRemoved.connect(self._on_screens_changed)

    @property
    def front(self) -> QWidget:
        """The window that has the presenter's keys: the console where it is seen."""
        return self._console if self._console.isVisible() else self._stage

    @property
    def console_on_top(self) -> bool:
        """Whether the console lies over the stage on the only screen."""
        lone = not self._windowed and len(self._screens()) < 2
        return lone and self._console_on_top and self._console.isVisible()

    @property
    def stage_screen(self) -> str:
        """The name of the screen the stage is on."""
        return self._stage.screen().name()

    def arrange(self) -> None:
        """Put both windows on the screens that there are now."""
        screens = {screen.name(): screen for screen in self._screens()}
        if self._windowed:
            self._open_windows()
        elif screens:
            places = derive_screens(list(screens), self._here, self._wanted, swapped=self._swapped)
            self._fill_screens(places, screens)
        self.take_keys()
        self.arranged.emit()

    def swap(self) -> None:
        """Exchange the screens; with one screen, exchange what it shows."""
        if self._windowed or len(self._screens()) < 2:
            self.toggle_console()
        else:
            self._swapped = not self._swapped
            self.arrange()
            self.stage_moved.emit(self.stage_screen)

    def toggle_console(self) -> None:
        """With one screen: the console in place of the stage, or the stage again."""
        if self._windowed:
            self._console.setVisible(not self._console.isVisible())
            self.take_keys()
        elif len(self._screens()) < 2:
            self._console_on_top = not self._console_on_top
            self.arrange()

    def take_keys(self) -> None:
        """Give the keyboard to the window in front."""
        self.front.activateWindow()
        self.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Close both windows for good."""
        self._settle.stop()
        for window in (self._stage, self._console):
            window.close()
            window.deleteLater()

    def _open_windows(self) -> None:
        for window, size in ((self._stage, STAGE_SIZE), (self._console, CONSOLE_SIZE)):
            if not window.isVisible():
                window.resize(*size)
                window.show()

    def _fill_screens(self, places: Screens, screens: dict[str, QScreen]) -> None:
        _fill(self._stage, screens[places.stage])
        if places.console:
            _fill(self._console, screens[places.console])
        elif self._console_on_top:
            _fill(self._console, screens[places.stage])
            self._console.raise_()
        else:
            self._console.hide()
            self._stage.raise_()

    def _on_screens_changed(self) -> None:
        if self._stage.isVisible():
            self._settle.start()


def _fill(window: QWidget, screen: QScreen) -> None:
    """Show a window over the whole of a screen."""
    if window.isVisible() and window.isFullScreen() and window.geometry() == screen.geometry():
        return
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
