"""The operands of a multiple: "three times the threshold of 18", "twice the number in May (892)".

The number that is so many times as much stands before; the other one follows in a bracket, or only
its name does and the number stands elsewhere.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.follow.shares import APPOSED
from briefing_app.reading.claims.ground.directions import direction_of
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.moves import comparable
from briefing_app.reading.claims.ground.words import lead
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.lexicon.nouns import COLLECTIVES, MEASURED_BY
from briefing_app.reading.lexicon.numbers import SMALL
from briefing_app.reading.passage.mentions import Mention, head_of, is_person, likeness
from briefing_app.reading.pattern import Pattern

_IN_BRACKET = Pattern(
    r"^(?!.*,\s+(?:then|and|while|but|followed)\b)[^.;:()\d]{3,70}\((?:[^()\d]{0,20}\s)?[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$"
)
_NAMES = Pattern(
    r"^\s*(?:as (?:many|much|high|large|long|big) as |that of |those of )?"
    r"(?P<what>(?:the|its|their|his|her|our|average|all|last)?\b[^.;:,()\d]{4,70})"
)


def of_amount_beside(scene: Scene, m: Mention) -> Iterator[Candidate]:
    """ "Doubled from the 184,000 of last year, with 92,000 more": from where, and by how much."""
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 3]
    if len(follow) < 2 or lead(follow[0]) != "from":
        return
    base, amount = follow
    led = direction_of(amount)
    if led is None or led[0] != "more" or not comparable(base, amount) or amount.unit == "%":
        return
    if not _AWAY.search(scene.text[base.end : amount.start]):
        yield Candidate((base, amount), 4.4, True, "(a + b) / a")


_AWAY = Pattern(r"[;:]|\s(?:while|whereas|but)\s", re.IGNORECASE)


def of_bracket(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "1,687 parcels, almost twice the number in August (892)": the other one in brackets."""
    m = fact.mention
    after = next((x for x in scene.passage.of(m.sentence) if x.start >= m.end), None)
    if after is None or not _IN_BRACKET.match(scene.text[m.end : after.start]):
        return
    now = local or _before(scene, m)
    if now is not None and _measured_alike(now, after) and not _lacks_scale(now, after):
        yield Candidate((now, after), 4.6, True, bound=True)


_SCALE = 1000


def _lacks_scale(now: Mention, after: Mention) -> bool:
    """ "94 million pesos, twice as much as the year before (47)": it means 47 million."""
    return after.nature.bare and abs(now.value) >= _SCALE * abs(after.value)


def of_named(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "143, five times the number of people who died": the number that the words name."""
    m = fact.mention
    found = _NAMES.match(m.after[:100])
    now = local or _before(scene, m)
    if found is None or now is None:
        return
    yield from _of_average(scene, m, now, found.group("what"))
    words, called = words_of(found.group("what")), scene.called(found.group("what"))
    for other in scene.facts:
        x = other.mention
        if x.index in (m.index, now.index) or other.relative is not scene.facts[now.index].relative:
            continue
        if x.quantity.is_range or x.found.change or x.found.kind == "age" or not x.value:
            continue
        if not _measured_alike(now, x) or not now.value:
            continue
        shared = scene.weights.shared(words, other.about)
        named = called.get(x.value, 0.0)
        if shared >= 0.25 or named:
            distance = min(abs(m.sentence - x.sentence), 6)
            score = 0.9 + 1.6 * shared + named - 0.05 * distance
            score -= 0.5 * (x.index in scene.coarse) + 0.6 * (x.index in scene.bases)
            yield Candidate((now, x), score)


_THE_AVERAGE = Pattern(r"(?:the|this|that|their)\s+average\s*$", re.IGNORECASE)
_ON_AVERAGE = Pattern(r"\b(?:on average|an average of|averag(?:ed|ing))\b", re.IGNORECASE)


def _of_average(scene: Scene, m: Mention, now: Mention, what: str) -> Iterator[Candidate]:
    """ "They took £116,000 each on average. The best took £238,000, more than twice the average":
    of the one number before that is told as one.
    """
    if _THE_AVERAGE.match(what) is None:
        return
    near = [*scene.passage.of(m.sentence)[: m.place], *scene.neighbours(m, NEAR)]
    told = [x for x in near if x.start < m.start and x is not now and _measured_alike(now, x)]
    means = [x for x in told if _ON_AVERAGE.search(f"{x.before[-30:]} | {x.after[:24]}")]
    if len({x.value for x in means}) == 1:
        yield Candidate((now, means[0]), 3.4, True)


NEAR = 3
"""Sentences back in which an average may be told that is spoken of as the average."""


def _before(scene: Scene, m: Mention) -> Mention | None:
    """The number that the clause before is about; a share that has changed counts, too."""
    for x in reversed(scene.passage.of(m.sentence)[: m.place]):
        gap = scene.text[x.end : m.start]
        if len(gap) > 110 or re.search(r"[;:]\s|\.\s", gap):
            return None
        if x.index in scene.standards:
            continue
        if x.found.kind not in ("age", "multiple", "fraction", "duration"):
            rate = re.search(r"\bper\s+$", x.before[-6:])
            if not rate:
                return x
    return None


def _measured_alike(a: Mention, b: Mention) -> bool:
    """Whether one number can be so many times the other; a bare one takes the unit of the other."""
    kinds = {kind_of(a.unit), kind_of(b.unit)}
    if UnitKind.MONEY in kinds and len(kinds) > 1:
        return False
    counts = kinds <= {UnitKind.COUNT, UnitKind.NONE}
    rate = "/" in a.unit and kinds <= {kind_of(a.unit), UnitKind.COUNT, UnitKind.NONE}
    return likeness(a, b) >= 2 or counts or rate


def with_shares(scene: Scene, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates; where both ends have their share beside them, of these as well: "152 on
    the drug (18 per cent) and 36 (9 per cent), half as often".
    """
    for candidate in candidates:
        shares = [share_beside(scene, x) for x in candidate.operands]
        if len(shares) == 2 and shares[0] is not None and shares[1] is not None:
            ends = (shares[0], shares[1])
            yield candidate._replace(operands=ends, sure=False, bound=False)
            yield candidate._replace(sure=False, bound=False)
        else:
            yield candidate


def share_beside(scene: Scene, x: Mention) -> Mention | None:
    """Return the share as which a number is told right behind it: "36 (9 per cent)"."""
    follow = scene.passage.of(x.sentence)[x.place + 1 : x.place + 2]
    if (
        x.unit == "%"
        or not follow
        or not (follow[0].unit == "%" or is_fraction(follow[0].quantity))
    ):
        return None
    return follow[0] if APPOSED.match(scene.text[x.end : follow[0].start]) else None


_COUNTED_SO = Pattern(
    r"\b(?:the|that|this|their)\s+(?:number|figure|total|count|tally|toll)\b[^.;:()\d]{0,24}$", re.I
)
_TO = Pattern(r"\s+to\s+(?:(?:about|some|around|almost|nearly|just)\s+)?$")
BACK = 2
"""Sentences back in which the number is told that "the number" refers to."""


def of_number(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "620 trains were late on Thursday, and on Friday the number more than doubled to 1,140": of
    the only count before it.
    """
    m = fact.mention
    if local is None or local.start < m.end or not _TO.fullmatch(scene.text[m.end : local.start]):
        return
    bare = not local.found.unit_text  # a number that only stands beside "the number" counts so
    if _COUNTED_SO.search(m.unhedged[-60:]) is None or not (bare or _is_counted(scene, local)):
        return
    first = max(0, m.sentence - BACK)
    near = [x for n in range(m.sentence, first - 1, -1) for x in scene.passage.of(n)]
    near = [x for x in near if x.end <= m.start and _is_counted(scene, x)]
    near = [x for x in near if scene.passage.same_block(x.sentence, m.sentence)]
    near = [x for x in near if x.found.unit_text and (bare or likeness(local, x) > 1)]
    if len({x.value for x in near}) == 1 and near[0].index not in scene.bases:
        yield Candidate((local, near[0]), 3.6, True)


def _is_counted(scene: Scene, x: Mention) -> bool:
    """Whether a number counts things: no date, length, share or change."""
    counted = kind_of(x.unit) in (UnitKind.COUNT, UnitKind.NONE) and x.found.kind != "duration"
    plain = not (scene.facts[x.index].relative or x.found.change or x.quantity.is_range)
    return counted and plain and x.found.kind not in ("age", "vague")


_GROUP = Pattern(
    r"\s+(?:the|our|its|their|his|her)\s+(?:[\w’'-]+\s+){0,2}?(?P<noun>[^\W\d_]+)\b"
    r"(?=[^.;:()]{0,30}(?:[.;:,()]|$))"
)
_MANY = "|".join(SMALL)
_WITHIN = Pattern(
    rf"\b(?:in|over|within|during)\s(?:the\s)?(?:(?:last|past|space of)\s)?(?P<n>\d+|an?|{_MANY})\s"
    r"(?P<unit>year|month)s?\b",
    re.IGNORECASE,
)
_AGO = Pattern(
    rf"[^.;()\d]{{0,30}}?\b(?:(?P<n>\d+|an?|{_MANY})\s(?P<unit>year|month)s?\s(?:ago|earlier|before)|"
    r"last\syear)\b",
    re.IGNORECASE,
)


def of_group(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "2,350 vehicles, up from 980 a year ago. We have more than tripled the fleet in 12 months":
    of the only move before of what such a group is made up of, in the time that is named.
    """
    m = fact.mention
    found = _GROUP.match(m.after[:60])
    noun = found["noun"].lower() if found else ""
    if noun not in MEASURED_BY and noun not in COLLECTIVES:
        return
    moves = [v for v in scene.moves if v.how == "from" and _is_of(noun, v.now, v.base)]
    moves = [v for v in moves if 0 < m.sentence - v.base.sentence <= BACK]
    told = _WITHIN.search(m.after[:90])
    if len({(v.now.value, v.base.value) for v in moves}) == 1:
        ago = _AGO.match(moves[0].base.after[:60])
        fits = told is None or (ago is not None and _months(told) == _months(ago))
        if fits:
            yield Candidate((moves[0].now, moves[0].base), 3.4, True)


def _is_of(noun: str, *ends: Mention) -> bool:
    """Whether a group is made up of what two numbers count."""
    unit = ends[0].unit
    if not all(kind_of(x.unit) in (UnitKind.COUNT, UnitKind.NONE) for x in ends) or not unit:
        return False
    of = MEASURED_BY.get(noun, "")
    if not of:
        return not is_person(unit)
    return head_of(unit) == of or (is_person(unit) and of in ("person", "employee"))


def _months(found: re.Match[str]) -> int:
    if not found["n"]:
        return 12
    many = found["n"].lower()
    number = 1 if many in ("a", "an") else int(many) if many.isdigit() else int(SMALL[many])
    return number * (12 if found["unit"].lower() == "year" else 1)
