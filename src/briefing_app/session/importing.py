"""One file on its way in beside the window: told how far it is, and stopped, from the interface."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.session.documents.opened import CannotOpen, ChoiceWanted, Opening
from briefing_app.session.documents.opening import is_briefing, open_briefing_path
from briefing_app.session.intake.intake import Finish, Intake
from briefing_app.session.job_runner import Job, JobRunner
from briefing_app.words.said import said

LOOK_EVERY_MS = 100


class Importing(QObject):
    """One import. ``progressed`` tells the share done (below 0: unknown).

    Exactly one of ``opened`` (with an `Opening`), ``choice`` (with a `ChoiceWanted`), ``failed``
    (with a sentence) and ``cancelled`` is emitted at its end. ``finished`` follows when no thread
    of it is left; only then may it be deleted.
    """

    progressed = Signal(float)
    opened = Signal(object)
    choice = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    finished = Signal()

    def __init__(
        self, name: str, finish: Finish, *, source_id: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._intake = Intake(finish, source_id=source_id)
        self._work = JobRunner(self)
        self._was_cancelled = False
        self._here = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    @property
    def running(self) -> bool:
        """Whether it has begun and not ended."""
        return self._timer.isActive()

    def take_path(self, path: Path, part: str = "") -> None:
        """Begin with a file: an article, a table or a briefing; ``part`` of one with several."""
        if is_briefing(path):
            self._here = True
            self._begin(lambda: open_briefing_path(path))
        else:
            self._begin(lambda: self._intake.take_path(path, part))

    def take_bytes(self, data: bytes, media_type: str) -> None:
        """Begin with a pasted text."""
        self._begin(lambda: self._intake.take_bytes(data, media_type=media_type))

    def take_part(self, data: bytes, name: str, part: str) -> None:
        """Begin with what is called ``part`` in a file whose content is ``data``."""
        self._begin(lambda: self._intake.take_bytes(data, name, part=part))

    def take_encoded(self, data: bytes, name: str, encoding: str) -> None:
        """Begin with a file whose content is ``data``, to be read in this encoding."""
        self._begin(lambda: self._intake.take_bytes(data, name, encoding=encoding))

    def take_standard_input(self) -> None:
        """Begin with what comes on standard input, up to its end."""
        self._begin(self._read_standard_input)

    def cancel(self) -> None:
        """Stop it."""
        if self.running:
            self._timer.stop()
            self._was_cancelled = True
            self._intake.cancel()
            self.cancelled.emit()

    def wait(self) -> None:
        """Wait until no thread of it is left; its outcome is told before this returns.

        A briefing is read in this process and cannot be stopped: once cancelled, its thread is left
        to end by itself, so that nothing hostile keeps a window from closing.
        """
        if self._here and self._was_cancelled:
            self._work.forget()
        else:
            self._work.wait()

    def _begin(self, job: Job) -> None:
        self._timer.start()
        self._work.start(job, self._on_ended, name="import")

    def _read_standard_input(self) -> Opening:
        import sys

        from briefing_app.importers import limits

        data = sys.stdin.buffer.read(limits.FILE_BYTES + 1)
        return self._intake.take_bytes(data)

    def _on_look(self) -> None:
        self.progressed.emit(self._intake.progress)

    def _on_ended(self, outcome: object) -> None:
        self._timer.stop()
        if not self._was_cancelled:
            self._tell(outcome)
        self.finished.emit()

    def _tell(self, outcome: object) -> None:
        if isinstance(outcome, Opening):
            self.opened.emit(outcome)
        elif isinstance(outcome, ChoiceWanted):
            self.choice.emit(outcome)
        elif isinstance(outcome, CannotOpen):
            self.failed.emit(outcome.message)
        else:
            self.failed.emit(said("The file could not be opened ({outcome}).", outcome=outcome))
