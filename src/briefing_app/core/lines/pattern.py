"""A regular expression that is compiled when it is first used, not when its module is loaded.

Reading has some hundreds of them, and one article needs few: compiling all cost more than reading
it, and those on the way of a start a tenth of it. A pattern knows nothing of what it looks for.
"""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from operator import attrgetter
from typing import Protocol

Finding = re.Match[str]


class _Finds(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ...) -> Finding | None: ...


class _FindsAll(Protocol):
    def __call__(self, string: str, pos: int = ..., endpos: int = ...) -> Iterator[Finding]: ...


class _FindsWords(Protocol):
    def __call__(self, string: str) -> list[str]: ...


class _Splits(Protocol):
    def __call__(self, string: str, maxsplit: int = ...) -> list[str]: ...


class _Replaces(Protocol):
    def __call__(
        self, repl: str | Callable[[Finding], str], string: str, count: int = ...
    ) -> str: ...


class Pattern:
    """What `re.compile` returns for the same words, put off until it is needed.

    The functions are those of the compiled pattern itself; from their second use on they cost no
    more than there. Threads may use one pattern at once.

    ``having`` are words, with ``|`` between them, of which one is in all that matches, as "than" is
    in "more … than"; in small letters where case is ignored. A text with none of them is not
    searched, and a pattern that looks for something rare mostly need not be compiled: that took
    longer than all reading.
    """

    def __init__(self, source: str, flags: int = 0, having: str = "") -> None:
        self.source = source
        self.flags = flags
        self.having = having

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.source, self.flags)

    @cached_property
    def match(self) -> _Finds:
        """Match at the beginning."""
        return self._asked_first("match") if self.having else self.compiled.match

    fullmatch: cached_property[_Finds] = cached_property(attrgetter("compiled.fullmatch"))
    """Match the whole."""

    @cached_property
    def search(self) -> _Finds:
        """Find the first match."""
        return self._asked_first("search") if self.having else self.compiled.search

    @cached_property
    def finditer(self) -> _FindsAll:
        """Find all matches that do not overlap."""
        return self._find_all if self.having else self.compiled.finditer

    sub: cached_property[_Replaces] = cached_property(attrgetter("compiled.sub"))
    """Put something in place of all matches."""

    findall: cached_property[_FindsWords] = cached_property(attrgetter("compiled.findall"))
    """Find the words of all matches, for a pattern with at most one group."""
    split: cached_property[_Splits] = cached_property(attrgetter("compiled.split"))
    """Find what stands between the matches, for a pattern without groups."""

    @cached_property
    def any_case(self) -> bool:
        """Whether it ignores the case of letters, all of it or a part."""
        return bool(self.flags & re.IGNORECASE) or "(?i" in self.source

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of which all that matches has one, without those that begin with another."""
        shortest: list[str] = []
        for word in sorted(filter(None, self.having.split("|"))):
            if not shortest or not word.startswith(shortest[-1]):
                shortest.append(word)
        return tuple(shortest)

    def _asked_first(self, name: str) -> _Finds:
        """Return the function of that name that looks only where one of the words stands.

        From within a text it looks at once: to ask all of it at each place would take too long.
        """
        words, any_case = self.words, self.any_case

        def find(string: str, pos: int = 0, endpos: int = sys.maxsize) -> Finding | None:
            if not pos and not _has_one(words, string.lower() if any_case else string):
                return None
            looks: _Finds = getattr(self.compiled, name)
            return looks(string, pos, endpos)

        return find

    def _find_all(self, string: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[Finding]:
        part = string[pos:endpos]
        if not _has_one(self.words, part.lower() if self.any_case else part):
            return iter(())
        return self.compiled.finditer(string, pos, endpos)


def _has_one(words: tuple[str, ...], string: str) -> bool:
    for word in words:  # noqa: SIM110 (`any` takes twice as long)
        if word in string:
            return True
    return False
