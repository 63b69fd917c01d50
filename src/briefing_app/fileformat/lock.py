"""Says who has a briefing open, so that two windows or machines do not save over each other.

A hidden file beside the document, `.~lock.NAME#` as LibreOffice has it, says who and since when.
It is made in one step, and removed on closing. One whose process has ended on this machine is
taken over. This module knows nothing of windows; nothing in it stops a program that does not ask.
"""

import contextlib
import errno
import fcntl
import hashlib
import json
import os
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import time

from briefing_app.fileformat.errors import file_name, shown
from briefing_app.fileformat.process import Process, from_json, is_gone, this_process
from briefing_app.words.said import marked, said, translated

PREFIX, SUFFIX = ".~lock.", "#"
MAX_BYTES = 4096
"""A lock has some 300 bytes; nothing beyond this is read."""
MAX_NAME_BYTES = 255
"""What Linux file systems take (NAME_MAX)."""
DAMAGED_HOLDS = 60.0
"""Seconds for which a lock that says nothing counts: its process may be writing it right now."""
SKEW = 3600.0
"""Seconds that another machine's clock may be ahead."""
ATTEMPTS = 5

_FORBIDDEN = marked(
    "“{name}” opens read-only because you may not write in its folder; save it somewhere else "
    "to change it."
)
_NO_NEW_FILES = marked(
    "“{name}” opens read-only because its folder takes no new files; save it somewhere else "
    "to change it."
)
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


@dataclass(frozen=True)
class Holder:
    """Who has the document open, since when (ISO 8601, UTC); ``process`` None: unknown.

    Where the lock does not say when, or a time that is still to come, it is that of its file.
    """

    process: Process | None
    since: str = ""
    token: str = ""

    @property
    def words(self) -> str:
        """Who it is, in words: ``anna on desk-3``."""
        if self.process is None:
            return said("somebody")
        user, host = shown(self.process.user, 40), shown(self.process.host, 40)
        return said("{user} on {host}", user=user, host=host)


class Lock:
    """The answer to asking for a document: held, or who holds it and why it opens read-only."""

    def __init__(self, path: Path, token: str, holder: Holder | None, reason: str) -> None:
        """Remember the lock file, our token (empty: not ours) and what to say."""
        self.path = path
        self.holder = holder
        self.read_only_reason = reason
        self._token = token

    @property
    def held(self) -> bool:
        """Whether this process may save the document."""
        return bool(self._token)

    def release(self) -> None:
        """Give the document free, unless somebody took it over; may be called twice."""
        token, self._token = self._token, ""
        if token and _read(self.path).token == token:
            with contextlib.suppress(OSError):
                self.path.unlink()


def lock_path(document: Path | str) -> Path:
    """Return where the lock of ``document`` lies; links to one document share one lock."""
    target = Path(os.path.realpath(document))
    name = f"{PREFIX}{target.name}{SUFFIX}"
    if len(os.fsencode(name)) > MAX_NAME_BYTES:
        name = f"{PREFIX}{hashlib.sha256(os.fsencode(target.name)).hexdigest()}{SUFFIX}"
    return target.parent / name


def take(document: Path | str, over: Holder | None = None) -> Lock:
    """Ask for ``document``. ``over`` is a holder whom a person decided to pass over.

    Never raises: where no lock can be made, the answer says so and the document is read-only.
    """
    path, name = lock_path(document), file_name(Path(document))
    for _ in range(ATTEMPTS):
        token = secrets.token_hex(16)
        try:
            _create(path, token)
            return Lock(path, token, None, "")
        except FileExistsError:
            holder = _read(path)
            if not _left_over(path, holder) and (over is None or holder != over):
                reason = said(
                    "“{name}” opens read-only because {somebody_else} has it open.",
                    name=name,
                    somebody_else=holder.words,
                )
                return Lock(path, "", holder, reason)
            _clear(path, holder)
        except OSError as error:
            words = _FORBIDDEN if error.errno in _READ_ONLY else _NO_NEW_FILES
            return Lock(path, "", None, translated(words).format(name=name))
    reason = said(
        "“{name}” opens read-only because somebody else is opening it at this moment.", name=name
    )
    return Lock(path, "", _read(path), reason)


def _create(path: Path, token: str) -> None:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    content = {"process": this_process().as_json(), "since": since, "token": token}
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
    try:
        os.write(descriptor, json.dumps(content).encode())
    except OSError:
        path.unlink(missing_ok=True)
        raise
    finally:
        os.close(descriptor)


def _read(path: Path) -> Holder:
    """Return what the lock at ``path`` says; a damaged or missing one names nobody."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            content = json.loads(os.read(descriptor, MAX_BYTES))
            made = os.fstat(descriptor).st_mtime
        finally:
            os.close(descriptor)
    except (OSError, ValueError, RecursionError):
        return Holder(None)
    if not isinstance(content, dict):
        return Holder(None)
    since, token = content.get("since"), content.get("token")
    process = from_json(content.get("process"))
    return Holder(
        process,
        _since(since, made),
        token if isinstance(token, str) else "",
    )


def _since(told: object, made: float) -> str:
    """Return when the lock was taken: clocks of two machines differ, and one may be years off."""
    with contextlib.suppress(ValueError, OverflowError, OSError):
        if isinstance(told, str) and datetime.fromisoformat(told).timestamp() <= time() + SKEW:
            return told
    with contextlib.suppress(ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(made, UTC).isoformat(timespec="seconds")
    return ""


def _left_over(path: Path, holder: Holder) -> bool:
    if holder.process is not None:
        return is_gone(holder.process)
    try:
        return time() - path.lstat().st_mtime > DAMAGED_HOLDS
    except OSError:
        return True


def _clear(path: Path, holder: Holder) -> None:
    """Remove the lock of ``holder``, and never one that was made in its place meanwhile."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return
    try:
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            opened, there = os.fstat(descriptor), path.lstat()
            if opened.st_ino == there.st_ino and _read(path) == holder:
                path.unlink()
    finally:
        os.close(descriptor)
