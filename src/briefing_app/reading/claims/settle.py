"""From what a rule proposes to a claim: the operands are chosen before their sum is looked at.

A rule proposes candidates, each with a score for how well place, words, period and unit point to
it. One clear winner becomes the claim. Where a second one with other numbers is about as good, the
claim is unchecked and both are named. A winner that is likely but not certain may hold; it fails
only where a slip explains the difference.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing_app.core.figure import Claim
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.quantity import Hedge
from briefing_app.core.sums.slips import Slip
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention

NOT_CERTAIN = "It is not certain which numbers these words compare."
NOT_GIVEN = "The number it is compared with is not in the text."
DOUBT = "It is not certain that these numbers are meant."
MARGIN = 0.35
"""By how much a candidate must be better than the next to be the only reading."""
LEAST = 1.0
"""The score below which nothing points to a candidate."""


@dataclass(frozen=True)
class Candidate:
    """Operands a claim may mean, how well the text points to them, and if it must mean them."""

    operands: tuple[Mention, ...]
    score: float
    sure: bool = False
    formula: str = ""

    @property
    def numbers(self) -> tuple[str, ...]:
        """What it would compute with; two candidates of the same numbers are one."""
        return (self.formula, *(f"{m.value.normalize()} {m.unit}" for m in self.operands))


def choose(candidates: Iterable[Candidate]) -> tuple[Candidate | None, Candidate | None]:
    """Return the best candidate, and a rival that is about as good but has other numbers."""
    ordered = sorted(candidates, key=lambda c: -c.score)
    if not ordered or ordered[0].score < LEAST:
        return None, None
    best = ordered[0]
    for other in ordered[1:]:
        if best.score - other.score >= MARGIN:
            break
        if other.numbers != best.numbers:
            return best, other
        if other.sure and not best.sure:
            best = replace(best, sure=True)
    return best, None


def settle(
    scene: Scene, claim: Claim, candidates: Sequence[Candidate], missing: str = NOT_GIVEN
) -> Claim:
    """Return the claim with the operands that the text points to, or unchecked with the reason."""
    best, rival = choose(candidates)
    if best is None:
        return replace(claim, operands=(), why=missing)
    if rival is not None:
        why = f"{NOT_CERTAIN} It may be {_named(best)}, or {_named(rival)}."
        return replace(claim, operands=(), why=why)
    made = _with(scene, claim, best)
    verdict = derive_verdict(scene.briefing, made)
    if verdict.outcome is Outcome.FAILS and not verdict.slip and _far_off(made, verdict.result):
        return replace(made, why=DOUBT)
    if best.sure or verdict.outcome is Outcome.UNCHECKED:
        return made
    if verdict.outcome is Outcome.FAILS and verdict.slip in ("", Slip.DIGIT.value):
        return replace(made, why=DOUBT)
    if verdict.outcome is Outcome.HOLDS and _too_much(made, verdict.result):
        return replace(made, why=DOUBT)
    return made


def _with(scene: Scene, claim: Claim, candidate: Candidate) -> Claim:
    operands = tuple(scene.ref(m) for m in candidate.operands)
    formula = candidate.formula or claim.formula
    return replace(claim, operands=operands, why="", formula=formula)


def _named(candidate: Candidate) -> str:
    return " and ".join(format_quantity(m.quantity, hedged=False) for m in candidate.operands)


FAR_OFF = 2
"""How many times off a sum may be to be a mistake of the article and not of the reader."""


def _far_off(claim: Claim, result: Decimal | None) -> bool:
    """Whether a failing sum is no near miss: then other numbers are meant."""
    stated = claim.stated
    if stated is None or result is None:
        return False
    said, size = abs(stated.point), abs(result)
    if not said or not size:
        return True
    signs = claim.sense and (result > 0) != (claim.sense == "more")
    return max(said, size) > FAR_OFF * min(said, size) or bool(signs)


def _too_much(claim: Claim, result: Decimal | None) -> bool:
    """Whether "more than double" would be said of nine times: another pair is meant."""
    stated = claim.stated
    if stated is None or result is None or stated.is_range or not result or not stated.point:
        return False
    size, limit = abs(result), abs(stated.point)
    if stated.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return size >= 2 * limit
    return stated.hedge in (Hedge.LESS_THAN, Hedge.AT_MOST) and 2 * size <= limit
