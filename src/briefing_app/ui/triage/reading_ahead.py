"""Reads a long article in a thread while its figures can be gone through already.

The thread begins after they are shown: both would wait for one interpreter by turns.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article
from briefing_app.session.job_runner import JobRunner
from briefing_app.viewmodels.triage.reading import is_read, read_ahead
from briefing_app.viewmodels.triage.triage import Triage, derive_figures_only, derive_triage


class _NoLongerWantedError(Exception):
    """Nobody waits for the reading any more."""


class ReadingAhead(QObject):
    """``read`` is emitted after the rest of what was asked for can be listed."""

    read = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = JobRunner(self)
        self._waiting: list[Article] = []
        self._begin = QTimer(self, singleShot=True, interval=0)
        self._begin.timeout.connect(self._on_shown)
        self._enough = False

    def triage_of(self, briefing: Briefing) -> Triage:
        """Return all numbers of a briefing; its figures alone until long articles are read."""
        waiting = [article for article in briefing.articles if not is_read(article)]
        if not waiting:
            return derive_triage(briefing)
        if not self._work.busy:
            self._waiting = waiting
            self._begin.start()
        return derive_figures_only(briefing)

    def stop(self) -> None:
        """Break off; returns when nothing runs any more, within a moment."""
        self._enough = True
        self._begin.stop()
        self._work.forget()
        self._work.wait()

    def _on_shown(self) -> None:
        """Begin: no event that shows something waits any more."""
        if not self._work.busy:
            self._enough, waiting = False, self._waiting
            self._work.start(lambda: self._read(waiting), self._on_read, name="numbers")

    def _read(self, articles: list[Article]) -> None:
        for article in articles:
            read_ahead(article, self._go_on)

    def _go_on(self, _share: float) -> None:
        if self._enough:
            raise _NoLongerWantedError

    def _on_read(self, outcome: object) -> None:
        if outcome is None:
            self.read.emit()
