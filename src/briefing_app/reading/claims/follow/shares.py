"""Parts and wholes: of which number a share is, and what a share of a number comes to."""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.follow.pool import (
    MOST,
    Pool,
    Reading,
    beside,
    both_count,
    couples,
    is_amount_here,
    pool_of,
)
from briefing_app.reading.claims.ground.bearers import borne_before
from briefing_app.reading.claims.ground.cues import Cue, names_margin
from briefing_app.reading.claims.ground.gaps import opens_another
from briefing_app.reading.claims.ground.words import (
    NO_WHOLE,
    hedged_start,
    is_mean_of,
    is_told_share,
    lead,
    names_whole,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import (
    Mention,
    clause_before,
    head_of,
    is_count,
    likeness,
)
from briefing_app.reading.pattern import Pattern

APPOSED = Pattern(
    r"^(?:[^.;()\d]{0,40};\s+(?:that|this|it) (?:is|was|makes|means)\s|"
    r"[^.;()\d]{0,45}(?:\(|,\s+(?:or|i\.e\.|that is|equal to|namely|which is)\s|\s[–—-]\s|,\s)"
    r"|\s+or\s|[^.;()\d]{0,40}\b(?:which|that) (?:is|was|makes|equals|corresponds to)\s)"
    r"[^.;()\d]{0,30}$",
    re.IGNORECASE,
)
_BRACKET_AFTER = Pattern(r"^[^.;()\d]{0,45}(?:\(|:\s)\s*[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$")
_ALL = 100
_TOTAL = Pattern(r"\s+of (?:the|all|its|their)?\s*(?:total|whole|year|overall|all)\b", re.I)
_OPENS = Pattern(r"\W*(?:that|this|it|they|these|those|which)\b", re.IGNORECASE)
OF_WHOLE = Pattern(
    rf"(?:\bof|\bout of|\bamong)\s+{NO_WHOLE}"
    r"(?:the|all|its|their|our|these|those|a)?\s*[^.;,:()\d]{0,30}$",
    re.I,
)


def derive_share_of(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """Yield the parts and wholes that a share may be of."""
    m = cue.mention
    times = " * 100" if m.unit == "%" else ""
    margin = tuple(_of_margin(scene, m, times)) if names_margin(m) else ()
    if margin:
        yield from margin
        return
    share = f"(b - a) / b{times}" if _LEAVES.search(m.before[-40:]) else f"a / b{times}"
    pool = pool_of(scene, m, lambda x: is_amount_here(scene, x))
    part = _apposed_part(scene, m, pool)
    opened = [x for x in pool.here if OF_WHOLE.search(x.before[-50:])]
    if part is not None:
        wholes = [x for x in pool.all if x.index != part.index and _is_whole(part, x)]
        if m.value > _ALL and m.unit == "%":  # "an occupancy of 131 per cent": of a lesser number
            wholes = [x for x in pool.all if x.index != part.index and _is_whole(x, part)]
        named = {x.index for x in own_wholes(scene, part)}
        wholes = [x for x in wholes if x.index in named] or wholes
        told = [x for x in wholes if x.value in cue.wholes]
        of = [x for x in opened if x in wholes and abs(x.start - part.start) < 140]
        for x in wholes:
            grammar = x in of
            between = [y for y in pool.here if x.start < y.start < part.start]
            other = scene.of_another(m, x)
            sure = grammar and len(of) == 1 and not between and not other
            tier = (1 if grammar else pool.tier(x)) + 2 * other
            if _TOTAL.match(m.after[:30]) and x.index in scene.principal:
                tier = min(tier, 2)
            if told and not of:
                tier = 2 if x in told and not other else max(tier, 3)
            yield Reading((part, x), share, tier, sure)
        return
    if scene.in_head(m) or _leads(scene, m):
        yield from _of_them(scene, m, times)
    else:
        yield from _told_after(scene, m, times)
    yield from _filled(scene, m, times)
    yield from _put_at(scene, m, times)
    yield from _of_bearer(scene, m, times)
    yield from _in_digits(scene, m, times)
    yield from _of_named_ratio(scene, m, times)
    yield from _of_before(scene, m, times)
    anaphora = _OPENS.match(scene.passage.opening(m.sentence, 12)) is not None and m.place == 0
    subject = next((x for x in reversed(pool.before) if x.sentence == m.sentence - 1), None)
    total = anaphora and _TOTAL.match(m.after[:30]) is not None
    for a, b in couples(pool):
        low, high = (a, b) if a.value <= b.value else (b, a)
        if _is_whole(low, high):
            tier = pool.tier(a, b)
            if anaphora and max(a.sentence, b.sentence) == m.sentence - 1:
                tier = 2
            if total and low is subject and high.index in scene.principal:
                tier = 1  # "It accounts for 37 per cent of the total": what was spoken of
            yield Reading((low, high), share, tier)


_LEAVES = Pattern(
    r"\b(?:leav(?:es?|ing)|the (?:remaining|other|rest,?))\s+"
    r"(?:(?:about|some|only|just|almost|nearly)\s+)?$",
    re.IGNORECASE,
)
"""What remains is the rest of a whole: "18 of the 91 million, leaving four fifths"."""
_PROFIT = Pattern(r"\b(?:profits?|earnings|EBITDA?|result|income)\b", re.IGNORECASE)
_SALES = Pattern(r"\b(?:sales|revenues?|turnover|takings|income)\b", re.IGNORECASE)


def _of_margin(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "Profit was €75m … on sales of €625m, a margin of 12 %": each told by its name, as it is
    now, in the sentence or the two before.
    """
    near = [*beside(scene, m), *scene.neighbours(m, 2)]
    near = [x for x in near if x.end <= m.start and kind_of(x.unit) is UnitKind.MONEY]
    near = [x for x in near if is_amount_here(scene, x) or x.found.move == "to"]
    near = [x for x in near if x.index not in scene.bases and not scene.facts[x.index].relative]
    sales = [x for x in near if _SALES.search(clause_before(x.before[-60:]))]
    profits = [x for x in near if x not in sales and _PROFIT.search(clause_before(x.before[-80:]))]
    if len({x.value for x in profits}) == len({x.value for x in sales}) == 1:
        yield Reading((profits[0], sales[0]), f"a / b{times}", 1)


_OUT_OF = Pattern(r"^\s+(?:[\w’'-]+\s+)?(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)?$", re.IGNORECASE)


def _of_before(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "It cost 2,940 of 14,700 colonies. The loss rate of 20 %": part of a whole before."""
    if any(x.start < m.start and is_amount_here(scene, x) for x in beside(scene, m)):
        return
    before = scene.neighbours(m, 1)[::-1]
    if any(scene.facts[x.index].relative for x in before):
        return  # "5 of the 6, a rate of 83 percent. For robberies it was 38 percent": told already
    amounts = [x for x in before if is_amount_here(scene, x)]
    for part, whole in pairwise(amounts):
        if _OUT_OF.match(scene.text[part.end : whole.start]) and _is_whole(part, whole):
            yield Reading((part, whole), f"a / b{times}", 1)


def _leads(scene: Scene, m: Mention) -> bool:
    """Whether a number stands alone in the sentence with which the text begins."""
    first = next((x for x in scene.passage.mentions if not scene.in_head(x)), None)
    return first is m and len(scene.passage.of(m.sentence)) == 1


_FILLED = Pattern(
    r"\s+(?:funded|full|filled|covered|met|booked|occupied|subscribed|sold|complete)\b",
    re.IGNORECASE,
)


_RATE_TO = Pattern(
    r"\b(?:taking|bringing|putting|giving|making|for)\s+(?:an?|the|its|their|her|his)\s+(?:[\w’'-]+\s+){0,2}?"
    r"(?:rate|turnout|share|ratio|proportion|coverage)\s+(?:to|at|of)\s+(?:(?:about|almost|just)\s+)?$",
    re.IGNORECASE,
)


def _put_at(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "Of 58 cases 51 ended in conviction, taking the rate to 88 per cent": the two before."""
    here = [x for x in scene.passage.of(m.sentence)[: m.place] if is_amount_here(scene, x)]
    if len(here) == 2 and _RATE_TO.search(m.before[-70:]) and _is_whole(here[1], here[0]):
        yield Reading((here[1], here[0]), f"a / b{times}", 1)


_OF_THE_NUMBER = Pattern(r"\s+of\s+(?:the|all|its|their)\s+(?:the\s+)?[$€£¥₹]?", re.IGNORECASE)


def _of_bearer(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "Voss 108, Hoxha 92. Ms Voss had 54 per cent of the 200": what she bears of them all."""
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    if follow and _OF_THE_NUMBER.fullmatch(scene.text[m.end : follow[0].start]):
        borne = borne_before(scene, m)
        if len(borne) != 1 or not is_amount_here(scene, borne[0]):
            return
        listed = [x for x in scene.passage.of(borne[0].sentence) if is_amount_here(scene, x)]
        if sum(x.value for x in listed) == follow[0].value:
            yield Reading((borne[0], follow[0]), f"a / b{times}", 1, True)


def _filled(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "The appeal for $3.8 million is 46 per cent funded. It has received $1.75 million": of the
    amount before, the one that the next sentence begins with.
    """
    here = [x for x in scene.passage.of(m.sentence)[: m.place] if is_amount_here(scene, x)]
    follow = [x for x in scene.passage.of(m.sentence + 1) if is_amount_here(scene, x)]
    near = here and follow and scene.passage.same_block(m.sentence, m.sentence + 1)
    if near and _FILLED.match(m.after[:16]) and _is_whole(follow[0], here[-1]):
        yield Reading((follow[0], here[-1]), f"a / b{times}", 1)


_OF_THEM = Pattern(r"^(?:\s+[\w’'-]+){0,2}?\s+of (?:them|these|those|whom|which)\b")
LEAD = 5
"""Sentences under a headline in which what it says may be told in numbers."""


def _of_them(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "Of the 612 who joined, 408 were women": part and whole by grammar, for a headline."""
    for number in range(m.sentence + 1, m.sentence + LEAD + 1):
        amounts = [x for x in scene.passage.of(number)[:MOST] if is_amount_here(scene, x)]
        for whole, part in pairwise(amounts):
            of = OF_WHOLE.search(whole.before[-50:]) or _OF_THEM.match(part.after[:40])
            if of and _is_whole(part, whole):
                yield Reading((part, whole), f"a / b{times}", 2)


def own_wholes(scene: Scene, part: Mention) -> list[Mention]:
    """ "With 1,450 posts in the plan, 232 are vacant": what the sentence of a part names first."""
    here = scene.passage.of(part.sentence)[: part.place]
    led = [x for x in here if lead(x) in ("of", "with", "among") and x.value > part.value]
    return [x for x in led if is_count(x.unit) and not is_told_share(x)]


def _told_after(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "71 % of the samples passed. Some 1,250 samples were taken, of which 888": told after."""
    noun = stem(names_whole(m))
    last = len(scene.passage.reading.sentences) - 1
    for number in range(m.sentence, min(m.sentence + 2, last) + 1) if noun else ():
        if not scene.passage.same_block(m.sentence, number):
            return
        amounts = [x for x in scene.passage.of(number)[:MOST] if is_amount_here(scene, x)]
        for a, b in pairwise([x for x in amounts if x.start > m.end]):
            between = scene.text[a.end : b.start]
            pair = (b, a) if _OF_WHICH.search(between) else (a, b) if is_out_of(between) else None
            if pair and _is_whole(*pair) and noun in {stem(w) for w in pair[1].unit.split()}:
                yield Reading(pair, f"a / b{times}", 1, True)


_OF_WHICH = Pattern(r"\bof (?:which|whom|these|those|them)\b", re.IGNORECASE)


def is_out_of(between: str) -> bool:
    """Whether words make a number a part of the next: "888 of the 1,250"."""
    return _OUT_OF.match(between) is not None


_RATIO_LEADS = Pattern(r"[^.;()\d]{0,60}(?::|\(|,)\s+(?:that is |i\.e\. |or )?$")


def _in_digits(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "Well over half: 6,480 out of 11,020", "66 of 240, more than a quarter": told as a ratio."""
    for x in beside(scene, m):
        if x.index == m.index or not is_fraction(x.quantity):
            continue
        first, last = (m, x) if m.start < x.start else (x, m)
        digits = any(c.isdigit() for c in scene.text[x.start : x.end])
        if digits and _RATIO_LEADS.match(scene.text[first.end : hedged_start(last)]):
            yield Reading((x,), f"a{times}", 1, True)


_RATIO_OF_TWO = Pattern(
    r"\b(?P<a>[^\W\d_]+)\s?[-–/]\s?(?:to\s?[-–]\s?)?(?P<b>[^\W\d_]+)\s+ratio\b[^.;:\d]{0,60}$",
    re.IGNORECASE,
)
FAR_BACK = 60
"""Figures back in which a number may stand that is called by its name, or shared out."""


def _of_named_ratio(scene: Scene, m: Mention, times: str) -> Iterator[Reading]:
    """ "The loan-to-deposit ratio is 87 per cent": the loans of the deposits, by their names."""
    found = _RATIO_OF_TWO.search(m.before[-110:])
    if found is None:
        return
    back = scene.passage.mentions[max(0, m.index - FAR_BACK) : m.index]
    usable = [x for x in back if is_amount_here(scene, x) and x.index not in scene.bases]
    ends = [
        [x for x in usable if stem(found.group(end).lower()) in scene.facts[x.index].about]
        for end in ("a", "b")
    ]
    for a in ends[0][-MOST_NAMED:]:
        for b in ends[1][-MOST_NAMED:]:
            if a.index != b.index and likeness(a, b) >= 1:
                yield Reading((a, b), f"a / b{times}", 2)


MOST_NAMED = 6
"""Numbers by one name that are tried."""


_COVERS = Pattern(
    r"\b(?:cover|account|represent|make|take|provide|constitute|pay|supply|meet|form)\w*\b|"
    r"\b(?:made|took|paid|met)\b",
    re.IGNORECASE,
)


def _apposed_part(scene: Scene, m: Mention, pool: Pool) -> Mention | None:
    """The number that a share restates: "31,800 …, i.e. 36 per cent", "35 % (£2.2 million)"."""
    moved = [x for x in beside(scene, m) if x.found.change and not scene.facts[x.index].relative]
    before = sorted((x for x in (*pool.here, *moved) if x.end <= m.start), key=lambda x: x.start)
    if before and APPOSED.match(gap := scene.text[before[-1].end : m.start]):
        covers = _COVERS.search(gap)
        if covers is not None and opens_another(gap[: covers.start()]):
            return None  # "grants £14m, so that fares covered 60 per cent": not the grants
        last = before[-1]
        lead = OF_WHOLE.search(last.before[-50:]) is not None and len(before) > 1
        return before[-2] if lead else last
    after = [x for x in pool.here if x.start >= m.end]
    if after and _BRACKET_AFTER.match(scene.text[m.end : after[0].start]):
        return after[0]
    return None


def _is_whole(part: Mention, x: Mention) -> bool:
    money = {kind_of(y.unit) is UnitKind.MONEY for y in (part, x)}
    if (kind_of(part.unit) is UnitKind.TIME) is not (kind_of(x.unit) is UnitKind.TIME):
        return False
    alike = likeness(part, x) >= 1 or both_count(part, x)
    if is_mean_of(x, part) or is_mean_of(part, x):
        return False
    return alike and len(money) == 1 and 0 < part.value < x.value


def derive_part_of(scene: Scene, cue: Cue) -> Iterator[Reading]:
    """ "60 percent, that is 50.4 million": a share of a whole; "12,600 hours at £12 an hour"."""
    m = cue.mention
    before = [x for x in beside(scene, m) if x.start < m.start]
    if not before and _OPENS.match(scene.passage.opening(m.sentence, 12)):
        before = list(scene.neighbours(m, 1))[::-1]  # "42 per cent were children. That is 26,800."
    shares = [
        x
        for x in before
        if (x.unit == "%" or is_fraction(x.quantity))
        and not x.quantity.is_range
        and not x.found.change
    ]
    pool = pool_of(scene, m, lambda x: is_amount_here(scene, x))
    yield from _priced(scene, m)
    for share in shares[-2:]:
        times = "a * b / 100" if share.unit == "%" else "a * b"
        wholes = [x for x in pool.all if likeness(m, x) >= 2 or both_count(m, x)]
        near = [
            x for x in wholes if x.sentence in (m.sentence, m.sentence - 1) and x.start < m.start
        ]
        apposed = m.start - share.end < 40
        for x in wholes:
            sure = apposed and near == [x] and share is shares[-1]
            told = x.value in cue.wholes or x.index in scene.principal
            yield Reading((x, share), times, min(pool.tier(x), 3 if told else 4), sure)
    near_by = (*pool.here, *(x for x in pool.before if m.sentence - x.sentence <= 2))
    for i, x in enumerate(near_by):
        for y in near_by[i + 1 :]:
            if any(u.start > m.start and _MEAN.search(u.before[-16:]) for u in (x, y)):
                continue  # "18,360 for £7.9m, an average of £192": the average follows from both
            if min(x.value, y.value) > 1 and _product_fits(m, x, y):
                yield Reading((x, y), "a * b", pool.tier(x, y))


_MEAN = Pattern(r"\b(?:average of|on average|averaging|mean of)\s\S?$", re.IGNORECASE)


def _priced(scene: Scene, m: Mention) -> Iterator[Reading]:
    """ "At 214 euros a tonne the harvest is worth 415 million": of what was weighed before."""
    back = scene.passage.mentions[max(0, m.index - FAR_BACK) : m.index]
    for each in beside(scene, m):
        top, slash, per = each.unit.partition("/")
        if each.index == m.index or not slash or top != m.unit or each.quantity.is_range:
            continue
        for x in back:
            measured = x.unit == per and is_amount_here(scene, x)
            if measured and x.sentence != m.sentence:
                yield Reading((x, each), "a * b", 4)


def _product_fits(m: Mention, x: Mention, y: Mention) -> bool:
    """Whether so many times so much may be the stated number: one of the two has its measure."""
    tops = [u.unit.split("/")[0] for u in (x, y)]
    measured = kind_of(m.unit) not in (UnitKind.COUNT, UnitKind.NONE)
    if measured:
        return (tops[0] == m.unit) is not (tops[1] == m.unit)
    plain = all(kind_of(t) in (UnitKind.COUNT, UnitKind.NONE, UnitKind.TIME) for t in tops)
    rated = any("/" in u.unit for u in (x, y))
    return plain and (rated or head_of(x.unit) != head_of(y.unit))
