"""Numbers set against a standard: a target, a limit, a forecast, a rival's or an earlier number.

What is set against a standard is the last number before the words that compare which is no standard
itself: "carried 8.96 million, above the 8.1 million of last year and ahead of the 8.5 million it
had forecast" says two things of one number. Where no number stands there and the sentence goes on
with what the one before told of, it is the one that this told first.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.another import speaks_of_another
from briefing_app.reading.claims.ground.directions import is_set_against
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.standards import WITHIN, Standard
from briefing_app.reading.claims.ground.words import (
    beyond,
    is_base_of_multiple,
    is_bracketed_base,
    is_of_rank_before,
    is_out_of,
    is_whole,
    lead,
    stands_in,
)
from briefing_app.reading.claims.order import says_amount
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern


def derive_standards(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that a number lies above, below or within a standard."""
    subjects: dict[int, Mention] = {}
    for standard in scene.standards.values():
        found = attempt("what a standard is for", None, _subject, scene, standard, subjects)
        if found is not None:
            now, sure = found
            subjects[standard.mention.index] = now
            told = standard.moved and says_amount(scene, now, standard.mention)
            if not told and not _by_so_much(scene, standard):
                yield _claim(scene, standard, now, sure=sure)


def _by_so_much(scene: Scene, standard: Standard) -> bool:
    """Whether the words tell by how much the two differ: then that is the claim."""
    earlier = _earlier(scene, standard)
    return bool(earlier) and _is_so_much(scene, earlier[-1], standard)


def _is_so_much(scene: Scene, m: Mention, standard: Standard) -> bool:
    after = scene.text[m.end + beyond(m)[1] : standard.start]
    return standard.leaves_gap and _SO_MUCH.fullmatch(after) is not None


def _earlier(scene: Scene, standard: Standard) -> list[Mention]:
    """The numbers of the sentence before the words that compare."""
    there = scene.passage.of(standard.mention.sentence)
    return [m for m in there if m.end <= standard.start and not _is_restated(m)]


def _is_restated(m: Mention) -> bool:
    """Whether a bracket says the number before it in another unit: "64 mm (2.5 inches)"."""
    return m.found.same_as is not None and m.before.endswith("(")


def _subject(
    scene: Scene, standard: Standard, subjects: Mapping[int, Mention]
) -> tuple[Mention, bool] | None:
    """What is set against a standard, and whether it must be that."""
    earlier = _earlier(scene, standard)
    last = earlier[-1] if earlier else None
    fit = [m for m in earlier if _may_be(scene, m, standard)]
    fit = [m for m in fit if not _is_so_much(scene, m, standard)]
    alone = len({m.value for m in fit}) == 1
    if last is not None and last.index in subjects:
        now = subjects[last.index]
        goes_on = not _ANOTHER.search(scene.text[last.end : standard.start])
        return (now, alone) if goes_on and _may_be(scene, now, standard) else None
    if not fit:
        aside = all(
            m.unit == "%" != standard.mention.unit or m.index in scene.bases for m in earlier
        )
        return _told_elsewhere(scene, standard) if aside else None
    now = fit[-1]
    between = scene.text[now.end : standard.start]
    if len(between) > _FARTHEST or _ANOTHER.search(between):
        return None
    told = now.before[-_TOLD:] + scene.text[now.start : now.end]
    return None if speaks_of_another(told, between) else (now, alone)


def _claim(scene: Scene, standard: Standard, now: Mention, *, sure: bool) -> Claim:
    base = standard.mention
    near = not any(now.index < m.index < base.index for m in scene.passage.of(base.sentence))
    begin = now.start if near and now.sentence == base.sentence else standard.start
    end = max(base.end, now.end if now.sentence == base.sentence else 0)
    bounded = base.quantity.hedge in _BOUNDS.get(standard.sense, ())  # "lower than 1,240 in March"
    if bounded or (standard.sense == WITHIN and base.quantity.is_range):
        return scene.claim(begin, end, ClaimKind.COMPARISON, (now,), base.quantity, formula="a")
    sense = "less" if standard.sense == WITHIN else standard.sense
    claim = scene.claim(begin, end, ClaimKind.COMPARISON, (now, base), sense=sense)
    must = sure and standard.sure and standard.sense != WITHIN
    doubtful = not must and scene.outcome(claim) is Outcome.FAILS
    return replace(claim, why=DOUBT) if doubtful else claim


_AT_MOST = (Hedge.LESS_THAN, Hedge.AT_MOST)
_BOUNDS = {"less": _AT_MOST, WITHIN: _AT_MOST, "more": (Hedge.MORE_THAN, Hedge.AT_LEAST)}
_FARTHEST = 110
"""Characters between a number and the words that set it against a standard."""
_TOLD = 200
"""Characters before a number in which it is told what it is of."""
_ANOTHER = Pattern(
    r"[;:]|[.!?]\s|"
    r"\b(?:as|when|where|since)\s+(?:(?:the|its|their|his|her|an?)\s+)?"
    r"(?!(?:it|they|he|she|we|that|this|which|there|many|much)\b)[^\W\d_]+\s+"
    r"(?:is|was|were|are|stood|ran|remained|stayed|came)\b|"
    r"\b(?:while|whereas|whilst|although|because)\b"
    r"(?!\s(?:that|this|it|they)(?:['’]s|['’]re|\s(?:is|are|was|were|remains?|remained|fell|falls?|stays?|stayed))\b)|"
    r",\s(?:and|but)\s(?!(?:is|are|was|were|has|had|have|so|thus|still|yet|also|even|just|only|"
    r"well|far|slightly|now|therefore|already|much|a little|a bit|a lot(?! of)|"
    r"a good deal(?! of)|an improvement|"
    r"it|they|that(?!\s(?:in|of|for|at|from|on)\b)|this|comfortably|clearly|rather|considerably|"
    r"somewhat|not quite)\b|$)",
    re.IGNORECASE,
)
"""What opens a clause of another subject."""
_SO_MUCH = Pattern(
    r"\s+(?:(?!(?:and|but|or|(?:al)?though|yet|well|far|just|still|already|only|slightly|is|are|was|were|"
    r"fell|falls?|fallen|came|comes?|remain\w*|stay\w*|ran|ended|finished)\b)"
    r"[^\W\d_][\w’'-]*\s+)?"
)
"""No other word stands between a difference and what it is of: "ten seats more than the 61"."""
_OPENS = Pattern(
    r"\W*(?:that|this|it|they|these|those|which|(?:the|its|their|his|her)\s+[\w’'-]+)\s+"
    r"(?:[\w’'-]+\s+){0,4}?$",
    re.IGNORECASE,
)
"""How a sentence goes on with what was told before."""


def _told_elsewhere(scene: Scene, standard: Standard) -> tuple[Mention, bool] | None:
    """What is told right after a standard that opens the sentence, or in the sentence before."""
    base = standard.mention
    start = scene.passage.reading.sentences[base.sentence][0]
    if _FRONTED.fullmatch(scene.text[start : standard.start]) is None:
        return _told_before(scene, standard)
    follow = scene.passage.of(base.sentence)[base.place + 1 : base.place + 2]
    after = scene.text[base.end : follow[0].start] if follow else ""
    goes_on = "," in after and len(after) <= _FARTHEST
    fit = goes_on and _may_be(scene, follow[0], standard)
    return (follow[0], False) if fit else None


_FRONTED = Pattern(r"\W*(?:(?:well|far|just|even|still|slightly)\s+)?", re.IGNORECASE)


def _told_before(scene: Scene, standard: Standard) -> tuple[Mention, bool] | None:
    """The number of the sentence before that one opens with: "It was lower than the 44 of May"."""
    base = standard.mention
    start = scene.passage.reading.sentences[base.sentence][0]
    number = base.sentence - 1
    if number < 0 or scene.heads(scene.passage.reading.sentences[number][0]):
        return None
    if not _OPENS.fullmatch(scene.text[start : standard.start]) and not _is_also(scene, standard):
        return None
    there = [m for m in scene.passage.of(number) if not scene.facts[m.index].tabled]
    fit = [m for m in there if _may_be(scene, m, standard)]
    levels = [m for m in fit if not m.found.change] or fit
    alike = levels and len({m.value for m in levels}) == 1
    return (levels[0], False) if alike else None


def _is_also(scene: Scene, standard: Standard) -> bool:
    """Whether a sentence goes on to say more of what it opens with: "That is 39 per cent of all and
    more than the State gave".
    """
    start = scene.passage.reading.sentences[standard.mention.sentence][0]
    words = scene.text[start : standard.start]
    return _IT_IS.match(words) is not None and not _ANOTHER.search(words)


_IT_IS = Pattern(
    r"\W*(?:that|this|it|they|these|those)\s(?:is|was|are|were|makes?|made|represents?)\b", re.I
)


def _may_be(scene: Scene, m: Mention, standard: Standard) -> bool:
    """Whether a number may be what is set against a standard: of its measure, and not what others
    are set against or counted out of.
    """
    base = standard.mention
    if m.index in scene.bases or m.index in scene.standards:
        return False
    if lead(m) in _SET_ON or stands_in(m) or is_of_rank_before(m):
        return False
    if _OF_BEFORE.search(m.before[-60:]):
        return False
    if is_bracketed_base(m) or is_base_of_multiple(m):
        return False
    there = scene.passage.of(m.sentence)
    if is_whole(scene.text, m, there) or is_out_of(scene.text, m, there):
        return False
    if _is_rate(m) != _is_rate(base):
        near = max(m.value, base.value) <= _TIMES * min(m.value, base.value)
        alike = m.unit.split("/")[0] == base.unit or (not base.found.unit_text and near)
        return alike and not m.found.change and not m.quantity.is_range
    if base.quantity.is_range:
        return m.unit == base.unit and not m.quantity.is_range and not m.found.change
    if m.found.change:
        return _are_rates(m, standard) and comparable(m, base)
    return not is_set_against(m) and (comparable(m, base) or _is_elided(m, base))


def _is_elided(m: Mention, base: Mention) -> bool:
    """Whether a standard leaves out that it is a share: "92.6 per cent, under the goal of 93"."""
    bare = not base.found.unit_text and kind_of(base.unit) in (UnitKind.NONE, UnitKind.COUNT)
    near = max(m.value, base.value) <= 2 * min(m.value, base.value)
    return m.unit == "%" and bare and base.found.kind == "count" and near and base.value <= _ALL


_ALL = 100
_TIMES = 4
"""How many times the other one of two numbers may be where the unit is left out."""


_OF_BEFORE = Pattern(
    r"\b(?:from|than|against)\s+(?:its|their|his|her|the|an?)\s+(?:[\w’'-]+\s+){1,3}?of\s+\S{0,3}$",
    re.IGNORECASE,
    having="from|than|against",
)
"""What another number is set against is called by a name: "down 81 % from their peak of $42.60"."""
_SET_ON = ("from", "than", "against", "versus", "vs")
"""A number that one of these governs is what another one is set against."""


def _are_rates(m: Mention, standard: Standard) -> bool:
    """Whether two amounts of change are set against each other: "grew 3.4 %, beating forecasts of
    3.1 %". A fall is set only against how great another one was.
    """
    other = "" if standard.of_sizes else standard.mention.found.change
    if other not in ("", m.found.change) or m.unit != standard.mention.unit:
        return False
    if m.unit != "%" and standard.mention.found.change != m.found.change:
        return False  # "£390 more than in May, but less than the £3,600 of the crisis"
    return standard.of_sizes or (m.found.change == "up" and m.unit == "%")


def _is_rate(m: Mention) -> bool:
    """Whether a number that is no money is one for each of something: a speed is no length."""
    return "/" in m.unit and kind_of(m.unit) is not UnitKind.MONEY
