"""The part of a share: what the words restate, or what the sentence is about."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.quantity import ONE_SIDED
from briefing_app.reading.claims.ground.facts import GENERIC, Fact
from briefing_app.reading.claims.ground.gaps import opens_another
from briefing_app.reading.claims.ground.words import OF, closes, is_whole, lead
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.shares.ends import (
    ANAPHORA,
    End,
    counted_too,
    is_amount_here,
    is_apposed,
)
from briefing_app.reading.grammar.stems import stem, stems
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_AFTER = Pattern(
    r"^[^.;()]{0,60}?(?:\(\s*|(?:,|:)\s+(?:or\s+|namely\s+|at\s+)?(?:some\s+|"
    r"about\s+)?[$€£¥₹]?(?:[A-Z]{2,3}\s?)?)$"
)
_WITH = Pattern(r"^(?:\s+of\s+[^.;,()\d]{1,40}?)?\s+with\s+[$€£¥₹]?$")
_OF_THAT = Pattern(r"\s+of\s+(?:it|them|that|this|these|those|which|whom)\b", re.I)
_OF_WHOM = Pattern(
    r"\s+of\s+(?!those\s+\w+ed\b)"
    r"(?:it|them|this|these|those|which|whom)\s+(?!said\b|told\b|and\b|but\b|or\b)[a-z]"
)
"""What they are follows: "94,600 left, half of them children" is no half of what stands before;
"3 per cent of those stopped" names the whole.
"""


def derive_parts(scene: Scene, fact: Fact) -> Iterator[End]:
    """Yield the numbers that a share may be told of."""
    m = fact.mention
    beside = scene.passage.of(m.sentence)
    moved = _restates_move(scene, m, beside)
    moved = moved or _restates_range(m, beside)
    before = [x for x in beside if x.end <= m.start and is_amount_here(scene, x) and not moved]
    before = _without_limits(scene, before)
    before = [x for x in before if not _says_what(scene, x)]
    after = [x for x in beside if x.start >= m.end and is_amount_here(scene, x)]
    of = OF.match(m.after[:80])
    if after and m.unit == "%" and _WITH.match(scene.text[m.end : after[0].start]):
        yield End(after[0], 2.8, True)  # "38 per cent of them with 9,234 cases"
        return
    if _OF_THAT.match(m.after[:16]) and (not is_apposed(m) or _OF_WHOM.match(m.after[:24])):
        yield from _parts_of_that(scene, m, before, after)
        return
    led = of and "," not in scene.text[m.end : after[0].start] if after else None
    if len(after) > 1 and of and led and after[0].start <= m.end + of.end() + 4:
        gap = scene.text[after[0].end : after[1].start]
        if _AFTER.match(gap) and not re.search(r"\b(?:and|but|while|who|which)\b", gap):
            yield End(after[1], 2.8, True)
            return
    if before and is_apposed(m):
        gap = scene.text[before[-1].end : m.start]
        near = before[-1]
        of_whole = lead(near) == "of" or is_tried(scene.text, before[-2:])
        if len(before) > 1 and of_whole and near.value >= before[-2].value:
            near = before[-2]  # "33 of the 113 drivers were … – 29 per cent"
            gap = scene.text[before[-1].end : m.start]
        if len(gap) < 130 and not re.search(r"[.;:]\s", gap):
            makes = re.search(r"\bmakes?(?: it)?\s", gap) is not None
            if not _may_be_of_both(scene, m, before):
                yield End(near, 3.0 if len(gap) < 50 else 2.6, not makes)
            return
    if after:
        gap = scene.text[m.end : after[0].start]
        if _AFTER.match(gap) and not re.search(r"\d", gap) and lead(after[0]) != "of":
            yield End(after[0], 2.8, True)
            return
    yield from _told_first(scene, m, before, of=of is not None)
    if not before and m.place == 0 and not _STANDARD.search(m.unhedged[-40:]):
        yield from _parts_before(scene, m)


def _told_first(scene: Scene, m: Mention, before: Sequence[Mention], *, of: bool) -> Iterator[End]:
    """The number that the sentence tells before a share: "fares were £2m and covered a third"."""
    if not before:
        return
    gap = scene.text[before[-1].end : m.start]
    if not of:
        if _is_made_up(scene.text, before[-1], m):
            yield End(before[-1], 2.4, True)
    elif _compared(scene, before[-1]) and len(before) > 1:
        yield End(before[0], 2.6, True)
    elif len(gap) < 120 and not re.search(r"[.;:]\s", gap):
        yield End(before[-1], 2.2, _makes(gap))


_THUS_MADE_UP = Pattern(
    r"\b(?:ma[dk]es? up|making up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?)\b", re.IGNORECASE
)


def _is_made_up(text: str, part: Mention, m: Mention) -> bool:
    gap = text[part.end : m.start]
    told = _THUS_MADE_UP.search(gap) if len(gap) < _CLAUSE and closes(m) else None
    if told is None or re.search(r"[.;:]\s", gap) or _TELLS_OF_LAST.search(gap[: told.start()]):
        return False
    joined = max(gap.rfind(" and ", 0, told.start()), gap.rfind(",", 0, told.start()))
    return joined < 0 or _ONLY_THUS.fullmatch(gap[joined : told.start()]) is not None


_ONLY_THUS = Pattern(
    r"(?:\sand|,)\s(?:(?:and|thus|so|they|these|it|together|which|that|therefore|now|already)\s)*",
    re.IGNORECASE,
)
"""Nothing between *and* and the verb that would be who makes up a share: "and women made up"."""


_TELLS_OF_LAST = Pattern(
    r"\s(?:into|onto|to|towards?|for|on|by|at|in|from|with)(?:\s[^\W\d_][\w’'-]*){1,4},\s(?:which|who)\b",
    re.IGNORECASE,
)
"""The relative clause is of what stands right before it: "went into savings, which make up"."""
_CLAUSE = 60


def _says_what(scene: Scene, x: Mention) -> bool:
    """Whether a number only says of what another one is: the two of "2,885 two bedrooms"."""
    before = scene.passage.of(x.sentence)[x.place - 1] if x.place else None
    return before is not None and scene.text[before.end : x.start] == " "


def _restates_move(scene: Scene, m: Mention, beside: Sequence[Mention]) -> bool:
    """Whether a share is of what a move took right before it: "cut its grant by 60, a fifth"."""
    last = next((x for x in reversed(beside) if x.end <= m.start), None)
    gap = scene.text[last.end : m.start] if last is not None else ""
    if last is None or scene.facts[last.index].relative or counted_too(last):
        return False
    if last.index in scene.bases and lead(last) == "from" and len(gap) < _CLOSE + _HEDGED:
        return gap[:1] == ","  # "fell to £310,000 from £340,000, nearly a tenth"
    return bool(last.found.change) and len(gap) < _CLOSE and gap[:1] == ","


def _restates_range(m: Mention, beside: Sequence[Mention]) -> bool:
    """Whether a share is told of a range: "earnings of 168 to 174 million, a margin of 15 %"."""
    return m.place > 0 and beside[m.place - 1].quantity.is_range and is_apposed(m)


_HEDGED = 12
"""Characters that a hedge may add."""
_CLOSE = 12
"""Characters from a move to the share that restates it: a comma, "or", a hedge."""


def _parts_before(scene: Scene, m: Mention) -> Iterator[End]:
    """The numbers of the sentence before, for a share that opens its own."""
    opens = ANAPHORA.match(scene.passage.opening(m.sentence, 12))
    told = [x for x in scene.neighbours(m, 1) if is_amount_here(scene, x)]
    now = [x for x in told if x.index not in scene.bases]
    parted = now[:-1] and all(
        x.index in scene.parts or _THE_OTHER.search(x.before[-14:]) for x in now[:-1]
    )
    if opens and parted:  # "118, 74 of them … and the other 44. That is 3 per cent": the 118 are
        yield End(now[-1], 2.4, False)
    for rank, x in enumerate(scene.neighbours(m, 1)[:3]):
        if x in told:
            base = 1.0 * (x not in now)
            meant = opens and now == [x] and _MAKES.search(m.before[-60:]) is not None
            meant = meant and not _is_of_another_noun(scene, m, x)
            yield End(x, (1.8 if opens else 1.0) - 0.3 * rank - base, bool(meant))


def _is_of_another_noun(scene: Scene, m: Mention, x: Mention) -> bool:
    """Whether the sentence of a share names a subject that the number before is not called: "1,465
    candidates still wait. The confirmed planets are therefore a third".
    """
    named = _THE_NOUN.match(scene.passage.opening(m.sentence, 60))
    if named is None:
        return False
    told = {stem(w) for w in scene.facts[x.index].about} | set(stems(x.unit))
    head = stem(named["noun"].lower())
    return head not in GENERIC and head not in told


_THE_NOUN = Pattern(
    r"\W*the\s+(?:[^\W\d_][\w’'-]*\s+){0,2}?(?P<noun>[^\W\d_]+)\s+(?:is|are|was|were|has|have|had|"
    r"makes?|made|accounts?|represents?|thus|therefore|so)\b",
    re.IGNORECASE,
)
_THE_OTHER = Pattern(r"\bthe\s(?:other|remaining)\s\S{0,2}$", re.IGNORECASE)
_AND = Pattern(r"\band\b", re.IGNORECASE)


def _may_be_of_both(scene: Scene, m: Mention, before: Sequence[Mention]) -> bool:
    """ "Of the 60, 12 burned down and 20 were damaged, more than half": of the two together."""
    if len(before) < 2 or m.quantity.hedge not in ONE_SIDED:
        return False
    return _AND.search(scene.text[before[-2].end : before[-1].start]) is not None


def is_tried(text: str, pair: Sequence[Mention]) -> bool:
    """Whether two numbers tell how many of some tries came off: "11 for 31", "three from nine"."""
    between = text[pair[0].end : pair[1].start] if len(pair) > 1 else ""
    return between in (" for ", " from ") and pair[0].value <= pair[1].value


def _without_limits(scene: Scene, before: list[Mention]) -> list[Mention]:
    """ "402 of the 5,007 classes have more than 25": the last number only says which."""
    beside = scene.passage.of(before[-1].sentence) if before else ()
    kept = list(before)
    while len(kept) > 2 and kept[-1].quantity.hedge in ONE_SIDED:
        if not any(is_whole(scene.text, x, beside) for x in kept[:-1]):
            break
        kept.pop()
    return kept


_STANDARD = Pattern(
    r"\b(?:standards?|targets?|goals?|thresholds?|limits?|requirements?|aims?|forecasts?|averages?|"
    r"means?|medians?|rates?)\s+(?:(?:is|was|of|at|stands at|stood at|remains?|remained)\s+)?$",
    re.IGNORECASE,
)
"""What is so called is a share by itself, not of what stands before: "the standard is 92 %"."""
_MAKES = Pattern(
    r"\b(?:is|are|was|were|equal(?:s|led)?|represent\w*|account\w*|mak(?:es?|ing)|made|correspond\w*|"
    r"cover\w*|worth|compris\w*|constitut\w*)\b",
    re.IGNORECASE,
)


def _makes(gap: str) -> bool:
    """Whether the clause of a number says what share it makes, and no new subject: "fares were £2m
    and grants £1m, so that fares covered 60 per cent of it" is not told of the grants.
    """
    found = _MAKES.search(gap)
    if found is None or _TELLS_OF_LAST.search(gap[: found.start()]):
        return False
    return not opens_another(gap[: found.start()])


def _compared(scene: Scene, x: Mention) -> bool:
    """Whether a number is only what another one is set against: "double the 970 of before"."""
    beside = scene.passage.of(x.sentence)
    before = beside[x.place - 1] if x.place else None
    multiple = before is not None and (before.unit == "x" or before.found.change)
    return x.index in scene.bases or bool(multiple and x.start - (before.end if before else 0) < 16)


def _parts_of_that(
    scene: Scene, m: Mention, before: list[Mention], after: list[Mention]
) -> Iterator[End]:
    """ "A third of it, $1.9 million", "which used 7,320 GWh, account for a fifth of it"."""
    gap = scene.text[m.end : after[0].start] if after else ""
    if after and _AFTER.match(gap) and not re.search(r"\d", gap):
        yield End(after[0], 2.8, True)
    elif before and _TAKES.search(m.before[-50:]):
        yield End(before[-1], 2.4, True)


_TAKES = Pattern(
    r"\b(?:made? up|makes up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|covered|covers|took|"
    r"takes|is|are|was|were)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
