"""Save, Save as, Save a copy, Revert."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from briefing_app.core.briefing import Briefing
from briefing_app.session.hold import Hold
from briefing_app.session.opened import CannotOpen
from briefing_app.session.opening import BRIEFING_SUFFIX, changed_at, open_briefing_path
from briefing_app.session.saving import Saving
from briefing_app.session.settings import FOLDER
from briefing_app.ui.documents.desk import Desk

Then = Callable[[], object]
FILTER = "Briefings (*.briefing)"
LONGEST_NAME = 80
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*\x7f]+')


def file_name_for(title: str) -> str:
    """Return a file's name for a briefing of that title."""
    safe = _UNSAFE.sub(" ", title).strip(" .")
    return (" ".join(safe.split())[:LONGEST_NAME].rstrip(" .") or "Briefing") + BRIEFING_SUFFIX


class SavingFlow(QObject):
    """Saves what the session holds. The shipped example is never written over."""

    def __init__(self, desk: Desk, saving: Saving) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._saving = saving
        self._copying = Saving(self)
        self._then: Then | None = None
        self._new_hold: Hold | None = None
        self._was_clean = False
        saving.saved.connect(self._on_saved)
        saving.failed.connect(self._on_failed)
        self._copying.saved.connect(self._on_copied)
        self._copying.failed.connect(self._on_copy_failed)
        desk.session.undo_stack.indexChanged.connect(self._on_index_changed)

    def save(self, then: Then | None = None) -> None:
        """Save where it came from, or ask where; ``then`` is called only after it went well."""
        desk = self._desk
        if not desk.is_open:
            return
        path = desk.document.path
        if path is None or desk.document.example or desk.session.read_only or path.is_dir():
            self.save_as(then)
        elif self._was_written_elsewhere(path):
            self._ask_over(path, then)
        else:
            self._begin(path, then)

    def save_as(self, then: Then | None = None) -> None:
        """Ask for a file, and go on with that one."""
        if self._desk.is_open:
            self._ask("Save as", lambda path: self.save_to(path, then))

    def save_copy(self) -> None:
        """Ask for a file, write there, and go on with the one that is open."""
        if self._desk.is_open:
            self._ask("Save a copy", self.copy_to)

    def save_to(self, path: Path, then: Then | None = None) -> None:
        """Save to a file and go on with it."""
        hold = Hold()
        reason = hold.take(path) if path != self._desk.document.path else ""
        if reason and hold.somebody_else:
            self._desk.bars.notice.say(
                f"“{path.name}” was not saved because {hold.somebody_else} has it open; "
                "save it under another name."
            )
            return
        self._new_hold = hold if hold.held else None
        self._begin(path, then)

    def copy_to(self, path: Path) -> None:
        """Write a copy."""
        desk = self._desk
        self._copying.save(path, desk.session.briefing, desk.document.media)

    def revert(self) -> None:
        """Go back to what the file holds; one step that can be undone."""
        desk = self._desk
        path = desk.document.path
        if path is None or desk.session.read_only:
            return
        try:
            opened = open_briefing_path(path)
        except CannotOpen as error:
            desk.bars.notice.say(error.message)
            return
        desk.document.keep(opened.media)
        desk.document.saved = opened.briefing
        if desk.session.apply(lambda _now: opened.briefing, "Revert to the saved briefing"):
            desk.say("This is the saved briefing again; Undo brings your edits back")
        desk.document.saved_at = desk.document.on_disk = opened.saved_at
        desk.document.changed.emit()

    def wait(self) -> None:
        """Wait until nothing is being written."""
        self._saving.wait()
        self._copying.wait()

    def _ask(self, title: str, then: Callable[[Path], object]) -> None:
        desk = self._desk
        dialog = QFileDialog(desk.window, title, desk.settings.get(FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(FILTER)
        dialog.setDefaultSuffix(BRIEFING_SUFFIX.removeprefix("."))
        path = desk.document.path
        own = path is not None and not desk.document.example and not path.is_dir()
        named = path.name if own and path is not None else file_name_for(desk.name)
        dialog.selectFile(named)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _was_written_elsewhere(self, path: Path) -> bool:
        """Whether a program that asks for no lock has written the file since we did."""
        now, known = changed_at(path), self._desk.document.on_disk
        return now is not None and known is not None and now != known

    def _ask_over(self, path: Path, then: Then | None) -> None:
        from briefing_app.ui.kit.dialogs.question import CANCEL, Answer, QuestionDialog

        dialog = QuestionDialog(
            "Changed elsewhere",
            f"“{path.name}” was changed by another program",
            "It holds something else than when you opened or saved it here. Saving over it would "
            "lose that.",
            (
                Answer("over", "Save over it", apart=True),
                CANCEL,
                Answer("other", "Save as…", look="primary"),
            ),
            self._desk.theme,
            self._desk.window,
        )

        def on_answered(answer: str) -> None:
            if answer == "over":
                self._begin(path, then)
            elif answer == "other":
                self.save_as(then)

        dialog.answered.connect(on_answered)
        dialog.open()

    def _begin(self, path: Path, then: Then | None) -> None:
        desk = self._desk
        self._saving.wait()
        self._then = then
        stack = desk.session.undo_stack
        self._was_clean = stack.isClean()
        stack.setClean()
        desk.document.set_saving(True)
        self._saving.save(path, desk.session.briefing, desk.document.media)

    def _on_saved(self, path: Path, briefing: Briefing, at: datetime) -> None:
        desk = self._desk
        if self._new_hold is not None:
            desk.hold.release()
            desk.hold.give_way_to(self._new_hold)
            self._new_hold = None
        desk.session.read_only = False
        desk.document.on_disk = changed_at(path)
        desk.document.was_saved(path, briefing, at)
        desk.watch.was_saved(briefing)
        desk.remember(path)
        desk.bars.notice.hide()
        desk.say(f"Saved “{path.name}”")
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_failed(self, _path: Path, words: str) -> None:
        desk = self._desk
        self._then = None
        if self._new_hold is not None:
            self._new_hold.release()
            self._new_hold = None
        if not self._was_clean:
            desk.session.undo_stack.resetClean()
        desk.document.set_saving(False)
        desk.bars.notice.say(words)

    def _on_copied(self, path: Path, _briefing: Briefing, _at: datetime) -> None:
        self._desk.say(f"A copy is in “{path.name}”")

    def _on_copy_failed(self, _path: Path, words: str) -> None:
        self._desk.bars.notice.say(words)

    def _on_index_changed(self, _index: int) -> None:
        """Undo back to what the file holds is clean, also where the stack has lost count."""
        desk = self._desk
        saved = desk.document.saved
        stack = desk.session.undo_stack
        if not isValid(stack):
            return  # it is taken down and tells so
        if saved is not None and desk.session.briefing is saved and not stack.isClean():
            stack.setClean()
