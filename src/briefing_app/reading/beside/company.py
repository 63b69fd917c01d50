"""What else two sentences tell alike, which says that both are about the same things.

"64 amendments were tabled, of which seven were accepted" and "sixty-four changes were proposed and
only seven adopted" share no word: each number is borne out by the other.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing_app.core.beside.agreement import Agreement, derive_agreement, derive_slip, is_telling
from briefing_app.reading.beside.side import Side

MOST = 1.2
"""So much at most do other numbers tell."""
A_DIGIT, ROUND, SLIPPED = 0.2, 0.2, 0.3
"""How much another number tells that is the same, for each of its first three digits; that is
rounded; that is a slip of the pen away.
"""
BESIDE = 0.5
"""How much of that counts where it stands in the sentence before or after."""
ENOUGH = 8
"""So many numbers at most are asked."""
TELLING = 2
"""A number of fewer digits is met everywhere."""
MOST_PLACES = 8
"""Sentences of one number that are looked at; what is told more often is no sign of anything."""
ONE_STORY, ONE_STORY_OF = 3, 1 / 6


class _Fellow(NamedTuple):
    first: int
    second: int
    weight: float


class Company:
    """The numbers that two texts share, by the sentences in which they stand."""

    def __init__(self, a: Sequence[Side], b: Sequence[Side]) -> None:
        self._a, self._b = a, b
        self._there: defaultdict[tuple[int, int], list[_Fellow]] = defaultdict(list)
        self._known: dict[tuple[int, int], Sequence[_Fellow]] = {}

    def add(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Take in which tellings may be about the same."""
        for i, j in pairs:
            weight = _weight(self._a[i], self._b[j])
            if not weight:
                continue
            for s in sorted(self._a[i].sentences)[:MOST_PLACES]:
                for t in sorted(self._b[j].sentences)[:MOST_PLACES]:
                    self._there[s, t].append(_Fellow(i, j, weight))

    def of(self, i: int, j: int) -> float:
        """Return how much the numbers beside two tellings say that both are about one thing."""
        here = sorted(self._a[i].sentences)[:MOST_PLACES]
        there = sorted(self._b[j].sentences)[:MOST_PLACES]
        places = ((s, t) for s in here for t in there)
        return max((self._told(i, j, self._around(*place)) for place in places), default=0.0)

    def _told(self, i: int, j: int, fellows: Sequence[_Fellow]) -> float:
        others = (f.weight for f in fellows if f.first != i and f.second != j)
        return min(MOST, sum(others))

    def _around(self, s: int, t: int) -> Sequence[_Fellow]:
        """The most telling fellows of two sentences and those beside them, each number once."""
        known = self._known.get((s, t))
        if known is None:
            known = self._known[s, t] = self._found(s, t)
        return known

    def _found(self, s: int, t: int) -> Sequence[_Fellow]:
        near = [
            fellow._replace(weight=fellow.weight * (1.0 if (u, v) == (s, t) else BESIDE))
            for u in (s - 1, s, s + 1)
            for v in (t - 1, t, t + 1)
            for fellow in self._there.get((u, v), ())
        ]
        near.sort(key=lambda f: (-f.weight, f.first, f.second))
        told: tuple[set[int], set[int]] = set(), set()
        found: list[_Fellow] = []
        for fellow in near:
            if len(found) < ENOUGH and fellow.first not in told[0] and fellow.second not in told[1]:
                told[0].add(fellow.first)
                told[1].add(fellow.second)
                found.append(fellow)
        return found


def _weight(a: Side, b: Side) -> float:
    """How much it tells that two texts have these two numbers; 0 for numbers that are unlike."""
    if a.base != b.base:
        return 0.0
    digits = min(3, a.digits, b.digits)
    if a.amount == b.amount:
        return A_DIGIT * digits
    x, y = a.figure.quantity, b.figure.quantity
    slip = derive_slip(x, y) if min(a.digits, b.digits) >= TELLING else ""
    if is_telling(slip):
        return SLIPPED
    if 2 * abs(a.amount - b.amount) > max(abs(a.amount), abs(b.amount)):
        return 0.0
    rounded = derive_agreement(a.figure, b.figure) in (Agreement.ROUNDED, Agreement.AGREES)
    return ROUND if rounded and max(a.digits, b.digits) >= TELLING else 0.0


def is_one_story(a: Sequence[Side], b: Sequence[Side]) -> bool:
    """Return whether two texts share numbers as those of two events hardly do by chance: so many
    digits of them, but for the first of each.
    """
    shared = {(side.base, side.amount) for side in a} & {(side.base, side.amount) for side in b}
    digits = sum(min(3, len(n.normalize().as_tuple().digits)) - 1 for _, n in shared)
    return digits >= max(ONE_STORY, ONE_STORY_OF * min(len(a), len(b)))
