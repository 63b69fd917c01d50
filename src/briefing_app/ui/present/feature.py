"""Presenting's door: its actions, and what is remembered of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.edits import with_quotation
from briefing_app.core.span import make_span
from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT
from briefing_app.session.settings import LIGHT_STAGE, STAGE_SCREEN, STILL, Setting
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.figures.sentences import sentence_at, sentences_of
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.ui.present.slide_strip import SlideStrip

OPEN_ONLY = "present present_here present_windowed rehearse slide_strip quotation".split()
"""Actions that make sense only while a briefing is open."""


class PresentFeature(QObject):
    """F5 and its kin. One presentation at a time; its modules load when it begins."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._session, self._settings = workspace.session, workspace.settings
        self._window, self._actions = workspace.window, workspace.actions
        actions = workspace.actions
        self._strip: SlideStrip | None = None
        self._running: QObject | None = None
        actions.bind("present", lambda: self.begin())
        actions.bind("present_here", lambda: self.begin(here=True))
        actions.bind("present_windowed", lambda: self.begin(windowed=True))
        actions.bind("rehearse", lambda: self.begin(rehearsing=True))
        for name, setting in (("stage_light", LIGHT_STAGE), ("reduce_motion", STILL)):
            actions.bind(name, partial(self._keep, name, setting))
            actions[name].setChecked(self._settings.get(setting))
        actions.bind("slide_strip", self.toggle_strip)
        actions.bind("quotation", self.quote)
        workspace.window.views.shown.connect(self._on_view_shown)

    @property
    def running(self) -> QObject | None:
        """The presentation that is running, if any."""
        return self._running

    def begin(
        self,
        *,
        here: bool = False,
        at: str = "",
        windowed: bool = False,
        rehearsing: bool = False,
    ) -> None:
        """Begin at the first slide, at that of a key (``at``) or of what is in focus."""
        from briefing_app.ui.present.presentation import Presentation
        from briefing_app.viewmodels.present.slides import derive_slides

        if self._running is not None:
            return
        slides = derive_slides(self._session.briefing)
        keys = [slide.key for slide in slides]
        key = self._current_key() if here else at
        running = Presentation(
            self._session,
            STAGE_LIGHT if self._settings.get(LIGHT_STAGE) else STAGE_DARK,
            first=keys.index(key) if key in keys else 0,
            here=self._window.screen().name(),
            screen=self._settings.get(STAGE_SCREEN),
            windowed=windowed,
            motion=not self._settings.get(STILL),
            rehearsing=rehearsing,
            zoom=self._workspace.theme.zoom,
            settings=self._settings,
            parent=self,
        )
        running.ended.connect(self._on_ended)
        running.windows.stage_moved.connect(self._on_stage_moved)
        self._window.closing.connect(running.end)
        self._running = running
        running.start()

    def toggle_strip(self) -> None:
        """Show or hide the strip of slides under the reading view."""
        if self._strip is None:
            from briefing_app.ui.present.slide_strip import SlideStrip

            self._strip = SlideStrip(
                self._session, self._workspace.theme, light=lambda: self._settings.get(LIGHT_STAGE)
            )
            self._strip.list.present_asked.connect(lambda key: self.begin(at=key))
            self._strip.notes_asked.connect(self._actions["print_notes"].trigger)
            self._window.insert_foot(self._strip)
        shown = self._actions["slide_strip"].isChecked()
        self._strip.setVisible(shown)
        if shown:
            self._strip.list.setFocus()

    def quote(self) -> None:
        """Make a slide of the words selected in the article, or of the sentence at the caret."""
        place = self._workspace.selection()
        article = self._session.briefing.articles_by_id.get(place[0]) if place else None
        if place is None or article is None:
            self._workspace.messages.notice(
                said("Select the words of the article that should stand on a slide.")
            )
            return
        source, start, end = place
        if start == end:
            at = sentence_at(article.text, start)
            start, end = sentences_of(article.text)[max(at, 0)]
        span = make_span(source, article.text, start, end)
        if not self._session.apply(lambda b: with_quotation(b, span), said("Add quotation")):
            self._workspace.messages.notice(said("These words have a slide already."))

    def _on_view_shown(self, name: str) -> None:
        for action in OPEN_ONLY:
            self._actions[action].setEnabled(name != "start")

    def _current_key(self) -> str:
        """Return the slide chosen in the strip, or the one of the figure that is selected."""
        if self._strip is not None and self._strip.isVisible():
            return self._strip.list.current_key()
        return f"figure:{self._session.focus.selected}"

    def _keep(self, name: str, setting: Setting[bool]) -> None:
        self._settings.set(setting, self._actions[name].isChecked())

    def _on_stage_moved(self, screen: str) -> None:
        self._settings.set(STAGE_SCREEN, screen)

    def _on_ended(self, _slide: int) -> None:
        if self._running is not None:
            self._running.deleteLater()
            self._running = None
        self._window.activateWindow()
