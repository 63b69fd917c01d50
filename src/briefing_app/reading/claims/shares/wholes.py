"""The whole of a share.

It stands after *of*, is what "of those" refers to, or what the noun after *of* names.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.follow.shares import own_wholes
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.words import OF, closes, lead
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.shares.ends import (
    TOTAL,
    End,
    fits,
    is_amount_here,
    is_apposed,
    newest,
)
from briefing_app.reading.claims.shares.parts import is_tried
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of, likeness
from briefing_app.reading.pattern import Pattern

_REFERS = Pattern(
    r"\b(?:of|among)\s+(?:those|these|them|whom|which|it|this)\b"
    r"(?!\s+(?:who|with|without|given|\w+ed|\w{4,}ing)\b)|\bof that\b",
    re.I,
)
"""Words that mean what was told before; "those who left" and "those given it" say who."""
_OF_THOSE = Pattern(r"\bof (?:those|the|all(?: the)?)\s+(?P<what>[^.;,()\d]{4,40}),\s*$", re.I)


def derive_wholes(scene: Scene, fact: Fact, part: Mention) -> Iterator[End]:
    """Yield the numbers of which a part may be told a share."""
    m = fact.mention
    beside = [
        x for x in scene.passage.of(m.sentence) if x.index != m.index and is_amount_here(scene, x)
    ]
    of = OF.match(m.after[:80])
    earlier = [x for x in beside if x.end <= part.start]
    explicit = of and any(m.end < x.start <= m.end + of.end() for x in beside)
    pointed = None if explicit else _pointed_at(scene, part, earlier)
    if pointed is not None:
        yield End(pointed, 4.0, True)
        return
    strong = False
    for x in (x for x in beside if not _is_of_another(scene, m, x)):
        if x.index == part.index or re.search(r"\beach of the\s*$", x.before[-14:], re.I):
            continue
        told = _told_behind(scene, m, x)
        if told is not None:
            strong = True
            yield told
        elif of and m.end < x.start <= m.end + of.end():
            strong = True
            tight = _OF_THE_NUMBER.fullmatch(scene.text[m.end : x.start]) is not None
            yield End(x, 4.0, True, bound=tight and _is_restated(scene.text, part, m))
        elif (
            (lead(x) == "of" and not _NAMED_SUM.search(x.unhedged[-50:]))
            or re.search(r"\bout of\s+\S*$", x.before[-16:])
            or is_tried(scene.text, (part, x))
        ):
            between = scene.text[min(part.end, x.end) : max(part.start, x.start)]
            if ";" in between and x.start > m.end:
                continue  # "620 were over it, one in 20; before it was 540 of 13,500": of its own
            near = abs(x.start - part.start) < 90 and ";" not in between
            strong = strong or near
            close = part.end < x.start and x.start - part.end < 24
            close = close and (x.start < m.start or m.end <= part.start)
            yield End(x, 3.4 if near else 2.4, near, bound=close)
        elif (
            x.end <= part.start
            and re.search(
                r"\b(?:of (?:which|whom|these|those|them)|and|including|among them)\b",
                scene.text[x.end : part.start],
            )
            and x.start > part.start - 120
            and (x.index not in scene.bases or (x is earlier[-1] and lead(x) != "from"))
        ):
            strong = True
            yield End(x, 3.0, _AMONG.search(scene.text[x.end : part.start]) is not None)
    named_first = [] if strong or of else own_wholes(scene, part)
    if named_first:
        yield from (End(x, 3.0, False) for x in named_first)
        return
    yield from _wholes_elsewhere(scene, fact, part, of, strong=strong)


def _pointed_at(scene: Scene, part: Mention, earlier: Sequence[Mention]) -> Mention | None:
    """The number that a part is said to be of by a pronoun: "of them", "of the latter"."""
    if _OF_THEM.match(part.after[:12]):
        before = scene.passage.of(part.sentence)[: part.place]
        moved = [x for x in before if x.unit == part.unit]
        now = [x for x in (*moved, *earlier) if x.index not in scene.bases]
        if earlier and now:
            return max(now, key=lambda x: x.start)  # of "rose to 354 from 300" the 354
        if earlier or moved:
            return (earlier or moved)[-1]
    return _latter(scene, part)


_OF_THEM = Pattern(r"\s+of (?:them|those|these|which|whom)\b")


def _told_behind(scene: Scene, m: Mention, x: Mention) -> End | None:
    """A whole that is told right behind a share, without *of* or after its name."""
    between = scene.text[m.end : x.start] if x.start > m.end else ""
    if _NUMBERED.match(between) and not _AT_ANOTHER_TIME.match(x.after):
        return End(x, 4.0, True, bound=True)
    if is_fraction(m.quantity) and _THE.fullmatch(between):
        return End(x, 4.0, True, bound=is_apposed(m))
    return None


_NUMBERED = Pattern(
    r"\s+of\s+[^.;()\d]{3,60}?,\s+(?:which|who)\s+(?:(?:then|now|still|already)\s+)?"
    r"(?:number(?:s|ed)|total(?:s|led)|(?:stood|stands) at|came to|comes to|was|were|is|are)\s+"
    r"(?:(?:then|now|about|some|around|nearly|almost)\s+)?\S{0,3}$",
    re.IGNORECASE,
    having="which|who",
)
"""What a share is of, told right behind it: "19 per cent of its staff, which numbered 508"."""
_AT_ANOTHER_TIME = Pattern(
    r"(?:\s[\w’'-]+){0,3}?\s(?:short|fewer|less|more|lower|higher|until|till|before|earlier|ago|then|in|"
    r"by|at|last|when)\b",
    re.IGNORECASE,
)
"""After these a number is no whole of today's: "which was 620 in 2010", "which is £9 short"."""
_THE = Pattern(r"\s+(?:the|its|their|his|her|our|that|those)\s+\S{0,3}", re.IGNORECASE)
"""After a fraction these lead to its whole: "less than half the $14.3 million"."""
_OF_THE_NUMBER = Pattern(r"\s+of\s+(?:(?:the|all|its|their|our)\s+){0,2}[$€£¥₹]?", re.IGNORECASE)
_RESTATES = Pattern(r"(?:\s+[\w’'-]+){0,3}?(?:,\s+(?:or\s+)?|\s+or\s+|\s+\()")


def _is_of_another(scene: Scene, m: Mention, x: Mention) -> bool:
    """Whether a number is told as the whole of another share that stands between: "a third of the
    killings though it has 18 per cent of the city's 412,000 people".
    """
    between = scene.passage.of(m.sentence)[m.place + 1 : x.place] if x.start > m.end else ()
    return any(
        (s.unit == "%" or is_fraction(s.quantity))
        and not s.found.change
        and (of := OF.match(s.after[:80])) is not None
        and x.start <= s.end + of.end()
        for s in between
    )


_LATTER = Pattern(r"\s+of the (?P<which>latter|former)\b", having="latter|former")


def _latter(scene: Scene, part: Mention) -> Mention | None:
    """ "412 were over the limit and 385 took drugs. Cocaine was found in 210 of the latter": of the
    last of two amounts before; of the former it is the first.
    """
    found = _LATTER.match(part.after[:20])
    if found is None:
        return None
    here = [x for x in scene.passage.of(part.sentence) if x.end <= part.start]
    told = [x for x in (here, scene.passage.of(part.sentence - 1)) if len(x) > 1]
    two = [x for x in told[0] if is_amount_here(scene, x) and fits(part, x)] if told else []
    if len(two) < _TWO:
        return None
    return two[-1] if found["which"] == "latter" else two[-_TWO]


_TWO = 2


def _is_restated(text: str, part: Mention, share: Mention) -> bool:
    """Whether a share follows its part at once: "41,000 visits, 7 % of the 585,000"."""
    between = text[part.end : share.start] if part.end <= share.start else ""
    return bool(between) and _RESTATES.fullmatch(between) is not None


_NAMED_SUM = Pattern(
    r"(?<!\bof )\b(?:an?|the|its|their|his|her|our)\s+(?!(?:total|whole|sum|half)\b)"
    r"(?:[^\W\d_][\w’'-]*\s+){1,2}of\s+[^\s\w]?$",
    re.IGNORECASE,
)
"""A number that is what something comes to, and no whole: "which leaves a gap of 2.7 million"."""
NAMED = 0.85
"""How well a cell must be called what the words name to be the whole of a share."""
_AMONG = Pattern(
    r"\bof (?:which|whom|these|those|them)\b|\bincluding\b|\bamong them\b", re.IGNORECASE
)


def _wholes_elsewhere(
    scene: Scene, fact: Fact, part: Mention, of: re.Match[str] | None, *, strong: bool
) -> Iterator[End]:
    """Yield the wholes that other sentences offer; ``strong``: the part's own has offered one."""
    m = fact.mention
    refers = _goes_on(scene, m, part)
    alone = _alone_before(scene, part) if refers and not strong else None
    if alone is not None:
        yield End(alone, 3.6, True)
        return
    opened = _OF_THOSE.search(scene.text[max(part.start - 60, 0) : part.start])
    what = of.group("what") if of else opened.group("what") if opened else ""
    noun = what or _noun_within(scene.text, m)
    counted = _ONE_IN_SO_MANY.match(m.after) if not what and is_fraction(m.quantity) else None
    named, called = words_of(counted["noun"] if counted else what), scene.called(noun)
    total = bool(of and TOTAL.search(of.group("what")))
    here = scene.layout.section_at(m.start)
    seen: set[str] = set()
    sentences: set[int] = set()
    pool = _pool(scene, part)
    known = _known(scene, part, [x for x in pool if x.start < m.start], frozenset(named), called)
    for x in pool:
        key = f"{x.value}"
        if (
            x.sentence == m.sentence
            or key in seen
            or not is_amount_here(scene, x)
            or not fits(part, x)
        ):
            continue
        other = scene.facts[x.index]
        row = _own_row(scene, part, other)
        row = row or (other.tabled and called.get(x.value, 0.0) >= NAMED)
        if other.tabled and other.cell is not None and not other.cell.total and not row:
            continue
        seen.add(key)
        score = _likely(scene, fact, part, other) + 0.8 * row
        score -= counted is not None and _counts_another(counted["noun"], x)
        score += 0.9 * scene.weights.named(tuple(named), other.about) if named else 0.0
        score += called.get(x.value, 0.0)
        distance = m.sentence - x.sentence
        score += 0.5 if distance == 1 else 0.25 if distance == 2 else 0.0
        score += 0.3 * (distance > 2 and here != "" and scene.layout.section_at(x.start) == here)
        only = refers and not strong and distance == 1
        if only:
            only = _is_subject(scene, x)
            score += 0.9 if only or distance not in sentences else 0.0
        past = x.index in scene.bases or scene.are_of_other_times(x, part)
        score -= 1.3 if past else 0.0
        if total and (x.sentence <= 3 or (other.cell is not None and other.cell.total)):
            score += 0.4
        sentences.add(distance)
        yield End(x, score + only, (x.index in known or only) and not past)


def _likely(scene: Scene, fact: Fact, part: Mention, other: Fact) -> float:
    """How well a number may be the whole of a part by itself, wherever it stands."""
    x, own = other.mention, scene.facts[part.index]
    score = 0.35 * max(likeness(part, x), 1)
    score -= 0.8 * (x.sentence > fact.mention.sentence and not other.tabled)
    score += 0.7 * bool(other.own & fact.own or other.own & own.own)
    score += 0.5 * scene.weights.shared(own.about, other.about)
    score -= 0.5 * (x.index in scene.parts)
    score += 0.3 * (x.index in scene.principal) + 0.4 * (scene.often[x.value] > 1)
    return score - 0.9 * (scene.in_head(x) or x.index in scene.coarse)


def _is_subject(scene: Scene, x: Mention) -> bool:
    """Whether a number is what its sentence tells: the others are of before, or its whole."""
    there = [y for y in scene.passage.of(x.sentence) if is_amount_here(scene, y)]
    return there[0] is x and all(y.index in scene.bases or lead(y) == "of" for y in there[1:])


_ONE_IN = Pattern(r"\S+\s(?P<noun>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+)?)\s(?:in|out of)\s", re.I)


def _noun_within(text: str, m: Mention) -> str:
    """What a fraction is of: "three in ten professors", "one fraud in fifteen"."""
    if not is_fraction(m.quantity):
        return ""
    within = _ONE_IN.match(text[m.start : m.end])
    return within["noun"] if within else m.after[:40]


def _goes_on(scene: Scene, m: Mention, part: Mention) -> bool:
    """Whether a share is of what was told before: "of those", or "a single one made up half"."""
    refers = _REFERS.search(scene.text[max(part.start - 60, 0) : m.end + 30]) is not None
    refers = refers or (m.place == 0 and is_fraction(m.quantity) and bool(_IS.match(m.after)))
    return refers or (part.end <= m.start and closes(m) and not is_apposed(m))


def _counts_another(noun: str, x: Mention) -> bool:
    """Whether a number counts something else than a noun names: no one of "one in five houses"."""
    return kind_of(x.unit) is UnitKind.COUNT and stem(noun.lower()) != stem(head_of(x.unit))


_ONE_IN_SO_MANY = Pattern(r"\s+(?P<noun>[^\W\d_][\w’'-]+s)\b")
"""What a fraction is of, said behind it: "one in five houses"."""
_IS = Pattern(r"\s+(?:was|were|is|are|has|have|had|did|do|could|can)\b")
"""What a share does that leaves out of whom: "One in five was not filled"."""


def _pool(scene: Scene, part: Mention) -> list[Mention]:
    """The numbers that may be a whole: near by, and the first of the article; no headline's bound,
    as "below 40,000".
    """
    pool = list(scene.neighbours(part, 3))
    pool += [x for x in scene.passage.mentions[:60] if x not in pool]
    return [x for x in pool if x.quantity.hedge not in ONE_SIDED or not scene.in_head(x)]


def _alone_before(scene: Scene, part: Mention) -> Mention | None:
    """The only number of the sentence before, if it counts things: "took 743 guns off the street.
    Of those, 118".
    """
    before = scene.passage.of(part.sentence - 1) if part.sentence else ()
    if len(before) != 1 or not scene.passage.same_block(part.sentence - 1, part.sentence):
        return None
    x = before[0]
    counted = kind_of(x.unit) is UnitKind.COUNT and bool(x.found.unit_text)
    return x if counted and not x.quantity.is_range and fits(part, x) else None


def _named_alone(
    scene: Scene, part: Mention, pool: Sequence[Mention], named: frozenset[str]
) -> frozenset[int]:
    """The mentions of the only amount that is of the very noun after *of*: "of revenue"."""
    if not named or TOTAL.search(" ".join(named)):
        return frozenset()
    found = [
        x
        for x in pool
        if x.index not in scene.bases
        and x.index not in scene.parts
        and not scene.facts[x.index].tabled
        and not scene.in_head(x)
        and is_amount_here(scene, x)
        and fits(part, x)
        and stem(head_of(x.unit)) in named
    ]
    values = {x.value for x in found}
    return frozenset(x.index for x in found) if len(values) == 1 else frozenset()


def _known(
    scene: Scene,
    part: Mention,
    told: Sequence[Mention],
    named: frozenset[str],
    called: Mapping[Decimal, float],
) -> frozenset[int]:
    """The mentions of the only amount that counts, or is called, what stands after *of*."""
    return _named_alone(scene, part, told, named) or _called_alone(part, told, called)


def _called_alone(
    part: Mention, pool: Sequence[Mention], called: Mapping[Decimal, float]
) -> frozenset[int]:
    """The mentions of the only amount that is called as the words after *of* say: "of the budget"
    after "The budget was £48.6m".
    """
    found = [x for x in pool if called.get(x.value, 0.0) >= NAMED and fits(part, x)]
    return frozenset(x.index for x in found) if len({x.value for x in found}) == 1 else frozenset()


def _own_row(scene: Scene, part: Mention, other: Fact) -> bool:
    """Whether a cell is of the row that the noun of the part names: "486 marriages"."""
    if not other.tabled or other.cell is None or not part.found.unit_text:
        return False
    if scene.weights.named(other.own, words_of(part.found.unit_text)) < 0.75:
        return False
    fellows = [f for f in scene.facts if f.cell is not None and f.cell.table == other.cell.table]
    row = [f for f in fellows if f.cell and f.cell.row == other.cell.row and f.kind == other.kind]
    return newest(row)[0].index == other.index
