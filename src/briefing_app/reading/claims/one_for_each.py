"""How many there are for each one: "one doctor for every 400 people", "one bus for 32 pupils".

Both nouns are named, so each must be that of a count of the text; where one of them counts several
numbers, the nearest are meant.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.ground.words import end_to_one, is_to_one
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention, head_of, is_amount, likeness
from briefing_app.reading.pattern import Pattern

_ONE = Pattern(
    r"\b(?:one|a|1)\s+(?:(?P<noun>[^\W\d_]+)\s+)?(?:for|to)\s+"
    r"(?:every\s+|each\s+)?(?:(?:about|around|some|roughly|nearly|almost|just|under|over)\s+)*$",
    re.IGNORECASE,
)
BACK = 4
"""Sentences back in which the counts may stand."""


def derive_ones(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of how many there are for each one of something else."""
    for m in scene.passage.mentions:
        found = _ONE.search(m.before[-60:])
        counted = kind_of(m.unit) is UnitKind.COUNT and not m.found.change
        if scene.facts[m.index].tabled:
            continue
        if found is not None and counted:
            claim = attempt("one for each", None, _claim, scene, m, found)
            if claim is not None:
                yield claim
        elif is_to_one(m) and not m.quantity.is_range:
            claim = attempt("so many to one", None, _to_one, scene, m)
            if claim is not None:
                yield claim
    yield from attempt("so many for each", (), _all_of_so_many, scene)


def _all_of_so_many(scene: Scene) -> tuple[Claim, ...]:
    return tuple(_of_so_many(scene))


_EVERY = Pattern(
    r"\bfor (?:every|each)\s+$",
    re.IGNORECASE,
)
_THERE_ARE = Pattern(
    r"[^.;:\d]{1,60}?\bthere (?:were|are|is|was)\s+(?:(?:about|some|only|just)\s+)*$"
)


def _of_so_many(scene: Scene) -> Iterator[Claim]:
    """ "For every 100 marriages there were 41 divorces": counts of both stand before."""
    for each, m in pairwise(scene.passage.mentions):
        led = _EVERY.search(each.before[-14:])
        told = _THERE_ARE.fullmatch(scene.text[each.end : m.start])
        if led is None or told is None or not each.found.unit_text or m.quantity.is_range:
            continue
        before = scene.passage.mentions[max(0, each.index - FAR_BACK) : each.index]
        tops = [x for x in before if _is_of(x, head_of(m.unit)) and not x.found.change]
        bases = [x for x in before if _is_of(x, head_of(each.unit)) and not x.found.change]
        formula = f"a / b * {each.value.normalize():f}"
        candidates = [
            Candidate((a, b), 2.0 + _near(m, a) + _near(m, b), False, formula)
            for a in tops
            for b in bases
            if a.index != b.index and b.value > each.value
        ]
        if candidates:
            start = each.start - len(led.group())
            claim = scene.claim(start, m.end, ClaimKind.RATIO, stated=m.quantity, formula=formula)
            yield settle(scene, claim, candidates)


FAR_BACK = 40
"""Figures back in which the counts may stand."""


def _claim(scene: Scene, m: Mention, found: re.Match[str]) -> Claim | None:
    noun = found.group("noun") or ""
    start = m.start - (len(m.before[-60:]) - found.start())
    before = [
        x for x in scene.passage.mentions if x.end <= start and m.sentence - x.sentence <= BACK
    ]
    counts = [x for x in before if kind_of(x.unit) is UnitKind.COUNT and not x.found.change]
    many = [x for x in counts if _is_of(x, head_of(m.unit))]
    few = [x for x in counts if (_is_of(x, noun) if noun else x.sentence == m.sentence)]
    candidates = [
        Candidate(
            (a, b), 2.0 + _near(m, a) + _near(m, b), a.sentence == b.sentence == m.sentence, "a / b"
        )
        for a in many
        for b in few
        if a.index != b.index and a.value > b.value > 1
    ]
    claim = scene.claim(start, m.end, ClaimKind.RATIO, stated=m.quantity, formula="a / b")
    return settle(scene, claim, candidates) if candidates else None


_SETS_OFF = Pattern(r"\b(?:outnumber|outvote|outscore)", re.IGNORECASE)


def _to_one(scene: Scene, m: Mention) -> Claim | None:
    """ "Women outnumber men by two to one: 310 women and 155 men": of the two counts beside it."""
    found = list(_SETS_OFF.finditer(m.before[-80:]))
    if not found:
        return None
    here = [x for x in scene.passage.of(m.sentence) if x.index != m.index]
    here = [x for x in here if scene.text[m.end : x.start].strip(" -–:") not in ("to", "")]
    for told in (here, scene.neighbours(m, 1)):
        counts = [x for x in told if is_amount(x) and x.unit != "%" and not x.found.change]
        if len(counts) == 2 and likeness(*counts) >= 1 and min(x.value for x in counts) > 0:
            a, b = sorted(counts, key=lambda x: -x.value)
            start = m.start - (len(m.before[-80:]) - found[0].start())
            claim = scene.claim(
                start, end_to_one(m), ClaimKind.RATIO, stated=m.quantity, formula="a / b"
            )
            named = all(x.head and x.head in m.before[-80:].lower() for x in counts)
            sure = told is here and named
            return settle(scene, claim, [Candidate((a, b), 2.6, sure, "a / b")])
    return None


def _is_of(x: Mention, noun: str) -> bool:
    return bool(x.found.unit_text) and stem(head_of(x.unit)) == stem(noun)


def _near(m: Mention, x: Mention) -> float:
    return max(0.4 - 0.2 * (m.sentence - x.sentence), 0.0)
