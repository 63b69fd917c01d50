"""Whether one reading of a number that follows from others is meant, and what it says.

Readings are tried from the nearest on. One that gives the stated number is meant if it is the only
one that does so, and if chance would hardly do it: the more readings there are, the more exactly
the number must be stated. Where none gives it, the one that grammar leaves is wrong; or one that a
slip turns into the stated number, if that is stated exactly enough. Everything else is undecided.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from briefing_app.core.arithmetic import quantities_of
from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import ONE_SIDED, Hedge, Quantity
from briefing_app.core.sums.expression import compute, parse
from briefing_app.core.sums.precision import is_fraction, places_of
from briefing_app.core.sums.slips import Slip
from briefing_app.core.told.doubts import DOUBT, NOT_CERTAIN, may_be
from briefing_app.core.units import TO_BASE, UnitKind, kind_of
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.reading.claims.across.told_wholes import is_told_whole
from briefing_app.reading.claims.chance import (
    CHANCE,
    CHANCE_OF_SLIP,
    CHANCE_OF_WHOLE,
    is_any_growth,
    is_slip_of_digits,
    open_of,
    same_digits,
    slips_of,
    width_of,
)
from briefing_app.reading.claims.follow.pool import Reading
from briefing_app.reading.claims.follow.readings import derive_readings
from briefing_app.reading.claims.ground.apart import is_apart
from briefing_app.reading.claims.ground.bearers import borne_before
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.directions import is_gap
from briefing_app.reading.claims.ground.facts import GENERIC, Fact, words_of
from briefing_app.reading.claims.ground.halved import halved
from briefing_app.reading.claims.ground.words import (
    is_against_time,
    is_apposition,
    is_goal,
    is_result,
    lead,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.lexicon.synonyms import STOP
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_FARTHER = {1: 1, 2: 1, 3: 2, 4: 4}
"""By how much less chance is allowed where a reading stands so far: another one may be meant."""
_ADDED = (Role.DIFFERENCE, Role.SUM, Role.REST)
"""Roles whose results lie as near together as the numbers themselves."""
_SLIPPED = {2: CHANCE_OF_SLIP, 3: CHANCE_OF_SLIP / 2, 4: CHANCE_OF_SLIP / 4}
"""The same for the numbers that a slip can make of the stated one."""
_FAR, _FAR_TIMES = Decimal(2), Decimal("1.5")
"""How many times off a sum may be to be a mistake of the article; "twice" is coarse: less."""
_ALL = 100
MOST_DIGITS = 4
"""Significant digits, all numbers together, with which a sum is often met to the unit by chance."""
FARTHEST, NAMED = 3, 2
"""The tiers up to which there is something to compare, and up to which two readings are named."""
_KINDS = {
    Role.DIFFERENCE: ClaimKind.CHANGE,
    Role.GROWTH: ClaimKind.CHANGE,
    Role.SHARE: ClaimKind.SHARE,
    Role.MULTIPLE: ClaimKind.RATIO,
    Role.RATE: ClaimKind.RATIO,
    Role.REST: ClaimKind.TOTAL,
    Role.SUM: ClaimKind.TOTAL,
    Role.PART: ClaimKind.RATIO,
}


def follow(
    scene: Scene,
    fact: Fact,
    doubted: Sequence[Claim] = (),
    wholes: frozenset[Decimal] = frozenset(),
    told: Sequence[Claim] = (),
) -> Claim | None:
    """Return the claim that a number follows from others, if that can be decided.

    ``doubted`` are the claims on it that other rules left open. Where one of them has the very
    numbers of a near reading, found in another way, these are meant. ``wholes`` are the numbers of
    which the article has told shares before; ``told`` the claims on the number right before, whose
    ends a growth beside it shares: "an improvement of 25 days, or 15 per cent".
    """
    found = [numbers_of(scene, c) for c in doubted]
    wrong: Claim | None = None
    for bare in () if fact.index in scene.bracketed else scene.cues(fact):
        cue = replace(bare, wholes=wholes) if wholes else bare
        if cue.role is Role.SHARE and not cue.plain and fact.index in scene.ends:
            continue  # "from 31 per cent to 12": of a whole that is not told
        if cue.role is Role.RATE and fact.index in scene.bases:
            continue  # "31 times, compared with a national average of 32": of others
        shared = tuple(_of_told(scene, cue, told))
        if shared and cue.mention.unit == "%":
            cue = replace(cue, weak=False, sense=cue.sense if shared[0].sure else "")
        readings = _distinct(shared or derive_readings(scene, cue))
        readings = [r for r in readings if not is_apart(scene, cue, r.operands)]
        if not shared:
            readings = [r for r in readings if not is_part_and_whole(scene, cue, r.operands)]
        if is_result(cue.mention):
            readings = [r for r in readings if not _are_ends_of_time(scene, r.operands)]
        if is_against_time(cue.mention):
            readings = [r for r in readings if not any(map(is_goal, r.operands))]
        held = _held(scene, cue, readings)
        if held is not None:
            return held
        wrong = wrong or _wrong(scene, cue, readings, found)
    return wrong


def _are_ends_of_time(scene: Scene, operands: Sequence[Mention]) -> bool:
    """Whether two numbers are one thing at two times: "155, up from 140"."""
    moves = scene.moves_by_ends.get(frozenset(x.index for x in operands), ())
    return any(move.word.endswith("from") for move in moves)


def is_part_and_whole(scene: Scene, cue: Cue, operands: Sequence[Mention]) -> bool:
    """Return whether a share may only be heard as the fall of a part from its whole: nothing sets
    the two of "where 23,100 wintered, 7,850 died (34 per cent)" against each other.
    """
    if cue.role is not Role.GROWTH or not cue.weak or len(operands) != 2:
        return False
    return frozenset(x.index for x in operands) not in scene.moves_by_ends


_SETS_APART = (Role.DIFFERENCE, Role.GROWTH, Role.MULTIPLE)


def _is_said_of(scene: Scene, cue: Cue, reading: Reading) -> bool:
    """Whether the clause of a change may speak of what a reading sets apart: it names it, or names
    nothing. "…; the price of feeding somebody has risen by half" is said of no meals.
    """
    before = cue.mention.before[-200:]
    clause = before[before.rfind(";") + 1 :]
    if cue.role not in _SETS_APART or ";" not in before or _POINTS_BACK.match(clause):
        return True
    words = set(words_of(clause)) - GENERIC - STOP
    if words & _PAID and not any(kind_of(m.unit) is UnitKind.MONEY for m in reading.operands):
        return False
    told = set(words_of(before[: before.rfind(";")]))
    far = [m for m in reading.operands if m.sentence != cue.mention.sentence]
    names = told.union(*(scene.facts[m.index].about for m in far))
    return not words or not words.isdisjoint(names)


_PAID = frozenset(words_of("cost price fee rent wage salary"))
"""What is so called moves in money."""
_POINTS_BACK = Pattern(r"\W*(?:that|this|it|they|these|those|which)\b", re.IGNORECASE)


_IMPROVED = Pattern(r"\b(?:improv|deteriorat|worsen|difference|gap|change|shift)", re.IGNORECASE)
"""Words of a change that do not say which way the number went."""


def _of_told(scene: Scene, cue: Cue, told: Sequence[Claim]) -> Iterator[Reading]:
    if cue.role is not Role.GROWTH or not is_apposition(cue.mention):
        return
    times = " * 100" if cue.mention.unit == "%" else ""
    for claim in told:
        ends = [scene.mention_of(o) for o in claim.operands]
        if claim.kind is ClaimKind.CHANGE and claim.formula in ("", "a - b") and len(ends) == 2:
            now, base = ends
            if now is None or base is None or scene.outcome(claim) is not Outcome.HOLDS:
                continue
            moves = scene.moves_by_ends.get(frozenset((now.index, base.index)), ())
            if moves:
                now, base = moves[0].now, moves[0].base
            sure = bool(moves) or _IMPROVED.search(claim.span.exact) is None
            yield Reading((now, base), f"(a - b) / b{times}", 1, sure)
            if not sure:
                yield Reading((base, now), f"(a - b) / b{times}", 1)


def doubt(scene: Scene, fact: Fact) -> Claim | None:
    """Return the claim that words surely make but that cannot be decided, with what it may mean."""
    for cue in scene.cues(fact):
        if cue.weak or not cue.plain:
            continue
        readings = [r for r in _distinct(derive_readings(scene, cue)) if r.tier <= FARTHEST]
        if not readings:
            continue
        claim = claim_of(scene, cue, readings[0])
        near = [r for r in readings if r.tier <= NAMED]
        if len(near) == 1:
            return replace(claim, why=DOUBT)
        why = NOT_CERTAIN
        if len(near) == 2:
            why = may_be(_named(scene, near[0]), _named(scene, near[1]))
        return replace(claim, operands=(), why=why)
    return None


def _named(scene: Scene, reading: Reading) -> str:
    *others, last = [scene.written(m) for m in reading.operands]
    return f"{', '.join(others)} and {last}" if others else last


def _distinct(readings: Sequence[Reading]) -> list[Reading]:
    found: dict[tuple[str, ...], Reading] = {}
    for reading in readings:
        found.setdefault(reading.numbers, reading)
    return list(found.values())


def _held(scene: Scene, cue: Cue, readings: Sequence[Reading]) -> Claim | None:
    width = _width(scene, cue)
    for tier in (1, 2, 3, 4):
        tried = [r for r in readings if r.tier <= tier]
        if not tried or (tier > 1 and not any(r.tier == tier for r in readings)):
            continue
        giving = [r for r in tried if _gives(scene, cue, r) and not _is_loose(scene, r)]
        if not giving:
            continue
        told = [r for r in giving if all(x.end <= cue.mention.start for x in r.operands)]
        giving = told or giving  # what is told before rather than what comes after
        first = giving[0]
        exact = width <= 2 * CHANCE_OF_WHOLE or _in_words(cue)
        alone = len(tried) == 1 and tier <= (FARTHEST if cue.plain else NAMED) and exact
        left = _left_open(scene, cue, first, width)
        loose = cue.weak or cue.role in _ADDED or _may_be_any(cue, tier)
        chance = (CHANCE_OF_WHOLE if loose else CHANCE) / _FARTHER[tier]
        if first.sure or alone or (len(giving) == 1 and left * len(tried) <= chance):
            return claim_of(scene, cue, first)
    return None


def _is_loose(scene: Scene, reading: Reading) -> bool:
    growth = reading.formula.startswith("(a - b) / b")
    return growth and is_any_growth(scene.text, reading.operands)


def _may_be_any(cue: Cue, tier: int) -> bool:
    """Whether nothing says that a share follows from numbers of the text, and none is near."""
    return cue.role is Role.SHARE and not cue.plain and tier > FARTHEST


def _in_words(cue: Cue) -> bool:
    """Whether a number is coarse by nature: a third, twice, more than a quarter."""
    return is_fraction(cue.mention.quantity) or cue.mention.unit == "x"


def numbers_of(scene: Scene, claim: Claim) -> frozenset[Decimal]:
    """Return the numbers that a claim sets against each other."""
    numbers = quantities_of(scene.briefing, claim.operands) or ()
    return frozenset(abs(q.point).normalize() for q in numbers if not q.is_range)


def _wrong(
    scene: Scene, cue: Cue, readings: Sequence[Reading], doubted: Sequence[frozenset[Decimal]]
) -> Claim | None:
    if cue.weak:
        return None
    readings = [r for r in readings if _counts_same(cue, r)]
    meant = _meant(scene, cue, readings, doubted if cue.role is not Role.RATE else ())
    if meant is not None and any(
        x.quantity.hedge in ONE_SIDED and scene.in_head(x) for x in meant.operands
    ):
        return None  # a headline's "below 40,000" may be 39,180
    if meant is not None:
        claim = claim_of(scene, cue, meant)
        verdict = scene.explained(claim)
        told = verdict.outcome is Outcome.FAILS and _believed(scene, cue, meant, verdict)
        told = told and not _leaves_out(scene, cue, meant)
        if told and not _is_of_own_object(cue.mention, meant.operands):
            return None if _is_given(scene, cue, readings) else claim
    if cue.mention.quantity.hedge is not Hedge.EXACT or is_fraction(cue.mention.quantity):
        return None
    if cue.role is Role.SHARE and cue.mention.value > _ALL:  # no part is more than its whole
        return next(_slipped(scene, cue, [r for r in readings if r.tier <= 2]), None)
    turned = _turned_about(scene, cue, readings)
    if turned is not None:
        return turned
    width = _width(scene, cue)
    slips = slips_of(cue.mention.value)
    for tier, chance in _SLIPPED.items():
        tried = [r for r in readings if r.tier <= tier and _is_tied(cue, r)]
        each = [(r, max(width, open_of(scene.text, r.operands, r.formula))) for r in tried]
        near = [r for r, left in each if left * slips * len(tried) <= chance]
        if near:
            slipped = list(_slipped(scene, cue, near))
            if len(slipped) == 1:
                return slipped[0]
    return None


def _leaves_out(scene: Scene, cue: Cue, reading: Reading) -> bool:
    """Whether the sentence has another amount before what is said to be left: it is no part of it
    by its unit alone. "23 of the 31 had too little and three too much; the other five".
    """
    if cue.role is not Role.REST or not _is_here(cue.mention, reading):
        return False
    before = scene.passage.of(cue.mention.sentence)[: cue.mention.place]
    told = {x.index for x in reading.operands}
    return any(
        x.index not in told and not scene.facts[x.index].relative and not x.found.change
        for x in before
    )


def _counts_same(cue: Cue, reading: Reading) -> bool:
    """Whether what is added up or left may be of one noun: "five matches left" are no
    points, and "92 in 19 overs" are not 92 and 19.
    """
    m = cue.mention
    if cue.role not in _ADDED or kind_of(m.unit) is not UnitKind.COUNT:
        return True
    if not m.found.unit_text:
        named = {bool(x.found.unit_text) for x in reading.operands}
        return len(named) == 1 or bool(reading.operands[0].found.unit_text)
    alike = [likeness(m, x) for x in reading.operands]
    return min(alike) > 1 and (cue.role is not Role.REST or max(alike) >= ALIKE)


def _is_given(scene: Scene, cue: Cue, readings: Sequence[Reading]) -> bool:
    """Whether another reading gives the number, and that hardly by chance: then it may be meant."""
    narrow = _width(scene, cue) * len(readings) <= CHANCE
    return narrow and any(_gives(scene, cue, r) for r in readings)


_OBJECT = Pattern(
    r"\b(?:cut|reduc|lower|rais|increas|improv|boost|shrink|trim|slash|lift)\w*\s+"
    r"(?!from\b|by\b|to\b)[^.,;:()\d]{3,60}?\sby\s*$",
    re.IGNORECASE,
)


def _is_of_own_object(m: Mention, operands: Sequence[Mention]) -> bool:
    """Whether a clause says itself what it moves: "cost $164 million and cuts energy use by
    45%".

    What stands before its verb is then of something else.
    """
    found = _OBJECT.search(m.unhedged[-90:])
    if found is None:
        return False
    start = m.start - (len(m.unhedged[-90:]) - found.start())
    return all(x.sentence == m.sentence and x.end <= start for x in operands)


def _believed(scene: Scene, cue: Cue, meant: Reading, verdict: Verdict) -> bool:
    """Whether a failing sum is a mistake: of two shares, only points or the base may be.

    "Twice" is not ten times off by a slip: no one writes it for "twenty times". Where no slip
    explains a difference, the two numbers must count the very same, and the words tell of them.
    """
    if _in_words(cue) and verdict.slip == Slip.COMPLEMENT and not meant.sure:
        return False  # two thirds less is soon met where "a third less" is said
    if _in_words(cue) and verdict.slip == Slip.NOUGHT:
        return not _far(cue, verdict)
    if cue.mention.unit == "%" and all(x.unit == "%" for x in meant.operands):
        return verdict.slip in (Slip.POINTS, Slip.BASE)
    m = cue.mention
    added = cue.role in _ADDED and verdict.slip in (Slip.NOUGHT, Slip.SCALE)
    if added and not same_digits(m.value, verdict.result):
        return False  # 23 is not "two" with a digit lost
    if verdict.slip not in ("", Slip.DIGIT, Slip.LOST):
        return True
    concludes = _CONCLUDES.search(m.before[-60:]) is not None
    here = _is_here(m, meant)
    grammar = meant.sure and meant.tier == 1 and here and lead(m) != "of"
    rest = cue.role in (Role.REST, Role.SUM)
    if cue.role is Role.REST and not _is_of_whole(scene, cue, meant):
        return False
    if _far(cue, verdict) or not (cue.plain or concludes or rest or grammar):
        return False
    if all(x in borne_before(scene, m) for x in meant.operands):
        return True
    back = concludes or _SUMS_UP.match(scene.passage.opening(m.sentence, _OPENING)) is not None
    return _is_alone(scene, m, meant) or (_alike(meant) and (back or here or rest))


def _is_of_whole(scene: Scene, cue: Cue, reading: Reading) -> bool:
    """Whether what remains is surely of the first number of a reading: a whole, or one that shares
    were told of; a gap is between any two.
    """
    told = reading.operands[0].value in cue.wholes or is_gap(cue.mention)
    return told or is_told_whole(scene, claim_of(scene, cue, reading), cue.mention)


def _is_here(m: Mention, reading: Reading) -> bool:
    return all(x.sentence == m.sentence for x in reading.operands)


def _is_alone(scene: Scene, m: Mention, reading: Reading) -> bool:
    """Whether the sentence has no other number before the stated one than those it follows from."""
    return scene.passage.of(m.sentence)[: m.place] == tuple(
        sorted(reading.operands, key=lambda x: x.start)
    )


def _alike(reading: Reading) -> bool:
    """Whether all numbers count the same; by grammar one may leave out what it counts."""
    return all(
        likeness(a, b) >= ALIKE
        or (reading.sure and likeness(a, b) == 2 and not (a.found.unit_text and b.found.unit_text))
        for a, b in pairwise(reading.operands)
    )


_OPENING = 40
_SUMS_UP = Pattern(
    r"\W*(?:that|this|it|they|these|those|the (?:gap|difference|margin|rise|fall|increase|decrease|"
    r"drop|gain|change|others?|rest|remaining|remainder|balance))\b",
    re.IGNORECASE,
)


def _meant(
    scene: Scene, cue: Cue, readings: Sequence[Reading], doubted: Sequence[frozenset[Decimal]]
) -> Reading | None:
    """The reading that the words must mean: grammar's own, or one that was found in two ways."""
    sure = [r for r in readings if r.sure]
    if sure:
        return sure[0] if len(sure) == 1 else None
    twice = [
        r
        for r in readings
        if _is_said_of(scene, cue, r)
        and r.tier <= (1 if cue.role is Role.SHARE else 2)
        and any(m.sentence == cue.mention.sentence for m in r.operands)
        and frozenset(abs(m.value).normalize() for m in r.operands) in doubted
    ]
    return twice[0] if len(twice) == 1 else None


def _turned_about(scene: Scene, cue: Cue, readings: Sequence[Reading]) -> Claim | None:
    """ "Men thus earned 20 per cent more", 500 to 400: the only reading, with its base swapped."""
    near = [r for r in readings if r.tier <= _ONLY]
    if cue.role is not Role.GROWTH or not cue.sense or len(near) != 1:
        return None
    if not _CONCLUDES.search(cue.mention.before[-60:]):
        return None
    claim = claim_of(scene, cue, near[0])
    verdict = scene.explained(claim)
    return claim if verdict.slip == Slip.BASE else None


_CONCLUDES = Pattern(r"\b(?:thus|therefore|hence|consequently|accordingly|so)\b", re.IGNORECASE)
_ONLY = 3
"""The tier up to which a reading that has no other beside it is the one that is meant."""


def _is_tied(cue: Cue, reading: Reading) -> bool:
    """Whether the sentence has a number of a reading: a share or growth of others may be any, and
    so may what follows from numbers that stand far off.
    """
    if cue.role not in (Role.SHARE, Role.GROWTH, Role.MULTIPLE) and reading.tier <= FARTHEST:
        return True
    return any(m.sentence == cue.mention.sentence for m in reading.operands)


def _slipped(scene: Scene, cue: Cue, readings: Sequence[Reading]) -> Iterator[Claim]:
    for reading in readings:
        if cue.role is Role.PART and not is_told_part(reading):
            continue
        claim = claim_of(scene, cue, reading)
        verdict = scene.explained(claim)
        slipped = is_slip_of_digits(verdict) and not _is_told(scene, cue.mention, verdict)
        if slipped and not _outgrows(cue, reading, verdict):
            yield claim


def _is_told(scene: Scene, m: Mention, verdict: Verdict) -> bool:
    """Whether what a reading comes to is a number of the text, and the stated one has but nearly
    its digits: 84,700 less 23,400 are the 61,300 who left, and no 41,600 with digits transposed.
    """
    result = verdict.result or Decimal(0)
    told = (abs(result), scene.facts[m.index].kind) in scene.by_value
    return told and _digits(result) != _digits(m.value)


def _digits(value: Decimal) -> list[int]:
    return sorted(value.normalize().as_tuple().digits)


_EACH = Pattern(
    r"(?:\s+[\w’'-]+){0,2}?\s+(?:each|apiece|per|(?:to|for|in) (?:an?|each|every)|an?)\b",
    re.IGNORECASE,
)
_AT_EACH = Pattern(r"\b(?:at|each|every)\s(?:[^.;:,()\d]{0,40}\s)?\S{0,3}$", re.IGNORECASE)


def is_told_part(reading: Reading) -> bool:
    """Whether words say so much *of* a whole or so much for *each*: two numbers that only stand
    beside each other have no product.
    """
    return any(
        "/" in x.unit
        or x.unit == "%"
        or is_fraction(x.quantity)
        or _EACH.match(x.after[:40])
        or _AT_EACH.search(x.before[-50:])
        for x in reading.operands
    )


def _outgrows(cue: Cue, reading: Reading, verdict: Verdict) -> bool:
    """Whether a difference is more than both its numbers, and that by no whole scale: then it is
    one of others.
    """
    most = max((abs(x.value) for x in reading.operands), default=Decimal(0))
    more = cue.role is Role.DIFFERENCE and abs(cue.mention.value) > most
    return more and verdict.slip != Slip.SCALE


def _far(cue: Cue, verdict: Verdict) -> bool:
    said, size = abs(cue.mention.value), abs(verdict.result or Decimal(0))
    most = _FAR_TIMES if cue.mention.unit == "x" else _FAR
    return not size or max(said, size) > most * min(said, size)


def _width(scene: Scene, cue: Cue) -> Decimal:
    """How much of itself the stated number leaves open."""
    return width_of(cue.mention.quantity, scene.text[cue.mention.start : cue.mention.end])


def _left_open(scene: Scene, cue: Cue, reading: Reading, width: Decimal) -> Decimal:
    """How much of itself the number may be off: no more than the sum is, where this is nearer than
    the number's noughts let it be; where the sum meets it only because the operands are rounded,
    what these leave open counts, and how far off it is.
    """
    m = cue.mention
    said = abs(m.value)
    off = 2 * abs(_result(cue, reading) - said) / said
    left = open_of(scene.text, reading.operands, reading.formula)
    if off > width:
        return max(width, left, off)
    if m.quantity.hedge is not Hedge.EXACT or _in_words(cue):
        return width
    last = places_of(said, scene.text[m.start : m.end]).fine / said
    if reading.tier > NAMED and _are_round(said, *(x.value for x in reading.operands)):
        return width  # 900,000 ÷ 18 is 50,000, as round numbers often are each other
    return min(width, max(off, left, last))


def _are_round(*values: Decimal) -> bool:
    """Whether a number and those that give it have so few digits that they are often each other."""
    return sum(len(v.normalize().as_tuple().digits) for v in values) <= MOST_DIGITS


def _gives(scene: Scene, cue: Cue, reading: Reading) -> bool:
    result = _result(cue, reading)
    said = abs(cue.mention.value)
    if not result or not said or max(result, said) > 2 * min(result, said):
        return False
    return scene.outcome(claim_of(scene, cue, reading)) is Outcome.HOLDS


def _result(cue: Cue, reading: Reading) -> Decimal:
    """What a reading comes to, nearly: enough to leave out what is far off."""
    top = cue.mention.unit.split("/")[0]
    base, divisor = TO_BASE.get(top, (top, "1"))
    values = []
    for m in reading.operands:
        own, factor = TO_BASE.get(m.unit, (m.unit, "1"))
        turned = own == base and m.unit != top
        values.append(m.value * Decimal(factor) / Decimal(divisor) if turned else m.value)
    return abs(compute(parse(reading.formula), values) or Decimal(0))


def claim_of(scene: Scene, cue: Cue, reading: Reading) -> Claim:
    """Return the claim that a number follows from others in the way of a reading."""
    m = cue.mention
    stated = m.quantity
    if not stated.is_range and stated.point < 0:
        stated = Quantity(-stated.point, stated.unit, stated.hedge, stated.marks)
    if cue.role is Role.RATE:
        top = stated.unit.split("/")[0]
        stated = Quantity(stated.value, top, stated.hedge, stated.marks)
    kind = _KINDS[cue.role]
    operands, formula = reading.operands, reading.formula
    if cue.role is Role.MULTIPLE:
        stated, turned = halved(scene.text, m)
        formula = turned or formula
    sense = cue.sense if kind is ClaimKind.CHANGE else ""
    return scene.claim(cue.start, cue.end, kind, operands, stated, sense, formula=formula)
