"""Where marks stand on the page: lookups from a part and an offset to a mark, and from its key."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from copy import copy
from typing import Generic, NamedTuple, Protocol, TypeVar

from briefing_app.viewmodels.article.article import Part


class Marked(Protocol):
    """Words of an article by source and offsets, and the key they stand for."""

    @property
    def source(self) -> str:
        """The id of the article's source."""

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
    """Answers which part of the page a place in an article is in."""

    def __init__(self, parts: Sequence[Part]) -> None:
        starts: dict[str, list[tuple[int, int]]] = {}
        for index, part in enumerate(parts):
            if part.start >= 0:
                starts.setdefault(part.source, []).append((part.start, index))
        self._starts = {source: sorted(pairs) for source, pairs in starts.items()}
        self._parts = parts

    def stretch(self, source: str, start: int, end: int) -> Stretch | None:
        """Return the place of ``start..end``, cut where its part ends; None if it is not shown."""
        pairs = self._starts.get(source, [])
        at = bisect_right(pairs, (start, len(self._parts))) - 1
        if at < 0:
            return None
        base, index = pairs[at]
        last = min(end - base, len(self._parts[index].text))
        return Stretch(index, start - base, last) if last > start - base else None


class MarkIndex(Generic[M]):
    """The marks of a page in reading order."""

    def __init__(self, finder: PartFinder, marks: Iterable[M]) -> None:
        self.marks = tuple(marks)
        found = [
            Placed(at, mark)
            for mark in self.marks
            if (at := finder.stretch(mark.source, mark.start, mark.end)) is not None
        ]
        found.sort(key=lambda placed: (placed.at.part, placed.at.start, placed.at.end))
        self.ordered = tuple(found)
        self._starts = [(placed.at.part, placed.at.start) for placed in found]
        self._longest = max((placed.at.end - placed.at.start for placed in found), default=0)
        self._by_key: dict[str, int] = {}
        for index, placed in enumerate(found):
            self._by_key.setdefault(placed.mark.key, index)

    def remarked(self, finder: PartFinder, marks: Sequence[M]) -> "MarkIndex[M]":
        """Return the index of these marks on the same text; where all stand as before, the same
        places with what differs put in.
        """
        if len(marks) != len(self.marks):
            return MarkIndex(finder, marks)
        differing = [(a, b) for a, b in zip(self.marks, marks, strict=True) if a is not b]
        if any(
            (a.source, a.start, a.end, a.key) != (b.source, b.start, b.end, b.key)
            for a, b in differing
        ):
            return MarkIndex(finder, marks)
        index = copy(self)
        index.marks = tuple(marks)
        new = {id(a): b for a, b in differing}
        index.ordered = tuple(
            Placed(placed.at, new[id(placed.mark)]) if id(placed.mark) in new else placed
            for placed in self.ordered
        )
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
