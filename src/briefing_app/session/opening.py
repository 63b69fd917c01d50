"""Opening: from a path to a briefing, whatever kind of file it is, or one sentence on why not.

The layers that read files are imported when a file asks for them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from briefing_app.core.briefing import Briefing

BRIEFING_SUFFIX = ".briefing"
MODEL_NAME = "briefing.json"


class CannotOpen(Exception):  # noqa: N818 - it reads as the sentence it carries
    """Nothing was opened; ``message`` is a sentence for people: what is wrong, what to do."""

    def __init__(self, message: str) -> None:
        """Keep the sentence."""
        super().__init__(message)
        self.message = message


@dataclass(frozen=True)
class Opening:
    """What was opened: the briefing, and how it stands with the file at ``path``.

    ``path`` is None where a briefing was made of an article and has no file of its own yet;
    ``origin`` is then the file that was read, None for the clipboard and standard input.
    ``notices`` are sentences about what was mended or left out on the way.
    """

    briefing: Briefing
    path: Path | None
    saved_at: datetime | None = None
    read_only_reason: str = ""
    media: Mapping[str, bytes] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    origin: Path | None = None

    @property
    def is_only_tables(self) -> bool:
        """Whether it was a file of tables, which can also go beside an article."""
        return self.path is None and not self.briefing.articles and bool(self.briefing.tables)


def is_briefing(path: Path) -> bool:
    """Return whether the path names a briefing, as a file or as a folder."""
    return path.suffix.lower() == BRIEFING_SUFFIX or path.is_dir() or path.name == MODEL_NAME


def open_path(path: Path) -> Opening:
    """Open a briefing or an article and wait for it; raise `CannotOpen` where that fails."""
    if is_briefing(path):
        return open_briefing_path(path)
    from briefing_app.session.intake import Intake

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
        opened.briefing, folder, changed_at(folder), reason, opened.media, opened.notices
    )


def changed_at(path: Path) -> datetime | None:
    """Return when the briefing at ``path`` was written, None where nobody can say."""
    named = path / MODEL_NAME if path.is_dir() else path
    try:
        return datetime.fromtimestamp(named.stat().st_mtime, UTC)
    except OSError:
        return None
