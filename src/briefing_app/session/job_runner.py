"""A piece of work in a thread of its own, whose result comes back to the interface's thread."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

Job = Callable[[], object]
Then = Callable[[object], None]
"""Told what the job returned, or the exception that ended it."""


class JobRunner(QObject):
    """Runs one job at a time; `wait` makes sure that no thread outlives its owner.

    The job must not touch anything of Qt.
    """

    _ended = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._then: Then | None = None
        self._outcome: object = None
        self._number = 0
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job is running, or has ended and was not told yet."""
        return self._thread is not None

    def start(self, job: Job, then: Then, *, name: str = "work") -> None:
        """Begin a job; ``then`` is called on the interface's thread when it has ended."""
        if self._thread is not None:
            raise RuntimeError("one job at a time")
        self._number += 1
        self._then = then
        self._thread = threading.Thread(
            target=self._run, args=(job, self._number), name=name, daemon=True
        )
        self._thread.start()

    def forget(self) -> None:
        """Let the job end without telling anybody."""
        self._then = None

    def wait(self) -> None:
        """Wait until the job has ended, and tell its outcome now."""
        if self._thread is not None:
            self._thread.join()
            self._tell()

    def _run(self, job: Job, number: int) -> None:
        try:
            self._outcome = job()
        except Exception as error:  # it is handed over, not swallowed
            self._outcome = error
        try:
            self._ended.emit(number)
        except RuntimeError:
            return  # the owner is gone

    def _on_ended(self, number: int) -> None:
        if self._thread is not None and number == self._number:
            self._thread.join()
            self._tell()

    def _tell(self) -> None:
        then, outcome = self._then, self._outcome
        self._thread = self._then = self._outcome = None
        if then is not None:
            then(outcome)
