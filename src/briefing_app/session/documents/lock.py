"""Holds the file that is open, so that no other window or machine saves over it meanwhile."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.fileformat.lock import Holder, Lock

OLD = timedelta(hours=12)
"""Longer than a working day: whoever has a file open since then has most likely left it so."""


class DocumentLock:
    """The lock of at most one file. ``somebody_else`` says who had the last one that was asked for.

    Knows nothing of what is in the file.
    """

    def __init__(self) -> None:
        self._lock: Lock | None = None
        self._other: Holder | None = None
        self.somebody_else = ""

    @property
    def held(self) -> bool:
        """Whether a file is held."""
        return self._lock is not None and self._lock.held

    @property
    def since(self) -> datetime | None:
        """Since when somebody else has it, in the time of this machine; None where nobody says."""
        return _since(self._other)

    @property
    def is_old(self) -> bool:
        """Whether it may be taken over: somebody else has it, for longer than anybody works."""
        at = _since(self._other)
        return at is not None and datetime.now(UTC) - at > OLD

    def holds(self, path: Path) -> bool:
        """Whether it is this file that is held, by whatever name."""
        from briefing_app.fileformat import lock

        return self._lock is not None and self.held and self._lock.path == lock.lock_path(path)

    def take_over(self, path: Path) -> bool:
        """Take the lock of whom `take` named, whom a person decided to pass over."""
        from briefing_app.fileformat import lock

        taken = lock.take(path, over=self._other)
        if taken.held:
            self.release()
            self._lock, self._other, self.somebody_else = taken, None, ""
        return taken.held

    def take(self, path: Path) -> str:
        """Lock ``path`` in place of what was held; return why that cannot be, or nothing."""
        from briefing_app.fileformat import lock

        self.somebody_else, self._other = "", None
        if self.holds(path):
            return ""
        taken = lock.take(path)
        if not taken.held:
            self._other = taken.holder
            self.somebody_else = taken.holder.words if taken.holder is not None else ""
            return taken.read_only_reason
        self.release()
        self._lock = taken
        return ""

    def give_way_to(self, other: "DocumentLock") -> None:
        """Hold what another lock held; that one holds nothing any more."""
        self.release()
        self._lock, other._lock = other._lock, None

    def release(self) -> None:
        """Give the file free."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _since(holder: "Holder | None") -> datetime | None:
    if holder is None or not holder.since:
        return None
    try:
        return datetime.fromisoformat(holder.since).astimezone()
    except (ValueError, OverflowError):
        return None
