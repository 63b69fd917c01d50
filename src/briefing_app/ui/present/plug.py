"""Plugs presenting into the window: its actions, and what is remembered of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT
from briefing_app.session.session import Session
from briefing_app.session.settings import Setting, Settings
from briefing_app.ui.main_window import MainWindow
from briefing_app.ui.theme import Theme
from briefing_app.viewmodels.slides import derive_slides

STAGE_SCREEN = Setting("present/screen", "")
LIGHT_STAGE = Setting("present/light", False)
STILL = Setting("present/reduce_motion", False)


class PresentActions(QObject):
    """F5 and its kin. One presentation at a time; its modules load when it begins."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        theme: Theme,
        settings: Settings,
        current_slide: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._theme = window, session, theme
        self._settings = settings
        self._current_slide = current_slide
        self._running: QObject | None = None
        actions = window.action_set
        actions.plug("present", lambda: self.begin())
        actions.plug("present_here", lambda: self.begin(here=True))
        actions.plug("present_windowed", lambda: self.begin(windowed=True))
        actions.plug("rehearse", lambda: self.begin(rehearsing=True))
        for name, setting in (("stage_light", LIGHT_STAGE), ("reduce_motion", STILL)):
            actions.plug(name, lambda name=name, setting=setting: self._keep(name, setting))
            actions[name].setChecked(settings.get(setting))

    @property
    def running(self) -> QObject | None:
        """The presentation that is running, if any."""
        return self._running

    def begin(
        self, *, here: bool = False, windowed: bool = False, rehearsing: bool = False
    ) -> None:
        """Begin at the first slide, or at the one that is in focus (``here``)."""
        from briefing_app.ui.present.presentation import Presentation

        if self._running is not None:
            return
        slides = derive_slides(self._session.briefing)
        keys = [slide.key for slide in slides]
        key = self._current_slide() if here else ""
        running = Presentation(
            self._session,
            STAGE_LIGHT if self._settings.get(LIGHT_STAGE) else STAGE_DARK,
            first=keys.index(key) if key in keys else 0,
            here=self._window.screen().name(),
            screen=self._settings.get(STAGE_SCREEN),
            windowed=windowed,
            motion=not self._settings.get(STILL),
            rehearsing=rehearsing,
            zoom=self._theme.zoom,
            parent=self,
        )
        running.ended.connect(self._on_ended)
        running.windows.stage_moved.connect(self._on_stage_moved)
        self._window.closing.connect(running.end)
        self._running = running
        running.start()

    def _keep(self, name: str, setting: Setting[bool]) -> None:
        self._settings.set(setting, self._window.action_set[name].isChecked())

    def _on_stage_moved(self, screen: str) -> None:
        self._settings.set(STAGE_SCREEN, screen)

    def _on_ended(self, _slide: int) -> None:
        if self._running is not None:
            self._running.deleteLater()
            self._running = None
        self._window.activateWindow()
