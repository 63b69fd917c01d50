"""Notices what others do to the file that is open: when it happens, and by what is in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from briefing_app.session.documents.opening import changed_at
from briefing_app.session.job_runner import JobRunner

QUIET_MS = 250
"""A program writes a file in several steps; it is looked at when they have ended."""


class _Seen(Enum):
    SAME = auto()
    CHANGED = auto()
    MOVED = auto()
    GONE = auto()


@dataclass(frozen=True)
class _Look:
    """What one look at the file gave: ``print_`` of what is there, ``path`` where it is now."""

    seen: _Seen
    print_: object
    path: Path


class FileWatch(QObject):
    """Follows one file. ``changed`` is emitted after another program put other content into it,
    ``restored`` after what we have of it is in it again, ``moved`` with its new name after it was
    renamed in its folder, ``gone`` after it was moved elsewhere or removed. Each is told once.
    Knows nothing of what is in the file.
    """

    changed = Signal()
    restored = Signal()
    moved = Signal(Path)
    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = JobRunner(self)
        self._watcher: QFileSystemWatcher | None = None
        self._path: Path | None = None
        self._written: datetime | None = None
        self._known: object = None
        self._ours: object = None
        self._paused = False
        self._due = False
        self._told_gone = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._on_due)

    @property
    def path(self) -> Path | None:
        """The file that is followed."""
        return self._path

    def follow(self, path: Path | None, written: datetime | None) -> None:
        """Follow another file, or none; ``written`` is when what we have of it was written."""
        self._work.forget()
        self._path, self._written = (
            (None, None) if path is None or path.is_dir() else (path, written)
        )
        self._known = self._ours = None
        self._paused = self._told_gone = False
        self._watch()
        if self._path is not None:
            self._timer.start()

    def pause(self) -> None:
        """Look away: we write the file ourselves. `follow` or `resume` ends that."""
        self._paused = True

    def resume(self) -> None:
        """Look again; nothing was written."""
        self._paused = False
        self.look()

    def look(self) -> None:
        """Look soon, for where no change is reported, as on network drives."""
        if self._path is not None:
            self._timer.start()

    def holds_other(self) -> bool:
        """Look now: whether the file holds something else than what we opened or saved."""
        if self._path is None:
            return False
        from briefing_app.fileformat.disk.fingerprint import Fingerprint, fingerprint_of

        if not isinstance(self._ours, Fingerprint):
            return changed_at(self._path) not in (None, self._written)
        there = fingerprint_of(self._path)
        return there is not None and there.content != self._ours.content

    def stop(self) -> None:
        """Follow nothing any more; returns when nothing runs."""
        self._timer.stop()
        self._path = None
        self._watch()
        self._work.forget()
        self._work.wait()

    def _watch(self) -> None:
        """Have the system report changes of the file and of its folder, as far as it does."""
        if self._watcher is None:
            if self._path is None:
                return
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self.look)
            self._watcher.directoryChanged.connect(self.look)
        wanted = [] if self._path is None else [str(self._path), str(self._path.parent)]
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if old := [name for name in watched if name not in wanted]:
            self._watcher.removePaths(old)
        if new := [name for name in wanted if name not in watched and Path(name).exists()]:
            self._watcher.addPaths(new)

    def _on_due(self) -> None:
        path, known, written = self._path, self._known, self._written
        if path is None or self._paused:
            return
        if self._work.busy:
            self._due = True
            return
        self._work.start(lambda: _look(path, known, written), self._on_looked, name="file watch")

    def _on_looked(self, outcome: object) -> None:
        due, self._due = self._due, False
        if isinstance(outcome, _Look) and self._path is not None and not self._paused:
            self._take(outcome)
        self._watch()
        if due:
            self.look()

    def _take(self, look: _Look) -> None:
        first, self._known = self._known is None, look.print_ or self._known
        if first and look.seen is _Seen.SAME:
            self._ours = self._known
        if look.seen is _Seen.MOVED:
            self._path = look.path
            self.moved.emit(look.path)
        elif look.seen is _Seen.GONE:
            if not self._told_gone and not (first and self._known is None):
                self._told_gone = True
                self.gone.emit()
            return
        elif look.seen is _Seen.CHANGED:
            (self.restored if self._is_ours() else self.changed).emit()
        self._told_gone = False

    def _is_ours(self) -> bool:
        from briefing_app.fileformat.disk.fingerprint import Fingerprint

        ours, known = self._ours, self._known
        if not isinstance(ours, Fingerprint) or not isinstance(known, Fingerprint):
            return False
        return ours.content == known.content


def _look(path: Path, known: object, written: datetime | None) -> _Look:
    from briefing_app.fileformat.disk.fingerprint import Fingerprint, find_file, fingerprint_of

    there = fingerprint_of(path)
    if not isinstance(known, Fingerprint):
        other = there is not None and written is not None and changed_at(path) != written
        return _Look(_Seen.CHANGED if other else _Seen.SAME, there, path)
    if there is None:
        name = find_file(path.parent, known.file)
        # an inode is given out again: it is the same file only with the same content
        if name is None or fingerprint_of(name) != known:
            return _Look(_Seen.GONE, None, path)
        return _Look(_Seen.MOVED, None, name)
    return _Look(_Seen.SAME if there.content == known.content else _Seen.CHANGED, there, path)
