"""A number said twice: in the headline and the text, in the text and in a table's cell.

Two sayings are of one thing where the words around them are; where they differ and a slip explains
it, or the words leave no other reading, the claim fails.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.grids import rank_of
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, choose, settle
from briefing_app.reading.passage.mentions import Mention, likeness

SMALLEST = 10
"""Of lesser counts in the text there are too many to tell which are of one thing."""


def derive_repeats(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of consistency."""
    for fact in scene.facts:
        m = fact.mention
        if m.value < SMALLEST and m.start >= scene.headline_end and m.unit != "%":
            continue
        if (
            fact.cell is not None
            or m.quantity.is_range
            or m.unit == "x"
            or m.found.kind in ("age", "vague")
        ):
            continue
        found = _headline(scene, fact) if m.start < scene.headline_end else None
        found = found or _cell(scene, fact)
        if found is not None:
            yield found


def _alike(a: Mention, b: Mention) -> bool:
    if b.quantity.is_range or bool(a.found.change) != bool(b.found.change):
        return False
    return likeness(a, b) >= 3 or (likeness(a, b) == 2 and a.unit != "%" and b.unit != "%")


def _headline(scene: Scene, fact: Fact) -> Claim | None:
    m = fact.mention
    head = words_of(scene.passage.sentence_text(m.sentence)[:200])
    candidates = []
    for other in scene.facts[fact.index + 1 :]:
        x = other.mention
        if x.start < scene.headline_end or not _alike(m, x) or x.sentence > m.sentence + 14:
            continue
        score = 2.2 * scene.weights.shared(head, other.about) + 0.2 * likeness(m, x)
        score += 0.5 if x.sentence <= m.sentence + 3 else 0.0
        if other.cell is not None:
            score -= 0.4
        candidates.append(Candidate((m, x), score, False))
    best, rival = choose(candidates)
    equal = [c for c in candidates if c.operands[1].value == m.value]
    if equal and max(c.score for c in equal) >= 0.8:
        best, rival = max(equal, key=lambda c: c.score), None
    if best is None or rival is not None:
        return None
    if len({c.operands[1].value for c in candidates if likeness(m, c.operands[1]) == 4}) == 1:
        best = replace(best, sure=likeness(*best.operands) == 4 and bool(fact.own))
    claim = scene.claim(hedged_start(m), _noun_end(m), ClaimKind.CONSISTENCY, stated=m.quantity)
    return settle(scene, claim, [best])


def _noun_end(m: Mention) -> int:
    return max(m.end, m.found.noun_end)


def _cell(scene: Scene, fact: Fact) -> Claim | None:
    """A number of a sentence that names a row, against that row's cell in the same unit."""
    m = fact.mention
    if m.found.change or (fact.relative and m.unit != "%"):
        return None
    if re.search(r"\b(?:in|per|every)\s+$", m.before[-7:]):
        return None
    near = {w: x for w, x in fact.about.items() if x >= 0.4}
    candidates = []
    for grid in scene.grids:
        if not grid.is_table:
            continue
        for row in grid.rows:
            cells = [
                c for c in grid.row(row) if _alike(m, c.mention) and likeness(m, c.mention) >= 3
            ]
            if not cells or not cells[0].own or row in grid.totals:
                continue
            named = scene.weights.named(cells[0].own, near)
            if named < 0.7:
                continue
            newest = max(cells, key=lambda c: rank_of(grid.column_head(c.cell.column)) or (0, 0, 0))  # type: ignore[union-attr]
            for cell in cells:
                head = words_of(grid.column_head(cell.cell.column))  # type: ignore[union-attr]
                score = 1.5 + scene.weights.named(head, near) + 0.6 * (cell is newest)
                candidates.append(Candidate((m, cell.mention), score, False))
    best, rival = choose(candidates)
    if best is None or rival is not None:
        return None
    claim = scene.claim(hedged_start(m), _noun_end(m), ClaimKind.CONSISTENCY, stated=m.quantity)
    made = settle(scene, claim, [best])
    return None if made.why else made
