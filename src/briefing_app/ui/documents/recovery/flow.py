"""Offers what a crash left behind, and brings it back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import BriefingFileError, open_briefing, recovery
from briefing_app.fileformat.lock import Lock
from briefing_app.fileformat.reader import Opened
from briefing_app.session.documents.opened import Opening
from briefing_app.session.documents.opening import written_at
from briefing_app.session.documents.recovery_watch import RecoveryWatch
from briefing_app.session.job_runner import JobRunner
from briefing_app.ui.documents.leaving import Leaving
from briefing_app.ui.documents.recovery.dialog import RecoveryDialog, RecoveryRow
from briefing_app.ui.documents.recovery.recovered import derive_differing_words, derive_when_words
from briefing_app.ui.kit.workspace import Workspace
from briefing_app.words.said import said

ShowOpening = Callable[[Opening, bool], object]
"""Shows an opening; true: closing would lose it."""


class Candidate(NamedTuple):
    """Work that was found: where it lies, the work and the file it belongs to, or what is wrong.

    No other window offers it before ``lock`` is released.
    """

    folder: Path
    lock: Lock
    name: str
    when: str
    document: Path | None
    work: Opened | None
    file: Briefing | None
    message: str = ""


class RecoveryFlow(QObject):
    """Looks once, in a thread, for what processes that have ended left in the state folder."""

    def __init__(
        self, workspace: Workspace, watch: RecoveryWatch, leaving: Leaving, show: ShowOpening
    ) -> None:
        super().__init__(workspace.window)
        self._workspace = workspace
        self._watch = watch
        self._leaving = leaving
        self._show = show
        self._looking = JobRunner(self)
        self._candidates: tuple[Candidate, ...] = ()
        self.dialog: RecoveryDialog | None = None

    def look(self) -> None:
        """Look, and offer what is found."""
        state = self._watch.state
        self._looking.start(lambda: candidates_in(state), self._on_found, name="recovery")

    def wait(self) -> None:
        """Stop looking."""
        self._looking.forget()
        self._looking.wait()
        self._give_back()

    def _on_found(self, outcome: object) -> None:
        if isinstance(outcome, tuple) and outcome:
            self._candidates = outcome
            self._offer()

    def _offer(self) -> None:
        now = self._workspace.clock().astimezone()
        rows = tuple(_row(candidate, now) for candidate in self._candidates)
        self.dialog = RecoveryDialog(rows, self._workspace.theme, self._workspace.window)
        self.dialog.recover_asked.connect(self._on_recover)
        self.dialog.aside_asked.connect(self._on_aside)
        self.dialog.rejected.connect(self._give_back)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_finished(self, _result: int) -> None:
        self.dialog = None

    def _give_back(self) -> None:
        """Let other windows offer what this one has not dealt with."""
        for candidate in self._candidates:
            candidate.lock.release()

    def _on_recover(self, index: int) -> None:
        candidate = self._candidates[index]
        for other in self._candidates:
            if other is not candidate:
                other.lock.release()
        self._leaving.leave(lambda: self._recover(candidate))

    def _recover(self, candidate: Candidate) -> None:
        """Open the file with the work over it as one step of undo; without a file, the work."""
        work, workspace = candidate.work, self._workspace
        assert work is not None
        path = candidate.document
        if path is not None and candidate.file is not None:
            self._show(Opening(candidate.file, path, written_at(path), media=work.media), False)
            if workspace.session.read_only:
                self._show(Opening(work.briefing, None, media=work.media), True)
            else:
                workspace.session.apply(lambda _file: work.briefing, said("Recover unsaved work"))
        else:
            self._show(Opening(work.briefing, None, media=work.media), True)
        self._remove_when_safe(candidate)
        words = " ".join(work.notices)
        workspace.messages.notice(f"Your work is back; save it to keep it. {words}".strip(), "ok")

    def _remove_when_safe(self, candidate: Candidate) -> None:
        """The old snapshot goes only after a new one, or a save, holds the work."""
        watch = self._watch
        opened = self._workspace.session.briefing

        def on_kept(briefing: object) -> None:
            if briefing is opened:
                recovery.remove(candidate.folder)
                candidate.lock.release()
            watch.kept.disconnect(on_kept)

        watch.kept.connect(on_kept)
        watch.keep_soon()
        self._rest(candidate)

    def _on_aside(self, index: int) -> None:
        candidate = self._candidates[index]
        try:
            recovery.put_aside(candidate.folder)
        except BriefingFileError as error:
            self._workspace.messages.notice(error.message)
            self._give_back()
            return
        candidate.lock.release()
        self._workspace.messages.say(said("“{name}” was put aside", name=candidate.name))
        self._rest(candidate)
        if self._candidates:
            self._offer()

    def _rest(self, done: Candidate) -> None:
        self._candidates = tuple(c for c in self._candidates if c is not done)


def candidates_in(state: Path) -> tuple[Candidate, ...]:
    """Return what can be recovered and no other window offers.

    With it comes what is needed to say how it differs from its file.
    """
    found = recovery.find(state)
    out: list[Candidate] = []
    for snapshot in found.snapshots:
        lock = recovery.claim(snapshot.folder)
        if lock is None:
            continue
        path = Path(snapshot.document) if snapshot.document else None
        name = (path.stem if path else "") or snapshot.title or said("Untitled")
        try:
            work = recovery.load(snapshot)
        except BriefingFileError as error:
            out.append(Candidate(snapshot.folder, lock, name, "", path, None, None, error.message))
            continue
        file = _file_of(path)
        out.append(Candidate(snapshot.folder, lock, name, snapshot.when, path, work, file))
    for damaged in found.damaged:
        lock = recovery.claim(damaged.folder)
        if lock is None:
            continue
        name = said("Damaged work")
        out.append(Candidate(damaged.folder, lock, name, "", None, None, None, damaged.message))
    return tuple(out)


def _file_of(path: Path | None) -> Briefing | None:
    if path is None:
        return None
    try:
        return open_briefing(path).briefing
    except BriefingFileError:
        return None


def _row(candidate: Candidate, now: datetime) -> RecoveryRow:
    if candidate.work is None:
        return RecoveryRow(candidate.name, "", candidate.message, damaged=True)
    when = said("Kept {when}", when=derive_when_words(candidate.when, now))
    if candidate.document is not None:
        when += f", {candidate.document.parent}"
    return RecoveryRow(
        candidate.name, when, derive_differing_words(candidate.file, candidate.work.briefing)
    )
