"""What several rows of a table have together, said by their names.

"More than health and roads combined (27,000)", "Harbour and Old Town together gave her 12,114
votes". All names must be those of rows; the column is the one that the sentence names, the newest
of times, or the only one that gives the number.
"""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.across.parts import same_kind
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.grids import Grid, rank_of
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_TOGETHER = Pattern(
    r"(?P<names>[^.;:()\d]{3,90}?)\s+(?:(?:put |taken )?together|combined)\b[^.;:\d]{0,60}$",
    re.I,
    having="together|combined",
)
_OTHER = Pattern(
    r"\b(?:will|would|next|both years|"
    r"(?:cuts?|savings?|rises?|increases?|changes?)\s(?:to|in|for|at))\b",
    re.IGNORECASE,
    having="will|would|next|both|cut|saving|rise|increase|change",
)
"""What is told of another time or of something else than the rows measure."""
_CUT = Pattern(r",\s+(?:and\s+)?|\s+and\s+|\s+&\s+")
FEWEST, MOST = 2, 5
"""Rows that are named together."""


def derive_named_sums(scene: Scene) -> Iterator[Claim]:
    """Yield the claims that rows have so much together."""
    tables = [g for g in scene.grids if g.is_table]
    for m in scene.passage.mentions if tables else ():
        fact = scene.facts[m.index]
        if fact.tabled or fact.relative or m.found.change or m.quantity.is_range:
            continue
        found = _TOGETHER.search(m.before[-170:]) if not _OTHER.search(m.before[-170:]) else None
        named = [_rows(grid, found["names"]) for grid in tables] if found else []
        fit = [(grid, rows) for grid, rows in zip(tables, named, strict=False) if rows]
        if len(fit) == 1:
            yield from _claims(scene, m, *fit[0])


def _rows(grid: Grid, words: str) -> tuple[int, ...]:
    """The rows that the last names of a stretch of words are, none where one of them is no row."""
    names = [tuple(stems(piece)) for piece in _CUT.split(words)[-MOST:]]
    heads = {tuple(stems(grid.row_head(r))): r for r in grid.rows if r not in grid.totals}
    rows: list[int] = []
    for name in reversed(names):
        exact = heads.get(name)
        if exact is None:  # the first has the words before it: "gets more than health"
            ends = [r for head, r in heads.items() if head and name[-len(head) :] == head]
            rows = [*ends[:1], *rows] if len(ends) == 1 else []
            break
        rows.insert(0, exact)
    return tuple(rows) if FEWEST <= len(set(rows)) == len(rows) else ()


def _claims(scene: Scene, m: Mention, grid: Grid, rows: Sequence[int]) -> Iterator[Claim]:
    made = [
        (column, claim)
        for column in grid.columns
        if (claim := _sum(scene, m, [grid.cells.get((r, column)) for r in rows])) is not None
    ]
    meant = _column_meant(scene, m, grid, [column for column, _ in made])
    for column, claim in made:
        holds = scene.outcome(claim) is Outcome.HOLDS
        if column == meant or (meant is None and holds):
            yield claim
            return


def _column_meant(scene: Scene, m: Mention, grid: Grid, columns: Sequence[int]) -> int | None:
    if len(columns) < FEWEST:
        return columns[0] if columns else None
    words = words_of(scene.passage.sentence_text(m.sentence)[:300])
    named = [c for c in columns if words.keys() & set(stems(grid.column_head(c)))]
    if len(named) == 1:
        return named[0]
    ranked = [(rank, c) for c in columns if (rank := rank_of(grid.column_head(c)))]
    past = re.search(r"\b(?:19|20)\d\d\b|\b(?:last|before|earlier|ago)\b", m.before[-170:])
    return max(ranked)[1] if len(ranked) == len(columns) and not past else None


def _sum(scene: Scene, m: Mention, cells: Sequence[Fact | None]) -> Claim | None:
    mentions = [c.mention for c in cells if c is not None]
    if len(mentions) < len(cells) or not all(same_kind(scene, m, x) for x in mentions):
        return None
    if any(x.found.change or x.quantity.is_range or x.unit == "%" for x in mentions):
        return None
    formula = " + ".join(LETTERS[: len(mentions)])
    return scene.claim(
        hedged_start(m), m.end, ClaimKind.TOTAL, mentions, m.quantity, formula=formula
    )
