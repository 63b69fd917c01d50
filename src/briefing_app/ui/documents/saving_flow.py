"""Save, Save as, Save a copy, Revert."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.session.documents.file_watch import FileWatch
from briefing_app.session.documents.lock import DocumentLock
from briefing_app.session.documents.opened import CannotOpen
from briefing_app.session.documents.opening import changed_at, open_briefing_path
from briefing_app.session.documents.recovery_watch import RecoveryWatch
from briefing_app.session.documents.saving import Saving
from briefing_app.session.settings import FOLDER
from briefing_app.ui.documents.naming import file_name_for, name_of
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from briefing_app.ui.documents.disk.before_saving import BeforeSaving

Then = Callable[[], object]
FILTER = marked("Briefings (*.briefing)")
NEVER_SAVED = marked(
    "There is no saved briefing to go back to, because this one was never "
    "saved; Undo takes your edits back one by one."
)


class SavingFlow(QObject):
    """Saves what the session holds. The shipped example is never written over."""

    def __init__(
        self,
        workspace: Workspace,
        saving: Saving,
        lock: DocumentLock,
        watch: RecoveryWatch,
        file: FileWatch,
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._saving = saving
        self._lock = lock
        self._watch = watch
        self._file = file
        self._copying = Saving(self)
        self._then: Then | None = None
        self._new_lock: DocumentLock | None = None
        self._copy_lock = DocumentLock()
        self._was_clean = False
        saving.saved.connect(self._on_saved)
        saving.failed.connect(self._on_failed)
        self._copying.saved.connect(self._on_copied)
        self._copying.failed.connect(self._on_copy_failed)
        workspace.session.undo_stack.indexChanged.connect(self._on_index_changed)

    def save(self, then: Then | None = None) -> None:
        """Save where it came from, or ask where; ``then`` is called only after it went well."""
        workspace = self._workspace
        if not workspace.is_open:
            return
        path = workspace.document.path
        if (
            path is None
            or workspace.document.example
            or workspace.session.read_only
            or path.is_dir()
        ):
            self.save_as(then)
        else:
            self._asked.ask(path, lambda: self._begin(path, then), lambda: self.save_as(then))

    @cached_property
    def _asked(self) -> "BeforeSaving":
        from briefing_app.ui.documents.disk.before_saving import BeforeSaving

        return BeforeSaving(self._workspace, self._file)

    def save_as(self, then: Then | None = None) -> None:
        """Ask for a file, and go on with that one."""
        if self._workspace.is_open:
            self._ask(said("Save as"), lambda path: self.save_to(path, then))

    def save_copy(self) -> None:
        """Ask for a file, write there, and go on with the one that is open."""
        if self._workspace.is_open:
            self._ask(said("Save a copy"), self.copy_to)

    def save_to(self, path: Path, then: Then | None = None) -> None:
        """Save to a file and go on with it."""
        if self._lock.holds(path):
            save, save_as = (lambda: self._begin(path, then)), (lambda: self.save_as(then))
            self._asked.ask_elsewhere(path, save, save_as)
            return
        lock = DocumentLock()
        lock.take(path)
        if not self._is_open_elsewhere(path, lock):
            self._new_lock = lock if lock.held else None
            self._begin(path, then)

    def copy_to(self, path: Path) -> None:
        """Write a copy; one over the open file itself is a save."""
        workspace = self._workspace
        if self._lock.holds(path):
            self.save_to(path)
            return
        self._copying.wait()
        self._copy_lock.take(path)
        if not self._is_open_elsewhere(path, self._copy_lock):
            self._copying.save(path, workspace.session.briefing, workspace.document.media)

    def _is_open_elsewhere(self, path: Path, lock: DocumentLock) -> bool:
        """Say so where somebody else has the file open that was chosen."""
        if lock.somebody_else:
            self._workspace.messages.notice(
                said(
                    "“{name}” was not saved because {somebody_else} has it open; save it "
                    "under another name.",
                    name=path.name,
                    somebody_else=lock.somebody_else,
                )
            )
        return bool(lock.somebody_else)

    def revert(self) -> None:
        """Go back to what the file holds; one step that can be undone."""
        workspace = self._workspace
        path = workspace.document.path
        if path is None or workspace.document.example:
            workspace.messages.notice(translated(NEVER_SAVED), "warn")
            return
        if workspace.session.read_only:
            workspace.messages.say(
                said("This briefing is open for reading only; nothing has changed")
            )
            return
        try:
            opened = open_briefing_path(path)
        except CannotOpen as error:
            workspace.messages.notice(error.message)
            return
        workspace.document.keep(opened.media)
        workspace.document.saved = opened.briefing
        if workspace.session.apply(
            lambda _now: opened.briefing, said("Revert to the saved briefing")
        ):
            workspace.messages.say(
                said("This is the saved briefing again; Undo brings your edits back")
            )
        workspace.document.saved_at = workspace.document.on_disk = opened.saved_at
        workspace.document.changed.emit()

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._saving.wait()
        self._copying.wait()

    def _ask(self, title: str, then: Callable[[Path], object]) -> None:
        from briefing_app.ui.kit.dialogs.files import ask_save

        workspace = self._workspace
        path = workspace.document.path
        own = path is not None and not workspace.document.example and not path.is_dir()
        named = path.name if own and path is not None else file_name_for(name_of(workspace))
        start = Path(workspace.settings.get(FOLDER)) / named
        window, theme = workspace.window, workspace.theme
        ask_save(window, theme, title, str(start), [translated(FILTER)], then)

    def _begin(self, path: Path, then: Then | None) -> None:
        workspace = self._workspace
        self._saving.wait()
        self._then = then
        stack = workspace.session.undo_stack
        self._was_clean = stack.isClean()
        stack.setClean()
        workspace.document.set_saving(True)
        self._file.pause()
        self._saving.save(path, workspace.session.briefing, workspace.document.media)

    def _on_saved(self, path: Path, briefing: Briefing, at: datetime) -> None:
        workspace = self._workspace
        if self._new_lock is not None:
            self._lock.release()
            self._lock.give_way_to(self._new_lock)
            self._new_lock = None
        workspace.session.read_only = False
        workspace.document.on_disk = changed_at(path)
        self._file.follow(path, workspace.document.on_disk)
        workspace.document.was_saved(path, briefing, at)
        self._watch.was_saved(briefing)
        workspace.recent.remember(path)
        workspace.messages.clear()
        workspace.messages.say(said("Saved “{name}”", name=path.name))
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_failed(self, _path: Path, words: str) -> None:
        workspace = self._workspace
        self._then = None
        if self._new_lock is not None:
            self._new_lock.release()
            self._new_lock = None
        if not self._was_clean:
            workspace.session.undo_stack.resetClean()
        self._file.resume()
        workspace.document.set_saving(False)
        workspace.messages.notice(words)

    def _on_copied(self, path: Path, _briefing: Briefing, _at: datetime) -> None:
        self._copy_lock.release()
        self._workspace.messages.say(said("A copy is in “{name}”", name=path.name))

    def _on_copy_failed(self, _path: Path, words: str) -> None:
        self._copy_lock.release()
        self._workspace.messages.notice(words)

    def _on_index_changed(self, _index: int) -> None:
        """Undo back to what the file holds is clean, also where the stack has lost count."""
        workspace = self._workspace
        saved = workspace.document.saved
        stack = workspace.session.undo_stack
        if saved is not None and workspace.session.briefing is saved and not stack.isClean():
            stack.setClean()
