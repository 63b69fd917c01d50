"""Numbers that nothing bears out: whether the two others that they follow from are surely meant.

It comes after all else. A reading that does not give the stated number may be of other numbers, so
that one is believed only where much points to it: the text by its signs, whose worth is fitted to
articles that are true; words that tie both numbers to the stated one; and a result that lies as
near as a mistake does, or is undone by a slip. Where any reading gives the number, nothing fails.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.sums.slips import Slip
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.chance import same_digits
from briefing_app.reading.claims.follow.decide import claim_of
from briefing_app.reading.claims.follow.placed import Placed, part_of, whole_of
from briefing_app.reading.claims.follow.pool import Reading
from briefing_app.reading.claims.follow.readings import derive_readings
from briefing_app.reading.claims.ground.apart import is_apart
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.meant import Around, derive_offers
from briefing_app.reading.claims.meant.giving import ROLES, Giving, amounts_of, formula_of, width_of
from briefing_app.reading.claims.meant.read_weights import WEIGHTS
from briefing_app.reading.claims.meant.signs import FAMILY, derive_signs, derive_stated
from briefing_app.reading.claims.meant.ties import is_tied
from briefing_app.reading.claims.scene import Scene

LEAST = 0.25
"""How likely a reading must be meant."""
AHEAD = 0.12
"""By how much likelier it must be than the next one."""
NEAR, NEAR_IN_WORDS = Decimal(2), Decimal("2.6")
"""How many times off a result may be, also of "a third" or "twice"; others were misread."""
NEARER = 3
"""How many times nearer another reading may come to the number to leave it open."""
MAY_GIVE, MAY_READ = 0.4, 0.03
"""How likely a pair, or another reading, must be that gives the number to leave it open."""
MOST = 24
"""Readings that are weighed for one number."""
_FAR = 4
_KINDS = {
    Role.SHARE: (ClaimKind.SHARE,),
    Role.RATE: (ClaimKind.RATIO,),
    Role.MULTIPLE: (ClaimKind.RATIO,),
}
_CHANGES = (ClaimKind.CHANGE, ClaimKind.COMPARISON)
_SLIPS = (Slip.TRANSPOSED, Slip.SCALE, Slip.NOUGHT, Slip.COMPLEMENT, Slip.BASE, Slip.POINTS)


@dataclass(frozen=True)
class Weighed:
    """A reading with the claim that it makes and how likely it is meant, from 0 to 1."""

    cue: Cue
    reading: Reading
    claim: Claim
    likely: float


def derive_failing(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, those that were open failing where two numbers are surely meant."""
    there = Placed(claims)
    settled = Placed(c for c in claims if scene.outcome(c) is not Outcome.UNCHECKED)
    wholes = frozenset(v for c in settled for v in whole_of(scene, c))
    parts = frozenset(v for c in settled for v in part_of(scene, c)) - wholes
    around = Around(amounts_of(scene), wholes, True, parts)
    for fact in scene.facts:
        m = fact.mention
        if fact.tabled or fact.index in scene.bracketed or settled.stating(m):
            continue
        stated = there.stating(m)
        found = attempt("one number that fails", None, _failing, scene, fact, around, stated)
        if found is not None:
            for claim in stated:
                there.drop(claim)
            there.add(found)
    return list(there)


def _failing(scene: Scene, fact: Fact, around: Around, stated: Sequence[Claim]) -> Claim | None:
    weighed = sorted(derive_weighed(scene, fact, around, stated), key=lambda w: -w.likely)
    if not weighed or weighed[0].likely < LEAST:
        return None
    best = weighed[0]
    rival = next((w.likely for w in weighed if not _same(w, best)), 0.0)
    if best.likely - rival < AHEAD or not is_tied(scene, best.cue, best.reading, around):
        return None
    verdict = scene.explained(best.claim)
    if verdict.outcome is not Outcome.FAILS or not _is_miswritten(best.cue, verdict):
        return None
    others = [w for w in weighed if w is not best and w.likely >= MAY_READ]
    if any(_comes_nearer(scene, w, best) for w in others):
        return None
    if any(offer.likely() >= MAY_GIVE for offer in derive_offers(scene, fact, around)):
        return None
    return best.claim


def _same(one: Weighed, other: Weighed) -> bool:
    values = [{m.value for m in w.reading.operands} for w in (one, other)]
    return values[0] == values[1]


def _comes_nearer(scene: Scene, other: Weighed, best: Weighed) -> bool:
    """Whether another reading gives the number, or comes much nearer to it than the best one."""
    if scene.outcome(other.claim) is Outcome.HOLDS:
        return True
    off, own = (_off(scene, w) for w in (other, best))
    return off * NEARER < own and other.reading.formula == best.reading.formula


def _off(scene: Scene, weighed: Weighed) -> float:
    """How far off the stated number a reading comes, as a share of it."""
    result = scene.judged(weighed.claim).result
    said = weighed.cue.mention.value
    return math.inf if not result or not said else abs(math.log(abs(float(result / said))))


def _is_miswritten(cue: Cue, verdict: Verdict) -> bool:
    """Whether a result lies as near to the stated number as mistakes do."""
    said, result = abs(cue.mention.value), abs(verdict.result or Decimal(0))
    if not said or not result or (cue.sense and _turns(cue, verdict)):
        return False
    if cue.role is Role.DIFFERENCE and verdict.slip in (Slip.NOUGHT, Slip.SCALE):
        return same_digits(said, result)  # 11.4 is not 1.1 with a nought too many
    in_words = cue.mention.unit == "x" or is_fraction(cue.mention.quantity)
    most = NEAR_IN_WORDS if in_words else NEAR
    return max(said, result) <= most * min(said, result) or verdict.slip in _SLIPS


def _turns(cue: Cue, verdict: Verdict) -> bool:
    """Whether two numbers go the other way than the words: then they were misread."""
    more = (verdict.result or Decimal(0)) > 0
    return more is not (cue.sense == "more") and verdict.slip != Slip.BASE


def derive_weighed(
    scene: Scene, fact: Fact, around: Around, stated: Sequence[Claim]
) -> Iterator[Weighed]:
    """Yield the readings of a number in the roles of two others, each with how likely it is."""
    for cue in cues_of(scene, fact, around.wholes):
        for reading in readings_of(scene, cue, stated):
            by_rule = any(has_numbers(scene, claim, reading) for claim in stated)
            signs = signs_of(scene, cue, reading, by_rule=by_rule)
            yield Weighed(cue, reading, claim_of(scene, cue, reading), _likely(signs))


def cues_of(scene: Scene, fact: Fact, wholes: frozenset[Decimal]) -> Iterator[Cue]:
    """Yield the roles of two numbers that words surely give a number, each once."""
    seen: set[Role] = set()
    for cue in scene.cues(fact):
        if cue.role in ROLES and cue.role not in seen and not cue.weak:
            seen.add(cue.role)
            yield replace(cue, wholes=wholes)


def readings_of(scene: Scene, cue: Cue, stated: Sequence[Claim]) -> list[Reading]:
    """Return the readings over two numbers, and those of the claims of rules on the number."""
    found: dict[tuple[str, ...], Reading] = {}
    for reading in (*derive_readings(scene, cue), *_of_rules(scene, cue, stated)):
        if len(reading.operands) == 2:
            found.setdefault(reading.numbers, reading)
    return [r for r in list(found.values())[:MOST] if not is_apart(scene, cue, r.operands)]


def _of_rules(scene: Scene, cue: Cue, stated: Sequence[Claim]) -> Iterator[Reading]:
    for claim in stated:
        ends = [scene.mention_of(o) for o in claim.operands]
        if claim.kind in _KINDS.get(cue.role, _CHANGES) and len(ends) == 2:
            first, last = ends
            if first is not None and last is not None:
                yield Reading((first, last), claim.formula or formula_of(cue), _FAR)


def signs_of(scene: Scene, cue: Cue, reading: Reading, *, by_rule: bool) -> Mapping[str, float]:
    """Return the signs of a reading: those of its two numbers, and who found it."""
    m = cue.mention
    now, base = reading.operands
    told = derive_stated(scene, cue, width_of(cue, scene.text[m.start : m.end]))
    found = derive_signs(scene, told, Giving(now, base, 1), 1)
    signs = {n: x for n, x in found.items() if not n.startswith(_OF_GIVING)}
    family = FAMILY.get(cue.role, "C")
    signs[f"{family} tier {min(reading.tier, _FAR)}"] = 1.0
    if reading.sure:
        signs[f"{family} sure"] = 1.0
    if by_rule:
        signs["by rule"] = 1.0
    return signs


_OF_GIVING = ("width", "tried", "others")
"""The signs of a pair that gives the stated number, and of how many there are."""


def has_numbers(scene: Scene, claim: Claim, reading: Reading) -> bool:
    """Return whether a claim is of the numbers of a reading."""
    ends = [x for o in claim.operands if (x := scene.mention_of(o)) is not None]
    return {abs(x.value) for x in ends} == {abs(x.value) for x in reading.operands}


def _likely(signs: Mapping[str, float]) -> float:
    worth = math.fsum(WEIGHTS.get(name, 0.0) * x for name, x in signs.items())
    return 1 / (1 + math.exp(-max(min(worth, 30.0), -30.0)))
