"""Replaces a file so that, whatever happens, the old one or the new one is there whole.

The new bytes go to a temporary file beside the old one, are forced to the disk, take its place in
one step, and the folder is forced to the disk too. It knows nothing of what it stores.
"""

import contextlib
import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from briefing_app.fileformat.disk.belongings import give_belongings, give_name, names_besides
from briefing_app.fileformat.errors import BriefingFileError, file_name
from briefing_app.words.said import marked, said, translated

TEMPORARY_PREFIX = ".~"
TEMPORARY_SUFFIX = ".part"
NEW_FILE_MODE = 0o666
"""Before the umask, as for every new file of a program."""

_REASONS = {
    errno.ENOSPC: marked("the disk is full; make room, or save it somewhere else"),
    errno.EDQUOT: marked("your share of the disk is used up; make room, or save it somewhere else"),
    errno.EFBIG: marked("the disk takes no file of this size; save it somewhere else"),
    errno.EROFS: marked("the disk can only be read; save it somewhere else"),
    errno.EACCES: marked("you may not write in its folder; save it somewhere else"),
    errno.EPERM: marked("you may not write in its folder; save it somewhere else"),
    errno.ENOENT: marked("its folder is gone; connect the drive again, or save it somewhere else"),
    errno.ENOTDIR: marked("its folder is gone; connect the drive again, or save it somewhere else"),
    errno.ENODEV: marked("its drive is gone; connect it again, or save it somewhere else"),
    errno.EIO: marked("the disk reports an error; save it on another disk"),
    errno.EISDIR: marked("there is a folder of that name; save it under another name"),
    errno.ENXIO: marked("that is a device or a pipe, not a file; save it under another name"),
    errno.EXDEV: marked("its folder lies on two disks; save it somewhere else"),
    errno.ENAMETOOLONG: marked("its name is too long; save it under a shorter one"),
    errno.ELOOP: marked("its name leads round in a circle of links; save it somewhere else"),
}

Step = Callable[[str], None]


class StoreError(BriefingFileError):
    """A file that could not be saved; the message says that the old one is as it was.

    ``reason`` is the system's error number.
    """

    def __init__(self, message: str, reason: int) -> None:
        """Keep the sentence for people and the errno for programs."""
        super().__init__(message)
        self.reason = reason


def _no_step(name: str) -> None:
    """Do nothing: only tests look on at the steps of a save."""


def replace_file(
    path: Path | str, data: bytes, step: Step = _no_step, *, new_mode: int = NEW_FILE_MODE
) -> None:
    """Put ``data`` at ``path`` in one step, durable when this returns.

    A link is followed and stays; the new file has what belonged to the old one (`belongings`). On
    failure `StoreError` is raised, as for a device or a pipe: the old file is untouched and nothing
    is left behind. ``step`` is told what comes next; ``new_mode`` holds, less the umask, where
    there was no file yet.
    """
    path = Path(path)
    try:
        target = Path(os.path.realpath(path, strict=False))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if target.exists() and not target.is_file():
            raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))
        _replace(target, data, step, new_mode)
    except OSError as error:
        reason = error.errno or 0
        words = translated(_REASONS.get(reason, "")) or said(
            "{reason}; save it somewhere else", reason=error.strerror or error
        )
        message = said(
            "“{name}” was not saved: {why}. The file is as it was.",
            name=file_name(path),
            why=words,
        )
        raise StoreError(message, reason) from error
    step("sync folder")
    try:
        sync_folder(target.parent)
    except OSError as error:
        message = said(
            "“{name}” was saved, but its disk reports an error; save it on another disk as well.",
            name=file_name(path),
        )
        raise StoreError(message, error.errno or 0) from error


def _replace(target: Path, data: bytes, step: Step, new_mode: int) -> None:
    temporary, others = _temporary(target.parent), names_besides(target)
    step("create")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, new_mode)
    try:
        try:
            give_belongings(descriptor, target)
            step("write")
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            step("sync")
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        step("replace")
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    for other in others:
        give_name(target, other, _temporary(target.parent))


def _temporary(folder: Path) -> Path:
    return folder / f"{TEMPORARY_PREFIX}{secrets.token_hex(8)}{TEMPORARY_SUFFIX}"


def sync_folder(folder: Path) -> None:
    """Force the folder's list of names to the disk, where the file system can do that."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)


def remove_leftovers(folder: Path, older_than: float) -> int:
    """Remove temporary files that a killed save left in ``folder`` before that time (epoch).

    Returns how many. Only names that `replace_file` gives are touched.
    """
    removed = 0
    for item in folder.glob(f"{TEMPORARY_PREFIX}*{TEMPORARY_SUFFIX}"):
        middle = item.name[len(TEMPORARY_PREFIX) : -len(TEMPORARY_SUFFIX)]
        ours = len(middle) == 16 and all(c in "0123456789abcdef" for c in middle)
        with contextlib.suppress(OSError):
            if ours and item.stat().st_mtime < older_than:
                item.unlink()
                removed += 1
    return removed
