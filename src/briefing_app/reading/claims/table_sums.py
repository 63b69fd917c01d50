"""Sums within a table or a list: total rows, columns of changes and shares, shares in brackets.

What a column states of the others is told by its head and borne out by most of its rows; then each
row is a claim. A total that does not add up fails where another column shows what it sums, or where
a slip explains it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.grids import SMALLEST, Grid, rank_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import DOUBT
from briefing_app.reading.pattern import Pattern

_RATE = Pattern(
    r"\b(?:rate|average|avg|mean|median|per|index|ratio|prices?|yield|rank|grade|share)\b",
    re.IGNORECASE,
)
_SHARE = Pattern(r"%|\b(?:share|per ?cent|proportion|coverage|rate|as a)\b", re.IGNORECASE)
MOST_PARTS = 24


def derive_table_sums(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that the tables and lists of the article make by themselves."""
    for grid in scene.grids:
        if grid.is_table:
            yield from _totals(scene, grid)
            yield from _total_columns(scene, grid)
            yield from _subtotals(scene, grid)
            yield from _balances(scene, grid)
            yield from _changes(scene, grid)
            yield from _quotients(scene, grid)
        yield from _bracketed(scene, grid)


def _verdicts(scene: Scene, claims: Sequence[Claim]) -> list[Outcome]:
    return [scene.outcome(claim) for claim in claims]


def _kept(scene: Scene, claims: Sequence[Claim], least: float) -> Iterator[Claim]:
    """Yield the claims of a column if most of its rows bear out how it is read."""
    outcomes = _verdicts(scene, claims)
    held = outcomes.count(Outcome.HOLDS)
    if (held >= 2 and held >= least * len(claims)) or (held == 1 and len(claims) == 1):
        yield from claims


# ------------------------------------------------------------------------------------- totals


def _totals(scene: Scene, grid: Grid) -> Iterator[Claim]:
    for row in _total_rows(scene, grid):
        claims = [c for column in grid.columns if (c := _total(scene, grid, row, column))]
        outcomes = _verdicts(scene, claims)
        known = Outcome.HOLDS in outcomes
        for claim, outcome in zip(claims, outcomes, strict=True):
            slip = scene.explained(claim).slip
            last = row == grid.rows[-1] and len(grid.rows) > 3 and _near(scene, claim, 10)
            if outcome is not Outcome.FAILS or known or slip or last:
                yield claim
            elif _near(scene, claim, 3):
                yield replace(claim, why=DOUBT)


def _total_columns(scene: Scene, grid: Grid) -> Iterator[Claim]:
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
        yield from _kept(scene, claims, 0.6)


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


def _subtotals(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A row that is the sum of the two below it in one column is so in the others."""
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
        held = _verdicts(scene, claims).count(Outcome.HOLDS)
        if held and 2 * held >= len(claims) and len(claims) > 1:
            yield from claims


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
    return not _RATE.search(head) and "/" not in whole.mention.unit and whole.kind != "rate"


# ----------------------------------------------------------------------------------- balances

_BALANCE = Pattern(
    r"\b(?:balance|surplus|deficit|net|change|profit|loss|result|difference|gap)\b", re.IGNORECASE
)


def _balances(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """ "Births, deaths, natural change": a row that is the difference of the two before it."""
    for at in range(2, len(grid.rows)):
        first, second, row = grid.rows[at - 2 : at + 1]
        if not _BALANCE.search(grid.row_head(row)):
            continue
        claims = []
        for column in grid.columns:
            cells = [grid.cells.get((r, column)) for r in (row, first, second)]
            if all(cells) and len({c.kind for c in cells if c}) == 1:
                said, a, b = (c.mention for c in cells if c)
                if said.found.change or is_percent(said.unit):
                    continue
                claims.append(
                    scene.claim(
                        said.start,
                        said.end,
                        ClaimKind.TOTAL,
                        (a, b),
                        said.quantity,
                        formula="a - b",
                    )
                )
        if Outcome.HOLDS in _verdicts(scene, claims):
            yield from claims


def is_percent(unit: str) -> bool:
    """Whether a unit is a percentage."""
    return unit == "%"


# ------------------------------------------------------------------------------------ changes


def _changes(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A column of changes beside two columns of amounts."""
    for at, column in enumerate(grid.columns):
        cells = grid.column(column)
        moved = [c for c in cells if c.mention.found.change or c.mention.unit == "%"]
        signed = [c for c in cells if scene.text[c.mention.start] in "+-−–"]
        moved = moved if len(signed) < len(cells) else signed
        if len(moved) < 1 or 2 * len(moved) < len(cells):
            continue
        for pair in _pairs_of_columns(grid, at):
            claims = [
                claim
                for row in grid.rows
                if (claim := _change(scene, grid, row, column, pair)) is not None
            ]
            found = list(_kept(scene, claims, 0.55))
            if found:
                yield from found
                break


def _pairs_of_columns(grid: Grid, at: int) -> Iterator[tuple[int, int]]:
    """The columns (to, from) that a column may state the change of: the two before, then others."""
    columns = grid.columns
    near = [
        (columns[i], columns[j])
        for i, j in ((at - 2, at - 1), (at + 1, at + 2))
        if i >= 0 and j < len(columns)
    ]
    far = [
        (x, y)
        for i, x in enumerate(columns)
        for y in columns[i + 1 :]
        if (x, y) not in near and columns[at] not in (x, y)
    ]
    for first, second in (*near, *far[:6]):
        a, b = rank_of(grid.column_head(first)), rank_of(grid.column_head(second))
        if a is not None and b is not None and a != b:
            yield (first, second) if a > b else (second, first)
        else:
            yield second, first
            yield first, second


def _change(scene: Scene, grid: Grid, row: int, column: int, pair: tuple[int, int]) -> Claim | None:
    cells = [grid.cells.get((row, c)) for c in (column, *pair)]
    if not all(cells):
        return None
    said, to, base = (c.mention for c in cells if c)
    if (to.unit == "%" and to.found.change) or base.found.change or not base.value:
        return None
    if said.unit == "%" and not (to.unit == "%" and base.unit == "%"):
        formula = "(a - b) / b * 100"
    elif (
        (said.unit in ("%", "percentage point") and to.unit == "%")
        or said.unit == to.unit
        or said.found.change
        or scene.text[said.start] in "+-−–"
    ):
        formula = "a - b"
    else:
        return None
    sense = {"up": "more", "down": "less"}.get(said.found.change, "")
    if not sense and said.value < 0:
        sense = "less"
    return scene.claim(
        said.start, said.end, ClaimKind.CHANGE, (to, base), said.quantity, sense, formula=formula
    )


# ------------------------------------------------------------------------------------- shares


def _quotients(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A column of shares: of the total row of another column, or of another column."""
    for column in grid.columns:
        cells = [c for c in grid.column(column) if not c.mention.found.change]
        if len(cells) < 2:
            continue
        percent = all(c.mention.unit == "%" for c in cells)
        if percent and _SHARE.search(grid.column_head(column) or "%"):
            yield from _first_kept(scene, _share_readings(scene, grid, column))
        elif not percent and _RATE.search(grid.column_head(column)):
            yield from _first_kept(scene, _ratio_readings(scene, grid, column))


def _first_kept(scene: Scene, readings: Iterator[list[Claim]]) -> Iterator[Claim]:
    for claims in readings:
        found = list(_kept(scene, claims, 0.6)) if len(claims) > 1 else []
        if found:
            yield from found
            return


def _share_readings(scene: Scene, grid: Grid, column: int) -> Iterator[list[Claim]]:
    others = [c for c in grid.columns if c != column]
    for total in sorted(grid.totals):
        for other in sorted(others, key=lambda c: abs(c - column)):
            whole = grid.cells.get((total, other))
            rows = [r for r in grid.rows if r != total]
            if whole is not None and whole.mention.unit != "%":
                yield [
                    c
                    for r in rows
                    if (c := _share(scene, grid, (r, column), (r, other), (total, other)))
                ]
    for a in others:
        for b in others:
            if a != b:
                yield [
                    c for r in grid.rows if (c := _share(scene, grid, (r, column), (r, a), (r, b)))
                ]


def _share(
    scene: Scene, grid: Grid, said: tuple[int, int], part: tuple[int, int], whole: tuple[int, int]
) -> Claim | None:
    cells = [grid.cells.get(at) for at in (said, part, whole)]
    if not all(cells):
        return None
    stated, a, b = (c.mention for c in cells if c)
    if a.unit == "%" or b.unit == "%" or not b.value or a.value > b.value:
        return None
    return scene.claim(stated.start, stated.end, ClaimKind.SHARE, (a, b), stated.quantity)


def _ratio_readings(scene: Scene, grid: Grid, column: int) -> Iterator[list[Claim]]:
    others = [c for c in grid.columns if c != column]
    for a in others:
        for b in others:
            if a == b:
                continue
            claims = []
            for row in grid.rows:
                cells = [grid.cells.get((row, c)) for c in (column, a, b)]
                if all(cells):
                    stated, x, y = (c.mention for c in cells if c)
                    if y.value and x.value:
                        claims.append(
                            scene.claim(
                                stated.start,
                                stated.end,
                                ClaimKind.RATIO,
                                (x, y),
                                stated.quantity,
                                formula="a / b",
                            )
                        )
            yield claims


# ------------------------------------------------------------------------- shares in brackets


def _bracketed(scene: Scene, grid: Grid) -> Iterator[Claim]:
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
            held = _verdicts(scene, claims).count(Outcome.HOLDS)
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
