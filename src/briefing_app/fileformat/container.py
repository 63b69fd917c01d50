"""From a path to the entries of a briefing: bytes by name, checked, whole or not at all.

A briefing is a zip or the same thing unpacked in a folder. Nothing is extracted to disk. This
module knows nothing of what the entries mean.
"""

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from briefing_app.fileformat import names
from briefing_app.fileformat.errors import BriefingFileError, FaultError, file_name, shown
from briefing_app.fileformat.limits import (
    MAX_DOCUMENT,
    MAX_ENTRIES,
    MAX_FILE,
    MAX_RATIO,
    MAX_TOTAL,
    MIB,
    RATIO_COUNTS_FROM,
)
from briefing_app.words.said import marked, said, translated

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

Entries = dict[str, bytes]

_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_TOO_BIG = marked("open it on a machine with the newest Briefing, or ask for a smaller one")


def read_entries(path: Path) -> Entries:
    """Return all entries of the briefing at ``path``, a file or a folder.

    Raises `BriefingFileError` where it cannot be got at, `FaultError` where what is in it is wrong.
    """
    name = file_name(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            return _read_folder(path)
        if not stat.S_ISREG(status.st_mode):
            raise BriefingFileError(said("“{name}” is not a file; choose a briefing.", name=name))
        if path.name == names.DOCUMENT:
            return _read_folder(path.parent)
        with path.open("rb") as file:
            return read_zip(file)
    except FileNotFoundError:
        raise BriefingFileError(
            said(
                "“{name}” is not there; check the name, and whether its drive is connected.",
                name=name,
            )
        ) from None
    except PermissionError:
        raise BriefingFileError(
            said(
                "“{name}” may not be read by you; ask its owner for access, or copy it first.",
                name=name,
            )
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or said("the name is not valid")
        raise BriefingFileError(
            said(
                "“{name}” cannot be read ({reason}); check its drive, or open another copy.",
                name=name,
                reason=reason,
            )
        ) from None


def unpacked_size(path: Path) -> int:
    """Return how many bytes a briefing says that it unpacks to; of what is no zip, its own size.

    Only its list of entries is read. A folder counts as nothing: nobody sends one. So does what is
    no file: a pipe is not opened, since nobody may ever write into it.
    """
    import zipfile

    size = 0
    with contextlib.suppress(OSError, ValueError, zipfile.BadZipFile, RuntimeError):
        if path.is_file():
            size = path.stat().st_size
            if size <= MAX_FILE:
                with zipfile.ZipFile(path) as archive:
                    size = max(size, sum(info.file_size for info in archive.infolist()))
    return size


def read_zip(file: BinaryIO) -> Entries:
    """Return the entries of a zip, each within its limits; raise `FaultError` for anything else."""
    import zipfile
    import zlib

    size = file.seek(0, os.SEEK_END)
    if size == 0:
        raise FaultError(said("it is empty"))
    if size > MAX_FILE:
        raise FaultError(
            said("it is larger than {most} MB", most=MAX_FILE // MIB), translated(_TOO_BIG)
        )
    file.seek(0)
    if file.read(2) != b"PK":
        raise FaultError(
            said("it is not a briefing"), said("choose a file that ends with .briefing")
        )
    try:
        with zipfile.ZipFile(file) as archive:
            infos = _checked_infos(archive, size)
            return {names.checked(info.filename): archive.read(info) for info in infos}
    except (zipfile.BadZipFile, zlib.error, EOFError):
        raise FaultError(said("it is damaged or was cut off on the way")) from None
    except (NotImplementedError, RuntimeError, ValueError, OverflowError, MemoryError):
        raise FaultError(said("it is damaged, or packed in a way that briefings are not")) from None
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        # A damaged list of entries sends the reader to a place before the file's beginning.
        raise FaultError(said("it is damaged or was cut off on the way")) from None


def _checked_infos(archive: "ZipFile", size: int) -> "list[ZipInfo]":
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise FaultError(
            said("it holds more than {most} entries", most=MAX_ENTRIES),
            translated(_TOO_BIG),
        )
    files = [info for info in infos if not info.is_dir()]
    seen: set[str] = set()
    total = 0
    for info in files:
        name = names.checked(info.filename)
        if names.folded(name) in seen:
            raise FaultError(said("it holds “{entry}” twice", entry=shown(name)))
        seen.add(names.folded(name))
        total += info.file_size
        _check_info(info, name)
    if total > MAX_TOTAL:
        raise FaultError(
            said("it unpacks to more than {most} MB", most=MAX_TOTAL // MIB), translated(_TOO_BIG)
        )
    if total > RATIO_COUNTS_FROM and total > size * MAX_RATIO:
        raise FaultError(said("it unpacks to more than {most} times its size", most=MAX_RATIO))
    _check_overlap(archive, infos)
    return files


def _check_info(info: "ZipInfo", name: str) -> None:
    if stat.S_ISLNK(info.external_attr >> 16):
        raise FaultError(said("its entry “{entry}” is a link", entry=shown(name)))
    if info.flag_bits & _ENCRYPTED:
        raise FaultError(said("it is encrypted"), said("ask for it without a password"))
    if info.compress_type not in (0, 8):
        raise FaultError(said("it is packed in a way that briefings are not"))
    if name == names.DOCUMENT and info.file_size > MAX_DOCUMENT:
        raise FaultError(
            said("its text is larger than {most} MB", most=MAX_DOCUMENT // MIB),
            translated(_TOO_BIG),
        )


def _check_overlap(archive: "ZipFile", infos: "list[ZipInfo]") -> None:
    """Refuse entries that share bytes, by which a few kilobytes can declare gigabytes."""
    starts = sorted(
        (info.header_offset, info.header_offset + _LOCAL_HEADER + info.compress_size)
        for info in infos
    )
    ends = [start for start, _ in starts[1:]] + [archive.start_dir]
    if any(end > following for (_, end), following in zip(starts, ends, strict=False)):
        raise FaultError(said("its entries overlap, as those of a zip bomb do"))


def _read_folder(folder: Path) -> Entries:
    """Return the files of an unpacked briefing; hidden ones are no part of it."""
    entries: Entries = {}
    total = 0
    waiting = [("", str(folder))]
    while waiting:
        prefix, place = waiting.pop()
        with os.scandir(place) as found:
            for item in found:
                if item.name.startswith("."):
                    continue
                name = names.checked(prefix + item.name)
                if item.is_symlink():
                    raise FaultError(said("its entry “{entry}” is a link", entry=shown(name)))
                if item.is_dir():
                    waiting.append((name + "/", item.path))
                    continue
                if not item.is_file():
                    raise FaultError(said("its entry “{entry}” is not a file", entry=shown(name)))
                total += item.stat().st_size
                if total > MAX_TOTAL or len(entries) + len(waiting) >= MAX_ENTRIES:
                    raise FaultError(said("it holds too much for a briefing"), translated(_TOO_BIG))
                with open(item.path, "rb") as file:  # noqa: PTH123 -- half the time of Path.open
                    entries[name] = file.read()
        if names.DOCUMENT not in entries and not prefix:
            raise FaultError(
                said("there is no {document} in the folder", document=names.DOCUMENT),
                said("choose a briefing, or its folder"),
            )
    return dict(sorted(entries.items()))
