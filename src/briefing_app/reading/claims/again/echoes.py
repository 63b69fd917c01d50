"""What a number said twice has in common: who may be whose echo, and what follows if they differ.

Two sayings that agree are one claim that holds. Two that differ fail only where nothing else
explains it: a slip turns one into the other, or the words leave no other reading. Everything else
is no claim at all, for a text is full of numbers that are merely alike.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import ONE_SIDED, Hedge
from briefing_app.core.sums.order import bounds
from briefing_app.core.sums.precision import places_of, rounded_place
from briefing_app.core.sums.slips import FEWEST_DIGITS, Slip
from briefing_app.core.units import UnitKind
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.reading.claims.chance import slips_of, width_of
from briefing_app.reading.claims.ground.apart import is_limited
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.passage.same import step
from briefing_app.reading.pattern import Pattern

_CLEAR = (Slip.TRANSPOSED, Slip.SCALE, Slip.NOUGHT, Slip.LOST)
"""The slips that are evidence by themselves where a number has digits enough."""
_TENTATIVE = ("estimated", "provisional", "preliminary", "expected", "planned", "projected")

_GAP = Pattern(
    r"[\s-]+(?:[^\W\d_]+\s+)?(?:above|below|more|fewer|less|higher|lower|longer|shorter|warmer|"
    r"colder|ahead|behind|taller|heavier|lighter|faster|slower)\b(?!\s+than\s+(?:an?|one|two|half)\b)",
    re.IGNORECASE,
)
FAR_OFF = 2
"""How many times off another saying may be to be the same thing, miswritten."""
_NUMBER = Pattern(r"\d[\d.,\s’']*")


class Echo(NamedTuple):
    """Another saying of a number, how well words point to it, and if nothing else can be meant."""

    fact: Fact
    score: float
    sure: bool = False
    formula: str = ""
    fewest: int = FEWEST_DIGITS
    """How many digits make a slip evidence by itself."""


def digits_of(m: Mention) -> int:
    """Return how many digits a number states."""
    return len(digits(m))


def alike(a: Mention, b: Mention) -> bool:
    """Whether two numbers can say the same: both amounts, or both by how much the same way."""
    if b.quantity.is_range or a.found.change != b.found.change or not b.value:
        return False
    near = likeness(a, b)
    like = near >= 3 or (near == 2 and "%" not in (a.unit, b.unit))
    return like and _by_so_much(a) == _by_so_much(b)


_EXPECTED = Pattern(
    r"\b(?:seen|expect\w*|forecast\w*|project(?:s|ed|ions?)|predict\w*|likely|poised|target\w*|"
    r"hop(?:es?|ed|ing)|estimat\w*)\b[^.;:,\d]{0,24}$",
    re.IGNORECASE,
    having="seen|expect|forecast|project|predict|likely|poised|target|hop|estimat",
)
_TO_COME = Pattern(
    r"\b(?:will|would|may|might|could|should|set|due|plan\w*|aim\w*|to)\b[^.;:,\d]{0,24}$",
    re.IGNORECASE,
)


def _is_hoped_for(fact: Fact, other: Fact) -> bool:
    """Whether one number is said to be expected, and the other to have come about."""
    told = other.mention.before[-50:]
    come = other.cell is None and not (_EXPECTED.search(told) or _TO_COME.search(told))
    return come and _EXPECTED.search(fact.mention.before[-50:]) is not None


def _by_so_much(m: Mention) -> bool:
    """Whether words after a number make it a difference: "1.4 degrees above average"."""
    return _GAP.match(m.after[:60]) is not None


def at_odds(a: Fact, b: Fact) -> bool:
    """Whether two numbers need not agree: of other times, or one of them for the time being."""
    if a.period and b.period:
        longer, shorter = sorted((a.period, b.period), key=len, reverse=True)
        if not longer.startswith(shorter):
            return True
    marks = [set(f.mention.quantity.marks) & set(_TENTATIVE) for f in (a, b)]
    return marks[0] != marks[1]


def echoed(
    scene: Scene, said: Fact, echoes: Sequence[Echo], *, same: bool = False, tried: int = 0
) -> Claim | None:
    """Return the claim that a number is said alike elsewhere; None where nothing tells.

    Where the very digits stand in both places there is nothing to check; such an echo is a claim
    only if ``same`` asks for it. ``tried`` is how many pairs of the article are tried in this way,
    if more than these.
    """
    ordered = sorted(echoes, key=lambda e: -e.score)
    tried = max(tried, numbers_of(echoes))
    for echo in ordered:
        if not (echo.formula or is_close(scene.text, said.mention, echo.fact.mention)):
            continue  # a formula's result is in the measure of what is said
        claim = claim_of(scene, said, echo)
        if scene.outcome(claim) is Outcome.HOLDS:
            if same:
                return claim
            fits = _differs(scene, said.mention, echo.fact.mention)
            return claim if fits and _is_no_chance(scene, said.mention, ordered) else None
    if said.mention.quantity.hedge in ONE_SIDED or (ordered and _elsewhere(scene, said)):
        return None
    no_accident = bool(ordered) and _is_no_accident(scene, said.mention, tried)
    for echo in ordered:
        if at_odds(said, echo.fact) or ordered[0].score - echo.score > 0.5:
            continue
        if not (echo.sure or (no_accident and _has_digits(said, echo))):
            continue
        if is_limited(scene, said.mention, echo.fact.mention) or _is_told_apart(scene, said, echo):
            continue  # revenue, subscription revenue
        if _is_hoped_for(said, echo.fact) or _is_hoped_for(echo.fact, said):
            continue  # "output seen at 31.6", of which there were 31.1 by April
        claim = claim_of(scene, said, echo)
        verdict = scene.explained(claim)
        if verdict.outcome is Outcome.FAILS and _proven(said, echo, verdict, no_accident):
            return claim
    return None


def _is_told_apart(scene: Scene, said: Fact, echo: Echo) -> bool:
    """Whether the article tells by how much two numbers differ, so that they are two: of 751,220
    who voted 742,310 did so validly, and "8,910 ballots were spoiled".
    """
    gap = abs(said.mention.value - echo.fact.mention.value).normalize()
    return len(gap.as_tuple().digits) >= FEWEST_DIGITS and (gap, said.kind) in scene.by_value


def claim_of(scene: Scene, said: Fact, echo: Echo) -> Claim:
    """Return the claim that two numbers are one."""
    m = said.mention
    hedge = m.found.hedge_start if m.found.hedge_start >= 0 else m.start
    return scene.claim(
        min(hedged_start(m), hedge),
        max(m.end, m.found.noun_end),
        ClaimKind.CONSISTENCY,
        (m, echo.fact.mention),
        m.quantity,
        formula=echo.formula,
    )


def is_close(text: str, said: Mention, other: Mention) -> bool:
    """Whether "more than 600" may be meant by the other number: 612, not 9,482; 4.1 by no 4.0."""
    plain = said.unit == other.unit or not {"%", ""} & {said.unit, other.unit}
    if plain and said.quantity.hedge is Hedge.EXACT and other.quantity.hedge is Hedge.EXACT:
        written = ((m.value, places_of(m.value, text[m.start : m.end])) for m in (said, other))
        return 2 * abs(said.value - other.value) < max(rounded_place(*w) for w in written)
    if said.quantity.hedge not in ONE_SIDED:
        return True
    if said.quantity.hedge is Hedge.AT_LEAST:
        return said.value <= other.value < said.value + step(said.value)
    if said.quantity.hedge is Hedge.AT_MOST:
        return said.value - step(said.value) < other.value <= said.value
    return bounds(said.quantity).holds(other.value)


def _differs(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two numbers are written with other digits, or of another size: 12.25 and 12,250."""
    first, second = (_NUMBER.search(scene.text[m.start : m.end]) for m in (a, b))
    if first is None or second is None:
        return False
    return first.group().strip() != second.group().strip()


def numbers_of(echoes: Sequence[Echo]) -> int:
    """Return how many numbers words point to."""
    return len({e.fact.mention.value for e in echoes})


def _is_no_accident(scene: Scene, m: Mention, tried: int) -> bool:
    """Whether a slip of digits tells something: by chance it would hardly turn one of so many
    numbers into this one.
    """
    width = width_of(m.quantity, scene.text[m.start : m.end])
    return width < 1 and tried * width * slips_of(m.value) <= MOST_BY_SLIP


MOST_BY_SLIP = 1
"""The same for the numbers that a slip can make, all numbers together that are tried alike: one
article in five would have such a pair by chance.
"""


def _is_no_chance(scene: Scene, m: Mention, echoes: Sequence[Echo]) -> bool:
    """Whether a coarse number would hardly fit one of all that words point to."""
    if m.quantity.hedge in ONE_SIDED:
        return True
    found = numbers_of(echoes)
    return found == 1 or found * width_of(m.quantity, scene.text[m.start : m.end]) < MOST_CHANCE


MOST_CHANCE = Decimal("0.5")
"""How wide, all numbers together that words point to, a rounded number may be."""


def _has_digits(said: Fact, echo: Echo) -> bool:
    """Whether both numbers have so many digits that a slip is evidence by itself."""
    return min(digits_of(said.mention), digits_of(echo.fact.mention)) >= echo.fewest


def _proven(said: Fact, echo: Echo, verdict: Verdict, no_accident: bool) -> bool:
    """Whether two numbers that differ must be meant as one."""
    m, other, slip = said.mention, echo.fact.mention, verdict.slip
    if slip == Slip.NOUGHT and not _same_digits(m, other):
        return False
    as_long = slip == Slip.TRANSPOSED and digits_of(m) == digits_of(other)
    if as_long and sorted(digits(m)) != sorted(digits(other)):
        return False  # 82.1 and 81.3 only are near to what a slip would make
    if slip in _CLEAR and no_accident and _has_digits(said, echo):
        return True
    size, result = abs(m.value), abs(verdict.result or Decimal(0))
    return echo.sure and (max(size, result) <= FAR_OFF * min(size, result) or slip in _CLEAR)


def _same_digits(m: Mention, other: Mention) -> bool:
    """Whether two numbers differ in noughts alone, and count one thing or have many digits."""
    same = digits(m) == digits(other)
    return same and (likeness(m, other) >= ALIKE or digits_of(m) > FEWEST_DIGITS)


def digits(m: Mention) -> tuple[int, ...]:
    """Return the digits of a number without the noughts at its end."""
    return _digits(m.value)


@lru_cache(maxsize=4096)
def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits


def _elsewhere(scene: Scene, said: Fact) -> bool:
    """Whether another place of the article says the very number, of the same kind or with no word
    for what it is of: "240 schools", and below "the number had doubled to 240".
    """
    m = said.mention
    if any(index != said.index for index in scene.by_value.get((m.value, said.kind), ())):
        return True
    others = (scene.by_value.get((m.value, kind), ()) for kind in _KINDS if kind != said.kind)
    told = [scene.passage.mentions[index].found for found in others for index in found]
    return any(not x.unit_text for x in told)


_KINDS = ("count", *(kind.value for kind in UnitKind))
