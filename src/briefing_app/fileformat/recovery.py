"""Keeps what is being worked on, so that a crash costs at most the last seconds.

Each open document has a folder of its own in the state folder: one snapshot, replaced whole every
time, and the originals of its sources, written once. The snapshots of processes that have ended are
what can be recovered. This module knows nothing of timers or windows.
"""

import contextlib
import hashlib
import json
import re
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import time

from briefing_app.core.briefing import Briefing
from briefing_app.fileformat import names
from briefing_app.fileformat.container import Entries, read_entries
from briefing_app.fileformat.entries import NO_ORIGINALS, to_entries
from briefing_app.fileformat.errors import BriefingFileError, FaultError, shown
from briefing_app.fileformat.lock import Lock, take
from briefing_app.fileformat.pack import pack
from briefing_app.fileformat.process import Process, from_json, is_gone, this_process
from briefing_app.fileformat.reader import Opened, from_entries
from briefing_app.fileformat.store import replace_file
from briefing_app.words.said import said

SNAPSHOT = "snapshot.briefing"
ABOUT = "recovery.json"
ORIGINALS = "originals"
ASIDE = "put-aside"

FAST = 1
"""zlib's quickest level: a snapshot is written often and read hardly ever."""
PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600
"""Texts may be embargoed: nobody else on the machine reads them."""
UNFINISHED = 3600.0
"""Seconds after which a folder without a snapshot is one of a process that was killed."""
MAX_ASIDE = 20
"""Snapshots that are kept after they were put aside; the oldest make room."""

_KEY = re.compile(r"[0-9a-f]{32}")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Snapshot:
    """Work that can be recovered: where it lies, of which document (empty: never saved), when.

    ``when`` is ISO 8601 in UTC.
    """

    folder: Path
    document: str
    title: str
    when: str
    process: Process


@dataclass(frozen=True)
class Damaged:
    """A snapshot that cannot be read, with the sentence that says so."""

    folder: Path
    message: str


@dataclass(frozen=True)
class Recoverable:
    """What is there to recover, the newest first, and what is damaged."""

    snapshots: tuple[Snapshot, ...]
    damaged: tuple[Damaged, ...]


class Journal:
    """The snapshots of one open document. Used from one thread at a time."""

    def __init__(self, state: Path, document: Path | None = None) -> None:
        """Choose a folder in ``state``; nothing is written before the first `keep`."""
        self.folder = state / secrets.token_hex(16)
        self.document = document
        self._hashes: dict[str, tuple[bytes, str]] = {}

    def keep(self, briefing: Briefing, originals: Mapping[str, bytes] = NO_ORIGINALS) -> None:
        """Write a snapshot in place of the last one, durable when this returns.

        Raises `BriefingFileError` (mostly `StoreError`): the last snapshot is then still there.
        """
        entries = to_entries(briefing, originals)
        _private(self.folder)
        hashes = {
            name: self._kept(name, data)
            for name, data in entries.items()
            if name in originals and name != names.DOCUMENT
        }
        about = {
            "document": str(self.document.absolute()) if self.document else "",
            "title": briefing.title,
            "when": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "process": this_process().as_json(),
            "originals": hashes,
        }
        lean = {name: data for name, data in entries.items() if name not in hashes}
        lean[ABOUT] = json.dumps(about, ensure_ascii=False).encode("utf-8", "surrogatepass")
        replace_file(self.folder / SNAPSHOT, pack(lean, FAST), new_mode=PRIVATE_FILE)

    def forget(self) -> None:
        """Remove the snapshot: the document was saved or closed."""
        remove(self.folder)
        self._hashes.clear()

    def _kept(self, name: str, data: bytes) -> str:
        known = self._hashes.get(name)
        if known is None or known[0] is not data:
            known = (data, hashlib.sha256(data).hexdigest())
            _private(self.folder / ORIGINALS)
            target = self.folder / ORIGINALS / known[1]
            if not target.exists():
                replace_file(target, data, new_mode=PRIVATE_FILE)
            self._hashes[name] = known
        return known[1]


def find(state: Path) -> Recoverable:
    """Return what processes that have ended left in ``state``; those of running ones are theirs."""
    snapshots: list[Snapshot] = []
    damaged: list[Damaged] = []
    folders = sorted(state.iterdir()) if state.is_dir() else []
    for folder in folders:
        if not _KEY.fullmatch(folder.name):
            continue
        if not (folder / SNAPSHOT).exists():
            _remove_empty(folder)
            continue
        try:
            snapshot, _ = _read(folder)
        except BriefingFileError as error:
            damaged.append(Damaged(folder, error.message))
            continue
        if is_gone(snapshot.process):
            snapshots.append(snapshot)
    snapshots.sort(key=lambda snapshot: snapshot.when, reverse=True)
    return Recoverable(tuple(snapshots), tuple(damaged))


def _remove_empty(folder: Path) -> None:
    """Remove a folder that never got its snapshot, if it is not just being written."""
    with contextlib.suppress(OSError):
        if time() - folder.stat().st_mtime > UNFINISHED:
            shutil.rmtree(folder)


def load(snapshot: Snapshot) -> Opened:
    """Return the briefing of a snapshot with its originals; raise `BriefingFileError` otherwise."""
    _, opened = _read(snapshot.folder)
    return opened


def claim(folder: Path) -> Lock | None:
    """Take a snapshot's folder to offer it, until the lock is released or the process ends.

    None: another window offers it, or has dealt with it already.
    """
    lock = take(folder)
    if lock.held or lock.holder is None:
        if (folder / SNAPSHOT).exists():
            return lock
        lock.release()
    return None


def put_aside(folder: Path) -> Path:
    """Move a snapshot's folder, sound or damaged, to where it is not offered again; say where."""
    aside = folder.parent / ASIDE
    _private(aside)
    target = aside / f"{datetime.now(UTC):%Y%m%dT%H%M%S.%f}-{folder.name}"
    try:
        folder.rename(target)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BriefingFileError(
            said(
                "The recovered work cannot be put aside ({reason}); save it under a name instead.",
                reason=reason,
            )
        ) from error
    for old in sorted(aside.iterdir())[:-MAX_ASIDE]:
        remove(old)
    return target


def forget_aside(state: Path) -> None:
    """Remove for good all that was put aside."""
    shutil.rmtree(state / ASIDE, ignore_errors=True)


def remove(folder: Path) -> None:
    """Remove a snapshot for good; itself first, its originals after, so that none is half there."""
    with contextlib.suppress(OSError):
        (folder / SNAPSHOT).unlink()
    shutil.rmtree(folder, ignore_errors=True)


def _private(folder: Path) -> None:
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BriefingFileError(
            said("Your work cannot be kept for recovery ({reason}); save it soon.", reason=reason)
        ) from error


def _read(folder: Path) -> tuple[Snapshot, Opened]:
    try:
        entries = read_entries(folder / SNAPSHOT)
        about = json.loads(entries.pop(ABOUT, b"null"))
        process = from_json(about.get("process"))
        document, title, when = (about.get(name) for name in ("document", "title", "when"))
        texts = all(isinstance(text, str) for text in (document, title, when))
        if process is None or not texts:
            raise FaultError(said("it does not say what it belongs to"))
        missing = _add_originals(folder, about.get("originals"), entries)
        opened = from_entries(entries)
    except FaultError as fault:
        raise BriefingFileError(_damaged(folder, fault.what)) from None
    except (ValueError, AttributeError, RecursionError, MemoryError):
        what = said("it does not say what it belongs to")
        raise BriefingFileError(_damaged(folder, what)) from None
    opened = replace(opened, notices=(*opened.notices, *missing))
    return Snapshot(folder, document, title, when, process), opened


def _add_originals(folder: Path, hashes: object, entries: Entries) -> list[str]:
    """Add the originals to ``entries``; return what is missing: the work stands without it."""
    missing = []
    for name, digest in hashes.items() if isinstance(hashes, dict) else ():
        data = b""
        sound = isinstance(digest, str) and _HASH.fullmatch(digest) is not None
        if sound:
            with contextlib.suppress(OSError):
                data = (folder / ORIGINALS / digest).read_bytes()
            sound = hashlib.sha256(data).hexdigest() == digest
        if sound:
            entries[names.checked(name)] = data
        else:
            missing.append(said("“{name}” could not be recovered.", name=shown(name)))
    return missing


def _damaged(folder: Path, what: str) -> str:
    return said(
        "Recovered work in “{folder}” cannot be read: {what}; put it aside.",
        folder=folder,
        what=what,
    )
