"""What is done when others change, rename or remove the file that is open."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.session.documents.file_watch import FileWatch
from briefing_app.session.documents.opened import CannotOpen
from briefing_app.session.documents.opening import open_briefing_path
from briefing_app.ui.documents.disk.changed_strip import ChangedStrip
from briefing_app.ui.documents.disk.reading_only import ReadingOnly
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.ui.documents.versions.dialog import VersionDialog

Do = Callable[[], object]


class DiskFlow(QObject):
    """Says it in a strip that stays, and offers the way on. ``revert`` takes the file's version as
    one step of undo, ``save`` writes ours.
    """

    def __init__(
        self,
        workspace: Workspace,
        file: FileWatch,
        strip: ChangedStrip,
        reading_only: ReadingOnly,
        revert: Do,
        save: Do,
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._file = file
        self._strip = strip
        self._reading_only = reading_only
        self._revert = revert
        self.dialog: VersionDialog | None = None
        strip.compare_asked.connect(self.compare)
        strip.save_asked.connect(save)
        file.changed.connect(self._on_changed)
        file.restored.connect(strip.hide)
        file.moved.connect(self._on_moved)
        file.gone.connect(self._on_gone)
        workspace.window.activated.connect(file.look)
        workspace.document.changed.connect(self._on_document_changed)

    def compare(self) -> None:
        """Show the two versions side by side, with what differs."""
        from briefing_app.ui.documents.disk.differing_rows import derive_differing_rows
        from briefing_app.ui.documents.recovery.recovered import derive_here_words
        from briefing_app.ui.documents.versions.dialog import VersionDialog, VersionWords

        workspace, path = self._workspace, self._file.path
        if path is None:
            return
        try:
            theirs = open_briefing_path(path).briefing
        except CannotOpen as error:
            workspace.messages.notice(error.message)
            return
        ours: Briefing = workspace.session.briefing
        words = VersionWords(
            said("Two versions"),
            ("", said("What"), said("Here"), said("In the file")),
            said("Keep what is here"),
            said("Take what is in the file"),
            said("Taking the file's version is one step; Undo brings yours back."),
        )
        summary = derive_here_words(theirs, ours)
        rows = derive_differing_rows(ours, theirs)
        self.dialog = VersionDialog(rows, summary, workspace.theme, workspace.window, words)
        self.dialog.accepted.connect(self._on_taken)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_taken(self) -> None:
        self._revert()
        self._strip.hide()
        self._file.follow(self._file.path, self._workspace.document.on_disk)

    def _on_finished(self, _result: int) -> None:
        self.dialog = None

    def _on_changed(self) -> None:
        path = self._file.path
        if path is None:
            return
        edited = not self._workspace.session.undo_stack.isClean()
        words = said("“{name}” was changed by another program.", name=path.name)
        if edited:
            words += " " + said("What you changed here is not in it.")
        self._strip.say_changed(words)

    def _on_moved(self, path: Path) -> None:
        """Go on with the file under its new name."""
        workspace = self._workspace
        workspace.document.moved_to(path)
        workspace.recent.remember(path)
        self._reading_only.claim()
        workspace.messages.say(
            said("The file is called “{name}” now; it is saved there", name=path.name)
        )

    def _on_gone(self) -> None:
        path = self._file.path
        if path is None:
            return
        self._workspace.session.undo_stack.resetClean()
        self._strip.say_gone(
            said(
                "“{name}” is no longer in “{folder}”: it was removed or moved to another "
                "folder. What is open here is all there is of it here.",
                name=path.name,
                folder=path.absolute().parent.name or os.sep,
            )
        )

    def _on_document_changed(self) -> None:
        """Another file, or a save, answers the strip."""
        if self._file.path != self._workspace.document.path or self._workspace.document.saving:
            self._strip.hide()
