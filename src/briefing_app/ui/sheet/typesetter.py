"""Typesets in a thread of its own; of what is asked meanwhile only the last counts."""

from PySide6.QtCore import QObject, Signal

from briefing_app.render.sheet.printed import Printed
from briefing_app.render.sheet.typeset import TypesetError
from briefing_app.session.work import Job, Work


class Typesetter(QObject):
    """Tells what came of the last job that was asked for.

    ``made`` is emitted with a `Printed`, ``failed`` with a sentence.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = Work(self)
        self._next: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being set, or waits to be."""
        return self._work.busy

    def ask(self, job: Job) -> None:
        """Let a job make a document; what was asked before is not told any more."""
        if self._work.busy:
            self._next = job
        else:
            self._work.start(job, self._on_ended, name="typeset")

    def stop(self) -> None:
        """Tell nothing any more, and wait until nothing runs."""
        self._next = None
        self._work.forget()
        self._work.wait()

    def _on_ended(self, outcome: object) -> None:
        if self._next is not None:
            job, self._next = self._next, None
            self._work.start(job, self._on_ended, name="typeset")
        elif isinstance(outcome, Printed):
            self.made.emit(outcome)
        elif isinstance(outcome, TypesetError):
            self.failed.emit(str(outcome))
        elif isinstance(outcome, Exception):
            raise outcome
