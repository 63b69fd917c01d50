"""Products: "each of the 52 Sundays brings £3,000, which makes £156,000", "at 25 to a room".

One number counts things, another says how much there is of each; a third is said to be what that
comes to. Only where words mark both the *each* and the result.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.follow.sums import PER_YEAR
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of, is_person
from briefing_app.reading.pattern import Pattern

_RESULT = Pattern(
    r"\b(?:so|thus|therefore|hence|makes?|making|gives?|giving|comes? to|came to|amounts? to|"
    r"adds? up to|totall?ing|that(?:['’]s| is| was| would be| means)|brings?(?: in)?|"
    r"brought(?: in)?|bringing(?: in)?|worth|saved|costs?|paid|raised|earned|together|"
    r"in all|enough for|an output of|shelter|hold|holds|for a total of|equal to|or)\b"
    r"[^.;:\d]{0,45}$",
    re.IGNORECASE,
)
_RESULT_AFTER = Pattern(
    r"^(?:\s+[\w’'-]+){0,3}?,?\s+(?:in all|in total|altogether|all told)\b",
    re.IGNORECASE,
    having="in all|in total|altogether|all told",
)
_EACH_AFTER = Pattern(
    r"^(?:\s+(?!and\b|or\b|but\b|in\b|of\b)[^\W\d_][\w’'-]*){0,3}?\s+"
    r"(?:each|apiece|(?:per|(?:to|for|in)\s+(?:an?|each|every))\s+(?P<noun>[^\W\d_]+)|"
    r"an?\s+(?P<of>[^\W\d_]+))\b"
)
_EACH_BEFORE = Pattern(
    r"\b(?:each|every)\b[^.;:\d]{0,48}$|\beach of the \d+[^.;:\d]{0,48}$", re.I, having="each|every"
)


_AT = Pattern(r"\bat\s+$")


def derive_products(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of what so many times so much comes to."""
    for m in scene.passage.mentions:
        claim = attempt("one product", None, _claim, scene, m)
        if claim is not None:
            yield claim


def _claim(scene: Scene, m: Mention) -> Claim | None:
    fact = scene.facts[m.index]
    if fact.tabled or fact.relative or m.quantity.is_range or m.found.change or m.value <= 1:
        return None
    led = _RESULT.search(m.before[-70:]) or _RESULT_AFTER.match(m.after[:50])
    candidates = list(_grouped(scene, m)) or (list(_pairs(scene, m)) if led else [])
    if not candidates:
        return None
    claim = scene.claim(hedged_start(m), m.end, ClaimKind.RATIO, stated=m.quantity)
    made = settle(scene, claim, candidates)
    ends = [scene.mention_of(o) for o in made.operands]
    far = all(x is None or x.sentence != m.sentence for x in ends)
    far = far and not _SUMS_UP.match(scene.passage.opening(m.sentence, 12))
    doubtful = far and scene.outcome(made) is Outcome.FAILS
    return replace(made, why=DOUBT) if doubtful else made


_SUMS_UP = Pattern(r"\W*(?:that|this|these|those|it|so)\b", re.IGNORECASE)
"""How a sentence goes on that says what numbers of the one before come to."""


_MADE_UP = Pattern(
    r"(?:\s+[^\W\d_][\w’'-]*){0,6}?\s+(?:who |which |that )?(?:made up|make up|"
    r"form(?:ed)?|ran|run|staff(?:ed)?|crew(?:ed)?|fill(?:ed)?|in|of|on|across|from)\s+"
    r"(?:the |its |their |our |all )?"
)
_EACH_WITH = Pattern(
    r"(?:\s+[^\W\d_][\w’'-]*){1,3},?\s+each\s+(?:with|of|having|holding|seating|"
    r"carrying|made up of|consisting of|comprising)\s+\S{0,3}"
)


def _grouped(scene: Scene, m: Mention) -> Iterator[Candidate]:
    """ "The 9,400 volunteers who made up the 2,350 teams, each with four members"."""
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 3]
    if len(follow) == 2 and all(_usable(scene, x) for x in follow):
        groups, each = follow
        whole = _MADE_UP.fullmatch(scene.text[m.end : groups.start]) is not None
        if whole and _EACH_WITH.fullmatch(scene.text[groups.end : each.start]):
            yield Candidate((groups, each), 4.0, True, "a * b")


def _pairs(scene: Scene, m: Mention) -> Iterator[Candidate]:
    pool = [x for x in (*scene.beside(m), *scene.neighbours(m, 2)) if _usable(scene, x)]
    for rank, each in enumerate(pool):
        of = _each(each) if each.end <= m.start or _AT.search(each.before[-4:]) else None
        if of is None or not _same_thing(each, m) or each.value >= m.value:
            continue
        for count in (*pool, *_named_before(scene, m, of, pool)):
            if count.index == each.index or count.value <= 1 or not _counts(count, of):
                continue
            near = 0.4 * (m.sentence - each.sentence) + 0.4 * (m.sentence - count.sentence)
            fit = 1.0 if _named(count, of) else 0.0
            both = each.sentence == count.sentence == m.sentence
            yield Candidate(
                (count, each),
                2.4 + fit - max(near, 0) - 0.1 * rank,
                both and fit > 0 and len(pool) <= 3,
                f"a * b{_for_time(each, m)}",
            )


def _for_time(each: Mention, m: Mention) -> str:
    """ "£2 a month from 1,250 readers is £30,000 a year": how many times what is paid for less."""
    short, long = (PER_YEAR.get(x.unit.partition("/")[2], 0) for x in (each, m))
    return f" * {short // long}" if short and long and short > long else ""


def _named_before(scene: Scene, m: Mention, of: str, pool: Sequence[Mention]) -> Iterator[Mention]:
    """ "The tents shelter 56,500, at five to a tent": the tents that were counted long before."""
    if of and not any(_named(x, of) for x in pool):
        told = [x for x in scene.passage.mentions if x.end <= m.start and _usable(scene, x)]
        named = [x for x in told if x.found.unit_text and _named(x, of)]
        if len({x.value for x in named}) == 1:
            yield named[-1]


def _each(x: Mention) -> str | None:
    """The noun of which a number says how much there is of each; empty if it is not named."""
    top, slash, per = x.unit.partition("/")
    if slash and top:
        return per
    after = _EACH_AFTER.match(x.after[:60])
    if after is not None:
        return after.group("noun") or after.group("of") or ""
    return "" if _EACH_BEFORE.search(x.before[-90:]) else None


def _same_thing(each: Mention, m: Mention) -> bool:
    """Whether many times the one can be the other: both money, both kilograms, both of a kind."""
    top, stated = each.unit.split("/")[0], m.unit.split("/")[0]
    if kind_of(top) in (UnitKind.COUNT, UnitKind.NONE):
        alike = stem(head_of(top)) == stem(head_of(stated)) or not each.found.unit_text
        return kind_of(stated) in (UnitKind.COUNT, UnitKind.NONE) and alike
    return kind_of(top) is kind_of(stated)


def _counts(count: Mention, of: str) -> bool:
    kind = kind_of(count.unit)
    if kind in (UnitKind.COUNT, UnitKind.NONE):
        return "/" not in count.unit
    return bool(of) and count.unit == of


def _named(count: Mention, of: str) -> bool:
    if not of:
        return False
    same = stem(head_of(of)) in {stem(w) for w in count.unit.split()}
    return same or count.unit == of or (is_person(count.unit) and is_person(of))


def _usable(scene: Scene, x: Mention) -> bool:
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and x.found.kind not in ("age", "vague")
        and x.value > 0
    )
