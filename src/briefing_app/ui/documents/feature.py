"""Everything that concerns whole documents, put together for one window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from briefing_app import resources_dir
from briefing_app.core.change import Change
from briefing_app.session.documents.file_watch import FileWatch
from briefing_app.session.documents.lock import DocumentLock
from briefing_app.session.documents.opened import CannotOpen, Opening
from briefing_app.session.documents.opening import open_briefing_path
from briefing_app.session.documents.recovery_watch import RecoveryWatch
from briefing_app.session.documents.saving import Saving
from briefing_app.session.folders import state_folder
from briefing_app.session.settings import FOLDER, TRACELESS
from briefing_app.ui.documents.closing import Closing
from briefing_app.ui.documents.disk.changed_strip import ChangedStrip
from briefing_app.ui.documents.disk.disk_flow import DiskFlow
from briefing_app.ui.documents.disk.read_only_strip import ReadOnlyStrip
from briefing_app.ui.documents.disk.reading_only import ReadingOnly
from briefing_app.ui.documents.editing.edit_actions import EditActions
from briefing_app.ui.documents.inside.left_out_flow import LeftOutFlow
from briefing_app.ui.documents.leaving import Leaving
from briefing_app.ui.documents.opening_flow import STANDARD_INPUT, OpeningFlow
from briefing_app.ui.documents.review.review_actions import ReviewActions
from briefing_app.ui.documents.saving_flow import SavingFlow
from briefing_app.ui.documents.tables_flow import TablesFlow
from briefing_app.ui.documents.versions.flow import VersionFlow
from briefing_app.ui.kit.waiting.progress_strip import ProgressStrip
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.ui.documents.neighbours import Neighbours
    from briefing_app.ui.documents.recovery.flow import RecoveryFlow

OPEN_ONLY = "save save_as save_copy revert add_table new_version left_out encoding close".split()
"""Actions that make sense only while a briefing is open."""
EXAMPLES = ("example", "example_health", "example_census")
"""The actions that open what ships, in its order."""


class DocumentsFeature(QObject):
    """Builds the flows of one window, connects them, and binds the actions.

    ``closed`` is emitted when nothing is open any more and the start page shall come up.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self.progress = ProgressStrip(workspace.theme, "Esc")
        self.read_only = ReadOnlyStrip(workspace.theme)
        self.elsewhere = ChangedStrip(workspace.theme)
        for strip in (self.progress, self.read_only, self.elsewhere):
            workspace.window.insert_bar(strip)
        self._lock = DocumentLock()
        self.watch = RecoveryWatch(workspace.session, workspace.document, state_folder(), self)
        self._saves = Saving(self)
        self.file = FileWatch(self)
        self.saving = SavingFlow(workspace, self._saves, self._lock, self.watch, self.file)
        self.leaving = Leaving(workspace, self._saves, self.saving.save)
        self.tables = TablesFlow(workspace)
        self.opening = OpeningFlow(
            workspace, self.progress, self.leaving, self.show, self.tables.add
        )
        self.reading_only = ReadingOnly(
            workspace, self._lock, self.read_only, self.show, self._reopen
        )
        self.disk = DiskFlow(
            workspace,
            self.file,
            self.elsewhere,
            self.reading_only,
            self.saving.revert,
            self.saving.save,
        )
        self.versions = VersionFlow(workspace, self.opening.open_version)
        self.left_out = LeftOutFlow(workspace, self.opening.open_inside)
        self.edits = EditActions(workspace)
        self.review = ReviewActions(workspace)
        self.closing = Closing(workspace.window, self.leaving, self._tidy)
        self.recovery: RecoveryFlow | None = None
        self.neighbours: Neighbours | None = None
        # Elsewhere Ctrl+V belongs to the fields.
        self._paste_keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), workspace.window)
        self._paste_keys.activated.connect(self.opening.paste)
        self._paste_keys.setEnabled(False)
        self._bind_actions()
        workspace.session.changed.connect(self._on_changed)
        self.watch.failed.connect(workspace.messages.notice)
        workspace.window.path_asked.connect(self.opening.open)
        workspace.window.apart_asked.connect(self.open_apart)
        workspace.window.views.shown.connect(self._on_view_shown)

    def show(self, opening: Opening, only_here: bool = False, *, example: bool = False) -> None:
        """Put what was opened in place of what is open. ``only_here``: closing would lose it."""
        workspace = self._workspace
        self._close_dialogs()
        workspace.session.open(opening.briefing, read_only=bool(opening.read_only_reason))
        only_here = only_here or (_is_pasted(opening) and not example)
        self.settle(opening, example=example, only_here=only_here)
        workspace.window.views.show_view("read")

    def settle(self, opening: Opening, *, example: bool = False, only_here: bool = False) -> None:
        """Remember where the open briefing came from, hold its file, say what was mended."""
        workspace = self._workspace
        path = None if example else opening.path
        workspace.session.read_only = bool(opening.read_only_reason)
        workspace.document.become(
            path,
            example=example,
            saved_at=opening.saved_at,
            saved=opening.briefing if path is not None else None,
            media=opening.media,
            only_here=only_here,
        )
        came_from = path or opening.origin
        if came_from is not None and not example:
            workspace.recent.remember(came_from)
        workspace.messages.clear()
        if opening.notices:
            workspace.messages.notice(" ".join(opening.notices), "warn")
        self.reading_only.claim(opening.read_only_reason)
        self.file.follow(path, opening.saved_at)
        if only_here:
            workspace.session.undo_stack.resetClean()
            self.watch.keep_soon()

    def open_example(self, name: str = resources_dir.EXAMPLE) -> bool:
        """Open a briefing that ships with the app."""
        try:
            opening = open_briefing_path(resources_dir.path(name))
        except (CannotOpen, FileNotFoundError) as error:
            self._workspace.messages.notice(
                said("The example cannot be opened: {error}", error=error)
            )
            return False
        self.leaving.leave(lambda: self.show(opening, example=True))
        return True

    def begin(self, file: str) -> None:
        """Open the file that the program was started with."""
        if file == STANDARD_INPUT:
            self.opening.open_standard_input()
        else:
            self.opening.open(Path(file))

    def open_apart(self, path: Path) -> None:
        """Open a file in a window of its own, or say that this did not go."""
        from briefing_app.ui.documents.neighbours import open_apart

        open_apart(self._workspace, path)

    def wake(self) -> None:
        """Do what can wait until the window stands: look for lost work, listen for others."""
        if not self._workspace.window.isVisible():
            return  # it was closed at once
        from briefing_app.ui.documents.neighbours import Neighbours
        from briefing_app.ui.documents.recovery.flow import RecoveryFlow

        self.recovery = RecoveryFlow(self._workspace, self.watch, self.leaving, self.show)
        self.recovery.look()
        self.neighbours = Neighbours(
            self._workspace, self.opening.open, lambda: self.opening.running
        )
        self.neighbours.listen()

    def close_document(self) -> None:
        """Go back to the start page, not before what is unsaved is saved or given up."""
        self.leaving.leave(self._on_left)

    def ask_new(self) -> None:
        """Ask for the text of a new briefing."""
        from briefing_app.ui.documents.editing.text_dialog import TextDialog

        workspace = self._workspace
        dialog = TextDialog(
            said("New briefing"),
            said("Paste or type the text. Its first line is the headline."),
            "",
            said("Read it"),
            workspace.theme,
            workspace.window,
            name=said("Text of the article"),
            lines=14,
            serif=True,
        )
        dialog.is_about_document = False
        dialog.written.connect(self.opening.open_text)
        dialog.open()

    def ask_open(self) -> None:
        """Ask which file to open."""
        from briefing_app.ui.documents.file_filters import derive_open_filters
        from briefing_app.ui.kit.dialogs.files import ask_file

        folder = self._workspace.settings.get(FOLDER)
        ask_file(
            self._workspace.window, said("Open"), folder, derive_open_filters(), self.opening.open
        )

    def ask_encoding(self) -> None:
        """Ask in which encoding the original of the article, or table, is to be read again."""
        from briefing_app.ui.documents.inside.encoding_dialog import EncodingDialog, is_text

        workspace = self._workspace
        sources = workspace.session.briefing.sources if workspace.is_open else ()
        source = sources[0] if sources else None
        data = workspace.document.media.get(source.file) if source is not None else None
        if source is None or data is None or not is_text(source.media_type):
            workspace.messages.say(said("Only texts, pages and tables have an encoding to choose"))
            return
        name = source.file.rpartition("/")[2]
        dialog = EncodingDialog(data, workspace.theme, workspace.window)
        dialog.chosen.connect(lambda chosen: self.opening.open_encoded(data, name, chosen))
        dialog.open()

    def ask_table(self) -> None:
        """Ask which table to add."""
        from briefing_app.ui.documents.file_filters import (
            derive_any_filter,
            derive_table_filter,
        )
        from briefing_app.ui.kit.dialogs.files import ask_file

        folder = self._workspace.settings.get(FOLDER)
        ask_file(
            self._workspace.window,
            said("Add a table"),
            folder,
            (derive_table_filter(), derive_any_filter()),
            self.opening.open_table,
        )

    def _bind_actions(self) -> None:
        actions = self._workspace.actions
        slots: dict[str, Callable[[], object]] = {
            "new": self.ask_new,
            "open": self.ask_open,
            "paste_article": self.opening.paste,
            **{
                action: partial(self.open_example, name)
                for action, name in zip(EXAMPLES, resources_dir.EXAMPLES, strict=True)
            },
            "save": self.saving.save,
            "save_as": self.saving.save_as,
            "save_copy": self.saving.save_copy,
            "revert": self.saving.revert,
            "add_table": self.ask_table,
            "new_version": self.versions.ask,
            "left_out": self.left_out.ask,
            "encoding": self.ask_encoding,
            "close": self.close_document,
            "quit": self._workspace.window.close,
        }
        for name, slot in slots.items():
            actions.bind(name, slot)

    def _reopen(self, path: Path) -> None:
        """Open the file again, to see whether it is free by now."""
        try:
            opening = open_briefing_path(path)
        except CannotOpen as error:
            self._workspace.messages.notice(error.message)
            return
        self.show(opening)

    def _close_dialogs(self) -> None:
        """Close what would write into another document than it was opened on."""
        for child in self._workspace.window.findChildren(QDialog):
            if getattr(child, "is_about_document", False) and child.isVisible():
                child.reject()

    def _on_left(self) -> None:
        self._lock.release()
        self.file.follow(None, None)
        self.closed.emit()
        self.watch.discard()

    def _tidy(self) -> None:
        """Leave nothing behind: no lock, no snapshot of what was saved or given up, no thread."""
        self.opening.wait()
        self.versions.wait()
        self.left_out.wait()
        self.tables.wait()
        self.edits.wait()
        self.saving.wait()
        if self.recovery is not None:
            self.recovery.wait()
        if self.neighbours is not None:
            self.neighbours.close()
        self.file.stop()
        self.watch.discard()
        self._lock.release()
        if self._workspace.settings.get(TRACELESS):
            from briefing_app.fileformat.recovery import forget_aside

            forget_aside(self.watch.state)

    def _on_changed(self, change: Change) -> None:
        if change.is_edit:
            self._workspace.document.was_edited(self._workspace.clock())

    def _on_view_shown(self, name: str) -> None:
        for action in OPEN_ONLY:
            self._workspace.actions[action].setEnabled(name != "start")
        self._paste_keys.setEnabled(name == "start")


def _is_pasted(opening: Opening) -> bool:
    return opening.path is None and opening.origin is None and bool(opening.briefing.articles)
