"""Whether a file still holds what it held: by its content, not by its time alone.

Times are kept by copies and lost by others; two saves in one tick have the same one.
"""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

_STEP = 1024 * 1024


@dataclass(frozen=True)
class Fingerprint:
    """Which file it is (device and inode), and the SHA-256 of what is in it."""

    file: tuple[int, int]
    content: bytes


def fingerprint_of(path: Path | str) -> Fingerprint | None:
    """Return the fingerprint of a regular file; None where there is none that can be read."""
    path = Path(path)
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            known = os.fstat(file.fileno())
            digest = hashlib.sha256()
            while piece := file.read(_STEP):
                digest.update(piece)
    except OSError:
        return None
    return Fingerprint((known.st_dev, known.st_ino), digest.digest())


def find_file(folder: Path, file: tuple[int, int]) -> Path | None:
    """Return the name that a file has in a folder by now, None where it is not there any more."""
    try:
        with os.scandir(folder) as items:
            for item in items:
                if item.inode() == file[1] and item.stat().st_dev == file[0]:
                    return Path(item.path)
    except OSError:
        return None
    return None
