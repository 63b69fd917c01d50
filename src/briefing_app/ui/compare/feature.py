"""The door of two sources: asks for the other one, pairs it beside the window, shows both."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.change import Change
from briefing_app.core.edits import with_counterpart
from briefing_app.session.documents.opened import Opening
from briefing_app.session.job_runner import JobRunner
from briefing_app.session.settings import FOLDER
from briefing_app.ui.compare.panes import MakeText
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from briefing_app.ui.compare.view import CompareView

Read = Callable[[Path, str, Callable[[Opening], object]], object]
"""Reads a file beside the window, and hands over what came of it."""

VIEW, READ = "compare", "read"
NO_ARTICLE = marked("This holds no article to compare with; choose an article or a briefing.")


class CompareFeature(QObject):
    """Ctrl+Shift+K asks for another source; what both say is kept in the briefing."""

    def __init__(self, workspace: Workspace, make_text: MakeText, read: Read) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._make_text = make_text
        self._read = read
        self._views = workspace.window.views
        self._pairing = JobRunner(self)
        workspace.actions.bind("compare", self.ask)
        workspace.actions.bind("two_sources", self.show)
        self._views.shown.connect(self._on_state_changed)
        workspace.session.changed.connect(self._on_changed)
        workspace.session.opened.connect(self._on_opened)
        workspace.window.closing.connect(self.wait)
        self._on_state_changed(self._views.current)

    def build(self) -> "CompareView":
        """Return the view; it is built once, and its imports wait until here on purpose."""
        if VIEW not in self._views.names:
            from briefing_app.ui.compare.view import CompareView

            view = CompareView(self._workspace.session, self._workspace.theme, self._make_text)
            view.left.connect(lambda: self._views.show_view(READ))
            view.other_asked.connect(self.ask)
            view.path_dropped.connect(self.compare)
            self._views.add(VIEW, view, first=view.rows, own_bars=True)
            self._view = view
        return self._view

    def show(self) -> None:
        """Bring both sources up, those that were compared last."""
        self.build()
        self._views.show_view(VIEW)

    def ask(self) -> None:
        """Ask for the file of the other source."""
        from briefing_app.ui.kit.dialogs.files import ask_file

        if self._can():
            folder = self._workspace.settings.get(FOLDER)
            ask_file(self._workspace.window, said("Compare with"), folder, _filters(), self.compare)

    def compare(self, path: Path) -> None:
        """Read a file, and set its article beside the one that is open."""
        if self._can():
            self._read(path, "", self._on_read)

    def wait(self) -> None:
        """Drop what is under way, and wait until no thread of it is left."""
        self._pairing.forget()
        self._pairing.wait()

    def _can(self) -> bool:
        session, messages = self._workspace.session, self._workspace.messages
        if not self._workspace.is_open or not session.briefing.articles:
            messages.say(said("There is no article here to compare with another"))
            return False
        if session.read_only:
            messages.notice(
                said(
                    "This briefing is open read-only; save it under another name to keep a "
                    "comparison."
                ),
                "warn",
            )
            return False
        return True

    def _on_read(self, opening: Opening) -> None:
        from briefing_app.session.documents.originals import with_free_names

        workspace = self._workspace
        if not opening.briefing.articles:
            workspace.messages.notice(translated(NO_ARTICLE))
            return
        self._pairing.wait()
        read, media = with_free_names(opening.briefing, opening.media, workspace.document.media)
        base = workspace.session.briefing

        def job() -> object:
            from briefing_app.session.documents.counterparts_added import derive_counterpart

            return derive_counterpart(base, read)

        def then(outcome: object) -> None:
            if isinstance(outcome, Counterpart):
                named = {name: data for name, data in media.items() if _names(outcome, name)}
                workspace.document.keep(named)
                self._put(outcome)
            else:
                workspace.messages.notice(
                    said("The two texts could not be compared ({outcome}).", outcome=outcome)
                )

        self._pairing.start(job, then, name="compare")

    def _put(self, counterpart: Counterpart) -> None:
        from briefing_app.viewmodels.compare.compared import name_of

        name = name_of(counterpart.article, self._workspace.session.briefing.language)
        label = said("Compare with {name}", name=name)
        self._workspace.session.apply(lambda now: with_counterpart(now, counterpart), label)
        self.show()
        self._view.show_source(counterpart.id)

    def _on_changed(self, _change: Change) -> None:
        self._on_state_changed(self._views.current)

    def _on_state_changed(self, name: str) -> None:
        actions, briefing = self._workspace.actions, self._workspace.session.briefing
        actions["compare"].setEnabled(name in (READ, VIEW))
        actions["two_sources"].setEnabled(name == READ and bool(briefing.counterparts))

    def _on_opened(self) -> None:
        """Another briefing is read first."""
        if self._views.current == VIEW:
            self._views.show_view(READ)


def _filters() -> tuple[str, ...]:
    """What can be compared: whatever holds an article, and briefings."""
    from briefing_app.importers.kinds import EXTENSIONS, TABLE_EXTENSIONS
    from briefing_app.session.documents.opening import BRIEFING_SUFFIX

    articles = (ending for ending in EXTENSIONS if ending not in TABLE_EXTENSIONS)
    endings = (BRIEFING_SUFFIX.removeprefix("."), *articles)
    return (
        said("Articles and briefings ({endings})", endings=" ".join(f"*.{e}" for e in endings)),
        said("All files (*)"),
    )


def _names(counterpart: Counterpart, file: str) -> bool:
    return counterpart.article.source.file == file
