"""Saving in the background: from a snapshot, so that edits go on meanwhile."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing_app.core.briefing import Briefing
from briefing_app.session.job_runner import JobRunner
from briefing_app.words.said import said

LEFT_OVER = 24 * 3600.0
"""Seconds after which a temporary file is one of a save that was killed: none takes a day."""


class Saving(QObject):
    """Writes one briefing at a time. ``saved`` carries the path, the briefing that is in it now and
    the time; ``failed`` the path and a sentence. ``begun`` is emitted before either.
    """

    begun = Signal()
    saved = Signal(Path, object, object)
    failed = Signal(Path, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = JobRunner(self)

    @property
    def busy(self) -> bool:
        """Whether a save is under way."""
        return self._work.busy

    def save(self, path: Path, briefing: Briefing, media: Mapping[str, bytes]) -> None:
        """Begin to write ``briefing`` with its originals; one that runs is waited for first."""
        self.wait()
        kept = dict(media)

        def job() -> object:
            from briefing_app.fileformat import store, write_briefing

            write_briefing(path, briefing, kept)
            now = datetime.now(UTC)
            store.remove_leftovers(path.resolve().parent, now.timestamp() - LEFT_OVER)
            return now

        def then(outcome: object) -> None:
            if isinstance(outcome, datetime):
                self.saved.emit(path, briefing, outcome)
            else:
                message = getattr(outcome, "message", None)
                words = message or said(
                    "“{name}” was not saved ({outcome}); save it elsewhere.",
                    name=path.name,
                    outcome=outcome,
                )
                self.failed.emit(path, words)

        self._work.start(job, then, name="save")
        self.begun.emit()

    def wait(self) -> None:
        """Wait until no save is under way; its outcome is told before this returns."""
        self._work.wait()
