"""Holds the file that is open, so that no other window or machine saves over it meanwhile."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.fileformat.lock import Lock


class DocumentLock:
    """The lock of at most one file. ``somebody_else`` says who had the last one that was asked for.

    Knows nothing of what is in the file.
    """

    def __init__(self) -> None:
        self._lock: Lock | None = None
        self.somebody_else = ""

    @property
    def held(self) -> bool:
        """Whether a file is held."""
        return self._lock is not None and self._lock.held

    def take(self, path: Path) -> str:
        """Lock ``path`` in place of what was held; return why that cannot be, or nothing."""
        from briefing_app.fileformat import lock

        self.somebody_else = ""
        if self._lock is not None and self._lock.held and self._lock.path == lock.lock_path(path):
            return ""
        taken = lock.take(path)
        if not taken.held:
            self.somebody_else = taken.holder.words if taken.holder is not None else ""
            return _words(taken)
        self.release()
        self._lock = taken
        return ""

    def give_way_to(self, other: "DocumentLock") -> None:
        """DocumentLock what another held; that one holds nothing any more."""
        self.release()
        self._lock, other._lock = other._lock, None

    def release(self) -> None:
        """Give the file free."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _words(taken: "Lock") -> str:
    holder = taken.holder
    if holder is None or not holder.since:
        return taken.read_only_reason
    try:
        since = datetime.fromisoformat(holder.since).astimezone()
    except ValueError:
        return taken.read_only_reason
    today = since.date() == datetime.now(since.tzinfo).date()
    when = f"{since:%H:%M}" if today else f"{since.day} {since:%B %Y, %H:%M}"
    return f"{taken.read_only_reason.rstrip('.')} since {when}."
