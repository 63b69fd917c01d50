"""Parts that stand apart from their whole: "29 in Sarvend, 13 in Kasht and six in Loma" of 48.

A run of numbers of one kind, in a sentence, a paragraph, a list or a table's column, is the whole
taken apart where the article says their very sum. A whole that a slip sets apart from the sum
fails; any other difference shows only that something else was counted.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.sums.slips import FEWEST_DIGITS, Slip, swapped
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.across.echoes import digits_of
from briefing_app.reading.claims.ground.grids import Grid, rank_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.passage.mentions import Mention, likeness
from briefing_app.reading.pattern import Pattern

MOST_PARTS = 20
_CLOSES = Pattern(r"\sand\s|\sor\s|;|\n")
_SLIPS = (Slip.TRANSPOSED, Slip.LOST)


def is_part(scene: Scene, whole: Mention, x: Mention) -> bool:
    """Whether a number may be a part of another one: an amount of its kind, and less."""
    return (
        is_addend(scene, x)
        and likeness(whole, x) >= 1
        and same_kind(scene, x, whole)
        and 0 < x.value < whole.value
        and not _OF_WHICH.search(x.before[-24:])
    )


_OF_WHICH = Pattern(r"\d\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+)?$")
"""What stands so before a number makes it the whole of another: the 3,098 of "262 of 3,098"."""


def same_kind(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two numbers measure alike; one without words for its unit takes that of the other."""
    bare = not (a.found.unit_text and b.found.unit_text)
    plain = "count" in (scene.facts[a.index].kind, scene.facts[b.index].kind)
    return scene.facts[a.index].kind == scene.facts[b.index].kind or (bare and plain)


def is_addend(scene: Scene, x: Mention) -> bool:
    """Whether a number is an amount that can be added up."""
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and not x.found.change
        and x.found.kind not in ("age", "vague")
    )


def made_total(
    scene: Scene, whole: Mention, parts: Sequence[Mention], score: float, sure: bool
) -> Iterator[Claim]:
    """Yield the claim that parts add up to a whole, unless they are but examples of it."""
    if not 2 <= len(parts) <= MOST_PARTS:
        return
    total = sum(p.value for p in parts)
    if not whole.value * 2 <= total * 3 <= whole.value * 4:
        return
    claim = _claim(scene, whole, parts)
    yield settle(scene, claim, [Candidate((whole, *parts), score, sure)])


def _claim(scene: Scene, whole: Mention, parts: Sequence[Mention]) -> Claim:
    first = min((whole, *parts), key=lambda m: m.start)
    last = max((whole, *parts), key=lambda m: m.end)
    if last.end - first.start >= 420:  # too far apart to be shown as one
        listed = scene.facts[parts[0].index].cell is not None
        first, last = (whole, whole) if listed else (parts[0], parts[-1])
    formula = " + ".join(LETTERS[1 : len(parts) + 1])
    return scene.claim(
        first.start, last.end, ClaimKind.TOTAL, (whole, *parts), whole.quantity, formula=formula
    )


def is_closed(scene: Scene, parts: Sequence[Mention]) -> bool:
    """Whether a list of parts is closed by *and*, with nothing between but names."""
    if len(parts) < 2:
        return False
    gaps = [scene.text[a.end : b.start] for a, b in pairwise(parts)]
    return all(len(g) < 90 for g in gaps) and _CLOSES.search(gaps[-1]) is not None


def derive_parts(scene: Scene) -> Iterator[Claim]:
    """Yield the totals whose parts stand elsewhere."""
    seen: set[tuple[int, ...]] = set()
    for parts in _runs(scene):
        at = tuple(p.index for p in parts)
        values = {p.value for p in parts}
        if at in seen or len(values) < 2 or len(parts) > MOST_PARTS:
            continue
        seen.add(at)
        found = _summed(scene, parts)
        if found is not None:
            yield found


def _runs(scene: Scene) -> Iterator[list[Mention]]:
    for grid in scene.grids:
        rows = [r for r in grid.rows if r not in grid.totals]
        if grid.totals and grid.is_table:
            continue
        if grid.is_table:
            yield from _rows_of(scene, grid)
        for column in grid.columns:
            cells = [grid.cells[r, column].mention for r in rows if (r, column) in grid.cells]
            if len(cells) == len(rows) > 2 and len({scene.facts[c.index].kind for c in cells}) == 1:
                yield [c for c in cells if is_addend(scene, c)]
    for mentions in scene.passage.by_sentence.values():
        if scene.facts[mentions[0].index].cell is None:
            yield from _alike(scene, mentions)
    yield from _in_paragraphs(scene)


def _rows_of(scene: Scene, grid: Grid) -> Iterator[list[Mention]]:
    """The cells of a row whose columns are times: four quarters make a year."""
    times = [c for c in grid.columns if rank_of(grid.column_head(c))]
    if len(times) > 2:
        for row in grid.rows:
            cells = [grid.cells[row, c].mention for c in times if (row, c) in grid.cells]
            if len(cells) == len(times):
                yield [c for c in cells if is_addend(scene, c)]


def _alike(scene: Scene, mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The runs of numbers that are added alike, each with its noun or leaving it out."""
    run: list[Mention] = []
    for m in (*mentions, None):
        if m is not None and is_addend(scene, m) and (not run or _goes_on(run, m)):
            run.append(m)
            continue
        if is_closed(scene, run):
            yield run
            if len(run) > 2:
                yield run[1:]
        run = [m] if m is not None and is_addend(scene, m) else []


def _goes_on(run: Sequence[Mention], m: Mention) -> bool:
    return all(likeness(x, m) >= 1 for x in run[-2:])


def _in_paragraphs(scene: Scene) -> Iterator[list[Mention]]:
    """The amounts of one kind in a paragraph, where there are three or more."""
    block: list[Mention] = []
    for a, b in pairwise((*scene.passage.mentions, None)):
        assert a is not None
        if is_addend(scene, a) and scene.facts[a.index].cell is None:
            block.append(a)
        if b is None or not scene.passage.same_block(a.sentence, b.sentence):
            for first in block[:2]:
                run = [m for m in block if m.start >= first.start and likeness(first, m) >= 2]
                if len(run) > 2 and run[0].sentence != run[-1].sentence:
                    yield run
            block = []


def _summed(scene: Scene, parts: Sequence[Mention]) -> Claim | None:
    """The number of the article that is the sum of the parts, or is so but for a slip."""
    total = sum((p.value for p in parts), Decimal(0))
    inside = {p.index for p in parts}
    wholes = [
        m
        for m in scene.passage.mentions
        if m.index not in inside
        and m.quantity.hedge in (Hedge.EXACT, Hedge.AT_LEAST)
        and not (scene.facts[m.index].tabled and scene.facts[parts[0].index].tabled)
        and all(is_part(scene, m, p) for p in parts)
    ]
    best = max(
        (m for m in wholes if m.value == total), key=lambda m: _bond(scene, m, parts), default=None
    )
    if best is not None:
        bond = _bond(scene, best, parts)
        listed = scene.facts[parts[0].index].cell is not None and len(parts) > 3 and bond > 2
        together = parts[0].sentence == parts[-1].sentence and bond > 3
        strong = listed or together or digits_of(best) >= FEWEST_DIGITS
        return _claim(scene, best, parts) if strong else None
    for whole in wholes:
        beside = _stands_before(scene, whole, parts)
        close = digits_of(whole) >= FEWEST_DIGITS + (not beside)
        close = close and _bond(scene, whole, parts) >= 3
        near = 9 * whole.value <= 10 * total <= 11 * whole.value
        if close and (near or beside):
            claim = _claim(scene, whole, parts)
            verdict = scene.explained(claim)
            slipped = verdict.slip in _SLIPS or (near and _slip_in_part(whole, parts))
            slipped = slipped or (beside and verdict.slip in (Slip.NOUGHT, Slip.SCALE))
            if verdict.outcome is Outcome.FAILS and slipped:
                return claim
    return None


def _stands_before(scene: Scene, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a run of parts follows its whole in one sentence, no number between them.

    Words have to lead over to them: in "412 for robbery, 380 for fraud and 61 for arson" the first
    is one of three.
    """
    together = (whole, *parts)
    run = scene.passage.of(whole.sentence)[whole.place : whole.place + len(together)]
    return run == together and bool(_LEADS_OVER.search(scene.text[whole.end : parts[0].start]))


_LEADS_OVER = Pattern(
    r"[:(–—]|\b(?:of (?:them|these|those|whom|which)|made up|compris\w+|consist\w+|includ\w+|with|"
    r"namely|divided|split|among|as follows|from)\b|"
    r"^[^,]*\b(?:was|were|is|are|ha[sd]|have|been)\b[^,]*,",
    re.IGNORECASE,
)


def _slip_in_part(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether the sum comes out to the unit once the digits of one part change places."""
    missing = whole.value - sum(p.value for p in parts)
    return any(p.value + missing in swapped(p.value) for p in parts if p.value + missing > 0)


def _bond(scene: Scene, whole: Mention, parts: Sequence[Mention]) -> float:
    """How well a whole goes with its parts: the same noun, and a main number of the article."""
    main = scene.often[whole.value] > 1 or scene.in_head(whole)
    near = 0.5 if 0 <= parts[0].sentence - whole.sentence <= 3 else 0.0
    return likeness(whole, parts[0]) + (0.5 if main else 0.0) + near
