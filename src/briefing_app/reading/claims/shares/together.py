"""Shares of several parts together: "Aarn and Belm together made up 58 per cent of the votes".

The parts are the amounts of the sentence, or those that the sentence before ends with; as many as
the words say. No single one of them is the part of such a share.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import hedged_start, is_whole, says_how_many
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.claims.shares.ends import Draft, fits, is_amount_here
from briefing_app.reading.claims.shares.wholes import derive_wholes
from briefing_app.reading.lexicon.numbers import SMALL
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

_TOGETHER = Pattern(
    r"\b(?:together|combined|jointly|between them|"
    r"(?:the|these|those|all) (?:two|three|four|five|six))\b"
    r"(?![^.;:]*\b(?:each|apiece|respectively|every)\b)[^.;:]{0,70}$",
    re.IGNORECASE,
    having="gether|combined|jointly|between|two|three|four|five|six",
)
_SO_MANY = Pattern(r"\b(?:the|these|those|all) (?P<many>two|three|four|five|six)\b", re.IGNORECASE)
_OTHERS = Pattern(r"\b(?:others?|rest|remaining|remainder|else)\b[^.;]*$", re.IGNORECASE)
"""What is left together is no sum of what was told."""
MOST = 6
"""Parts that are told together."""


def is_together(m: Mention) -> bool:
    """Whether the words before a share say that several have it together."""
    return _TOGETHER.search(m.before[-110:]) is not None


def sum_of(m: Mention, count: int) -> str:
    """Return what a share of so many parts together is of; the whole is the second operand."""
    times = " * 100" if m.unit == "%" else ""
    return f"({' + '.join((LETTERS[0], *LETTERS[2 : count + 1]))}) / b{times}"


def of_several(scene: Scene, fact: Fact) -> Draft | None:
    """Return the share that several amounts have together, where the words say so."""
    m = fact.mention
    found = _TOGETHER.search(m.before[-110:])
    if found is None and (after := _told_after(scene, m)):
        claim = scene.claim(hedged_start(m), m.end, ClaimKind.SHARE, stated=m.quantity)
        told = list(_candidates(scene, fact, after, len(after)))
        return Draft(m, claim, told) if told else None
    if found is None or _OTHERS.search(m.before[-130:]):
        return None
    start = m.start - (len(m.before[-110:]) - found.start())
    said = _SO_MANY.search(found.group())
    many = SMALL[said.group("many").lower()] if said else 0
    candidates = [
        c for parts in _runs(scene, m, start, many) for c in _candidates(scene, fact, parts, many)
    ]
    if not candidates:
        return None
    claim = scene.claim(hedged_start(m), m.end, ClaimKind.SHARE, stated=m.quantity)
    return Draft(m, claim, candidates)


def _told_after(scene: Scene, m: Mention) -> tuple[Mention, ...]:
    """The parts that a colon lists: "three had 71% of all cases: Ard (62), Bel (48) and"."""
    colon = _COLON.match(m.after[:90])
    here = [x for x in scene.passage.of(m.sentence) if colon and x.start >= m.end + colon.end()]
    parts = _amounts(scene, here)
    named = all(x.before[-1:] == "(" for x in parts)
    return parts if named and len(parts) == len(here) > 1 else ()


_COLON = Pattern(r"[^.;:()\d]{0,70}:\s")


_SAID = 8
"""Characters within which "these three" says of how many a share is told."""


def _runs(scene: Scene, m: Mention, start: int, many: int) -> Iterator[tuple[Mention, ...]]:
    """The amounts that may be put together, those of the sentence first."""
    before = [x for x in scene.passage.of(m.sentence) if x.end <= m.start]
    before = [x for x in before if not (x.value == many and 0 <= x.start - start < _SAID)]
    here = _amounts(scene, before)
    if any(x.start > start for x in here):
        return  # "together the two make up 10,507 crimes, a quarter": the sum is told
    if len(here) > 1:
        yield here[-(many or len(here)) :]
        return
    yield from _listed(scene, m, many)
    told: tuple[Mention, ...] = ()
    for number in (m.sentence - 1, m.sentence - 2):
        if number < 0 or not scene.passage.same_block(number, m.sentence):
            break
        told = (*_amounts(scene, scene.passage.of(number)), *told)
        if len(told) >= max(many, 2):
            yield told[-(many or len(told)) :]
            return


def _listed(scene: Scene, m: Mention, many: int) -> Iterator[tuple[Mention, ...]]:
    """The items of the list that ends right before: "Between them, the five made up"."""
    for grid in scene.grids:
        last = max(fact.index for fact in grid.cells.values())
        if grid.is_table or len(grid.rows) != many or not 0 < m.index - last <= NEAR:
            continue
        first = [
            grid.cells[r, grid.columns[0]] for r in grid.rows if (r, grid.columns[0]) in grid.cells
        ]
        if len(first) == many and not any(f.relative for f in first):
            yield tuple(f.mention for f in first)


NEAR = 3
"""Figures after a list within which its items are spoken of."""


def _amounts(scene: Scene, there: Sequence[Mention]) -> tuple[Mention, ...]:
    """The amounts of one kind with which some numbers end."""
    found: list[Mention] = []
    for x in reversed(there):
        if says_how_many(x) or not is_amount_here(scene, x) or x.index in scene.bases:
            continue
        if is_whole(scene.text, x, scene.passage.of(x.sentence)):
            continue
        if found and likeness(x, found[0]) < FEWEST:
            break
        found.insert(0, x)
    return tuple(found)


FEWEST = 2
"""How alike parts are that are told together."""


def _candidates(
    scene: Scene, fact: Fact, parts: tuple[Mention, ...], many: int
) -> Iterator[Candidate]:
    if not 2 <= len(parts) <= MOST or (many and len(parts) != many):
        return
    total = sum(x.value for x in parts)
    taken = {x.index for x in parts}
    wholes = list(derive_wholes(scene, fact, parts[-1]))
    exact = [w for w in wholes if w.mention.index not in scene.coarse]
    for whole in exact or wholes:
        w = whole.mention
        if w.index in taken or w.value < total or not all(fits(x, w) for x in parts):
            continue
        formula = sum_of(fact.mention, len(parts))
        yield Candidate((parts[0], w, *parts[1:]), 3.0 + whole.score, whole.sure, formula)
