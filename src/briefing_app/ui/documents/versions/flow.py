"""Opens a new version of an article: read beside the window, compared, accepted or left."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.session.documents.opened import Opening
from briefing_app.session.documents.originals import with_free_names
from briefing_app.session.job_runner import JobRunner
from briefing_app.session.settings import FOLDER
from briefing_app.ui.documents.file_filters import derive_any_filter, derive_article_filter
from briefing_app.ui.kit.dialogs.files import ask_file
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.ui.documents.versions.dialog import VersionDialog

Read = Callable[[Path, str, Callable[[Opening], object]], object]
"""Reads a file as a new version of the source of that id, and hands over what came of it."""


class VersionFlow(QObject):
    """One new version at a time; accepting it is one step of undo."""

    def __init__(self, workspace: Workspace, read: Read) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._read = read
        self._comparing = JobRunner(self)
        self.dialog: VersionDialog | None = None

    def ask(self) -> None:
        """Ask for the file of the new version."""
        workspace = self._workspace
        if not self._can():
            return
        folder = workspace.settings.get(FOLDER)
        ask_file(
            workspace.window,
            said("Open a new version"),
            folder,
            (derive_article_filter(), derive_any_filter()),
            self.open,
        )

    def open(self, path: Path) -> None:
        """Read the file as a new version of the first article."""
        if self._can():
            source = self._workspace.session.briefing.articles[0].source.id
            self._read(path, source, lambda opening: self._on_read(source, opening))

    def wait(self) -> None:
        """Wait until no comparing is under way."""
        self._comparing.forget()
        self._comparing.wait()

    def _can(self) -> bool:
        workspace = self._workspace
        if workspace.session.read_only or not workspace.session.briefing.articles:
            workspace.messages.say(said("There is no article here that could have a new version"))
            return False
        return workspace.is_open

    def _on_read(self, source: str, opening: Opening) -> None:
        workspace = self._workspace
        if opening.path is not None or len(opening.briefing.articles) != 1:
            workspace.messages.notice(
                said("This holds no article to compare with; choose the article itself.")
            )
            return
        old = workspace.session.briefing
        if source not in old.articles_by_id or self._comparing.busy:
            return
        read, media = with_free_names(opening.briefing, opening.media, workspace.document.media)

        def job() -> object:
            from briefing_app.session.documents.new_version import derive_new_version

            return derive_new_version(old, source, read)

        def then(outcome: object) -> None:
            self._on_compared(old, media, outcome)

        self._comparing.start(job, then, name="compare")

    def _on_compared(self, old: Briefing, media: dict[str, bytes], outcome: object) -> None:
        from briefing_app.session.documents.new_version import NewVersion
        from briefing_app.ui.documents.versions.dialog import VersionDialog
        from briefing_app.ui.documents.versions.rows import derive_summary, derive_version_rows

        workspace = self._workspace
        if not isinstance(outcome, NewVersion):
            workspace.messages.notice(
                said("The two versions could not be compared ({outcome}).", outcome=outcome)
            )
            return
        rows = derive_version_rows(outcome.differences)
        summary = derive_summary(outcome.differences)
        self.dialog = VersionDialog(rows, summary, workspace.theme, workspace.window)

        def on_accepted() -> None:
            if workspace.session.briefing is not old:
                workspace.messages.notice(
                    said("The briefing changed meanwhile; open the new version again.")
                )
                return
            workspace.document.keep(media)
            workspace.session.apply(lambda _old: outcome.after, said("Accept the new version"))
            workspace.messages.say(summary)

        self.dialog.accepted.connect(on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self, _result: int) -> None:
        self.dialog = None
