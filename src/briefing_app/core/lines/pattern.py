"""A regular expression that is compiled when it is first used, not when its module is loaded.

Reading has some hundreds of them, and one article needs few: compiling all cost more than reading
it, and those on the way of a start a tenth of it. A pattern knows nothing of what it looks for.
"""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
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

    @cached_property
    def match(self) -> _Finds:
        """Match at the beginning."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> _Finds:
        """Match the whole."""
        return self.compiled.fullmatch

    @cached_property
    def search(self) -> _Finds:
        """Find the first match."""
        return self.compiled.search

    @cached_property
    def finditer(self) -> _FindsAll:
        """Find all matches that do not overlap."""
        return self.compiled.finditer

    @cached_property
    def sub(self) -> _Replaces:
        """Put something in place of all matches."""
        return self.compiled.sub

    def findall(self, string: str) -> list[str]:
        """Return the words of all matches, for a pattern with at most one group."""
        return [str(found) for found in self.compiled.findall(string)]

    def split(self, string: str, maxsplit: int = 0) -> list[str]:
        """Return what stands between the matches, for a pattern without groups."""
        return [str(part) for part in self.compiled.split(string, maxsplit)]
