"""Builds the triage when it is first asked for, and plugs its two actions in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.session.session import Session
from briefing_app.ui.article.view import ArticleView
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.kit.view_stack import ViewStack
from briefing_app.ui.shell.window_bars import WindowBars

if TYPE_CHECKING:
    from briefing_app.ui.triage.view import TriageView

VIEW, READ = "triage", "read"


class LateTriage(QObject):
    """Ctrl+T goes through all numbers, Ctrl+Shift+F makes a figure of selected words."""

    def __init__(
        self,
        views: ViewStack,
        bars: WindowBars,
        session: Session,
        theme: Theme,
        article: ArticleView,
    ) -> None:
        super().__init__(views)
        self._views = views
        self._bars = bars
        self._session = session
        self._theme = theme
        self._article = article
        bars.actions.plug("triage", self.show)
        bars.actions.plug("make_figure", self.make_figure)
        views.shown.connect(self._on_shown)
        session.opened.connect(self._on_opened)
        self._on_shown(views.current)

    def build(self) -> "TriageView":
        """Return the view; it is built once, and its imports wait until here on purpose."""
        if VIEW not in self._views.names:
            from briefing_app.ui.triage.view import TriageView

            view = TriageView(self._session, self._theme)
            view.article.scrolling.still = self._article.scrolling.still
            view.left.connect(lambda: self._views.show_view(READ))
            self._views.add(VIEW, view, own_bars=True)
            self._view = view
        return self._view

    def show(self) -> None:
        """Bring the triage up."""
        self.build()
        self._views.show_view(VIEW)

    def make_figure(self) -> None:
        """Make a figure of the words selected in the article that is seen."""
        if self._views.current == VIEW:
            self._view.make_figure()
            return
        from briefing_app.viewmodels.triage.edits import derive_selection
        from briefing_app.viewmodels.triage.making import NO_WORDS, Refused

        place = self._article.selected_place()
        made = derive_selection(self._session.briefing, *place) if place else Refused(NO_WORDS)
        if isinstance(made, Refused):
            self._bars.notice.say(made.sentence, "warn")
            return
        self._bars.notice.hide()
        self._session.apply(made.edit, made.label)
        self._session.focus.select(made.key)
        self._bars.status.say("Made a figure of the selection. Ctrl+T edits it.")

    def _on_shown(self, name: str) -> None:
        self._bars.actions["triage"].setEnabled(name == READ)
        self._bars.actions["read"].setEnabled(name in (READ, VIEW))
        self._bars.actions["make_figure"].setEnabled(name in (READ, VIEW))

    def _on_opened(self) -> None:
        """Another briefing is read first."""
        if self._views.current == VIEW:
            self._views.show_view(READ)
