"""Opening: from a path to a briefing, whatever kind of file it is, or one sentence on why not.

The layers that read files are imported when a file asks for them.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from briefing_app.session.documents.opened import CannotOpen, Opening

if TYPE_CHECKING:
    from datetime import datetime

BRIEFING_SUFFIX = ".briefing"
MODEL_NAME = "briefing.json"
_NAME_AT = 30
"""Where the name of the first entry stands in a zip; see APPNOTE 4.3.7."""
_BEGINNING = b"mimetypeapplication/vnd.briefing+zip"


def is_briefing(path: Path) -> bool:
    """Return whether the path names a briefing, as a file or as a folder.

    A file of another name ("a.briefing (1)", "a.zip") is one if it begins as one.
    """
    named = path.suffix.lower() == BRIEFING_SUFFIX or path.name == MODEL_NAME
    return named or path.is_dir() or _begins_as_one(path)


def is_library(path: Path) -> bool:
    """Return whether a path is a folder, but not a briefing that was unpacked into one."""
    named = path.suffix.lower() == BRIEFING_SUFFIX
    return path.is_dir() and not named and not (path / MODEL_NAME).exists()


def _begins_as_one(path: Path) -> bool:
    """Whether the first entry of a zip says what it is, as docs/file-format asks for.

    A pipe is never opened: whoever would write into it may never come, and the window would wait.
    """
    try:
        if not path.is_file():
            return False
        with open(path, "rb", opener=_open_now) as file:
            head = file.read(len(_BEGINNING) + _NAME_AT) or b""
    except OSError:
        return False
    return head[:4] == b"PK\x03\x04" and head[_NAME_AT:] == _BEGINNING


def _open_now(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_NONBLOCK)


def open_path(path: Path) -> Opening:
    """Open a briefing or an article and wait for it; raise `CannotOpen` where that fails."""
    if is_briefing(path):
        return open_briefing_path(path)
    from briefing_app.session.intake.intake import Intake

    return Intake().take_path(path)


def open_briefing_path(path: Path) -> Opening:
    """Open a briefing; raise `CannotOpen` where that cannot be done."""
    from briefing_app.fileformat import BriefingFileError, open_briefing

    folder = path.parent if path.name == MODEL_NAME else path
    try:
        opened = open_briefing(folder)
    except BriefingFileError as error:
        raise CannotOpen(error.message) from error
    reason = opened.read_only_reason
    return Opening(
        opened.briefing, folder, written_at(folder), reason, opened.media, opened.notices
    )


def written_at(path: Path) -> float | None:
    """Return when the briefing at ``path`` was written, None where nobody can say."""
    named = path / MODEL_NAME if path.is_dir() else path
    try:
        return named.stat().st_mtime
    except OSError:
        return None


def changed_at(path: Path) -> "datetime | None":
    """Return the same as a date with its time."""
    from datetime import UTC, datetime

    written = written_at(path)
    return None if written is None else datetime.fromtimestamp(written, UTC)
