"""A regular expression that is compiled when it is first used, not when its module is loaded.

Reading has some hundreds of them, and one article needs few: compiling all cost more than reading
it, and those on the way of a start a tenth of it. A pattern knows nothing of what it looks for.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from operator import attrgetter
from typing import Protocol

Finding = re.Match[str]


class _Finds(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ...) -> Finding | None: ...


class _FindsAll(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ...) -> Iterator[Finding]: ...


class _Replaces(Protocol):
    def __call__(
        self, repl: str | Callable[[Finding], str], string: str, count: int = ...
    ) -> str: ...


class Pattern:
    """What `re.compile` returns for the same words, put off until it is needed.

    The functions are those of the compiled pattern itself; from their second use on they cost no
    more than there. Threads may use one pattern at once.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source = source
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.source, self.flags)

    match: cached_property[_Finds] = cached_property(attrgetter("compiled.match"))
    """Match at the beginning."""
    fullmatch: cached_property[_Finds] = cached_property(attrgetter("compiled.fullmatch"))
    """Match the whole."""
    search: cached_property[_Finds] = cached_property(attrgetter("compiled.search"))
    """Find the first match."""
    finditer: cached_property[_FindsAll] = cached_property(attrgetter("compiled.finditer"))
    """Find all matches that do not overlap."""
    sub: cached_property[_Replaces] = cached_property(attrgetter("compiled.sub"))
    """Put something in place of all matches."""

    def findall(self, string: str) -> list[str]:
        """Return the words of all matches, for a pattern with at most one group."""
        return [str(found) for found in self.compiled.findall(string)]

    def split(self, string: str, maxsplit: int = 0) -> list[str]:
        """Return what stands between the matches, for a pattern without groups."""
        return [str(part) for part in self.compiled.split(string, maxsplit)]
