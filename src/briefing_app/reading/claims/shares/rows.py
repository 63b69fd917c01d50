"""Shares of a table's total: "wind made up three quarters of generation"."""

import re
from collections.abc import Iterator, Sequence

from briefing_app.core.figure import ClaimKind
from briefing_app.reading.claims.ground.facts import Fact, words_of
from briefing_app.reading.claims.ground.grids import Grid, timeless
from briefing_app.reading.claims.ground.words import OF, hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.claims.shares.ends import ANAPHORA, TOTAL, Draft, fits, newest
from briefing_app.reading.claims.shares.together import is_together, sum_of
from briefing_app.reading.claims.shares.wholes import derive_wholes
from briefing_app.reading.grammar.stems import stem
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_MAKES_UP = Pattern(
    r"\b(?:made? up|makes up|making up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|contributed|"
    r"covered|is|are|was|were|of|imposed in|worth|took|take|rate of|positivity of|"
    r"share of)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)


def of_rows(scene: Scene, fact: Fact) -> Draft | None:
    """ "Wind made up three quarters of generation": the row named, of its table's total."""
    m = fact.mention
    if not _MAKES_UP.search(m.before[-60:]) and not OF.match(m.after[:60]):
        return None
    if _of_so_many(scene, m):
        return None  # "two thirds of the $32 million that was added": of that, not of the total
    candidates = _rows_together(scene, m)
    for clause in _clauses(scene, m) if not candidates else ():
        candidates = _rows_named(scene, fact, words_of(clause))
        if candidates:
            break
    if not candidates:
        return None
    of = OF.match(m.after[:80])
    end = m.end + (of.end() if of else 0)
    claim = scene.claim(hedged_start(m), end, ClaimKind.SHARE, stated=m.quantity)
    return Draft(m, claim, candidates)


def _of_so_many(scene: Scene, m: Mention) -> bool:
    """Whether words say of how many a share is, and no table has that number for its total."""
    follow = scene.passage.of(m.sentence)[m.place + 1 : m.place + 2]
    if not follow or not _OF_THE.fullmatch(scene.text[m.end : follow[0].start]):
        return False
    totals = (
        cell.mention.value
        for grid in scene.grids
        for (row, _), cell in grid.cells.items()
        if row in grid.totals
    )
    return follow[0].value not in totals


_OF_THE = Pattern(r"\s+of\s+(?:the|its|their|our|all|these|those)?\s?\S{0,3}")


def _clauses(scene: Scene, m: Mention) -> Iterator[str]:
    """Where the row of a share may be named: the clause before, what "they" are, what follows."""
    before = m.before[-160:]
    yield re.split(r"[;:]\s|,\s|\s(?:and|but|while|whereas)\s", before)[-1]
    yield re.split(r"[;:]\s|,\s|\s(?:but|while|whereas)\s", before)[-1]
    refers = m.sentence and ANAPHORA.match(scene.passage.opening(m.sentence, 8))
    if refers and scene.passage.same_block(m.sentence - 1, m.sentence):
        yield re.split(r"[;:,]\s", scene.passage.opening(m.sentence - 1, 120))[0]
    yield re.split(r"[;:]\s", before)[-1]
    yield re.split(r"[;:,.]\s", m.after[:80])[0]


def _rows_named(scene: Scene, fact: Fact, sentence: dict[str, float]) -> list[Candidate]:
    """The rows that some words name, each with the total of its table."""
    m = fact.mention
    candidates: list[Candidate] = []
    for grid in scene.grids:
        row_named = scene.named_row(grid, sentence)
        for named, row in [row_named] if row_named is not None else []:
            cells = [c for c in grid.row(row) if not c.relative and not c.mention.found.change]
            if not cells:
                continue
            wholes = [
                grid.cells[t, c]
                for t in sorted(grid.totals)
                for c in _columns(grid, row)
                if (t, c) in grid.cells
            ]
            last = newest(wholes)
            if not grid.totals and not grid.is_table:
                first = cells[0].mention
                candidates += [
                    Candidate((first, w.mention), 1.0 + named + w.score, False)
                    for w in derive_wholes(scene, fact, first)
                    if fits(first, w.mention) and first.value != w.mention.value
                ]
            meant = _meant(m, last)
            for whole in meant:
                assert whole.cell is not None
                part = grid.cells.get((row, whole.cell.column))
                of, fit = OF.match(m.after[:80]), named
                if of and not TOTAL.search(of.group("what")):
                    fit -= 0.0 if _what(m) & set(whole.about) else 0.6
                if part is not None and fits(part.mention, whole.mention):
                    within = _WITHIN.match(scene.passage.opening(m.sentence, 12))
                    sure = fit >= 0.99 and not within and _is_of(m, whole) and len(meant) == 1
                    pair = (part.mention, whole.mention)
                    candidates.append(Candidate(pair, 1.0 + 2.0 * fit, sure))
    return candidates


def _rows_together(scene: Scene, m: Mention) -> list[Candidate]:
    """Two rows or more that have a share together, of the total: "Aarn and Belm make up half"."""
    clause = re.split(r"[;:]\s|,\s(?!and\b)|\s(?:but|while|whereas)\s", m.before[-160:])[-1]
    if not (is_together(m) or " and " in clause):
        return []
    words, found = words_of(clause), []
    for grid in scene.grids:
        named = scene.names_of_rows(grid, words)
        rows = sorted({row for fit, row, _ in named if fit >= NAMED} - grid.totals)
        for total in sorted(grid.totals) if len(rows) > 1 else ():
            for column in grid.columns:
                found += _of_total(m, [grid.cells.get((r, column)) for r in (total, *rows)])
    return found


def _of_total(m: Mention, cells: Sequence[Fact | None]) -> list[Candidate]:
    """The cells of some rows together, of that of the total, which comes first."""
    told = [c for c in cells if c is not None and not c.relative]
    whole, *parts = (c.mention for c in told) if len(told) == len(cells) else (None,)
    if whole is None or not all(fits(p, whole) for p in parts):
        return []
    return [Candidate((parts[0], whole, *parts[1:]), 3.0, False, sum_of(m, len(parts)))]


NAMED = 0.75
"""How fully words must name a row."""


def _meant(m: Mention, wholes: Sequence[Fact]) -> list[Fact]:
    """The newest total of each thing that the columns tell of; the one that words after *of* name,
    where they do: "43 per cent of the patients".
    """
    kinds: dict[str, Fact] = {}
    for whole in wholes:
        kinds.setdefault(timeless(_head(whole)), whole)
    named = [w for w in kinds.values() if _what(m) & set(words_of(_head(w)))]
    return named or list(kinds.values())


def _head(whole: Fact) -> str:
    return " ".join(whole.cell.column_heads) if whole.cell is not None else ""


def _what(m: Mention) -> set[str]:
    """The words of what a share is said to be of."""
    of = OF.match(m.after[:80])
    return set(words_of(of.group("what"))) if of else set()


def _is_of(m: Mention, whole: Fact) -> bool:
    """Whether a share is of what the table counts: "of all parcels" is of no sum of money."""
    what = _what(m) - _ALL
    return not what or bool(what & {*whole.about})


_ALL = frozenset({stem(w) for w in ("all", "total", "whole", "everything", "overall")})
_WITHIN = Pattern(r"\W*(?:in|at|among|for|within)\s", re.IGNORECASE)
"""A row that is named after these is the whole of which a share is told: "In the north a third"."""


def _columns(grid: Grid, row: int) -> list[int]:
    return [c for c in grid.columns if (row, c) in grid.cells and not grid.cells[row, c].relative]
