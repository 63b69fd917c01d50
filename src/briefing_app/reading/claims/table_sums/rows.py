"""Rows that follow from two other rows: a rate of them, or what is left of one without the other.

"Load factor" below "seats" and "passengers", "places available" below "capacity" and "population":
nothing but the numbers tells which rows these are, so the reading must be borne out to the last
place in several columns.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.grids import Grid
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.table_sums.kept import outcomes_of
from briefing_app.reading.claims.table_sums.totals import RATE

MOST_ROWS = 12
"""Of longer tables too many rows come out by chance."""
FEWEST_DIGITS = 3
"""Fewer digits come out by chance; one less where the row is named a rate."""


def derive_row_sums(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """Yield the claims of rows that are the quotient or difference of two other rows."""
    if len(grid.rows) > MOST_ROWS:
        return
    for row in grid.rows:
        told = [c for c in grid.row(row) if _is_level(c)]
        percent = all(c.mention.unit == "%" for c in told)
        named = percent and RATE.search(grid.row_head(row)) is not None
        exact = all(_is_exact(c, FEWEST_DIGITS - named) for c in told)
        if len(told) < 2 or row in grid.totals or not exact:
            continue
        if percent or not any(c.relative for c in told):
            yield from _first_borne_out(scene, grid, row, told, percent)


def _is_level(cell: Fact) -> bool:
    m = cell.mention
    return not m.found.change and not m.quantity.is_range and m.value > 0


def _is_exact(cell: Fact, fewest: int) -> bool:
    return len(cell.mention.value.as_tuple().digits) >= fewest


def _first_borne_out(
    scene: Scene, grid: Grid, row: int, told: Sequence[Fact], percent: bool
) -> Iterator[Claim]:
    others = [r for r in grid.rows if r != row]
    for first, second in permutations(others, 2):
        if not percent and max(first, second) > row:
            continue  # a balance stands below what it is of
        if not percent and [first, second, row] == list(range(first, first + 3)):
            continue  # a whole and its two parts
        claims = [c for cell in told if (c := _claim(scene, grid, cell, first, second, percent))]
        held = outcomes_of(scene, claims).count(Outcome.HOLDS)
        if held >= 2 and held >= len(claims) - 1:
            yield from claims
            return


def _claim(
    scene: Scene, grid: Grid, said: Fact, first: int, second: int, percent: bool
) -> Claim | None:
    assert said.cell is not None
    column = said.cell.column
    cells = [grid.cells[r, column] for r in (first, second) if (r, column) in grid.cells]
    if len(cells) < 2 or not all(_is_level(c) and not c.relative for c in cells):
        return None
    a, b = (c.mention for c in cells)
    start, end, quantity = said.mention.start, said.mention.end, said.mention.quantity
    if percent:
        fit = 0 < a.value <= b.value
        return scene.claim(start, end, ClaimKind.SHARE, (a, b), quantity) if fit else None
    if len({said.kind, *(c.kind for c in cells)}) > 1 or a.value <= b.value:
        return None
    return scene.claim(start, end, ClaimKind.TOTAL, (a, b), quantity, formula="a - b")
