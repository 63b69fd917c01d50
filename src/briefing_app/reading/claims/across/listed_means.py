"""What so many numbers are on average that were just told: "those three games, averaging 6,722".

The words say of how many, and just so many of one kind stand in the sentence before, or in the
only column of a list or table that has them.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.reading.claims.across.parts import is_addend
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.lexicon.numbers import SMALL
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_AVERAGED = Pattern(
    r"\b(?:these|those|the|all)\s+(?P<many>two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve)\b[^.;:\d]{0,50}?\b(?:averag(?:e|es|ed|ing)|an average of|a mean of)\s+"
    r"(?:(?:just|only|about|some|an?|of)\s+)*\S{0,3}$",
    re.IGNORECASE,
    having="average|averag|mean",
)


def derive_listed_means(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of an average of numbers that stand together."""
    for m in scene.passage.mentions:
        fact = scene.facts[m.index]
        if fact.tabled or m.found.change or m.quantity.is_range:
            continue
        told = _AVERAGED.search(m.before[-110:])
        parts = _parts(scene, m, SMALL[told["many"].lower()]) if told is not None else ()
        if parts:
            count = len(parts)
            formula = f"({' + '.join(LETTERS[:count])}) / {count}"
            claim = scene.claim(hedged_start(m), m.end, ClaimKind.RATIO, stated=m.quantity)
            yield settle(scene, claim, [Candidate(tuple(parts), 4.0, True, formula)])


def _parts(scene: Scene, m: Mention, count: int) -> Sequence[Mention]:
    before = [x for x in scene.passage.of(m.sentence) if x.end <= m.start]
    for pool in (before, scene.passage.of(m.sentence - 1)):
        like = [x for x in pool if _is_like(scene, m, x)]
        if len(like) == count:
            return like
    columns = [[f.mention for f in g.parts(c)] for g in scene.grids for c in g.columns]
    fit = [c for c in columns if len(c) == count and all(_is_like(scene, m, x) for x in c)]
    return fit[0] if len(fit) == 1 else ()


def _is_like(scene: Scene, m: Mention, x: Mention) -> bool:
    """Whether a number may be one of those that are averaged: of one kind, and of their size."""
    same = scene.facts[x.index].kind == scene.facts[m.index].kind or likeness(x, m) >= ALIKE
    sized = 0 < x.value <= MOST_TIMES * m.value and m.value <= MOST_TIMES * x.value
    return same and sized and is_addend(scene, x) and not x.found.change


MOST_TIMES = 10
"""How many times the mean one of few numbers may be, or the other way."""
