"""Reading a file, bytes or a pasted text in this process.

This is the boundary: whatever a reader or its library does with a damaged file, the caller gets an
`Imported` or an `ImportFailed`, nothing else.
"""

import os
import stat
from importlib import import_module
from pathlib import Path

from briefing_app.importers import limits
from briefing_app.importers.blame import failure_of
from briefing_app.importers.build import finish
from briefing_app.importers.census.count import counted
from briefing_app.importers.kinds import Kind, kind_of
from briefing_app.importers.readers import KNOWN, Task, draft_of
from briefing_app.importers.result import (
    Draft,
    Imported,
    ImportFailed,
    Progress,
    no_progress,
    within,
)
from briefing_app.importers.text.stretches import in_stretches, stretch_in
from briefing_app.importers.unpack import unpacked
from briefing_app.words.said import said

_TABLES = frozenset((Kind.CSV, Kind.TSV, Kind.XLSX, Kind.ODS))
_TABLES_FOUND, _TABLES_MADE = 0.25, 0.8
"""How far a file of tables is when its cells are found, and when their numbers are read; then it is
counted a second time."""


def import_file(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    part: str = "",
    progress: Progress | None = None,
) -> Imported:
    """Read the file at ``path``; raise `ImportFailed` where that cannot be done.

    ``encoding`` overrides the guess for text, CSV and pages. Nothing besides this file is read.
    """
    data = read_bytes(path)
    name = name_of(path)
    return import_bytes(data, name=name, encoding=encoding, part=part, progress=progress)


def name_of(path: str | os.PathLike[str]) -> str:
    """Return the name of a file as words: what is no UTF-8 in it is shown as �.

    Linux holds any bytes as a name, and Python keeps those that the locale does not know as halves
    of characters, which no file and no message can hold.
    """
    name = Path(path).name
    try:
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    except UnicodeEncodeError:
        return name.encode("utf-8", "replace").decode()


def import_bytes(
    data: bytes,
    *,
    name: str,
    media_type: str | None = None,
    encoding: str | None = None,
    part: str = "",
    progress: Progress | None = None,
) -> Imported:
    """Read ``data``, the content of a file called ``name``; raise `ImportFailed` otherwise.

    ``part`` is the id of what is wanted of a file with several texts. Without it, such a file
    raises `ChoiceNeeded`, or gives its main text with its ``parts``.
    """
    if len(data) > limits.FILE_BYTES:
        raise too_large()
    if not data.strip():
        raise ImportFailed(said("This file is empty. Check that it is the right one."))
    content, inner = unpacked(data, name)
    kind = kind_of(content, inner, media_type)
    told = progress or no_progress
    told(0.0)
    part, stretch = stretch_in(part)
    found, made = (_TABLES_FOUND, _TABLES_MADE) if kind in _TABLES else (1.0, 1.0)
    try:
        draft = draft_of(kind, Task(content, inner, encoding, part, within(told, 0.0, found)))
        imported = finish(
            draft,
            data,
            name=name,
            media_type=kind.value,
            part=part,
            encoding=encoding or "",
            told=within(told, found, made),
        )
        imported = counted(imported, draft, kind, content, encoding, within(told, made, 1.0))
        imported = in_stretches(imported, part, stretch)
    except ImportFailed:
        raise
    except MemoryError as error:
        raise too_large() from error
    except Exception as error:  # the boundary: see above
        raise failure_of(error, KNOWN[kind].name) from error
    told(1.0)
    return imported


def load_reader(data: bytes, *, name: str, media_type: str | None = None) -> None:
    """Import what reading ``data`` will need; do nothing where it is of no kind that is read."""
    try:
        needed = KNOWN[kind_of(*unpacked(data, name), media_type)].needed
    except ImportFailed:
        return
    for module in needed:
        import_module(module)


def import_html(text: str) -> Imported:
    """Read a page from the clipboard; raise `ImportFailed` where it holds no words."""
    return import_bytes(_encoded(text), name="", media_type=Kind.HTML.value, encoding="utf-8")


def import_text(text: str) -> Imported:
    """Read plain text from the clipboard or standard input; raise `ImportFailed` without words."""
    data = _encoded(text)
    if not data.strip():
        raise ImportFailed(
            said("There are no words in this text. Check that it is the right text.")
        )
    from briefing_app.importers.text import plain

    read = Draft(tuple(plain.blocks(text)))
    return in_stretches(finish(read, data, name="", media_type=Kind.TEXT.value), "", 0)


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """Return the content of an ordinary file of bearable size; raise `ImportFailed` otherwise."""
    try:
        with open(path, "rb", opener=_open_now) as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise ImportFailed(
                    said("This is not an ordinary file. Choose a text, page or document.")
                )
            if about.st_size > limits.FILE_BYTES:
                raise too_large()
            data = file.read(limits.FILE_BYTES + 1)
    except FileNotFoundError:
        raise ImportFailed(
            said("There is no such file. Check the name, or whether it was moved.")
        ) from None
    except IsADirectoryError:
        raise ImportFailed(said("This is a folder. Choose one of the files inside.")) from None
    except PermissionError:
        raise ImportFailed(
            said("You may not read this file. Ask its owner, or copy it first.")
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ImportFailed(
            said("The file cannot be read ({reason}). Copy it first, then try.", reason=reason)
        ) from None
    if len(data) > limits.FILE_BYTES:
        raise too_large()
    return data


def _open_now(path: str, flags: int) -> int:
    """Open without waiting for the other end of a pipe, which might never come."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


def too_large() -> ImportFailed:
    """Return what to say of a file above the limit."""
    return ImportFailed(
        said(
            "This file is too large (more than {most} MB). Save the part that you need as a file "
            "of its own.",
            most=limits.FILE_BYTES // limits.MIB,
        )
    )
