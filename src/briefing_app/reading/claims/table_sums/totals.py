"""Total rows and columns, subtotals, and rows that are the difference of two others."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.sums.precision import places_of
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.grids import SMALLEST, Grid, Place
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.table_sums.kept import kept, outcomes_of
from briefing_app.reading.pattern import Pattern

RATE = Pattern(
    r"\b(?:rate|average|avg|mean|median|per|index|ratio|prices?|yield|rank|grade|share)\b",
    re.IGNORECASE,
)
MOST_PARTS = 24


def derive_totals(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """Yield the claims of the rows that are named a total."""
    for row in _total_rows(scene, grid):
        claims = _totals(scene, grid, row)
        outcomes = outcomes_of(scene, claims)
        known = Outcome.HOLDS in outcomes
        for claim, outcome in zip(claims, outcomes, strict=True):
            slip = scene.explained(claim).slip
            last = row == grid.rows[-1] and len(grid.rows) > 3 and _near(scene, claim, 10)
            if outcome is not Outcome.FAILS or known or slip or last:
                yield claim
            elif _near(scene, claim, 3):
                yield replace(claim, why=DOUBT)


def _totals(scene: Scene, grid: Grid, row: int) -> list[Claim]:
    return [c for column in grid.columns if (c := _total(scene, grid, row, column))]


def derive_total_columns(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A column that is headed as the total of the others, in most of its rows."""
    for column in sorted(grid.total_columns):
        claims = []
        for row in grid.rows:
            whole = grid.cells.get((row, column))
            parts = [c for c in grid.row(row) if c is not whole]
            if whole is None or len(parts) < 2 or not _adds_up(grid, whole, column):
                continue
            if all(p.kind == whole.kind and not p.mention.quantity.is_range for p in parts):
                claims.append(_sum_of(scene, whole, parts))
        yield from kept(scene, claims, 0.6)


def _sum_of(scene: Scene, whole: Fact, parts: Sequence[Fact]) -> Claim:
    mentions = [whole.mention, *(p.mention for p in parts)]
    return scene.claim(
        whole.mention.start,
        whole.mention.end,
        ClaimKind.TOTAL,
        mentions,
        whole.mention.quantity,
        formula=" + ".join(LETTERS[1 : len(mentions)]),
    )


def derive_subtotals(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A row that is the sum of the two below it in one column is so in the others."""
    if any(Outcome.HOLDS in outcomes_of(scene, _totals(scene, grid, r)) for r in grid.totals):
        return  # all rows are parts of one sum: none of them is the sum of two others
    for first, second, third in zip(grid.rows, grid.rows[1:], grid.rows[2:], strict=False):
        if {first, second, third} & grid.totals:
            continue
        claims = []
        for column in grid.columns:
            cells = [grid.cells.get((r, column)) for r in (first, second, third)]
            if all(cells) and len({c.kind for c in cells if c}) == 1:
                whole = cells[0]
                assert whole is not None
                small = (
                    min(c.mention.value for c in cells if c) < 0 or whole.mention.value < SMALLEST
                )
                if small or whole.relative or not _adds_up(grid, whole, column):
                    continue
                mentions = [c.mention for c in cells if c]
                claims.append(
                    scene.claim(
                        whole.mention.start,
                        whole.mention.end,
                        ClaimKind.TOTAL,
                        mentions,
                        whole.mention.quantity,
                        formula="b + c",
                    )
                )
        held = sum(_to_the_last_place(scene, claim) for claim in claims)
        if held and 2 * held >= len(claims) and len(claims) > 1:
            yield from claims


def _to_the_last_place(scene: Scene, claim: Claim) -> bool:
    """Whether a sum is the very number, and not only rounds to it: 28,000 is not 28,400."""
    result, stated = scene.judged(claim).result, claim.stated
    if result is None or stated is None or scene.outcome(claim) is not Outcome.HOLDS:
        return False
    fine = places_of(stated.point, claim.span.exact).fine
    return abs(result - stated.point) <= fine


def _near(scene: Scene, claim: Claim, part: int) -> bool:
    """Whether a sum is off by no more than a part of what is stated: a tenth, a third."""
    result = scene.judged(claim).result
    stated = claim.stated
    if result is None or stated is None:
        return False
    return abs(result - stated.point) * part <= abs(stated.point)


def _total_rows(scene: Scene, grid: Grid) -> list[int]:
    """The rows that are named a total, or that add up in one of their columns."""
    return sorted(grid.totals)


def _total(scene: Scene, grid: Grid, row: int, column: int) -> Claim | None:
    whole = grid.cells.get((row, column))
    if whole is None or not _adds_up(grid, whole, column):
        return None
    before = [r for r in grid.rows if r < row and not _ends(grid, r, row)]
    parts = [r for r in (before or [r for r in grid.rows if r > row]) if r not in grid.totals]
    cells = [grid.cells[r, column] for r in parts if (r, column) in grid.cells]
    alike = all(c.kind == whole.kind and not c.mention.quantity.is_range for c in cells)
    if not 2 <= len(cells) <= MOST_PARTS or len(cells) < len(parts) - 1 or not alike:
        return None
    return _sum_of(scene, whole, cells)


def _ends(grid: Grid, row: int, total: int) -> bool:
    """Whether a total stands between a row and the one that is summed up to."""
    return any(row < other < total for other in grid.totals) or row in grid.totals


def _adds_up(grid: Grid, whole: Fact, column: int) -> bool:
    """Whether a column holds amounts that can be added, and not rates or averages."""
    if whole.mention.quantity.is_range or whole.mention.found.change:
        return False
    if whole.kind == "percent":
        return whole.mention.value == 100
    head = grid.column_head(column)
    return not RATE.search(head) and "/" not in whole.mention.unit and whole.kind != "rate"


_BALANCE = Pattern(
    r"\b(?:balance|surplus|deficit|net|change|profit|loss|result|difference|gap)\b", re.IGNORECASE
)


def derive_balances(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """ "Births, deaths, natural change": a row that is the difference of the two before it."""
    for at in range(2, len(grid.rows)):
        first, second, row = grid.rows[at - 2 : at + 1]
        if not _BALANCE.search(grid.row_head(row)):
            continue
        places = (((row, c), (first, c), (second, c)) for c in grid.columns)
        claims = _differences(scene, grid, places)
        if Outcome.HOLDS in outcomes_of(scene, claims):
            yield from claims


def derive_balance_columns(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """ "Immigrants, emigrants, net": a column that is the difference of two others in its rows."""
    for column in grid.columns:
        if not _BALANCE.search(grid.column_head(column)):
            continue
        others = [c for c in grid.columns if c != column]
        for a, b in ((a, b) for a in others for b in others if a != b):
            claims = _differences(scene, grid, (((r, column), (r, a), (r, b)) for r in grid.rows))
            held = outcomes_of(scene, claims).count(Outcome.HOLDS)
            if held >= _FEWEST and 3 * held >= 2 * len(claims):
                yield from claims
                break


_FEWEST = 3
"""Rows that must bear out a column of differences."""


def _differences(
    scene: Scene, grid: Grid, places: Iterable[tuple[Place, Place, Place]]
) -> list[Claim]:
    """That one cell is the second less the third, for each three that count alike."""
    claims = []
    for three in places:
        cells = [grid.cells[at] for at in three if at in grid.cells]
        if len(cells) < len(three) or len({c.kind for c in cells}) > 1:
            continue
        said, *both = (c.mention for c in cells)
        if any(m.found.change for m in both) or is_percent(said.unit):
            continue
        claims.append(
            scene.claim(said.start, said.end, ClaimKind.TOTAL, both, said.quantity, formula="a - b")
        )
    return claims


def is_percent(unit: str) -> bool:
    """Whether a unit is a percentage."""
    return unit == "%"
