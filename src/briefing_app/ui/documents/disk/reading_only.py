"""Takes the lock of the file that is open; where somebody else has it, offers a copy."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from briefing_app.session.documents.lock import DocumentLock
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.documents.disk.read_only_strip import ReadOnlyStrip
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.viewmodels.window.moments import clock_said, day_said
from briefing_app.words.said import said

ShowOpening = Callable[[Opening, bool], object]


class ReadingOnly(QObject):
    """Read-only is the session's, with the reason in a strip that stays."""

    def __init__(
        self,
        workspace: Workspace,
        lock: DocumentLock,
        strip: ReadOnlyStrip,
        show: ShowOpening,
        reopen: Callable[[Path], object],
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._lock = lock
        self._strip = strip
        self._show = show
        self._reopen = reopen
        strip.copy_asked.connect(self._on_copy_asked)
        strip.retry_asked.connect(self._on_retry_asked)
        strip.over_asked.connect(self._on_over_asked)
        workspace.document.changed.connect(self._on_document_changed)

    def claim(self, reason: str = "") -> None:
        """Lock the file that is open now; ``reason`` says why it is read-only in any case."""
        workspace = self._workspace
        path = workspace.document.path
        held = False
        if path is None or workspace.document.example or path.is_dir():
            self._lock.release()
        elif not reason:
            reason = self._lock.take(path)
            held = bool(self._lock.somebody_else)
            if held and self._lock.since is not None:
                reason = said(
                    "“{name}” opens read-only because {somebody_else} has it open since {since}.",
                    name=path.name,
                    somebody_else=self._lock.somebody_else,
                    since=derive_since(self._lock.since),
                )
            if reason:
                self._lock.release()
        else:
            self._lock.release()
        if reason:
            workspace.session.read_only = True
            self._strip.say(reason, held=held, old=held and self._lock.is_old)
            workspace.document.changed.emit()
        else:
            self._strip.hide()

    def _on_copy_asked(self) -> None:
        """Go on in a copy that has no file yet."""
        workspace = self._workspace
        self._show(Opening(workspace.session.briefing, None, media=workspace.document.media), True)
        workspace.messages.say(said("This is a copy; save it under a name of its own"))

    def _on_retry_asked(self) -> None:
        path = self._workspace.document.path
        if path is not None:
            self._reopen(path)

    def _on_over_asked(self) -> None:
        """Ask before a lock is taken over: whoever has it may still be at work."""
        from briefing_app.ui.kit.dialogs.question import CANCEL, Choice, QuestionDialog

        workspace, lock = self._workspace, self._lock
        path = workspace.document.path
        if path is None:
            return
        dialog = QuestionDialog(
            said("Take over"),
            said(
                "Take “{name}” over from {somebody_else}?",
                name=path.name,
                somebody_else=lock.somebody_else,
            ),
            said(
                "It has been open there since {since}. If somebody still works on it, both "
                "windows say so when the other one saves, and ask before one version takes "
                "the place of the other. Ask first if you can.",
                since=derive_since(lock.since) if lock.since else "",
            ),
            (CANCEL, Choice("over", said("Take it over"), variant="primary")),
            workspace.theme,
            workspace.window,
        )
        dialog.answered.connect(lambda answer: self._on_over_answered(answer, path))
        dialog.open()

    def _on_over_answered(self, answer: str, path: Path) -> None:
        if answer == "over" and self._lock.take_over(path):
            self._reopen(path)
            self._workspace.messages.say(said("“{name}” can be changed here now", name=path.name))

    def _on_document_changed(self) -> None:
        if not self._workspace.session.read_only:
            self._strip.hide()


def derive_since(at: datetime) -> str:
    """Return since when somebody has a file: "14:05" today, else "3 May 2026, 09:12"."""
    if at.date() == datetime.now(at.tzinfo).date():
        return clock_said(at)
    return f"{day_said(at)}, {clock_said(at)}"
