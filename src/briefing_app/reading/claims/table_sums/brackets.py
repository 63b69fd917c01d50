"""Shares in brackets beside the cells of a column or the items of a list."""

import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.grids import Grid
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.table_sums.kept import outcomes_of


def derive_bracketed(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """ "21 (2.9 %)": the share of a cell, of one whole for its column or list."""
    for column in grid.columns:
        pairs = []
        for row in grid.rows:
            found = grid.more.get((row, column), ())
            if len(found) >= 2 and not found[0].relative and _restates(scene, found[0], found[1]):
                pairs.append((row, found[0], found[1]))
        if len(pairs) < 2:
            continue
        for whole in _wholes(scene, grid, column, pairs[0][1]):
            claims = [
                scene.claim(
                    a.mention.start,
                    b.mention.end,
                    ClaimKind.SHARE,
                    (a.mention, whole.mention),
                    b.mention.quantity,
                )
                for row, a, b in pairs
                if a.index != whole.index
            ]
            held = outcomes_of(scene, claims).count(Outcome.HOLDS)
            if held >= 2 and 5 * held >= 3 * len(claims):
                yield from claims
                break


def _restates(scene: Scene, a: Fact, b: Fact) -> bool:
    between = scene.text[a.mention.end : b.mention.start]
    percent = b.mention.unit == "%" and not b.mention.found.change
    return percent and re.fullmatch(r"[^()\d]{0,20}\(\s*", between) is not None


def _wholes(scene: Scene, grid: Grid, column: int, part: Fact) -> Iterator[Fact]:
    """A total of the column, its first cells, then the counts of the article."""
    yield from (grid.cells[r, column] for r in sorted(grid.totals) if (r, column) in grid.cells)
    inside = grid.column(column)[:2]
    yield from inside
    seen: set[str] = set()
    exact = [f for f in scene.facts if f.index not in scene.coarse and not scene.in_head(f.mention)]
    for fact in exact:
        if fact.index in scene.bases or fact.index in scene.parts:
            continue
        same = (
            fact.kind == part.kind and not fact.relative and fact.mention.value > part.mention.value
        )
        number = str(fact.mention.value)
        if same and not fact.mention.quantity.is_range and number not in seen and len(seen) < 30:
            seen.add(number)
            yield fact
