"""Numbers that are said to follow from others: what they may follow from, and what is decided.

It comes after the rules of each kind and looks only at numbers that these left open. What it cannot
decide stays as it was.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing_app.core.arithmetic import quantities_of
from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.follow.decide import doubt, follow, numbers_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention


def derive_followed(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, those that were open decided where their number follows from others."""
    kept = list(claims)
    settled = [c for c in claims if scene.outcome(c) is not Outcome.UNCHECKED]
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or any(states(c, m) for c in settled):
            continue
        doubted = [c for c in kept if c.operands and states(c, m)]
        wholes = frozenset(v for c in settled if c.span.start < m.start for v in _wholes(scene, c))
        found = attempt("one number that follows", None, follow, scene, fact, doubted, wholes)
        if found is None or _adds_up(scene, found, m, settled):
            continue
        if not any(_same_sum(scene, found, c) for c in settled):
            kept = [c for c in kept if not states(c, m)]
            kept.append(found)
            settled.append(found)
    return [*kept, *_doubted(scene, kept)]


def _adds_up(scene: Scene, found: Claim, m: Mention, settled: Sequence[Claim]) -> bool:
    """Whether a total takes the number in and comes out, where another sum of it would not."""
    if found.kind is not ClaimKind.TOTAL or scene.outcome(found) is not Outcome.FAILS:
        return False
    totals = (c for c in settled if c.kind is ClaimKind.TOTAL and scene.ref(m) in c.operands)
    return any(scene.outcome(c) is Outcome.HOLDS for c in totals)


def _doubted(scene: Scene, claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield what words surely claim of a number that no claim has, though it stays open."""
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or any(c.span.start <= m.start < c.span.end for c in claims):
            continue
        found = attempt("one doubt", None, doubt, scene, fact)
        if found is not None:
            yield found


def states(claim: Claim, m: Mention) -> bool:
    """Whether it is the number that a claim states."""
    stated = claim.stated
    if stated is None or stated.is_range or not claim.span.start <= m.start < claim.span.end:
        return False
    return not m.quantity.is_range and abs(stated.point) == abs(m.value)


def _same_sum(scene: Scene, a: Claim, b: Claim) -> bool:
    """Whether two claims tie the same numbers: "11 tonnes for £27,500, or £2,500 a tonne"."""
    return len(a.operands) > 1 and _tied(scene, a) == _tied(scene, b)


def _tied(scene: Scene, claim: Claim) -> frozenset[Decimal]:
    stated = {abs(claim.stated.point).normalize()} if claim.stated is not None else set()
    return numbers_of(scene, claim) | stated


def _wholes(scene: Scene, claim: Claim) -> Iterator[Decimal]:
    """Yield the number of which a claim tells a share or what remains, once it is known to hold."""
    numbers = quantities_of(scene.briefing, claim.operands) or ()
    if claim.kind is ClaimKind.SHARE and len(numbers) == 2 and not numbers[1].is_range:
        yield numbers[1].point
    if claim.formula.startswith("a - b") and claim.kind is ClaimKind.TOTAL and numbers:
        yield numbers[0].point
