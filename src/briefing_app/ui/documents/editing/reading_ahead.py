"""What follows from a correction, read beside the window while it is still being written."""

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from briefing_app.core.briefing import Briefing
from briefing_app.reading.beside.follow.followed import Followed
from briefing_app.session.job_runner import JobRunner

PAUSE_MS = 150
"""So long nothing is typed before what stands there is read."""


class Written(NamedTuple):
    """Words ``after`` that are put for those at a place of an article."""

    briefing: Briefing
    source: str
    start: int
    before: str
    after: str

    def prepare(self) -> None:
        """Read what stands around the first words that differ, as it is before the correction."""
        from briefing_app.reading.beside.follow.excerpt import Place
        from briefing_app.reading.beside.follow.reread import read_ahead
        from briefing_app.reading.beside.follow.rewriting import derive_places

        for start, end, words in derive_places(self.before, self.after)[:1]:
            first, last = self.start + start, self.start + end
            read_ahead(self.briefing, Place(self.source, first, last, len(words)))

    def followed(self) -> Followed:
        """Return what follows; this reads sentences, which takes a while."""
        from briefing_app.reading.beside.follow.rewriting import derive_rewriting

        return derive_rewriting(*self)

    def read(self) -> Followed:
        """Return what follows, with what the views of the window derive of it already derived."""
        from briefing_app.core.once import inherit
        from briefing_app.viewmodels.article.marks import derive_claim_marks, derive_figure_marks
        from briefing_app.viewmodels.figures.cards import derive_board
        from briefing_app.viewmodels.window.status import derive_status

        followed = self.followed()
        inherit(self.briefing, followed.after)
        for derive in (derive_figure_marks, derive_claim_marks, derive_board, derive_status):
            derive(followed.after)
        return followed

    def is_same(self, other: "Written") -> bool:
        """Whether both put the same words for the same words of the very same briefing."""
        return self.briefing is other.briefing and self[1:] == other[1:]


class ReadingAhead(QObject):
    """Reads what is written whenever the typing pauses, so that nobody waits for it at the end.

    From the first key it reads what stood there, which takes longer than what is written. What it
    read counts only for the very words and briefing that it read, and is kept no longer than these
    may still be put in.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = JobRunner(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._latest: Written | None = None
        self._known: tuple[Written, Followed] | None = None
        self._prepared = False
        self._is_wanted = False

    def load(self) -> None:
        """Load the reader and let it read once, so that a correction does not wait for that."""
        if not self._jobs.busy:
            self._jobs.start(_load_reader, self._on_ended, name="reader")

    def hear(self, written: Written) -> None:
        """Hear what stands there now."""
        self._latest = written
        self._is_wanted = True
        self._pause.start()
        if not self._prepared and not self._jobs.busy:
            self._prepared = True
            self._jobs.start(written.prepare, self._on_ended, name="reading before")

    def stop(self) -> None:
        """Read no more of what was being written."""
        self._latest, self._prepared = None, False
        self._pause.stop()

    def forget(self) -> None:
        """Read no more, and keep nothing of what was read: nobody puts it in."""
        self.stop()
        self._known, self._is_wanted = None, False

    def followed(self, written: Written) -> Followed:
        """Return what follows from a correction: what was read already, or else read now."""
        self.stop()
        self._jobs.wait()
        known, self._known = self._known, None
        return known[1] if known and known[0].is_same(written) else written.followed()

    def wait(self) -> None:
        """Wait until nothing is read any more."""
        self.stop()
        self._jobs.wait()

    def _on_pause(self) -> None:
        latest = self._latest
        if latest is None or self._jobs.busy or (self._known and self._known[0].is_same(latest)):
            return

        def then(outcome: object) -> None:
            read = outcome if self._is_wanted and isinstance(outcome, Followed) else None
            self._known = (latest, read) if read else None
            self._on_ended(outcome)

        self._latest = None
        self._jobs.start(latest.read, then, name="reading ahead")

    def _on_ended(self, _outcome: object) -> None:
        if self._latest is not None and not self._pause.isActive():
            self._on_pause()


def _load_reader() -> None:
    from briefing_app.reading.beside.follow.warm import warm_up

    warm_up()
