"""Which position of the text document an offset of a part has, and back.

Offsets are code points, positions UTF-16 units: an emoji is one of the former and two of the
latter. A part may lie in several places, one a text block of the document: the cells of a table,
the pieces of a very long paragraph.
"""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from briefing_app.core.lines.pattern import Pattern
from briefing_app.viewmodels.article.mark_index import Stretch

_ASTRAL = Pattern("[\U00010000-\U0010ffff]")
_LAST = sys.maxsize


class Place(NamedTuple):
    """A text block: characters ``start..end`` of a part, beginning at ``position``.

    ``wide`` lists the offsets, from ``start`` on, of the characters that take two units.
    """

    part: int
    start: int
    end: int
    position: int
    wide: tuple[int, ...] = ()

    @property
    def length(self) -> int:
        """How many UTF-16 units the text block has."""
        return self.end - self.start + len(self.wide)

    def unit(self, offset: int) -> int:
        """Return the UTF-16 unit inside the block of an offset of the part."""
        inside = offset - self.start
        return inside + bisect_left(self.wide, inside) if self.wide else inside

    def offset(self, unit: int) -> int:
        """Return the offset in the part of a UTF-16 unit inside the block."""
        # Every wide character that begins before the unit takes one unit more than it counts.
        ranks = range(len(self.wide))
        return self.start + unit - bisect_left(ranks, unit, key=lambda i: self.wide[i] + i)


class UnitSpan(NamedTuple):
    """UTF-16 units ``start..end`` of the text block at ``position``."""

    place: int
    position: int
    start: int
    end: int


def wide_offsets(text: str) -> tuple[int, ...]:
    """Return where ``text`` has characters that take two UTF-16 units."""
    if text.isascii():
        return ()
    return tuple(found.start() for found in _ASTRAL.finditer(text))


class Places:
    """The places laid so far, in the order of the document."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._positions: list[int] = []

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, index: int) -> Place:
        return self._places[index]

    def add(self, part: int, start: int, text: str, position: int) -> Place:
        """Note that a text block at ``position`` holds ``text``, from ``start`` of a part on."""
        place = Place(part, start, start + len(text), position, wide_offsets(text))
        self._places.append(place)
        self._positions.append(position)
        return place

    def of_part(self, part: int) -> Place:
        """Return the first place of a part that is laid."""
        return self._places[bisect_left(self._places, (part,))]

    def reword(self, part: int, text: str) -> None:
        """Note that a part that lies in one place has other words; what follows moves along."""
        at = bisect_left(self._places, (part,))
        old = self._places[at]
        new = Place(part, 0, len(text), old.position, wide_offsets(text))
        by, rest = new.length - old.length, self._places[at + 1 :]
        moved = [Place(p, a, b, there + by, wide) for p, a, b, there, wide in rest] if by else rest
        self._places[at:] = [new, *moved]
        self._positions[at:] = [place.position for place in self._places[at:]]

    def index_at(self, position: int) -> int:
        """Return which place a document position is in or after; -1 before the first."""
        return bisect_right(self._positions, position) - 1

    def locate(self, position: int) -> tuple[int, int] | None:
        """Return the part and the offset of a document position, or None outside of all."""
        index = self.index_at(position)
        if index < 0:
            return None
        place = self._places[index]
        unit = min(position - place.position, place.length)
        return place.part, place.offset(unit)

    def spans(self, stretch: Stretch) -> Iterator[UnitSpan]:
        """Give where a stretch of a part lies, as far as it is laid."""
        index = max(0, bisect_right(self._places, (stretch.part, stretch.start, _LAST)) - 1)
        for at in range(index, len(self._places)):
            place = self._places[at]
            if place.part > stretch.part or (
                place.part == stretch.part and place.start >= stretch.end
            ):
                return
            start, end = max(stretch.start, place.start), min(stretch.end, place.end)
            if place.part == stretch.part and start < end:
                yield UnitSpan(at, place.position, place.unit(start), place.unit(end))

    def position_of(self, part: int, offset: int) -> int:
        """Return the document position of an offset of a part, -1 where it is not laid yet."""
        index = bisect_right(self._places, (part, offset, _LAST)) - 1
        if index < 0 or self._places[index].part != part:
            return -1
        place = self._places[index]
        return place.position + place.unit(min(offset, place.end))
