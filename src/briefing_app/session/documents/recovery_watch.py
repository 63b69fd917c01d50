"""Keeps every edit safe within two seconds: a snapshot of the briefing beside the document."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.briefing import Briefing
from briefing_app.core.change import Change
from briefing_app.session.documents.document import Document
from briefing_app.session.job_runner import JobRunner
from briefing_app.session.session import Session
from briefing_app.words.said import said

if TYPE_CHECKING:
    from briefing_app.fileformat.recovery import Journal

PAUSE_MS = 700
"""A snapshot is made when nobody has edited for so long,"""
LONGEST_MS = 1400
"""and at the latest so long after the first edit that is in none."""
FOLDER = "recovery"


class RecoveryWatch(QObject):
    """Listens to the session. ``failed`` carries a sentence, once for each document.

    ``kept`` is emitted after a snapshot was made, with the briefing that is in it.
    """

    kept = Signal(object)
    failed = Signal(str)

    def __init__(
        self, session: Session, document: Document, state: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._document = document
        self._state = state / FOLDER
        self._work = JobRunner(self)
        self._journal: Journal | None = None
        self._safe: Briefing | None = session.briefing
        self._warned = False
        self._due_again = False
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        session.changed.connect(self._on_changed)

    @property
    def state(self) -> Path:
        """The folder with the snapshots."""
        return self._state

    def was_saved(self, briefing: Briefing) -> None:
        """A file holds ``briefing``: a snapshot of nothing newer is not needed any more."""
        if self._session.briefing is briefing:
            self.discard()
            self._safe = briefing
        else:
            self._wake()

    def keep_soon(self) -> None:
        """Make a snapshot although nobody edited: what is open is nowhere else."""
        self._safe = None
        self._wake()

    def discard(self) -> None:
        """Remove the snapshot: the work was saved, or given up by its owner."""
        self._pause.stop()
        self._longest.stop()
        self._due_again = False
        self._work.forget()
        self._work.wait()
        if self._journal is not None:
            self._journal.forget()
            self._journal = None
        self._safe = self._session.briefing

    def wait(self) -> None:
        """Wait until no snapshot is under way."""
        self._work.wait()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._on_due)
        return timer

    def _wake(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _on_changed(self, change: Change) -> None:
        if change.origin == "open":
            self.discard()
            self._warned = False
        elif not change.is_edit:
            return
        elif change.after is self._document.saved and not self._document.only_here:
            self.discard()
        else:
            self._wake()

    def _on_due(self) -> None:
        """Write what is open now; where a snapshot is under way, after it."""
        self._pause.stop()
        if self._work.busy:
            self._due_again = True
            return
        self._longest.stop()
        briefing = self._session.briefing
        if briefing is self._safe:
            return
        if self._journal is None:
            from briefing_app.fileformat.recovery import Journal

            self._journal = Journal(self._state)
        journal = self._journal
        journal.document = self._document.path
        media = dict(self._document.media)

        def job() -> object:
            journal.keep(briefing, media)
            return briefing

        self._work.start(job, self._on_kept, name="snapshot")

    def _on_kept(self, outcome: object) -> None:
        if isinstance(outcome, Briefing):
            self._safe = outcome
            self._warned = False
            self.kept.emit(outcome)
            if self._due_again:
                self._due_again = False
                self._on_due()
            elif self._session.briefing is not outcome:
                self._wake()
            return
        self._due_again = False
        if not self._warned:
            self._warned = True
            words = getattr(outcome, "message", "") or str(outcome)
            self.failed.emit(
                said("Your last edits are not safe from a crash: {words}", words=words)
            )
