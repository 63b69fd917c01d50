"""Typesets in a thread of its own; of what is asked meanwhile only the last counts."""

from PySide6.QtCore import QObject, Signal

from briefing_app.render.sheet.printed import Printed
from briefing_app.render.sheet.typeset import TypesetError
from briefing_app.session.job_runner import Job, JobRunner


class Typesetter(QObject):
    """Tells what came of the last job that was asked for.

    ``made`` is emitted with a `Printed`, ``failed`` with a sentence.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = JobRunner(self)
        self._next: Job | None = None
        self._dropped = False

    @property
    def busy(self) -> bool:
        """Whether something is being set, or waits to be."""
        return self._work.busy

    def ask(self, job: Job) -> None:
        """Let a job make a document; what was asked before is not told any more."""
        if self._work.busy:
            self._next = job
        else:
            self._begin(job)

    def drop(self) -> None:
        """Tell nothing of what was asked so far; what runs ends by itself."""
        self._next = None
        self._dropped = True

    def stop(self) -> None:
        """Tell nothing any more, and wait until nothing runs."""
        self._next = None
        self._work.forget()
        self._work.wait()

    def _on_ended(self, outcome: object) -> None:
        if self._next is not None:
            job, self._next = self._next, None
            self._begin(job)
        elif self._dropped:
            return
        elif isinstance(outcome, Printed):
            self.made.emit(outcome)
        elif isinstance(outcome, TypesetError):
            self.failed.emit(str(outcome))
        elif isinstance(outcome, Exception):
            raise outcome

    def _begin(self, job: Job) -> None:
        self._dropped = False
        self._work.start(job, self._on_ended, name="typeset")
