"""Opens a new version of an article: read beside the window, compared, accepted or left."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.session.opened import Opening
from briefing_app.session.originals import beside
from briefing_app.session.settings import FOLDER
from briefing_app.session.work import Work
from briefing_app.ui.documents.desk import Desk
from briefing_app.ui.documents.file_filters import ANY, ARTICLES
from briefing_app.ui.kit.dialogs.files import ask_file

if TYPE_CHECKING:
    from briefing_app.ui.documents.versions.dialog import VersionDialog

Read = Callable[[Path, str, Callable[[Opening], object]], object]
"""Reads a file as a new version of the source of that id, and hands over what came of it."""


class VersionFlow(QObject):
    """One new version at a time; accepting it is one step of undo."""

    def __init__(self, desk: Desk, read: Read) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._read = read
        self._work = Work(self)
        self.dialog: VersionDialog | None = None

    def ask(self) -> None:
        """Ask for the file of the new version."""
        desk = self._desk
        if not self._can():
            return
        folder = desk.settings.get(FOLDER)
        ask_file(desk.window, "Open a new version", folder, (ARTICLES, ANY), self.open)

    def open(self, path: Path) -> None:
        """Read the file as a new version of the first article."""
        if self._can():
            source = self._desk.session.briefing.articles[0].source.id
            self._read(path, source, lambda opening: self._on_read(source, opening))

    def wait(self) -> None:
        """Wait until no comparing is under way."""
        self._work.forget()
        self._work.wait()

    def _can(self) -> bool:
        desk = self._desk
        if desk.session.read_only or not desk.session.briefing.articles:
            desk.say("There is no article here that could have a new version")
            return False
        return desk.is_open

    def _on_read(self, source: str, opening: Opening) -> None:
        desk = self._desk
        if opening.path is not None or len(opening.briefing.articles) != 1:
            desk.bars.notice.say(
                "This holds no article to compare with; choose the article itself."
            )
            return
        old = desk.session.briefing
        if source not in old.articles_by_id or self._work.busy:
            return
        read, media = beside(opening.briefing, opening.media, desk.document.media)

        def job() -> object:
            from briefing_app.session.new_version import derive_new_version

            return derive_new_version(old, source, read)

        def then(outcome: object) -> None:
            self._on_compared(old, media, outcome)

        self._work.start(job, then, name="compare")

    def _on_compared(self, old: Briefing, media: dict[str, bytes], outcome: object) -> None:
        from briefing_app.session.new_version import NewVersion
        from briefing_app.ui.documents.versions.dialog import VersionDialog
        from briefing_app.ui.documents.versions.rows import derive_summary, derive_version_rows

        desk = self._desk
        if not isinstance(outcome, NewVersion):
            desk.bars.notice.say(f"The two versions could not be compared ({outcome}).")
            return
        rows = derive_version_rows(outcome.differences)
        summary = derive_summary(outcome.differences)
        self.dialog = VersionDialog(rows, summary, desk.theme, desk.window)

        def on_accepted() -> None:
            if desk.session.briefing is not old:
                desk.bars.notice.say("The briefing changed meanwhile; open the new version again.")
                return
            desk.document.keep(media)
            desk.session.apply(lambda _old: outcome.after, "Accept the new version")
            desk.say(summary)

        self.dialog.accepted.connect(on_accepted)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self, _result: int) -> None:
        self.dialog = None
