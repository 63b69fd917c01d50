"""A folder of briefings that is looked through in a thread, while what is known can be asked."""

import sqlite3
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing_app.session.job_runner import JobRunner
from briefing_app.session.library.index import Hits, Index, index_path
from briefing_app.session.library.looked import Entry
from briefing_app.session.library.refresh import Look, Refreshed, refresh
from briefing_app.words.said import said


class LookingThrough(QObject):
    """``progressed`` tells how many of how many files are done; ``ended`` how many are left, and
    the sentence on what went wrong, empty where nothing did.

    With ``traceless`` nothing of the folder is kept on the disk.
    """

    progressed = Signal(int, int)
    ended = Signal(int, str)

    def __init__(
        self, folder: Path, look: Look, *, traceless: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self._look = look
        self._index = Index(None if traceless else index_path(folder))
        self._work = JobRunner(self)
        self._stop = threading.Event()

    @property
    def running(self) -> bool:
        """Whether files are being looked into."""
        return self._work.busy

    def begin(self) -> None:
        """Look into what changed since the last time; nothing where that is under way."""
        if self._work.busy:
            return
        self._stop.clear()
        index, folder, look, stop = self._index, self.folder, self._look, self._stop

        def told(done: int, of: int) -> None:
            if not stop.is_set():
                self.progressed.emit(done, of)

        self._work.start(
            lambda: refresh(index, folder, look, told, stop.is_set), self._on_ended, name="library"
        )

    def cancel(self) -> None:
        """Stop after the file that is being looked into; what was done is kept."""
        self._stop.set()

    def wait(self) -> None:
        """Wait until no thread of it is left."""
        self._work.wait()

    def close(self) -> None:
        """Stop, and tell nobody any more."""
        self._stop.set()
        self._work.forget()
        self._work.wait()
        self._index.close()

    def entries(self) -> tuple[Entry, ...]:
        """Return the files that are known so far."""
        try:
            return self._index.entries()
        except sqlite3.Error:
            return ()

    def count(self) -> int:
        """Return how many files are known so far."""
        try:
            return self._index.count()
        except sqlite3.Error:
            return 0

    def find(self, words: str) -> Hits:
        """Return where all these words and numbers stand."""
        try:
            return self._index.find(words)
        except sqlite3.Error:
            return Hits()

    def _on_ended(self, outcome: object) -> None:
        if isinstance(outcome, Refreshed):
            self.ended.emit(outcome.left, "")
        elif isinstance(outcome, OSError):
            why = outcome.strerror or said("unknown reason")
            words = said(
                "“{name}” cannot be listed ({why}); is its drive connected?",
                name=self.folder.name,
                why=why,
            )
            self.ended.emit(0, words)
        elif isinstance(outcome, sqlite3.Error):
            words = said(
                "The index could not be written ({outcome}); look again in a moment.",
                outcome=outcome,
            )
            self.ended.emit(0, words)
        elif isinstance(outcome, BaseException):
            raise outcome
