"""Totals of the running text: "640: 410 from the county and 230 from the state", "the other 53".

A whole stands before a colon, or "of the 613" opens the sentence of its parts, or "made up of",
"in all", "together" say it. A remainder is a whole less the parts that were named.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge
from briefing_app.core.sums.slips import swapped
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.across.hundreds import NESTED, derive_hundreds
from briefing_app.reading.claims.across.parts import derive_parts, is_closed, is_part, made_total
from briefing_app.reading.claims.across.remainders import derive_remainder, rest_follows
from briefing_app.reading.claims.across.rest_of_all import derive_rest_of_all
from briefing_app.reading.claims.ground.grids import Grid
from briefing_app.reading.claims.ground.words import (
    NO_WHOLE,
    adds_on,
    follows_than,
    is_goal,
    is_lessened,
    is_of_a_part,
    says_how_many,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.lexicon.numbers import SMALL
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_OPENS = Pattern(
    r"^(?:[^.:;]|(?<=\d)\.(?=\d)){0,80}?(?::\s|\s[–—]\s|,?\s+(?:made up|composed|comprised) of\s|"
    r",?\s+consist(?:ing|s|ed) of\s|"
    r",?\s+(?:comprising|including both)\s|"
    r",\s+(?:of (?:which|whom|these)|with)\s)",
    re.IGNORECASE,
)
_MADE_UP = Pattern(
    r"\b(?:made up|consists?|composed|comprised?|comprises) of\b|\bcomprises\b|\badd(?:s|"
    r"ed)? up to\b",
    re.I,
    having="made up|consist|compos|compris|add",
)
MOST_BACK = 3
"""Sentences back in which the whole stands that is made up of parts."""
_OF_THESE = Pattern(
    r"\W*(?:of|among) (?:those|these|them|"
    r"the (?!other|remaining)(?:total|dead|rest|[\w’' -]{2,30}))\b|"
    r"\W*(?:they|these|those) (?:are|were|comprise|include)\b|\W*(?:the breakdown|broken down)",
    re.IGNORECASE,
)
_OF_THE = Pattern(
    rf"(?:^|[,;:–—]\s)\W*(?:out )?of\s+{NO_WHOLE}[^,;:.\d]{{0,40}}$",
    re.IGNORECASE,
)
_SUM = Pattern(
    r"\b(?:a total of|totall?ing|adding up to|add(?:s)? up to|bring(?:s|ing)? the total to|"
    r"altogether|in all|between them|"
    r"in total|together|total(?:s|led)?|stands at|"
    r"makes)\s*,?\s*(?:the \w+ )?"
    r"(?:accounted for |(?!averag)[^\W\d_]+ )?\S{0,3}$",
    re.IGNORECASE,
    having="total|adding|add|bring|gether|in all|between|stands|makes",
)
_SUM_AFTER = Pattern(
    r"^(?:\s+[\w’'-]+){0,3}?\s*(?:in all|in total|altogether|all told|combined)\b",
    re.I,
    having="in all|in total|gether|all told|combined",
)


def derive_totals(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of totals and remainders of the running text and of lists."""
    for mention in scene.passage.mentions:
        fact = scene.facts[mention.index]
        if (
            fact.tabled
            or mention.quantity.is_range
            or mention.found.change
            or fact.mention.unit == "x"
        ):
            continue
        yield from derive_remainder(scene, mention)
        if fact.relative or mention.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT, Hedge.ALMOST):
            continue
        yield from _whole(scene, mention)
    for grid in scene.grids:
        yield from _of_list(scene, grid)
    yield from _made_up(scene)
    yield from _less_another(scene)
    hundreds = tuple(derive_hundreds(scene))
    yield from hundreds
    yield from derive_rest_of_all(scene, hundreds)
    yield from derive_parts(scene)


def _whole(scene: Scene, whole: Mention) -> Iterator[Claim]:
    beside = scene.passage.of(whole.sentence)
    after = [x for x in beside if x.start >= whole.end]
    after = after[1:] if after and _counts_parts(after[0], after[1:]) else after
    before = [x for x in beside if x.end <= whole.start]
    if len(after) >= 2:
        first = next((x for x in after if is_part(scene, whole, x)), after[0])
        gap = scene.text[whole.end : first.start]
        opened = _OPENS.match(gap)
        if "\n" in gap:
            return  # the next item of a list
        opened = opened or (_OF_THEM.match(first.after) and _COMMA.search(gap))
        of = not before and _OF_THE.search(whole.before[-90:]) is not None
        if opened or of:
            parts = _run(scene, whole, after)
            if rest_follows(scene, parts) or _overlap(whole, parts):
                return
            complete = _exceed(whole, parts) if of else _all_count(scene, whole, gap, parts)
            complete = complete and not _has_nested(scene, parts)
            yield from made_total(scene, whole, parts, 3.0, is_closed(scene, parts) and complete)
            return
    follow = whole.sentence + 1
    if follow < len(scene.passage.reading.sentences) and scene.passage.same_block(
        whole.sentence, follow
    ):
        opening = scene.passage.opening(follow, 70)
        part_first = _begins_with_part(scene, follow)
        told_of = part_first or _OF_THESE.match(opening) is not None
        if told_of and whole is _last_whole(scene, whole.sentence, follow):
            parts = _run(scene, whole, scene.passage.of(follow))
            sure = is_closed(scene, parts) and _nearly(whole, parts) and not _joined(scene, whole)
            sure = sure and not (part_first and _told_twice(whole, parts))
            further = follow + 1
            goes_on = len(parts) >= 2 and further < len(scene.passage.reading.sentences)
            if goes_on and not sure and scene.passage.same_block(follow, further):
                parts = [*parts, *_run(scene, whole, scene.passage.of(further))]
            yield from made_total(scene, whole, parts, 2.5, sure)
            return
    if is_lessened(whole):
        return
    if _SUM.search(whole.before[-40:]) or _SUM_AFTER.match(whole.after[:40]):
        yield from _summed_up(scene, whole, before)


def _told_twice(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether two parts are more than all: "of the 23 fires 14 were at night and 12 in winter"."""
    return len(parts) == 2 and sum(p.value for p in parts) > whole.value


def _begins_with_part(scene: Scene, sentence: int) -> bool:
    """Whether a sentence goes on with a part of the number before: "Fourteen of these were in"."""
    first = next(iter(scene.passage.of(sentence)), None)
    if first is None or any(map(str.isalpha, first.unhedged)):
        return False
    return _OF_THEM.match(first.after) is not None


def _overlap(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether some that are counted twice are more than all: "of the 23, 17 lived alone and nine
    had been ill" tells two things of them.
    """
    if len(parts) < 2 or sum(p.value for p in parts) <= whole.value:
        return False
    first, last = (p.after.split()[:1] for p in (parts[0], parts[-1]))
    return first != last and last[:1] != [] and last[0] in _HAD


_HAD = frozenset("had has have was were are is".split())


def _summed_up(scene: Scene, whole: Mention, before: Sequence[Mention]) -> Iterator[Claim]:
    """The parts before a number that is called their sum, in its sentence or the one before."""
    parts = _run(scene, whole, before, closest=True)
    here = len(parts) >= 2
    if not here:
        told = [x for x in reversed(scene.neighbours(whole, 1)) if is_part(scene, whole, x)]
        told = [x for x in told if x.index not in scene.bases and not _is_nested(scene, whole, x)]
        parts = told + parts
    part_of = whole.unhedged.endswith(("of ", "of the "))  # "six, of 48 in all"
    sure = is_closed(scene, parts) and _off_by_a_tenth(whole, parts) and not part_of
    sure = sure and (here or _sums_up(scene, whole, parts)) and not _has_nested(scene, parts)
    sure = sure and not any(map(is_of_a_part, scene.passage.of(whole.sentence)))
    sure = sure and not adds_on(scene.passage.opening(whole.sentence, 20))
    made = made_total(scene, whole, parts, 2.0, sure)
    yield from (c for c in made if here or sure or not c.why)


_SUMS_UP = Pattern(
    r"\W*(?:together|in all|in total|altogether|all told|all in all|combined|between them|this|"
    r"that|they|it all|the total|"
    r"(?:those|these|the)\s+(?P<many>two|three|four|five|six|seven|eight|nine|ten))\b",
    re.IGNORECASE,
)


def _sums_up(scene: Scene, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a sentence sums up the one before: it opens so, and counts the same. "It had 600 in
    all in 2019", "pupils and teachers come to 1,050 in all" and "in all, 410 people" after so many
    tickets tell of another time or of more.
    """
    opened = _SUMS_UP.match(scene.passage.opening(whole.sentence, 20))
    if opened is None:
        return False
    counted = opened["many"] is not None and SMALL[opened["many"].lower()] == len(parts)
    alike = counted or not whole.found.unit_text or all(likeness(whole, p) >= ALIKE for p in parts)
    times = {scene.facts[m.index].period for m in (whole, *parts)} - {""}
    return alike and len(times) < 2


_NESTS = Pattern(
    r"\b(?:of (?:which|whom)|including|among (?:them|whom))\s+(?:[\w’'-]+\s+){0,3}\S?$",
    re.IGNORECASE,
)
"""What follows is a part of the part before: "12 hurt, of whom three badly, and 4 missing"."""


def _is_nested(scene: Scene, whole: Mention, x: Mention) -> bool:
    """Whether a number is told of the number before it, where that is not the whole itself."""
    before = scene.passage.of(x.sentence)[x.place - 1] if x.place else None
    return before not in (None, whole) and _NESTS.search(x.before[-50:]) is not None


def _has_nested(scene: Scene, parts: Sequence[Mention]) -> bool:
    """Whether a part of a part stands between some parts: how many of these, is not told."""
    gaps = [scene.text[a.end : b.start] for a, b in pairwise(parts)]
    return any(NESTED.search(gap) for gap in gaps)


_OF_THEM = Pattern(r"\s+of (?:them|whom|these|those)\b")
_COMMA = Pattern(r"^[^.;:()\d]{0,60},\s+$")
"""Leads to the parts of a whole: "1,930 left their homes, 1,240 of them in Varn and 690 in"."""
_LISTS = Pattern(r"(?:\s+[\w’'-]+){1,3}:\s")


def _counts_parts(x: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a number says how many parts follow: "330 places, at five schools: 90 at Ash, …"."""
    return x.value == len(parts) and _LISTS.match(x.after[:50]) is not None


def _off_by_a_tenth(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts come within a tenth of a whole: they are all of it, miscounted."""
    return abs(sum(p.value for p in parts) - whole.value) * 10 <= whole.value


def _nearly(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts come so near to a whole that they must be all of it, or go beyond it."""
    return 10 * sum(p.value for p in parts) >= 9 * whole.value


def _exceed(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts are more than their whole, or all of it: of one that is said to be taken from,
    some may go untold.
    """
    return sum(p.value for p in parts) >= whole.value


def _made_up(scene: Scene) -> Iterator[Claim]:
    """ "The total is made up of 24,510 … and 7,332 …": the whole stood in the sentence before."""
    for number, mentions in scene.passage.by_sentence.items():
        first = mentions[0]
        if len(mentions) < 2 or not _MADE_UP.search(first.before[-50:]):
            continue
        back = range(max(0, number - MOST_BACK), number)
        near = [m for n in reversed(back) for m in scene.passage.of(n) if _amount(scene, m)]
        wholes = [m for m in near if m.sentence == near[0].sentence]
        if not wholes or number != first.sentence:
            continue
        whole = max(wholes, key=lambda m: m.value)
        parts = _run(scene, whole, mentions)
        yield from made_total(scene, whole, parts, 2.6, is_closed(scene, parts))


def _amount(scene: Scene, m: Mention) -> bool:
    return not scene.facts[m.index].relative and not m.found.change


def _last_whole(scene: Scene, sentence: int, follow: int) -> Mention | None:
    """The number of a sentence that "of these" speaks of: the greatest that is neither a goal nor
    of another time, but rather one that the parts add up to.
    """
    amounts = [
        m
        for m in scene.passage.of(sentence)
        if _amount(scene, m) and m.found.kind != "age" and not _is_aimed_at(scene, m)
    ]
    told = scene.passage.of(follow)
    for m in amounts:
        parts = _run(scene, m, told)
        if len(parts) > 1 and sum(p.value for p in parts) == m.value:
            return m
    return max(amounts, key=lambda m: m.value, default=None)


def _joined(scene: Scene, whole: Mention) -> bool:
    """Whether another amount is told with a whole, so that both are meant: "640 dogs and 410 cats.
    Among them".
    """
    there = scene.passage.of(whole.sentence)
    beside = (*there[max(0, whole.place - 1) : whole.place], *there[whole.place + 1 :][:1])
    return any(
        _AND.fullmatch(scene.text[min(x.end, whole.end) : max(x.start, whole.start)])
        for x in beside
        if x.found.unit_text and not scene.facts[x.index].relative
    )


_AND = Pattern(r"(?:\s[\w’'-]+){0,2}?\sand\s(?:(?:about|some|around|almost|nearly)\s)?", re.I)


def _is_aimed_at(scene: Scene, m: Mention) -> bool:
    return is_goal(m) or m.index in scene.bases or m.index in scene.standards


_PLACE = Pattern(r"\b(?:in|at|on|over|across|from|within)\s+$")
"""What stands after these is where the parts are: "in three hill districts"."""


def _run(
    scene: Scene, whole: Mention, pool: Sequence[Mention], closest: bool = False
) -> list[Mention]:
    """The parts in a row: each alike, none a share or a change."""
    parts: list[Mention] = []
    for x in reversed(pool) if closest else pool:
        if says_how_many(x) or follows_than(x) or (closest and x.index in scene.bases):
            continue
        if _is_nested(scene, whole, x) or (closest and is_of_a_part(x)):
            continue
        if is_part(scene, whole, x):
            if not (parts and not closest and _is_had_by(scene, parts[-1], x)):
                parts.append(x)
        elif not scene.facts[x.index].relative and not x.found.change:
            if x.found.kind in ("age", "duration"):
                continue
            break
    best = max((likeness(whole, p) for p in parts), default=0)
    parts = [p for p in parts if best < 2 or likeness(whole, p) >= 2 or not _PLACE.search(p.before)]
    return parts[::-1] if closest else parts


def _is_had_by(scene: Scene, part: Mention, x: Mention) -> bool:
    """Whether a number says what those of a part have: the one dose of "18 had had one dose"."""
    gap = scene.text[part.end : x.start]
    return x.unit != part.unit and _HAS.match(gap) is not None


_HAS = Pattern(
    r"[^,;:.()\n\d]{0,30}?\b(?:has|have|had|got|took|received|needed|needs?)\b[^,;:.()\n\d]*$"
)
_LEADS_TO = Pattern(r"[^.;:()\d]{0,30}(?::|\(|,?\s(?:that is|which is|i\.e\.|or))[^.;:()\d]{0,50}$")
_LESS = Pattern(
    r"[^.;:()\d]{0,60}\b(?:less|minus|net of)\s(?!(?:[\w’'-]+\s)?than\b)[^.;:()\d]{0,60}$",
    re.IGNORECASE,
)


def _less_another(scene: Scene) -> Iterator[Claim]:
    """ "Free cash flow of 58.4: cash of 74.9 less capital expenditure of 16.5"."""
    for whole, a, b in zip(
        scene.passage.mentions, scene.passage.mentions[1:], scene.passage.mentions[2:], strict=False
    ):
        if scene.facts[whole.index].cell is not None and scene.facts[whole.index].tabled:
            continue
        usable = all(_amount(scene, m) and not m.quantity.is_range for m in (whole, a, b))
        alike = usable and likeness(whole, a) >= ALIKE and likeness(a, b) >= ALIKE
        led = alike and _LEADS_TO.match(scene.text[whole.end : a.start])
        more = any(
            x.start > b.end and likeness(x, b) >= ALIKE for x in scene.passage.of(b.sentence)
        )
        if (
            led
            and not more
            and whole.sentence == b.sentence
            and _LESS.match(scene.text[a.end : b.start])
        ):
            claim = scene.claim(
                whole.start, b.end, ClaimKind.TOTAL, stated=whole.quantity, formula="a - b"
            )
            yield settle(scene, claim, [Candidate((a, b), 4.0, True, bound=True)])


def _counts_rows(said: Mention, parts: Sequence[Mention]) -> bool:
    """Whether words before a sum say of how many it is: "the top five together"."""
    words = re.findall(r"\w+", said.before[-90:].rpartition(". ")[2])
    return any(SMALL.get(word.lower()) == len(parts) for word in words)


_ITEMS = Pattern(r",\s+(?:and\s+)?|\s+and\s+|;\s+(?:and\s+)?")


def _all_count(scene: Scene, whole: Mention, gap: str, parts: Sequence[Mention]) -> bool:
    """Whether each item of a list opens with one of the parts: not "a driver and two others"."""
    opened = _OPENS.match(gap)
    if opened is None or not parts:
        return False
    begin = whole.end + opened.end()
    listing = scene.text[begin : parts[-1].end]
    starts = [begin, *(begin + m.end() for m in _ITEMS.finditer(listing))]
    numbers = [p.start for p in parts]
    ends = [*starts[1:], parts[-1].end]
    return all(
        any(s <= n < min(e, s + 24) for n in numbers) for s, e in zip(starts, ends, strict=True)
    )


def _of_list(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """The items of a list, or the rows of a table without a total, and the number led in with."""
    if grid.totals or len(grid.rows) < 2:
        return
    for column in grid.columns[:3]:
        cells = [c for c in grid.column(column) if not c.relative and not c.mention.found.change]
        if len(cells) < len(grid.rows) or len({c.kind for c in cells}) != 1:
            continue
        if any(c.mention.quantity.is_range for c in cells):
            continue
        parts = [c.mention for c in cells]
        first = parts[0]
        total = sum(p.value for p in parts)
        pool = [
            m
            for m in scene.passage.mentions
            if m.end <= first.start and scene.facts[m.index].cell is None
        ]
        pool = [m for m in pool if _part_of(scene, m, parts)]
        near = [m for m in pool if first.sentence - m.sentence <= 2]
        for whole in near[-3:] if near else []:
            if whole.value * 4 <= total * 5 and total * 4 <= whole.value * 5:
                lead = scene.text[whole.end : first.start]
                led_in = len(lead) < 90 and ":" in lead and "." not in lead
                sure = led_in and (_off_by_a_tenth(whole, parts) or _falls_short(whole, parts))
                made = made_total(scene, whole, parts, 2.0, sure)
                yield from (c for c in made if led_in or (not c.why and _adds_up(whole, parts)))
                return
        after = [
            m
            for m in scene.passage.mentions
            if m.start >= parts[-1].end and m.sentence - parts[-1].sentence <= 1
        ]
        said = [m for m in after if _TOGETHER.search(m.before[-60:]) and _part_of(scene, m, parts)]
        said = [m for m in said if not _names_some(grid, m) and not _is_aimed_at(scene, m)]
        if said:
            sure = _off_by_a_tenth(said[0], parts) or _counts_rows(said[0], parts)
            yield from made_total(scene, said[0], parts, 2.0, sure)
            return


def _falls_short(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a number is less than the parts of its list, and so that it is surely wrong: one of
    them was left out, digits changed places, or it is money, which is spent but once.
    """
    over = sum((p.value for p in parts), Decimal(0)) - whole.value
    slipped = over in {p.value for p in parts} or over + whole.value in swapped(whole.value)
    return over > 0 and (slipped or kind_of(whole.unit) is UnitKind.MONEY)


def _adds_up(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts come to a number, or do but for two of its digits that changed places.

    A list with a sentence of its own before it need not be of all: "These were our regular works".
    """
    total = sum((p.value for p in parts), Decimal(0))
    last = min(_last_place(p) for p in (whole, *parts))
    near = abs(whole.value - total) * 2 <= last * (len(parts) + 1)
    return near or total in swapped(whole.value)


def _last_place(m: Mention) -> Decimal:
    """What the last digit of a number counts."""
    exponent = m.value.normalize().as_tuple().exponent
    return Decimal(10) ** int(exponent)


def _names_some(grid: Grid, m: Mention) -> bool:
    """Whether a clause names some of the rows: what these have together is no sum of all."""
    words = frozenset(stems(m.before[-120:]))
    named = sum(any(name <= words for name in grid.names(row)) for row in grid.rows)
    return 0 < named < len(grid.rows)


_TOGETHER = Pattern(r"\b(?:together|between them|in all|combined|altogether)\b\D*$", re.I)


def _part_of(scene: Scene, whole: Mention, parts: Sequence[Mention]) -> bool:
    return all(is_part(scene, whole, p) for p in parts)
