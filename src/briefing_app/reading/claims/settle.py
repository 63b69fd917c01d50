"""From what a rule proposes to a claim: the operands are chosen before their sum is looked at.

A rule proposes candidates, each with a score for how well place, words, period and unit point to
it. One clear winner becomes the claim. Where a second one with other numbers is about as good, the
claim is unchecked and both are named, unless the answer is the same with either. A winner that is
likely but not certain may hold; it fails only where a slip explains the difference.

A number that is stated so exactly that chance would hardly hit it is evidence, too: of several
readings that the text allows, the one that gives it is meant. Nothing ever fails by that.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import ONE_SIDED, Hedge
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import is_fraction, places_of, said_interval
from briefing_app.core.sums.slips import Slip
from briefing_app.core.told.doubts import DOUBT, NOT_GIVEN, may_be
from briefing_app.core.verdict import Outcome, Verdict, default_formula
from briefing_app.reading.claims.chance import (
    CHANCE,
    CHANCE_OF_SLIP,
    OF_DIGITS,
    OF_ONE_PLACE,
    is_any_growth,
    is_one_place,
    is_slip_of_digits,
    open_of,
    slips_of,
    width_of,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

MARGIN = 0.35
"""By how much a candidate must be better than the next to be the only reading."""
LEAST = 1.0
"""The score below which nothing points to a candidate."""
LEAST_BY_BASE = 2.5
"""The score from which a change taken on the wrong end is evidence: so that what moves is named."""
WITHIN = 1.6
"""How far behind the best a reading may stand to be tried where the best one is not certain."""
_UNPOINTED = 4
"""By how much closer a number must be borne out by readings that nothing points to."""
_ALL = 100
FEWEST = 0.3
"""The score below which a reading is not even tried."""


class Candidate(NamedTuple):
    """Operands a claim may mean, how well the text points to them, and if it must mean them.

    ``bound`` are operands that grammar ties to the stated number in its own clause: "20 % more than
    the 500". They may be wrong by any distance; others that are far off were misread.
    """

    operands: tuple[Mention, ...]
    score: float
    sure: bool = False
    formula: str = ""
    bound: bool = False

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
    same = [c for c in ordered if c.numbers == best.numbers]
    best = best._replace(sure=any(c.sure for c in same), bound=any(c.bound for c in same))
    rivals = (c for c in ordered if c.numbers != best.numbers and best.score - c.score < MARGIN)
    return best, next(rivals, None)


def settle(
    scene: Scene, claim: Claim, candidates: Sequence[Candidate], missing: str = NOT_GIVEN
) -> Claim:
    """Return the claim with the operands that the text points to, or unchecked with the reason."""
    best, rival = choose(candidates)
    made = _judged(scene, claim, best) if best is not None and rival is None else None
    if best is not None and made is not None:
        outcome = scene.outcome(made)
        whole = _exactly(scene, claim, candidates) if outcome is Outcome.FAILS else None
        if whole is not None:
            return _with(scene, claim, whole)
        meant = best.bound if outcome is Outcome.FAILS else best.sure or outcome is Outcome.HOLDS
        if not made.why and meant:
            return made
        if best.sure:  # far off, or another one gives it: something else is meant
            others = [c for c in candidates if c.numbers != best.numbers]
            exact = _borne_out(scene, claim, others)
            return made if exact is None else _with(scene, claim, exact)
    exact = _borne_out(scene, claim, candidates)
    if exact is not None:
        return _with(scene, claim, exact)
    slipped = _slipped(scene, claim, candidates)
    if slipped is not None:
        return _with(scene, claim, slipped)
    if best is not None and made is not None:
        rivalled = scene.outcome(made) is Outcome.FAILS and _given(scene, claim, candidates)
        return replace(made, why=DOUBT) if rivalled else made
    if best is None or rival is None:
        return replace(claim, operands=(), why=missing)
    if _agree(scene, claim, candidates, best):
        return _judged(scene, claim, best)
    near = _distinct(candidates, best.score - MARGIN)
    alone = _only_near(scene, claim, candidates, best) or _borne_out(scene, claim, near)
    if alone is not None:
        return _with(scene, claim, alone)
    return replace(
        claim, operands=(), why=may_be(*(named_together(scene, c.operands) for c in (best, rival)))
    )


def _judged(scene: Scene, claim: Claim, best: Candidate) -> Claim:
    made = _with(scene, claim, best)
    verdict = scene.explained(made)
    reversed_ = _is_reversed(made, best, verdict.result)
    if reversed_ and (_of_new_subject(scene, made, best) or _is_better_or_worse(scene, made)):
        made = replace(made, sense="")
        verdict = scene.explained(made)
    turned = _turned(made, verdict.result) and not reversed_
    there = scene.sentence_at(claim.span.start)
    apart = all(m.sentence != there for m in best.operands)  # "54, 15 more" is the 54 itself
    tied = best.sure and ((reversed_ and apart) or (best.bound and not turned))
    if verdict.outcome is Outcome.FAILS and any(_only_bounds(scene, m) for m in best.operands):
        return replace(made, why=DOUBT)
    far = verdict.outcome is Outcome.FAILS and not verdict.slip and not tied
    if far and _far_off(made, verdict.result):
        return replace(made, why=DOUBT)
    grows = made.kind is ClaimKind.CHANGE and claim.stated is not None and claim.stated.unit == "%"
    if verdict.outcome is Outcome.HOLDS and grows and is_any_growth(scene.text, best.operands):
        return replace(made, why=DOUBT)
    times = TOO_MUCH_IF_BOUND if best.bound else TOO_MUCH
    if verdict.outcome is Outcome.HOLDS and _too_much(made, verdict.result, times):
        return replace(made, why=DOUBT)
    if best.sure or verdict.outcome is not Outcome.FAILS:
        return made
    return made if _explained(scene, made, best, verdict) else replace(made, why=DOUBT)


def _only_bounds(scene: Scene, m: Mention) -> bool:
    """Whether a headline only bounds what it tells: less than 40,000 may be 39,180."""
    return m.quantity.hedge in ONE_SIDED and scene.in_head(m)


def _is_better_or_worse(scene: Scene, claim: Claim) -> bool:
    """Whether the words do not say which way it goes: a deficit that is £4.4m worse is more."""
    return _WORSE.match(scene.text[claim.span.end :][:16]) is not None


_WORSE = Pattern(r"\s+(?:worse|better)\b")
_NEW_SUBJECT = Pattern(
    r",\s+(?:and\s+|so\s+(?:that\s+)?)?(?:the|its|their|our|an?)\s+[^\W\d_]+(?:\s+[^\W\d_]+)?\s+$",
    re.IGNORECASE,
)


def _of_new_subject(scene: Scene, claim: Claim, best: Candidate) -> bool:
    """Whether what moves is another thing that the two numbers tell of: "26 closed against 28 new
    ones, the queue grows by two".
    """
    before = [m.end for m in best.operands if m.end <= claim.span.start]
    apart = len(before) == len(best.operands)
    return apart and _NEW_SUBJECT.search(scene.text[max(before) : claim.span.start]) is not None


def _is_reversed(claim: Claim, best: Candidate, result: Decimal | None) -> bool:
    """Whether two numbers differ by that much, but the other way: "94, 2 fewer than the 92"."""
    if claim.stated is None or result is None or claim.stated.is_range:
        return False
    positive = all(m.value > 0 for m in best.operands)
    same = said_interval(claim.stated, claim.span.exact).holds(abs(result))
    return positive and same and claim.stated.hedge is Hedge.EXACT


def _explained(scene: Scene, claim: Claim, best: Candidate, verdict: Verdict) -> bool:
    """Whether a slip explains a difference, and not by chance."""
    stated, slip = claim.stated, verdict.slip
    if slip in _NO_EVIDENCE or stated is None or not stated.point:
        return False
    if claim.kind is ClaimKind.SHARE and not _is_tied(scene, claim, best):
        return False
    if slip == Slip.COMPLEMENT and _tells_rest(scene, best):
        return False
    if slip == Slip.BASE and claim.kind is ClaimKind.RATIO and not best.bound:
        return _may_slip(scene, claim, best, 1)  # b ÷ a is another number like any
    if slip == Slip.BASE and claim.kind is ClaimKind.CHANGE:
        return best.score >= LEAST_BY_BASE  # by the other end it is nearly as much
    if slip != Slip.COMPLEMENT and slip not in OF_DIGITS:
        return True
    ways = OF_ONE_PLACE if is_one_place(stated.point, verdict) else slips_of(stated.point)
    return _may_slip(scene, claim, best, ways)


_NO_EVIDENCE = ("", Slip.DIGIT, Slip.LOST, Slip.LEFT_OUT)
"""What explains too much where it is not certain which numbers are meant."""


def _tells_rest(scene: Scene, best: Candidate) -> bool:
    """Whether the text says what remains of a whole, too: then a share that comes out with it may
    be of that. "96,000 had light again, leaving 32,000. Three quarters of the homes were back."
    """
    part, whole = best.operands[:2]
    rest = whole.value - part.value, scene.facts[part.index].kind
    return rest in scene.by_value


def _may_slip(
    scene: Scene, claim: Claim, candidate: Candidate, ways: int, readings: int = 1
) -> bool:
    """Whether a slip of digits is evidence: a number it can make in so many ways would hardly come
    by chance.
    """
    stated = claim.stated
    if stated is None or stated.is_range or not stated.point:
        return False
    if claim.kind is ClaimKind.SHARE and stated.unit == "%" and stated.point > _ALL:
        return True  # no part is more than its whole
    formula = candidate.formula or claim.formula
    formula = formula or default_formula(claim.kind, stated, len(candidate.operands))
    left = open_of(scene.text, candidate.operands, formula)
    width = width_of(stated, claim.span.exact)
    if readings == 1 and stated.hedge is Hedge.EXACT:  # its noughts need not be rounded places
        width = min(width, places_of(stated.point, claim.span.exact).fine / abs(stated.point))
    width = max(width, left)
    return width * ways * readings <= CHANCE_OF_SLIP


def _slipped(scene: Scene, claim: Claim, candidates: Sequence[Candidate]) -> Candidate | None:
    """The one reading that a slip of digits turns into the stated number, if chance would not."""
    top = max((c.score for c in candidates), default=0.0)
    tried = _distinct(candidates, max(FEWEST, top - WITHIN))
    ways = slips_of(claim.stated.point) if claim.stated is not None else 0
    found = []
    for candidate in tried:
        if _is_tied(scene, claim, candidate) and _may_slip(
            scene, claim, candidate, ways, len(tried)
        ):
            verdict = scene.explained(_with(scene, claim, candidate))
            if is_slip_of_digits(verdict):
                found.append(candidate)
    return found[0] if len(found) == 1 else None


def _is_tied(scene: Scene, claim: Claim, candidate: Candidate) -> bool:
    """Whether the sentence of a claim has one of the operands: else it may be of any numbers."""
    sentence = scene.sentence_at(claim.span.start)
    return candidate.sure or any(m.sentence == sentence for m in candidate.operands)


def _turned(claim: Claim, result: Decimal | None) -> bool:
    """Whether the numbers go the other way than the words: then they were misread."""
    more = claim.sense == "more"
    directed = claim.sense in ("more", "less") and not (claim.formula and "-" not in claim.formula)
    return bool(result and directed and (result > 0) is not more)


def _distinct(candidates: Iterable[Candidate], least: float) -> list[Candidate]:
    """The candidates from this score on, the best of each set of numbers."""
    found: dict[tuple[str, ...], Candidate] = {}
    for candidate in sorted(candidates, key=lambda c: -c.score):
        if candidate.score >= least:
            found.setdefault(candidate.numbers, candidate)
    return list(found.values())


def _agree(scene: Scene, claim: Claim, candidates: Sequence[Candidate], best: Candidate) -> bool:
    """Whether the claim is right, or wrong, whichever of the best readings is meant."""
    near = _distinct(candidates, best.score - MARGIN)
    return len({scene.outcome(_with(scene, claim, c)) for c in near}) == 1


def _only_near(
    scene: Scene, claim: Claim, candidates: Sequence[Candidate], best: Candidate
) -> Candidate | None:
    """The one of the best readings that gives the stated number, where all others are far off: they
    would be misread rather than miswritten.
    """
    stated = claim.stated
    if stated is None or stated.is_range or stated.hedge in ONE_SIDED:
        return None
    near = _distinct(candidates, best.score - MARGIN)
    made = [_with(scene, claim, c) for c in near]
    giving = [c for c, m in zip(near, made, strict=True) if scene.outcome(m) is Outcome.HOLDS]
    others = [m for m in made if scene.outcome(m) is not Outcome.HOLDS]
    times = _NOT_NEAR if is_fraction(stated) and claim.kind is ClaimKind.SHARE else FAR_OFF
    far = all(_far_off(m, scene.judged(m).result, times) for m in others)
    return giving[0] if len(giving) == 1 and far else None


def _borne_out(scene: Scene, claim: Claim, candidates: Sequence[Candidate]) -> Candidate | None:
    """The one reading that gives the stated number, where chance would hardly do so."""
    stated = claim.stated
    if stated is None or stated.is_range or stated.hedge in ONE_SIDED or not stated.point:
        return None
    top = max((c.score for c in candidates), default=0.0)
    tried = _distinct(candidates, max(FEWEST, top - WITHIN))
    said = said_interval(stated, claim.span.exact)
    fine = places_of(stated.point, claim.span.exact).fine / 2
    chance = CHANCE if top >= LEAST else CHANCE / _UNPOINTED
    for near in (Interval.around(stated.point, fine), said):
        if near.low is None or near.high is None or near.low >= near.high or is_fraction(stated):
            continue
        if abs((near.high - near.low) / stated.point) * len(tried) > chance:
            continue
        giving = [c for c in tried if _gives(scene, _with(scene, claim, c), near)]
        if len(giving) == 1 or giving[:1] == tried[:1] != []:  # the best of all is among them
            return giving[0]
    return None


def _exactly(scene: Scene, claim: Claim, candidates: Sequence[Candidate]) -> Candidate | None:
    """The one reading of which a share in words comes out to the last digit, where the likeliest
    one does not: "four fifths, £390,400" is of 488,000, though 410,000 stand nearer.
    """
    stated = claim.stated
    if stated is None or claim.kind is not ClaimKind.SHARE or not is_fraction(stated):
        return None
    tried = _distinct(candidates, LEAST)
    if _CLOSE * 2 * len(tried) > CHANCE or stated.hedge in ONE_SIDED:
        return None
    results = [(c, scene.judged(_with(scene, claim, c)).result) for c in tried]
    close = [c for c, r in results if r is not None and abs(r / stated.point - 1) <= _CLOSE]
    return close[0] if len(close) == 1 else None


_CLOSE = Decimal("0.0005")
"""How near a result is to a fraction that nobody rounded."""


def _given(scene: Scene, claim: Claim, candidates: Sequence[Candidate]) -> bool:
    """Whether any reading that something points to gives the stated number: then the likeliest one
    may be misread. What is coarse in words is given by chance too often to tell.
    """
    if claim.stated is None or is_fraction(claim.stated) or claim.stated.hedge in ONE_SIDED:
        return False
    tried = _distinct(candidates, LEAST)
    return any(scene.outcome(_with(scene, claim, c)) is Outcome.HOLDS for c in tried)


def _gives(scene: Scene, claim: Claim, near: Interval) -> bool:
    verdict = scene.judged(claim)
    if verdict.outcome is not Outcome.HOLDS or verdict.result is None:
        return False
    return near.holds(abs(verdict.result)) or near.holds(verdict.result)


def _with(scene: Scene, claim: Claim, candidate: Candidate) -> Claim:
    operands = tuple(scene.ref(m) for m in candidate.operands)
    formula = candidate.formula or claim.formula
    return replace(claim, operands=operands, why="", formula=formula)


def named_together(scene: Scene, numbers: Iterable[Mention]) -> str:
    """Return the numbers of one reading, as a doubt names them."""
    return " and ".join(scene.written(m) for m in numbers)


FAR_OFF = 2
"""How many times off a sum may be to be a mistake of the article and not of the reader."""


_NOT_NEAR = Decimal("1.2")
"""The same for a share in words of which another reading comes out."""


def _far_off(claim: Claim, result: Decimal | None, times: Decimal | int = FAR_OFF) -> bool:
    """Whether a failing sum is no near miss: then other numbers are meant."""
    stated = claim.stated
    if stated is None or result is None:
        return False
    said, size = abs(stated.point), abs(result)
    if not said or not size:
        return True
    return max(said, size) > times * min(said, size) or _turned(claim, result)


TOO_MUCH, TOO_MUCH_IF_BOUND = 2, 10
"""How many times what is bounded nobody says it of; the second where grammar ties the numbers."""


def _too_much(claim: Claim, result: Decimal | None, times: int) -> bool:
    """Whether "more than double" would be said of nine times: another pair is meant."""
    stated = claim.stated
    if stated is None or result is None or stated.is_range or not result or not stated.point:
        return False
    size, limit = abs(result), abs(stated.point)
    if stated.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return size >= times * limit
    return stated.hedge in (Hedge.LESS_THAN, Hedge.AT_MOST) and times * size <= limit
