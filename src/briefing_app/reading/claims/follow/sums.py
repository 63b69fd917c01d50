"""Remainders, sums and rates: wholes less their parts, parts together, so much for each."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.across.parts import TIMES_A_PART, is_mean_of, shows_in
from briefing_app.reading.claims.follow.pool import (
    MOST,
    Reading,
    beside,
    both_count,
    is_amount_here,
    pool_of,
)
from briefing_app.reading.claims.follow.shares import FAR_BACK, OF_WHOLE
from briefing_app.reading.claims.ground.cues import Cue, Role
from briefing_app.reading.claims.ground.gaps import gives_examples
from briefing_app.reading.claims.ground.words import (
    adds_on,
    are_side_by_side,
    is_of_a_part,
    is_told_share,
    is_whole,
    says_how_many,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import ALIKE, Mention, head_of, is_person, likeness
from briefing_app.reading.pattern import Pattern

MOST_PARTS = 8


PER_YEAR = {"year": 1, "quarter": 4, "month": 12, "week": 52, "day": 365}
"""How many of each a year has."""


def derive_rates(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the pairs of an amount and what it is divided among."""
    m = cue.mention
    top, _, per = m.unit.partition("/")
    yield from _of_other_times(scene, m, top, per)

    def fit(x: Mention) -> bool:
        lost = kind_of(x.unit) is UnitKind.MONEY and x.sentence == m.sentence
        amount = is_amount_here(scene, x) or (lost and _WAS_LOST.search(x.before[-12:]) is not None)
        return amount and "/" not in x.unit

    pool = pool_of(scene, m, fit)
    said = _noun_per(m) or per
    for x in pool.all:
        if not _is_top(top, m, x):
            continue
        alike = _same_top(top, m, x) or _is_elided(top, m)
        for y in pool.all:
            if y.index == x.index or y.value <= 1 or kind_of(y.unit) is UnitKind.MONEY:
                continue
            if kind_of(x.unit) is kind_of(y.unit) is UnitKind.TIME:
                continue  # years divided by years are none
            if m.value >= 1 and x.value < y.value:
                continue
            tier = pool.tier(x, y)
            if said and tier < 4:
                named = _named(said, y)
                if not (named or y.found.unit_text):
                    continue  # "32 run each weekday; 47 were late and 2 failed"
                tier = 2 if named and alike else tier if named or alike else 4
            yield Reading((x, y), "a / b", tier)
    if said and m.value >= 1:
        yield from _among_named(scene, m, top, said)


_WAS_LOST = Pattern(r"\b(?:lost|lose|gained|saved|raised|added)\s+$")
"""Money that is lost or saved is an amount, and no change of another one."""


def _among_named(scene: Scene, m: Mention, top: str, noun: str) -> Iterator[Reading]:
    """ "Each passenger brought in $152.70": what was earned, of the passengers told long before."""
    back = scene.passage.mentions[max(0, m.index - FAR_BACK) : m.index]
    usable = [x for x in back if is_amount_here(scene, x) and "/" not in x.unit]
    among = [y for y in usable if y.value > 1 and y.found.unit_text and _named(noun, y)]
    for x in usable if 0 < len(among) <= MOST_ALIKE else ():
        for y in among:
            if x.value > y.value and x.index != y.index and _same_top(top, m, x):
                yield Reading((x, y), "a / b", 4)


MOST_ALIKE = 4
"""Where more numbers count the same things, none of them is meant surely."""


def _of_other_times(scene: Scene, m: Mention, top: str, per: str) -> Iterator[Reading]:
    """ "€3.1 million a year, or €59,600 a week": the same for another length of time."""
    if per not in PER_YEAR:
        return
    for x in [x for x in beside(scene, m) if x.start < m.start][-2:]:
        other, slash, time = x.unit.partition("/")
        if slash and other == top and time in PER_YEAR and time != per:
            many, few = PER_YEAR[per], PER_YEAR[time]
            formula = f"a / {many}" if few == 1 else f"a * {few} / {many}"
            yield Reading((x,), formula, 1, True)


def _same_top(top: str, m: Mention, x: Mention) -> bool:
    """Whether an amount has the very unit of a rate, or counts the same noun."""
    if kind_of(top) in (UnitKind.COUNT, UnitKind.NONE):
        return not top or stem(head_of(top)) == stem(head_of(x.unit))
    return kind_of(x.unit) is kind_of(top)


def _is_elided(top: str, m: Mention) -> bool:
    """Whether a rate leaves open what it is of: the calls of "2,200 per ship" are guessed."""
    counts = kind_of(top) in (UnitKind.COUNT, UnitKind.NONE)
    return counts and stem(head_of(top)) not in {stem(w) for w in m.found.unit_text.split()}


def _noun_per(m: Mention) -> str:
    found = re.match(
        r"^(?:\s+[^\W\d_][\w’'-]*){0,3}?\s+(?:(?:for|to|in|on)\s+)?(?:each|every|per|an?)\s+"
        r"([^\W\d_]+)",
        m.after[:60],
    )
    before = re.search(
        r"\b(?:[Pp]er|[Ee]ach|[Ee]very|the average)\s+(?!of\b)([^\W\d_]+)\b[^.;:\d]{0,40}$",
        m.before[-60:],
    )
    return found.group(1) if found else before.group(1) if before else ""


def _named(noun: str, y: Mention) -> bool:
    if not noun:
        return False
    stems = {stem(w) for w in y.unit.split()}
    return stem(noun) in stems or y.unit == noun or (is_person(y.unit) and is_person(noun))


def _is_top(top: str, m: Mention, x: Mention) -> bool:
    if kind_of(top) in (UnitKind.COUNT, UnitKind.NONE):
        return kind_of(x.unit) in (UnitKind.COUNT, UnitKind.NONE)
    return kind_of(x.unit) is kind_of(top) or likeness(m, x) >= ALIKE


def _addends(scene: Scene, cue: Cue) -> tuple[Mention, ...]:
    """The amounts before a number that are of its kind, in the order of the text."""
    m = cue.mention

    def fit(x: Mention) -> bool:
        if m.found.change:  # "adds £210,000 and £150,000, £360,000 in all"
            same = x.found.change in ("", m.found.change) and x.sentence == m.sentence
            return same and x.unit == m.unit and not x.quantity.is_range
        if m.unit == "%":
            return x.unit == "%" and not x.found.change and not x.quantity.is_range
        return (
            is_amount_here(scene, x)
            and _adds_to(m, x)
            and (x.value != m.value or cue.role is Role.REST)
            and x.value * TIMES_A_PART > m.value
            and ("/" in x.unit) is ("/" in m.unit)
        )

    pool = pool_of(scene, m, fit)
    near = [x for x in (*pool.here, *pool.before) if x.end <= m.start]
    return tuple(sorted(near, key=lambda x: x.start))


def _adds_to(m: Mention, x: Mention) -> bool:
    """Whether a number has the measure of a sum: days are no part of what is only counted.

    Money may leave its unit out: "the city is left with 33.6 million".
    """
    if is_mean_of(m, x):
        return False
    measure = kind_of(x.unit)
    alike = measure in (kind_of(m.unit), UnitKind.MONEY)
    return both_count(m, x) or (alike and likeness(m, x) >= 2)


def derive_rests(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the wholes with the parts that are taken off."""
    m, run = cue.mention, _addends(scene, cue)
    run = tuple(x for x in run if x.index not in scene.bases or x.sentence == m.sentence)
    yield from _of_a_whole(scene, m, run)
    inside = [x for x in run if x.sentence == m.sentence]
    if len(inside) == 1 and inside[0].value > m.value and OF_WHOLE.search(inside[0].before[-50:]):
        return  # "of the 2,900 who did so then, 2,320 remain": how many are gone is not told
    yield from _of_told_whole(cue, run, inside)
    yield from _since_told_share(scene, cue, run)
    near = [x for x in run if m.sentence - x.sentence <= 1]
    if len(near) == 1:  # "awarded $61.5 million. Of the total, $39.5 million is …. The remaining"
        near = [x for x in run if m.sentence - x.sentence <= 2]
    later = [x for x in beside(scene, m) if x.start >= m.end and is_amount_here(scene, x)]
    main = [
        x for x in pool_of(scene, m, lambda x: is_amount_here(scene, x)).main if likeness(m, x) >= 2
    ]
    for whole in (x for x in (*run, *later[:2], *main) if not is_told_share(x)):
        parts = [x for x in run if x.start > whole.start or whole not in run]
        parts = [x for x in parts if x.index != whole.index]
        for count in range(1, min(len(parts), 4) + 1):
            taken = parts[-count:]
            if sum(x.value for x in taken) >= whole.value:
                break
            if not all(shows_in(scene, x, whole) for x in taken):
                continue
            if whole.end < taken[0].start and gives_examples(
                scene.text[whole.end : taken[0].start]
            ):
                continue
            tier = 2 if whole in inside else 3 if whole in run else 4
            opened = whole in inside and OF_WHOLE.search(whole.before[-50:]) is not None
            sure = opened and len(parts) == count and len(inside) == count + 1
            alike = likeness(whole, taken[0]) >= 2
            told_part = whole.index in scene.parts or bool(whole.found.move)
            alone = near == [whole, *taken] and count == 1 and alike and not told_part
            sure = sure or (alone and not are_side_by_side(scene.text, whole, taken[0]))
            formula = " - ".join(LETTERS[: count + 1])
            yield Reading((whole, *taken), formula, 1 if sure else tier, sure)
    if len(inside) == 2 and inside[0].value < inside[1].value:  # "184 officers for 205 posts"
        yield Reading((inside[1], inside[0]), "a - b", 2)


def _of_told_whole(
    cue: Cue, run: Sequence[Mention], inside: Sequence[Mention]
) -> Iterator[Reading]:
    """ "Pays $72 million, three-quarters of the cost, and the town the remaining $24 million": less
    all that the sentence names, of the whole of which a share was told.
    """
    before = [x for x in run if x not in inside and x.value in cue.wholes]
    for whole in before[-1:]:
        inside = [x for x in inside if not x.found.unit_text or likeness(whole, x) > 1]
        told = 0 < len(inside) < MOST_PARTS and sum(x.value for x in inside) < whole.value
        if told and likeness(whole, inside[0]) >= ALIKE:
            yield Reading((whole, *inside), " - ".join(LETTERS[: len(inside) + 1]), 1)


def _since_told_share(scene: Scene, cue: Cue, run: Sequence[Mention]) -> Iterator[Reading]:
    """ "195,000 was 62 per cent of the money. Another 78,000 went on holidays, and the remaining
    39,000 on a car": of the whole of which shares are told, less all that was told since.
    """
    m = cue.mention
    kind = scene.facts[m.index].kind
    wholes = {v: scene.by_value[v, kind][0] for v in cue.wholes if (v, kind) in scene.by_value}
    for back in (1, 2):
        parts = tuple(x for x in run if m.sentence - x.sentence <= back)
        parts = tuple(x for x in parts if scene.passage.same_block(x.sentence, m.sentence))
        total = sum(x.value for x in parts)
        fit = [index for value, index in wholes.items() if value > max(total, m.value)]
        if len(fit) == 1 and 1 < len(parts) <= MOST_PARTS:
            whole = scene.passage.mentions[fit[0]]
            if whole not in parts and whole.start < m.start:
                formula = " - ".join(LETTERS[: len(parts) + 1])
                yield Reading((whole, *parts), formula, 2)


_OF_WHOLE = Pattern(
    r"^(?:\s+[\w’'-]+){0,3}?\s+(?:out )?of\s+(?:the|its|all|their|our|these)?[^.;,()\d]{0,30}$"
)
_TOWARDS = Pattern(r"\b(?:towards?|against|for|on|of)\b[^.;()\d]{0,30}$")


def _of_a_whole(scene: Scene, m: Mention, run: Sequence[Mention]) -> Iterator[Reading]:
    """ "38,420 of the 44,860 villages", "£612,000 towards a target of £750,000": less the part."""
    near = [x for x in run if m.sentence - x.sentence <= 2]
    pairs = [
        (whole, part)
        for part, whole in pairwise(near)
        if part.sentence == whole.sentence
        and part.value < whole.value
        and likeness(part, whole) >= 2
        and _joined(scene, m, part, whole)
        and not (_LEFT_WITH.search(m.before) and _HELD.search(part.before))
    ]
    for whole, part in pairs:
        yield Reading((whole, part), "a - b", 1, len(pairs) == 1)


_LEFT_WITH = Pattern(r"\bleft with (?:only |just )?$")
_HELD = Pattern(r"\b(?:had|held|have|has|holds?|controlled|occupied)(?: held)? (?:some |about )?$")
"""Who held 37 of the 60 seats and is left with 24 has lost 13: no 37 were taken away."""


def _joined(scene: Scene, m: Mention, part: Mention, whole: Mention) -> bool:
    """Whether words make one number a part of the other that follows it."""
    between = scene.text[part.end : whole.start]
    if _OF_WHOLE.match(between):
        return True
    return whole.sentence == m.sentence and _TOWARDS.search(between) is not None


def derive_sums(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the runs of numbers that are added up."""
    m, run = cue.mention, _addends(scene, cue)
    if is_whole(scene.text, m, scene.passage.of(m.sentence)):
        return  # "61 of 74 burned down, leaving 13": it is what remains that follows
    if _AVERAGED.search(m.before[-40:]):
        return  # "the six together averaged 14.6"
    if _TO_COME.search(m.before[-60:]) and all(x.sentence != m.sentence for x in run):
        return  # "together they will have 840 next year": not what they have now
    formula = [" + ".join(LETTERS[:n]) for n in range(MOST_PARTS + 1)]
    level = tuple(x for x in run if x.index not in scene.bases)
    if sum(x.sentence == m.sentence for x in level) > 1:
        run = level
    else:  # "11 after 14, which makes 25": both count, but not where one came from the other
        left = {v.base.index for v in scene.moves if v.word != "after" and v.how != "next"}
        run = tuple(x for x in run if x.index not in left)
    whole = not any(x.sentence == m.sentence and is_of_a_part(x) for x in run)
    whole = whole and not adds_on(scene.passage.opening(m.sentence, 20))
    run = tuple(x for x in run if _is_part(scene, cue, x) and not is_of_a_part(x))
    smaller = [x for x in run if x.value < m.value * 10]
    here = [x for x in run if x.sentence == m.sentence]
    told = [] if here or not _sums_up(scene, cue) else _just_told(m, run)
    for count in range(2, min(len(smaller), MOST_PARTS) + 1):
        taken = tuple(smaller[-count:])
        tier = 2 if taken[0].sentence == m.sentence else 3
        sure = whole and ((list(taken) == here and tier == 2) or list(taken) == told)
        yield Reading(taken, formula[count], 1 if sure else tier, sure)
    after = [
        x
        for x in (*beside(scene, m), *_following(scene, m))
        if x.start >= m.end and is_amount_here(scene, x) and _adds_to(m, x)
    ]
    both = tuple(x for x in (*here, *after) if x.sentence == m.sentence)
    if here and after and 1 < len(both) <= MOST_PARTS:
        yield Reading(both, formula[len(both)], 2)
    for count in range(2, min(len(after), MOST_PARTS) + 1):
        taken = tuple(after[:count])
        yield Reading(taken, formula[count], 2 if taken[-1].sentence == m.sentence else 3)


_TO_COME = Pattern(r"\b(?:will|would|shall|should)\b", re.IGNORECASE)
_AVERAGED = Pattern(r"\b(?:averag\w+|mean|median)\b[^.;:,\d]*$", re.IGNORECASE)
_THAT = Pattern(r"\W*(?:that|this)(?:['’]s|\s+(?:is|was|makes|made|adds up to))\b", re.IGNORECASE)
_FOR_SO_MANY = Pattern(
    r"^(?:\s+[\w’'-]+){0,4}?\s+(?:for|over|in|from)\s(?:the|all|these)\s(?P<n>two|three|four|five|six)\b"
    r"(?P<with>[^.;]{0,20}\bwith\b)?",
    re.IGNORECASE,
    having="two|three|four|five|six",
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def _sums_up(scene: Scene, cue: Cue) -> bool:
    """Whether a sentence opens with what sums up the one before: "That's 56 mm for the two".

    "This brought it to 90" and "since May" tell of more than was just said.
    """
    m = cue.mention
    opened = _THAT.match(scene.passage.opening(m.sentence, 20)) is not None
    return cue.plain and m.place == 0 and opened and "since" not in m.after[:40].split()


def _just_told(m: Mention, run: Sequence[Mention]) -> list[Mention]:
    """The amounts of the sentence before, if all are of one kind: those that are summed up."""
    told = [x for x in run if m.sentence - x.sentence == 1]
    many = _FOR_SO_MANY.match(m.after[:60])
    if many is not None and (many["with"] or _COUNTS[many["n"].lower()] != len(told)):
        return []
    alike = all(likeness(told[0], x) >= ALIKE for x in told[1:])
    return told if len(told) > 1 and alike else []


_NO_PART = Pattern(
    r"\b(?:records?|peaks?|highs?|lows?|maximum|minimum|averages?|mean|median|targets?|goals?|limits?|"
    r"forecasts?|capacity)\b(?:\s+[\w’'-]+){0,2}?\s*$",
    re.IGNORECASE,
    having=(
        "record|peak|high|low|maximum|minimum|average|mean|median|target|goal|limit|forecast|"
        "capacity"
    ),
)
"""Words before a number that says how much there was at most, on average or should be."""


def _is_part(scene: Scene, cue: Cue, x: Mention) -> bool:
    """Whether a number can be added up: no record, average or target; and where the words hardly
    tell of a sum ("stood at 492"), none of another paragraph.
    """
    if _NO_PART.search(x.before[-40:]) or says_how_many(x):
        return False
    return not cue.weak or scene.passage.same_block(x.sentence, cue.mention.sentence)


def _following(scene: Scene, m: Mention) -> Sequence[Mention]:
    """The numbers of the next sentence, if it is in the same paragraph or led in with a colon."""
    follow = scene.passage.of(m.sentence + 1)[:MOST]
    if not follow or scene.passage.same_block(m.sentence, m.sentence + 1):
        return follow
    _, end = scene.passage.reading.sentences[m.sentence]
    return follow if ":" in scene.text[m.end : end] else ()
