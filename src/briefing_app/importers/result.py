"""What an import gives: an article or tables, the bytes that were read, and what to warn of.

Also the one exception of this layer. Nothing here knows of any kind of file.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from briefing_app.core.source import Article, Block, Table

Progress = Callable[[float], None]
"""Told the share of the work that is done, from 0 to 1; called from the thread that reads."""

EVERY = 1_000
"""Things between two words of progress: thousands of rows take some hundredths of a second."""

T = TypeVar("T")


class ImportFailed(Exception):  # noqa: N818 - named for what people are told
    """The file could not be read; ``message`` is one sentence or two: what is wrong, what to do.

    ``details`` is for the log: where in our code an error of our own arose. It is empty where the
    file is to blame.
    """

    def __init__(self, message: str, details: str = "") -> None:
        """Keep ``message``, which is shown to people as it stands, and ``details``."""
        super().__init__(message)
        self.message = message
        self.details = details


class Part(NamedTuple):
    """Something inside a file that can be opened by itself: a chapter, an entry, an attachment.

    ``id`` names it to the importer, ``name`` and ``about`` ("1,240 words") to people.
    """

    id: str
    name: str
    about: str = ""


class Passage(NamedTuple):
    """A run of words of a file as a crude reading finds it, and where it stands ("page heads")."""

    kind: str
    text: str


class LeftOut(NamedTuple):
    """Words of a file that are not in its article; ``before`` ends with the words before them.

    ``times`` counts how often the like stands in the file, where only its numbers differ.
    """

    kind: str
    text: str
    before: str = ""
    times: int = 1


class ChoiceNeeded(ImportFailed):
    """The file holds several texts; one of its ``parts`` is to be named and the file read again."""

    def __init__(self, message: str, parts: tuple[Part, ...]) -> None:
        """Keep the sentence that asks, and what can be chosen."""
        super().__init__(message)
        self.parts = parts


class ConverterNeeded(ImportFailed):
    """The file is of a kind that another program can turn into ``target`` ("docx")."""

    def __init__(self, message: str, target: str) -> None:
        """Keep the sentence for where there is no such program."""
        super().__init__(message)
        self.target = target


class Imported(NamedTuple):
    """The answer of an import: an article, or one table or more, never neither.

    ``original`` are the bytes that were read, unchanged; their SHA-256 stands in the source.
    ``warnings`` are plain sentences. ``name`` is the file's own name, without a folder; empty for
    the clipboard and standard input. ``parts`` are what can be opened besides, ``left_out`` what a
    second, crude reading found in the file and the article does not say.
    """

    article: Article | None
    tables: tuple[Table, ...]
    original: bytes
    warnings: tuple[str, ...] = ()
    name: str = ""
    parts: tuple[Part, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True)
class Meta:
    """What a file says about itself. ``date`` is when its text was published, ISO 8601, or empty:
    never when the file was made or saved, which says nothing of the text.
    """

    title: str = ""
    author: str = ""
    date: str = ""
    publisher: str = ""
    address: str = ""
    language: str = ""


class Grid(NamedTuple):
    """A table as it was found: its name and rows of text, the first not yet known as a header.

    ``decimal`` is the sign before decimals that the kind of file makes likely; empty where none.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    decimal: str = ""


@dataclass(frozen=True)
class Draft:
    """What a reader of one kind found, before it is cleaned and given a source.

    ``compose`` asks for letters and accents to be put together (NFC), where the file format splits
    them by itself (PDF). ``seen`` is the file as a crude reading finds it, where that costs nothing
    beside the other; otherwise the census reads for itself. ``cut`` says that the file goes on
    after what was read of it, on purpose and with a warning.
    """

    blocks: tuple[Block, ...] = ()
    grids: tuple[Grid, ...] = ()
    meta: Meta = Meta()
    warnings: tuple[str, ...] = ()
    compose: bool = False
    parts: tuple[Part, ...] = ()
    seen: tuple[Passage, ...] | None = None
    cut: bool = False


def no_progress(_share: float) -> None:
    """Ignore progress."""


def telling(things: Sequence[T], told: Progress) -> Iterator[T]:
    """Yield ``things``; before every thousand of them ``told`` hears which share has come."""
    for at in range(0, len(things), EVERY):
        told(at / len(things))
        yield from things[at : at + EVERY]


def within(told: Progress, begin: float, end: float) -> Progress:
    """Return what is told the share of a piece of work that lasts from ``begin`` to ``end``."""
    return lambda share: told(begin + share * (end - begin))
