"""What belongs to a file besides its content, and what of it a new file in its place keeps.

A save puts a new file in the place of the old one, never new bytes into the old one, so that either
is there whole. Mode, owner, group, extended attributes (with them the lists of who may do what) and
other names in the same folder go over to the new file. What cannot go over is named before.
"""

import contextlib
import os
import pwd
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing_app.words.said import said

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_MOST_NAMES = 10_000
"""Names of one folder that are looked at for hard links."""


@dataclass(frozen=True)
class Standing:
    """How saving stands with a file that is there; all false and empty: it keeps everything.

    ``protected``: nobody is meant to write it. ``owner`` is the name of whom it belongs to where it
    would belong to somebody else after. ``links`` is how many names in other folders would still
    have the old state.
    """

    protected: bool = False
    owner: str = ""
    links: int = 0

    @property
    def is_clear(self) -> bool:
        """Whether a save changes nothing but the content."""
        return self == Standing()


def standing_of(path: Path | str) -> Standing:
    """Return how saving stands with the file at ``path``; one that is not there is clear."""
    target = Path(os.path.realpath(path))
    try:
        known = target.stat()
    except OSError:
        return Standing()
    if not stat.S_ISREG(known.st_mode):
        return Standing()
    protected = not known.st_mode & _WRITABLE or not os.access(target, os.W_OK)
    own = os.geteuid() in (0, known.st_uid)
    elsewhere = known.st_nlink - 1 - len(names_besides(target))
    return Standing(protected, "" if own else _name_of(known.st_uid), max(0, elsewhere))


def give_belongings(descriptor: int, target: Path) -> None:
    """Give the open new file what the file at ``target`` has; nothing where there is none.

    What the system refuses stays as it is for new files: `standing_of` has named it.
    """
    try:
        known = target.stat()
    except FileNotFoundError:
        return
    for owner, group in ((known.st_uid, known.st_gid), (-1, known.st_gid)):
        with contextlib.suppress(OSError):
            os.fchown(descriptor, owner, group)
            break
    # after the owner: a change of owner takes set-user-ID bits away (chown(2))
    os.fchmod(descriptor, stat.S_IMODE(known.st_mode))
    with contextlib.suppress(OSError):
        for name in os.listxattr(target):
            with contextlib.suppress(OSError):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def names_besides(target: Path) -> list[Path]:
    """Return the other names (hard links) that the file at ``target`` has in its folder."""
    try:
        return list(_other_names(target, target.stat()))
    except FileNotFoundError:
        return []


def give_name(target: Path, name: Path, temporary: Path) -> None:
    """Let ``name`` be another name of the file at ``target``, in one step, by way of a third."""
    with contextlib.suppress(OSError):
        temporary.hardlink_to(target)
        try:
            temporary.replace(name)
        except OSError:
            temporary.unlink()
            raise


def _other_names(target: Path, known: os.stat_result) -> Iterator[Path]:
    """Other names of the same file in its folder; nothing is looked for where it has but one."""
    if known.st_nlink < 2:
        return
    with contextlib.suppress(OSError), os.scandir(target.parent) as items:
        for number, item in enumerate(items):
            if number > _MOST_NAMES:
                return
            if item.name != target.name and item.inode() == known.st_ino and item.is_file():
                yield Path(item.path)


def _name_of(owner: int) -> str:
    try:
        return pwd.getpwuid(owner).pw_name
    except KeyError:
        return said("user {number}", number=owner)
