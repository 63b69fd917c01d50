"""Work beside the window that a person can stop: an export, pages on their way to a printer."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from briefing_app.session.job_runner import JobRunner, Then

LAST_STEPS = ("replace", "sent")
"""The steps after which there is nothing left to stop: the work is done, or as good as done."""
Step = Callable[[str], None]
StoppableJob = Callable[[Step], object]
"""Tells each step before it takes it; a step of work that was stopped raises `StoppedError`."""


class StoppedError(Exception):
    """The work was stopped; what it had begun is to be put away."""


class Stop:
    """Settles, between two threads, whether work was stopped before it was done."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_done = False
        self.asked = False
        self.has_begun = False

    def ask(self) -> bool:
        """Stop the work; return False where it is too late for that."""
        with self._lock:
            self.asked = self.asked or not self._is_done
            return self.asked

    def at(self, step: str) -> None:
        """Say which step comes next. Raises `StoppedError` where the work was stopped."""
        with self._lock:
            if self.asked:
                raise StoppedError
            self.has_begun = True
            self._is_done = self._is_done or step in LAST_STEPS


class StoppableWork(QObject):
    """Runs one job at a time. One that was stopped ends by itself, and nobody is told of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner: JobRunner | None = None
        self._stop = Stop()
        self._stopped: list[tuple[Stop, JobRunner]] = []

    @property
    def busy(self) -> bool:
        """Whether a job is running that was not stopped."""
        return self._runner is not None

    def start(self, job: StoppableJob, then: Then, *, name: str) -> None:
        """Begin a job; ``then`` is called on the interface's thread unless it is stopped."""
        if self.busy:
            raise RuntimeError("one job at a time")
        stop, runner = Stop(), JobRunner(self)

        def ended(outcome: object) -> None:
            runner.deleteLater()
            if stop.asked:
                self._stopped.remove((stop, runner))
            else:
                self._runner = None
                then(outcome)

        self._stop, self._runner = stop, runner
        runner.start(lambda: job(stop.at), ended, name=name)

    def stop(self) -> bool:
        """Stop the job; return False where nothing runs, or it is too late for that."""
        if self._runner is None or not self._stop.ask():
            return False
        self._stopped.append((self._stop, self._runner))
        self._runner = None
        return True

    def wait(self) -> None:
        """Wait until the job has ended, and tell its outcome now.

        A stopped one is waited for where it has begun something that it has to put away.
        """
        for stop, runner in tuple(self._stopped):
            if stop.has_begun:
                runner.wait()
        if self._runner is not None:
            self._runner.wait()
