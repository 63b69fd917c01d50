"""Ends of a change that were told before, or right after: "that is a drop of a seventh"."""

import re
from collections.abc import Iterator, Mapping

from briefing_app.core.figure import Claim
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ends.amounts import of_amount_before, sums_up
from briefing_app.reading.claims.ends.moved import fits_unit, refers_back
from briefing_app.reading.claims.ground.directions import is_gap
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.moves import Move, comparable
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern


def of_claim(scene: Scene, claim: Claim) -> Iterator[Candidate]:
    """ "Up by 307, or 7.3 per cent": the ends of the change that the share restates."""
    ends = tuple(m for o in claim.operands if (m := scene.mention_of(o)) is not None)
    if len(ends) != 2 or claim.formula or scene.outcome(claim) is Outcome.UNCHECKED:
        return
    if claim.sense:
        yield Candidate(ends, 4.9, True, bound=True)
        return
    high, low = sorted(ends, key=lambda m: -m.value)  # a gap may be told of either
    yield Candidate((high, low), 4.9, False)
    yield Candidate((low, high), 4.9, False)


def of_told(scene: Scene, fact: Fact, made: Mapping[int, Claim]) -> Iterator[Candidate]:
    """ "310 fewer than the 2,170. That is a drop of one-seventh": the ends of the change before."""
    m = fact.mention
    if not sums_up(scene, m):
        return
    told = [made[x.index] for x in scene.passage.of(m.sentence - 1) if x.index in made]
    for claim in told[-1:]:
        yield from of_claim(scene, claim)
    yield from of_amount_before(scene, m)


def of_two(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "81 percent; among homeowners, 54 percent, a gap of 27": the two numbers before.

    Of points it may be that of two rises: "wages rose by 4 per cent and prices by 3".
    """
    m = fact.mention
    if not is_gap(m):
        return
    before = _numbers_before(scene, m)
    moved = [x for x in before if x.found.change]
    rises = len(before) > 1 and before[:2] == moved[:2] and m.unit in ("percentage point", "point")
    pool = moved if rises else [x for x in before if not x.found.change]
    for b in pool[:1]:
        a = next((x for x in pool[1:6] if comparable(x, b)), None)
        if a is not None and fits_unit(m, Move(a, b, "from")):
            both = [x for x in pool if x.sentence == m.sentence - 1 and comparable(x, b)]
            opened = m.place == 0 and refers_back(scene, m)
            told = opened and len(both) == 1 + (b in both) and {a, b} <= {*both, b}
            sure = a.sentence == b.sentence == m.sentence or (told and b.sentence == a.sentence)
            yield Candidate((a, b), 3.4, sure)


def _numbers_before(scene: Scene, m: Mention) -> list[Mention]:
    """The numbers of the sentence before one, and of the two sentences before; nearest first."""
    near = (*scene.passage.of(m.sentence), *scene.neighbours(m, 2))
    return sorted((x for x in near if x.end <= m.start), key=lambda x: -x.start)


def of_goal(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "To peak at 131,000 and then to shrink by 5 per cent, to 124,500": from the one before."""
    m = fact.mention
    if local is None or local.start < m.end:
        return
    before = [x for x in scene.passage.of(m.sentence) if x.end <= m.start and comparable(local, x)]
    if before and fits_unit(m, Move(local, before[-1], "from")):
        yield Candidate((local, before[-1]), 2.8, False)


_AS_HIGH = Pattern(r"^\s*(?:as|more|higher|that|greater|larger)\b", re.I)


_FOLLOWS = Pattern(
    r"\s+(?:as (?:many|much|high|large|long)\s?(?::|,|\(|[–—-])|(?:that|this) (?:[^\W\d_]+)?,)\s?"
    r"[$€£¥₹]?$",
    re.IGNORECASE,
)


def of_told_after(scene: Scene, fact: Fact) -> Iterator[Candidate]:
    """ "Danes were only 19. In 2019 there were twice as many: 38": the number that follows."""
    m = fact.mention
    after = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    if not after or not _FOLLOWS.match(scene.text[m.end : after[0].start]):
        return
    before = scene.passage.of(m.sentence)[: m.place][::-1] + scene.neighbours(m, 1)
    other = next((x for x in before if not x.found.change and comparable(after[0], x)), None)
    if other is not None:
        yield Candidate((after[0], other), 3.2, False)


def of_pair(scene: Scene, fact: Fact, local: Mention | None) -> Iterator[Candidate]:
    """ "11.4 on the scooter, for the bicycle 3.1: three times as high": the two numbers before."""
    m = fact.mention
    if not _AS_HIGH.match(m.after[:20]):
        return
    before = [x for x in _numbers_before(scene, m) if not x.found.change]
    first = local or next((x for x in before if x.found.kind not in ("age", "duration")), None)
    if first is None:
        return
    other = next((x for x in before if x.start < first.start and comparable(x, first)), None)
    if other is not None and first.value != other.value:
        pair = (first, other) if first.value > other.value or local else (other, first)
        yield Candidate(pair, 2.2, False)
