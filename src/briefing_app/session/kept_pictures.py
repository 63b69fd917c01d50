"""Where the small pictures of briefings that were open are kept, so that a person knows them again.

Our own pictures only, made from what was open: no file of somebody else is ever read as one. They
show what the briefing says, so nobody else on the machine may read them, and they go with the list
of recent files. This module knows bytes; painting is for others.
"""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from briefing_app.session.cache import cache_folder
from briefing_app.session.settings import PRIVATE

FOLDER = "recent"
LARGEST = 2_000_000
"""Bytes; what is larger was not made here."""


def keep(path: Path, look: str, data: bytes) -> None:
    """Keep the picture of the briefing at ``path`` in a look; where that fails there is none."""
    target = _target(path, look)
    part = target.with_suffix(".part")
    with contextlib.suppress(OSError):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.parent.chmod(0o700)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE), "wb") as file:
            file.write(data)
        part.replace(target)


def kept(path: Path, look: str) -> bytes:
    """Return the picture of the briefing at ``path`` in a look, empty where there is none."""
    target = _target(path, look)
    try:
        return target.read_bytes() if target.stat().st_size <= LARGEST else b""
    except OSError:
        return b""


def keep_only(paths: Iterable[Path]) -> None:
    """Throw away the pictures of all other briefings."""
    names = {_name(path) for path in paths}
    with contextlib.suppress(OSError):
        for file in (cache_folder() / FOLDER).iterdir():
            if file.name.partition("-")[0] not in names:
                file.unlink(missing_ok=True)


def forget_all() -> None:
    """Throw every picture away."""
    keep_only(())


def _target(path: Path, look: str) -> Path:
    return cache_folder() / FOLDER / f"{_name(path)}-{look}.png"


def _name(path: Path) -> str:
    # Lazy on purpose: it loads OpenSSL, and a start shows no such picture.
    import hashlib

    return hashlib.sha256(os.fsencode(path.absolute())).hexdigest()[:24]
