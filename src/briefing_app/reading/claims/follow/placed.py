"""Claims by where they stand in the text, and what each says of a number there.

It decides nothing and makes no claim.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from briefing_app.core.arithmetic import quantities_of
from briefing_app.core.figure import Claim, ClaimKind, Operand
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention


class Placed:
    """Claims by the stretches of text in which they stand, so that few are asked for each place."""

    def __init__(self, claims: Iterable[Claim] = ()) -> None:
        self._all: list[Claim] = []
        self._rows: defaultdict[int, list[Claim]] = defaultdict(list)
        for claim in claims:
            self.add(claim)

    def __iter__(self) -> Iterator[Claim]:
        """Yield all claims, in the order in which they came."""
        return iter(self._all)

    def add(self, claim: Claim) -> None:
        """Take a claim in, after all others."""
        self._all.append(claim)
        for row in self._rows_of(claim):
            self._rows[row].append(claim)

    def drop(self, claim: Claim) -> None:
        """Leave a claim out."""
        self._all = [c for c in self._all if c is not claim]
        for row in self._rows_of(claim):
            self._rows[row] = [c for c in self._rows[row] if c is not claim]

    def _rows_of(self, claim: Claim) -> range:
        return range(claim.span.start // _STRETCH, (claim.span.end - 1) // _STRETCH + 1)

    def over(self, m: Mention) -> list[Claim]:
        """Return the claims on words in which a number begins, in order."""
        near = self._rows.get(m.start // _STRETCH, ())
        return [c for c in near if c.span.start <= m.start < c.span.end]

    def stating(self, m: Mention) -> list[Claim]:
        """Return the claims that state a number, in order."""
        return [c for c in self.over(m) if states(c, m)]


_STRETCH = 256
"""Signs of a stretch: longer than most claims."""


def states(claim: Claim, m: Mention) -> bool:
    """Whether it is the number that a claim states."""
    stated = claim.stated
    if stated is None or stated.is_range or not claim.span.start <= m.start < claim.span.end:
        return False
    return not m.quantity.is_range and abs(stated.point) == abs(m.value)


def of_all(scene: Scene, claims: Iterable[Claim]) -> frozenset[Operand]:
    """Return the shares that are a hundred per cent together: each is told, and of no other."""
    return frozenset(
        o
        for c in claims
        if c.kind is ClaimKind.TOTAL and c.stated is not None and c.stated.unit == "%"
        for o in c.operands
        if c.stated.point == _ALL and scene.outcome(c) is Outcome.HOLDS
    )


def is_of_another_whole(
    scene: Scene, claim: Claim, m: Mention, hundred: frozenset[Operand]
) -> bool:
    """Whether one of the shares of a hundred is taken for one of numbers that its sentence does not
    have.
    """
    if claim.kind is not ClaimKind.SHARE or scene.ref(m) not in hundred:
        return False
    ends = [scene.mention_of(o) for o in claim.operands]
    return all(x is None or x.sentence != m.sentence for x in ends)


_ALL = Decimal(100)


def whole_of(scene: Scene, claim: Claim) -> Iterator[Decimal]:
    """Yield the number of which a claim tells a share."""
    numbers = quantities_of(scene.briefing, claim.operands) or ()
    if claim.kind is ClaimKind.SHARE and len(numbers) == 2 and not numbers[1].is_range:
        yield numbers[1].point


def part_of(scene: Scene, claim: Claim) -> Iterator[Decimal]:
    """Yield the number that a claim tells as a share of another one."""
    numbers = quantities_of(scene.briefing, claim.operands) or ()
    if claim.kind is ClaimKind.SHARE and len(numbers) == 2 and not numbers[0].is_range:
        yield numbers[0].point
