"""Asks before work would be lost: on closing, and before another document takes the place."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefing_app.session.documents.saving import Saving
from briefing_app.ui.documents.naming import name_of
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

Then = Callable[[], object]


class Leaving(QObject):
    """Goes on at once where nothing is unsaved; after a question otherwise.

    ``save`` saves the open briefing and calls back only when that went well.
    """

    def __init__(
        self, workspace: Workspace, saving: Saving, save: Callable[[Then], object]
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._saving = saving
        self._save = save
        self._then: Then | None = None
        self._asking = False
        saving.saved.connect(self._on_save_ended)
        saving.failed.connect(self._on_save_ended)

    @property
    def nothing_unsaved(self) -> bool:
        """Whether leaving now loses nothing."""
        workspace = self._workspace
        return not self._saving.busy and (
            not workspace.is_open or workspace.session.undo_stack.isClean()
        )

    def leave(self, then: Then) -> None:
        """Call ``then`` when nothing is lost by it any more; a running save is waited for."""
        self._then = then
        if not self._saving.busy:
            self._go_on()

    def _go_on(self) -> None:
        if self._then is None or self._asking:
            return
        if self.nothing_unsaved:
            self._finish()
            return
        from briefing_app.ui.kit.dialogs.question import CANCEL, DROP, SAVE, QuestionDialog

        self._asking = True
        dialog = QuestionDialog(
            said("Unsaved changes"),
            said("Save the changes to “{name}”?", name=name_of(self._workspace)),
            said("Without saving, what you changed since the last time is lost."),
            (DROP, CANCEL, SAVE),
            self._workspace.theme,
            self._workspace.window,
        )
        dialog.answered.connect(self._on_answered)
        dialog.open()

    def _on_answered(self, answer: str) -> None:
        self._asking = False
        if answer == "save":
            then, self._then = self._then, None
            if then is not None:
                self._save(lambda: self.leave(then))
        elif answer == "drop":
            self._finish()
        else:
            self._then = None

    def _on_save_ended(self, *_told: object) -> None:
        if self._then is not None:
            self._go_on()

    def _finish(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()
