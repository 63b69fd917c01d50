"""The triage's door: its view, built when it is first asked for, and its two actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.ui.kit.workspace import Workspace
from briefing_app.ui.triage.article_pane import MakeArticle
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.ui.triage.view import TriageView

VIEW, READ = "triage", "read"


class TriageFeature(QObject):
    """Ctrl+T goes through all numbers, Ctrl+Shift+F makes a figure of selected words."""

    def __init__(self, workspace: Workspace, make_article: MakeArticle) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._make_article = make_article
        self._views = workspace.window.views
        workspace.actions.bind("triage", self.show)
        workspace.actions.bind("make_figure", self.make_figure)
        self._views.shown.connect(self._on_shown)
        workspace.session.opened.connect(self._on_opened)
        self._on_shown(self._views.current)

    def build(self) -> "TriageView":
        """Return the view; it is built once, and its imports wait until here on purpose."""
        if VIEW not in self._views.names:
            from briefing_app.ui.triage.view import TriageView

            view = TriageView(self._workspace.session, self._workspace.theme, self._make_article)
            view.left.connect(lambda: self._views.show_view(READ))
            self._workspace.window.closing.connect(view.stop_reading)
            self._views.add(VIEW, view, own_bars=True)
            self._view = view
        return self._view

    def show(self) -> None:
        """Bring the triage up; asked for from a figure's menu, with its fields to be typed in."""
        action = self._workspace.actions["triage"]
        asked = action.data()
        self.build()
        self._views.show_view(VIEW)
        if asked and asked == self._view.current:
            from briefing_app.viewmodels.triage.keys import Act

            self._view.obey(Act.EDIT)

    def make_figure(self) -> None:
        """Make a figure of the words selected in the article that is seen."""
        if self._views.current == VIEW:
            self._view.make_figure()
            return
        from briefing_app.viewmodels.triage.edits import derive_selection
        from briefing_app.viewmodels.triage.making import NO_WORDS, Refused

        session, messages = self._workspace.session, self._workspace.messages
        place = self._workspace.selection()
        made = derive_selection(session.briefing, *place) if place else Refused(NO_WORDS)
        if isinstance(made, Refused):
            messages.notice(made.sentence, "warn")
            return
        messages.clear()
        session.apply(made.edit, made.label)
        session.focus.select(made.key)
        messages.say(said("Made a figure of the selection. Ctrl+T edits it."))

    def _on_shown(self, name: str) -> None:
        actions = self._workspace.actions
        actions["triage"].setEnabled(name == READ)
        actions["triage"].setData(None)
        actions["read"].setEnabled(name in (READ, VIEW))
        actions["make_figure"].setEnabled(name in (READ, VIEW))

    def _on_opened(self) -> None:
        """Another briefing is read first."""
        if self._views.current == VIEW:
            self._views.show_view(READ)
