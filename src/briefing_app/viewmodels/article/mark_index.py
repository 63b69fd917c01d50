"""Where marks stand on the page: lookups from a part and an offset to a mark, and from its key."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from operator import itemgetter
from typing import Generic, NamedTuple, Protocol, TypeVar

from briefing_app.core.once import changed_at
from briefing_app.viewmodels.article.article import Part


class Marked(Protocol):
    """Words of an article by source, block and offsets inside of it, and the key they stand for.

    By its block a mark stays the same where words before it in the article change.
    """

    @property
    def source(self) -> str:
        """The id of the article's source."""

    @property
    def block(self) -> int:
        """Which block of the article."""

    @property
    def start(self) -> int:
        """The offset of the first character."""

    @property
    def end(self) -> int:
        """The offset after the last character."""

    @property
    def key(self) -> str:
        """What they stand for, see `core.refs`."""


M = TypeVar("M", bound=Marked)


class Stretch(NamedTuple):
    """Characters of one part, by offsets inside it."""

    part: int
    start: int
    end: int


class Placed(NamedTuple, Generic[M]):
    """A mark and where it stands on the page."""

    at: Stretch
    mark: M


class PartFinder:
    """Answers which part of the page a block of an article is."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = {
            (part.source, part.block): (index, len(part.text))
            for index, part in enumerate(parts)
            if part.block >= 0
        }

    def stretch(self, mark: Marked) -> Stretch | None:
        """Return the place of a mark, cut where its part ends; None if it is not shown."""
        index, length = self._parts.get((mark.source, mark.block), (-1, -1))
        last = min(mark.end, length)
        return Stretch(index, mark.start, last) if last > mark.start else None


class MarkIndex(Generic[M]):
    """The marks of a page in reading order."""

    def __init__(self, finder: PartFinder, marks: Iterable[M]) -> None:
        self.marks = tuple(marks)
        found = [
            Placed(at, mark) for mark in self.marks if (at := finder.stretch(mark)) is not None
        ]
        found.sort(key=itemgetter(0))
        self.ordered: Sequence[Placed[M]] = tuple(found)
        self._starts: list[tuple[int, ...]] = list(map(itemgetter(0), found))
        self._longest = max([at.end - at.start for at, _ in found], default=0)
        """Of the marks that stand here or stood here before."""

    @cached_property
    def _by_key(self) -> dict[str, int]:
        """Which mark is the first of its key."""
        backwards = range(len(self.ordered) - 1, -1, -1)
        return {self.ordered[index].mark.key: index for index in backwards}

    @cached_property
    def _by_mark(self) -> dict[int, int]:
        """Where the mark at a position of `marks` stands in reading order."""
        ranks = {id(placed.mark): rank for rank, placed in enumerate(self.ordered)}
        return {at: ranks[id(m)] for at, m in enumerate(self.marks) if id(m) in ranks}

    def remarked(self, finder: PartFinder, marks: Sequence[M]) -> "MarkIndex[M]":
        """Return the index of these marks; where all come in the same order as before, the same
        places with what differs put in.
        """
        if len(marks) != len(self.marks):
            return MarkIndex(finder, marks)
        ranks, ordered, starts = self._by_mark, list(self.ordered), list(self._starts)
        longest = self._longest
        places = tuple(changed_at(self.marks, marks))
        for at in places:
            old, new, rank = self.marks[at], marks[at], ranks.get(at)
            stretch = finder.stretch(new)
            if old.key != new.key or rank is None or stretch is None:
                return MarkIndex(finder, marks)
            ordered[rank], starts[rank] = Placed(stretch, new), stretch
            longest = max(longest, stretch.end - stretch.start)
        around = (ordered[max(0, ranks[at] - 1) : ranks[at] + 2] for at in places)
        if any(a.at > b.at for three in around for a, b in pairwise(three)):
            return MarkIndex(finder, marks)
        # Lazy on purpose: a start marks nothing anew.
        from copy import copy

        index = copy(self)
        index.marks, index.ordered = tuple(marks), tuple(ordered)
        index._starts, index._longest = starts, longest
        return index

    def touching(self, part: int, start: int, end: int) -> list[Placed[M]]:
        """Return the marks that have a character in ``start..end`` of a part."""
        first = bisect_left(self._starts, (part, start - self._longest))
        last = bisect_left(self._starts, (part, end))
        return [placed for placed in self.ordered[first:last] if placed.at.end > start]

    def around(self, part: int, offset: int) -> list[Placed[M]]:
        """Return the marks that a caret at ``offset`` stands in or at the edge of."""
        return self.touching(part, offset - 1, offset + 1)

    def position(self, key: str) -> int:
        """Return which mark in reading order a key has, -1 for none."""
        return self._by_key.get(key, -1)

    def of_key(self, key: str) -> Placed[M] | None:
        """Return the mark of a key, or None."""
        at = self.position(key)
        return self.ordered[at] if at >= 0 else None

    def next_from(self, part: int, offset: int) -> int:
        """Return which mark is the first that starts at or after a place; their count for none."""
        return bisect_left(self._starts, (part, offset))
