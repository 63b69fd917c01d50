"""What else two sentences tell alike, which says that both are about the same things.

"64 amendments were tabled, of which seven were accepted" and "sixty-four changes were proposed and
only seven adopted" share no word: each number is borne out by the other.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from briefing_app.core.beside.agreement import Agreement, derive_agreement, derive_slip, is_telling
from briefing_app.reading.beside.sides import Side

MOST = 1.2
"""So much at most do other numbers tell."""
A_DIGIT, ROUND, SLIPPED = 0.2, 0.2, 0.3
"""How much another number tells that is the same, for each of its first three digits; that is
rounded; that is a slip of the pen away.
"""
BESIDE = 0.5
"""How much of that counts where it stands in the sentence before or after."""
TELLING = 2
"""A number of fewer digits is met everywhere."""
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

    def add(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Take in which tellings may be about the same."""
        for i, j in pairs:
            weight = _weight(self._a[i], self._b[j])
            if not weight:
                continue
            for s in self._a[i].sentences:
                for t in self._b[j].sentences:
                    self._there[s, t].append(_Fellow(i, j, weight))

    def of(self, i: int, j: int) -> float:
        """Return how much the numbers beside two tellings say that both are about one thing."""
        places = ((s, t) for s in self._a[i].sentences for t in self._b[j].sentences)
        return max((self._around(i, j, s, t) for s, t in places), default=0.0)

    def _around(self, i: int, j: int, s: int, t: int) -> float:
        best: dict[tuple[int, int], float] = {}
        for u in (s - 1, s, s + 1):
            for v in (t - 1, t, t + 1):
                near = 1.0 if (u, v) == (s, t) else BESIDE
                for fellow in self._there.get((u, v), ()):
                    if fellow.first != i and fellow.second != j:
                        key = fellow.first, fellow.second
                        best[key] = max(best.get(key, 0.0), near * fellow.weight)
        told: tuple[set[int], set[int]] = set(), set()
        total = 0.0
        for (k, m), weight in sorted(best.items(), key=lambda item: (-item[1], item[0])):
            if k not in told[0] and m not in told[1]:
                told[0].add(k)
                told[1].add(m)
                total += weight
        return min(MOST, total)


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
