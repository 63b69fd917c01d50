"""What comes of opening: a briefing and how it stands with its file, or a sentence on why not."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from briefing_app.core.briefing import Briefing

if TYPE_CHECKING:
    from datetime import datetime

    from briefing_app.importers.result import Part


class CannotOpen(Exception):  # noqa: N818 - it reads as the sentence it carries
    """Nothing was opened; ``message`` is a sentence for people: what is wrong, what to do."""

    def __init__(self, message: str) -> None:
        """Keep the sentence."""
        super().__init__(message)
        self.message = message


class ChoiceWanted(CannotOpen):
    """The file holds several texts; one of its ``parts`` is to be named to open it."""

    def __init__(self, message: str, parts: tuple["Part", ...]) -> None:
        """Keep the sentence that asks, and what can be chosen."""
        super().__init__(message)
        self.parts = parts


class Opening(NamedTuple):
    """What was opened: the briefing, and how it stands with the file at ``path``.

    ``written`` is when the file was, in seconds since 1970, None where nobody can say.
    ``path`` is None where a briefing was made of an article and has no file of its own yet;
    ``origin`` is then the file that was read, None for the clipboard and standard input.
    ``notices`` are sentences about what was mended or left out on the way.
    """

    briefing: Briefing
    path: Path | None
    written: float | None = None
    read_only_reason: str = ""
    media: Mapping[str, bytes] = MappingProxyType({})
    notices: tuple[str, ...] = ()
    origin: Path | None = None

    @property
    def saved_at(self) -> "datetime | None":
        """When the file was written."""
        # Lazy on purpose: nobody sees it before the first paint.
        from datetime import UTC, datetime

        return None if self.written is None else datetime.fromtimestamp(self.written, UTC)

    @property
    def is_only_tables(self) -> bool:
        """Whether it was a file of tables, which can also go beside an article."""
        return self.path is None and not self.briefing.articles and bool(self.briefing.tables)
