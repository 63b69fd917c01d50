"""Columns that state changes, shares or rates of other columns."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.chance import is_slip_of_digits
from briefing_app.reading.claims.ground.grids import Grid, Place, rank_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.table_sums.kept import kept
from briefing_app.reading.claims.table_sums.totals import MOST_PARTS, RATE
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_SHARE = Pattern(r"%|\b(?:share|per ?cent|proportion|coverage|rate|as a)\b", re.IGNORECASE)


def derive_changes(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A column of changes beside two columns of amounts."""
    for at, column in enumerate(grid.columns):
        cells = grid.column(column)
        moved = [c for c in cells if c.mention.found.change or c.mention.unit == "%"]
        signed = [c for c in cells if scene.text[c.mention.start] in "+-−–"]
        moved = moved if len(signed) < len(cells) else signed
        if len(moved) < 1 or 2 * len(moved) < len(cells):
            continue
        yield from _first_change(scene, grid, at)


def _first_change(scene: Scene, grid: Grid, at: int) -> Iterator[Claim]:
    """The first two columns that a column is the change of; else each row against the one before.

    "2021 291, 2022 402 +38 %": where the rows are times.
    """
    column = grid.columns[at]
    for to, base in _pairs_of_columns(grid, at):
        cells = [((r, column), (r, to), (r, base)) for r in grid.rows]
        found = list(kept(scene, _stated(scene, grid, cells), 0.55))
        if found:
            yield from found
            return
    if all(_TIME.search(grid.row_head(r)) for r in grid.rows if r not in grid.totals):
        yield from _since_last_row(scene, grid, column)


_TIME = Pattern(
    r"\b(?:(?:19|20)\d\d|q[1-4]|week \d+|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|"
    r"january|february|march|april|august|september|october|november|december|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)


def _since_last_row(scene: Scene, grid: Grid, column: int) -> Iterator[Claim]:
    rows = [r for r in grid.rows if r not in grid.totals]
    for other in grid.columns:
        for later, earlier in ((rows[1:], rows), (rows, rows[1:])):
            cells = [
                ((r, column), (r, other), (b, other))
                for r, b in zip(later, earlier, strict=False)
                if other != column
            ]
            found = list(kept(scene, _stated(scene, grid, cells), 0.6))
            if len(found) > 1:
                yield from found
                return


def _stated(scene: Scene, grid: Grid, places: Sequence[tuple[Place, Place, Place]]) -> list[Claim]:
    """The changes that cells state of two others each, where all three are there."""
    found = []
    for at in places:
        cells = [grid.cells[p].mention for p in at if p in grid.cells]
        claim = _change(scene, *cells) if len(cells) == len(at) else None
        if claim is not None:
            found.append(claim)
    return found


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


def _change(scene: Scene, said: Mention, to: Mention, base: Mention) -> Claim | None:
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


def derive_quotients(scene: Scene, grid: Grid) -> Iterator[Claim]:
    """A column of shares: of the total row of another column, or of another column."""
    for column in grid.columns:
        cells = [c for c in grid.column(column) if not c.mention.found.change]
        if len(cells) < 2:
            continue
        percent = all(c.mention.unit == "%" for c in cells)
        if percent:  # where the head does not say so, "Full", more rows have to
            told = _SHARE.search(grid.column_head(column) or "%") is not None
            yield from _first_kept(
                scene, _share_readings(scene, grid, column), fewest=2 if told else UNTOLD
            )
        elif RATE.search(grid.column_head(column)):
            quotients = _first_kept(scene, _ratio_readings(scene, grid, column))
            yield from (c for c in quotients if not _is_of_other_rule(scene, c))


UNTOLD = 3
"""Rows that must bear out a column of shares whose head names none."""


def _is_of_other_rule(scene: Scene, claim: Claim) -> bool:
    """Whether a quotient fails and no slip of its digits tells why: what a column divides by is not
    told, and one batsman's average leaves out the innings in which he stayed in.
    """
    verdict = scene.explained(claim)
    return verdict.outcome is Outcome.FAILS and not is_slip_of_digits(verdict)


def _first_kept(scene: Scene, readings: Iterator[list[Claim]], fewest: int = 2) -> Iterator[Claim]:
    for claims in readings:
        found = list(kept(scene, claims, 0.6, fewest)) if len(claims) >= fewest else []
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
    yield from _of_whole_column(scene, grid, column)
    for a in others:
        for b in others:
            if a != b:
                yield [
                    c for r in grid.rows if (c := _share(scene, grid, (r, column), (r, a), (r, b)))
                ]


def _of_whole_column(scene: Scene, grid: Grid, column: int) -> Iterator[list[Claim]]:
    """Where no row is a total: what each row is of all rows together, the rest among them."""
    shares = [grid.cells[r, column].mention for r in grid.rows if (r, column) in grid.cells]
    if grid.totals or not UNTOLD <= len(shares) == len(grid.rows) <= MOST_PARTS:
        return
    for other in sorted((c for c in grid.columns if c != column), key=lambda c: abs(c - column)):
        cells = [grid.cells.get((r, other)) for r in grid.rows]
        parts = [c.mention for c in cells if c is not None and c.mention.unit != "%"]
        if len(parts) < len(cells) or any(m.found.change or m.quantity.is_range for m in parts):
            continue
        whole = " + ".join(LETTERS[: len(parts)])
        yield [
            scene.claim(
                share.start,
                share.end,
                ClaimKind.SHARE,
                (part, *parts[:at], *parts[at + 1 :]),
                share.quantity,
                formula=f"a / ({whole}) * 100",
            )
            for at, (share, part) in enumerate(zip(shares, parts, strict=True))
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
