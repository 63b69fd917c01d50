"""Numbers that are said to follow from others: what they may follow from, and what is decided.

It comes after the rules of each kind and looks only at numbers that these left open. What it cannot
decide stays as it was.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from briefing_app.core.arithmetic import quantities_of
from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.follow.decide import doubt, follow, numbers_of
from briefing_app.reading.claims.follow.placed import Placed, is_of_another_whole, of_all, whole_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention


class _Settled:
    """The claims that are decided, and what others need to know of them."""

    def __init__(self, scene: Scene, claims: Iterable[Claim]) -> None:
        self._scene = scene
        self.totals: list[Claim] = []
        self.placed = Placed()
        self._wholes: list[tuple[int, Decimal]] = []
        self._tied: set[frozenset[Decimal]] = set()
        for claim in claims:
            self.add(claim)

    def add(self, claim: Claim) -> None:
        """Take one more in."""
        self.placed.add(claim)
        self._tied.add(_tied(self._scene, claim))
        for value in _wholes(self._scene, claim):
            insort(self._wholes, (claim.span.start, value))
        if claim.kind is ClaimKind.TOTAL:
            self.totals.append(claim)

    def wholes_before(self, m: Mention) -> frozenset[Decimal]:
        """Return the numbers of which shares are told before a number."""
        return frozenset([v for _, v in self._wholes[: bisect_left(self._wholes, (m.start,))]])

    def has(self, claim: Claim) -> bool:
        """Whether one ties the same numbers: "11 tonnes for £27,500, or £2,500 a tonne"."""
        return len(claim.operands) > 1 and _tied(self._scene, claim) in self._tied


def derive_followed(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, those that were open decided where their number follows from others."""
    there = Placed(claims)
    settled = _Settled(scene, (c for c in claims if scene.outcome(c) is not Outcome.UNCHECKED))
    hundred = of_all(scene, settled.totals)
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or settled.placed.stating(m):
            continue
        stated = there.stating(m)
        doubted = [c for c in stated if c.operands]
        wholes = settled.wholes_before(m)
        told = settled.placed.stating(before) if (before := _right_before(scene, m)) else ()
        found = attempt("one number that follows", None, follow, scene, fact, doubted, wholes, told)
        if found is None or _adds_up(scene, found, m, settled.totals) or settled.has(found):
            continue
        if is_of_another_whole(scene, found, m, hundred):
            continue
        for claim in stated:
            there.drop(claim)
        there.add(found)
        settled.add(found)
    return [*there, *_doubted(scene, there, settled)]


def _right_before(scene: Scene, m: Mention) -> Mention | None:
    return scene.passage.of(m.sentence)[m.place - 1] if m.place else None


def _adds_up(scene: Scene, found: Claim, m: Mention, totals: Sequence[Claim]) -> bool:
    """Whether a total takes the number in and comes out, where another sum of it would not; or
    takes in all that the other one has, so that no part is the rest of another.
    """
    if found.kind is not ClaimKind.TOTAL or scene.outcome(found) is not Outcome.FAILS:
        return False
    taken = [c for c in totals if scene.ref(m) in c.operands]
    wider = any(set(found.operands) < set(c.operands) for c in taken)
    return wider or any(scene.outcome(c) is Outcome.HOLDS for c in taken)


def _doubted(scene: Scene, there: Placed, settled: _Settled) -> Iterator[Claim]:
    """Yield what words surely claim of a number that no claim has, though it stays open.

    Where another one sets the same numbers against each other, it says all.
    """
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or there.over(m):
            continue
        found = attempt("one doubt", None, doubt, scene, fact)
        if found is not None and not settled.has(found):
            yield found


def _tied(scene: Scene, claim: Claim) -> frozenset[Decimal]:
    stated = {abs(claim.stated.point).normalize()} if claim.stated is not None else set()
    return numbers_of(scene, claim) | stated


def _wholes(scene: Scene, claim: Claim) -> Iterator[Decimal]:
    """Yield the number of which a claim tells a share or what remains, once it is known to hold."""
    yield from whole_of(scene, claim)
    numbers = quantities_of(scene.briefing, claim.operands) or ()
    if claim.formula.startswith("a - b") and claim.kind is ClaimKind.TOTAL and numbers:
        yield numbers[0].point
