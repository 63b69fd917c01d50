"""The file of `KeptCode`: trusted as far as Python trusts a ``.pyc``, and no further.

It is read only where it and its folder belong to this person and nobody else may write there, where
it was written by this very Python, and where it is whole. Anything else counts as no file.
"""

import marshal
import os
import stat
import sys
import zlib
from contextlib import suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

Code = dict[tuple[str, int, bytes | str], CodeType]
"""File name, inherited flags and text, and the code made from it."""
Patterns = dict[tuple[str | bytes, int], tuple[object, ...]]
"""Pattern and flags, and what Python's engine is given for them."""
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
_SUM = 4


class Kept:
    """What is kept. No dataclass: the text of its methods would be compiled at every start."""

    def __init__(self, code: Code, patterns: Patterns) -> None:
        self.code = code
        self.patterns = patterns

    @property
    def size(self) -> int:
        """How many things are kept."""
        return len(self.code) + len(self.patterns)


def _head() -> bytes:
    """Return what tells this Python from every other, to the last number and option."""
    version = f"{sys.version} {sys.flags.optimize}"
    return MAGIC_NUMBER + version.encode("utf-8") + b"\0"


def _ours(found: os.stat_result) -> bool:
    return found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_WRITE


def read_kept(path: Path) -> Kept | None:
    """Return what the file holds; None where it cannot be trusted or read."""
    try:
        if not _ours(os.lstat(path.parent)):
            return None
        with open(path, "rb", opener=_no_link) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode) or not _ours(found):
                return None
            data = file.read()
    except OSError:
        return None
    head = _head()
    start = len(head) + _SUM
    body = memoryview(data)[start:]
    checked = zlib.crc32(body).to_bytes(_SUM, "little")
    if len(data) <= start or data[:start] != head + checked:
        return None
    try:
        code, patterns = marshal.loads(body)
        return Kept(code, patterns)
    except (ValueError, EOFError, TypeError):
        return None


def write_kept(path: Path, kept: Kept) -> None:
    """Put the file in place of the one before, all of it or nothing; a failure is let be."""
    try:
        body = marshal.dumps((kept.code, kept.patterns))
    except ValueError:
        return
    data = _head() + zlib.crc32(body).to_bytes(_SUM, "little") + body
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _ours(os.lstat(path.parent)):
            return
        with open(beside, "wb", opener=_private) as file:
            file.write(data)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()


def _no_link(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_EXCL, 0o600)
