"""Which tellings of two texts are looked at together at all, so that the work stays linear.

In short texts all are. In long ones those that say the same number, count the same or share words
that few others have; of them the nearest.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest

from briefing_app.reading.beside.side import Side

EVERY = 20_000
"""So many pairs at most are all looked at."""
COMMON = 40
"""What more tellings of a text share than that brings no two together."""
NEAREST = 40
"""So many tellings of the other text are looked at for one."""


def derive_meetings(
    a: Sequence[Side], b: Sequence[Side], weights: Mapping[str, float]
) -> Iterator[tuple[int, int]]:
    """Yield which telling of ``a`` may be about the same as which of ``b``, in their order."""
    if len(a) * len(b) <= EVERY:
        yield from ((i, j) for i in range(len(a)) for j in range(len(b)))
        return
    holders: defaultdict[object, list[int]] = defaultdict(list)
    for j, side in enumerate(b):
        for sign, _ in _signs(side, weights):
            holders[sign].append(j)
    for i, side in enumerate(a):
        near: defaultdict[int, float] = defaultdict(float)
        for sign, weight in _signs(side, weights):
            there = holders.get(sign, ())
            if len(there) <= COMMON:
                for j in there:
                    near[j] += weight
        yield from ((i, j) for j in sorted(nlargest(NEAREST, near, key=near.__getitem__)))


def _signs(side: Side, weights: Mapping[str, float]) -> Iterator[tuple[object, float]]:
    """What a telling can be met by, and how much that tells: its number, its words."""
    yield ("number", side.base, side.amount), 2.0
    yield ("digits", side.figure.quantity.point.normalize().as_tuple().digits), 1.0
    if side.noun:
        yield ("noun", side.noun), 1.0
    yield from ((word, weights[word] * weight) for word, weight in side.words.items())
