"""Parts that stand apart from their whole: "29 in Sarvend, 13 in Kasht and six in Loma" of 48.

A run of numbers of one kind, in a sentence, a paragraph, a list or a table's column, is the whole
taken apart where the article says their very sum. A whole that a slip sets apart from the sum
fails; any other difference shows only that something else was counted.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.sums.precision import places_of
from briefing_app.core.sums.slips import FEWEST_DIGITS, Slip, swapped
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.again.echoes import digits_of
from briefing_app.reading.claims.chance import (
    CHANCE_OF_SLIP,
    CHANCE_OF_WHOLE,
    hits_of,
    slips_of,
)
from briefing_app.reading.claims.ground.grids import Grid, rank_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate, settle
from briefing_app.reading.passage.mentions import ALIKE, Mention, head_of, likeness
from briefing_app.reading.pattern import Pattern

MOST_PARTS = 20
TIMES_A_PART = 10_000
"""How many times a part what remains, or the sum, may be: 50p is no part of £1.85 million."""


def shows_in(scene: Scene, part: Mention, whole: Mention) -> bool:
    """Whether a part is large enough to show in its whole as that is written: what is paid on
    average, $12,900, is none of "$75 million".
    """
    fine = places_of(whole.value, scene.text[whole.start : whole.end]).fine
    return 2 * part.value >= fine


_CLOSES = Pattern(r"\s(?:and|or|while|with)\s|;|\n")
_SLIPS = (Slip.TRANSPOSED, Slip.LOST)


def is_part(scene: Scene, whole: Mention, x: Mention) -> bool:
    """Whether a number may be a part of another one: an amount of its kind, and less."""
    return (
        not x.quantity.is_range
        and 0 < x.value < whole.value
        and likeness(whole, x) >= 1
        and same_kind(scene, x, whole)
        and x.unit.startswith("per ") is whole.unit.startswith("per ")
        and not is_mean_of(whole, x)
        and is_addend(scene, x)
        and is_time(x) is is_time(whole)
        and not _OF_WHICH.search(x.before[-24:])
    )


def is_time(m: Mention) -> bool:
    """Whether a number is a length of time, counted as such: "within ten working days"."""
    return UnitKind.TIME in (kind_of(m.unit), kind_of(head_of(m.unit)))


_OF_WHICH = Pattern(r"\d\s+(?:out\s+)?of\s+(?:the\s+|its\s+|their\s+|all\s+)?$")
"""What stands so before a number makes it the whole of another: the 3,098 of "262 of 3,098"."""


def is_mean_of(whole: Mention, x: Mention) -> bool:
    """Whether a number has decimals where things are counted: "38 wickets at 15.1" are no 53.1."""
    counted = {kind_of(m.unit) for m in (whole, x)} <= {UnitKind.COUNT, UnitKind.NONE}
    return counted and whole.value % 1 == 0 and x.value % 1 != 0


def same_kind(scene: Scene, a: Mention, b: Mention) -> bool:
    """Whether two numbers measure alike; one without words for its unit takes that of the other."""
    kinds = scene.facts[a.index].kind, scene.facts[b.index].kind
    counts = [m for m, kind in zip((a, b), kinds, strict=True) if kind == "count"]
    return kinds[0] == kinds[1] or any(
        not m.found.unit_text and not scene.text[m.start].isalpha() for m in counts
    )


def is_addend(scene: Scene, x: Mention) -> bool:
    """Whether a number is an amount that can be added up."""
    return (
        not scene.facts[x.index].relative
        and not x.quantity.is_range
        and x.found.kind not in ("age", "vague")
        and x.index not in scene.set_against
        and x.index not in scene.standards
        and not _OF_THEN.search(x.before[-14:])
    )


_OF_THEN = Pattern(r"\((?:in\s)?(?:19|20)\d\d:?\s[$€£¥₹]?$")
"""What a bracket tells of another year is no part: "140 volunteers (2023: 115) and two clerks"."""


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
    runs = {tuple(p.index for p in parts): parts for parts in _runs(scene) if _is_run(parts)}
    for parts in runs.values():
        found = _summed(scene, parts, runs.values())
        if found is not None:
            yield found


def _is_run(parts: Sequence[Mention]) -> bool:
    if len({p.value for p in parts}) < 2 or len(parts) > MOST_PARTS:
        return False
    return is_measured(parts[0]) or not any(map(is_measured, parts))


def is_measured(m: Mention) -> bool:
    """Whether a number is of a measure: what is only counted before it leaves out no "kg"."""
    return kind_of(m.unit) not in (UnitKind.COUNT, UnitKind.NONE)


def _is_sized(m: Mention) -> bool:
    """Whether a number is of a length, weight or the like: 10 people and 115 each are no 125 m²."""
    return kind_of(m.unit) not in (UnitKind.COUNT, UnitKind.NONE, UnitKind.MONEY, UnitKind.PERCENT)


def _runs(scene: Scene) -> Iterator[list[Mention]]:
    for grid in scene.grids:
        rows = [r for r in grid.rows if r not in grid.totals]
        if grid.totals and grid.is_table:
            continue
        if grid.is_table:
            yield from _rows_of(scene, grid)
        for column in grid.columns:
            cells = [fact.mention for fact in grid.parts(column)]
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
        if m is not None and is_addend(scene, m) and (not run or _goes_on(scene, run, m)):
            run.append(m)
            continue
        if is_closed(scene, run):
            yield run
            if len(run) > 2:
                yield run[1:]
        run = [m] if m is not None and is_addend(scene, m) else []


def _goes_on(scene: Scene, run: Sequence[Mention], m: Mention) -> bool:
    """Whether a number stands beside those before it: not where it is a part of the last one."""
    nested = _NESTED.search(scene.text[run[-1].end : m.start])
    return nested is None and all(likeness(x, m) >= 1 for x in run[-2:])


_NESTED = Pattern(
    r"\b(?:(?:out )?of (?:which|whom|them|these|those)|including|among them)\b", re.IGNORECASE
)
"""What follows these is a part of what stands before: "96 to owners, of which 60 for shares"."""


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


def _summed(
    scene: Scene, parts: Sequence[Mention], runs: Collection[Sequence[Mention]]
) -> Claim | None:
    """The number of the article that is the sum of the parts, or is so but for a slip.

    Chance must hardly give it: what counts is how many numbers lie about the sum, and how many
    runs of such parts the article has.
    """
    total = sum((p.value for p in parts), Decimal(0))
    wholes = [m for m in _about(scene, parts, total) if _may_be_whole(scene, m, parts)]
    if not wholes:
        return None
    equal = [m for m in wholes if m.value == total]
    if equal:
        best = max(equal, key=lambda m: _bond(scene, m, parts))
        chance = _chance(scene, best, parts, runs)
        return _claim(scene, best, parts) if _meant(scene, best, parts, chance) else None
    for whole in wholes:
        beside = _stands_before(scene, whole, parts)
        close = digits_of(whole) >= FEWEST_DIGITS + (not beside)
        close = close and _bond(scene, whole, parts) >= ALIKE and _are_one_kind(whole, parts)
        near = _within_tenth(whole, total)
        if close and (near or beside):
            chance = _chance(scene, whole, parts, runs) * slips_of(whole.value)
            if chance > CHANCE_OF_SLIP and not beside:
                continue
            claim = _claim(scene, whole, parts)
            verdict = scene.explained(claim)
            slipped = verdict.slip in _SLIPS or (near and _slip_in_part(whole, parts))
            slipped = slipped or (beside and verdict.slip in (Slip.NOUGHT, Slip.SCALE))
            if verdict.outcome is Outcome.FAILS and slipped:
                return claim
    return None


def _about(scene: Scene, parts: Sequence[Mention], total: Decimal) -> Iterator[Mention]:
    """The amounts that come within a tenth of a sum, and the number right before its parts."""
    first = parts[0]
    if first.place and not _within_tenth(scene.passage.of(first.sentence)[first.place - 1], total):
        yield scene.passage.of(first.sentence)[first.place - 1]
    sized = scene.by_size
    for at in range(bisect_left(sized, (total * 10 / 11, -1)), len(sized)):
        value, index = sized[at]
        if value * 9 > total * 10:
            return
        yield scene.passage.mentions[index]


def _within_tenth(m: Mention, total: Decimal) -> bool:
    return 9 * m.value <= 10 * total <= 11 * m.value


def _may_be_whole(scene: Scene, m: Mention, parts: Sequence[Mention]) -> bool:
    return (
        all(m.index != p.index for p in parts)
        and m.quantity.hedge in (Hedge.EXACT, Hedge.AT_LEAST)
        and not m.quantity.is_range
        and not (scene.facts[m.index].tabled and scene.facts[parts[0].index].tabled)
        and (is_measured(m) or not is_measured(parts[0]) or m.start > parts[-1].start)
        and (not _is_sized(m) or any(map(_is_sized, parts)) or _stands_before(scene, m, parts))
        and all(is_part(scene, m, p) for p in parts)
    )


def _chance(
    scene: Scene, whole: Mention, parts: Sequence[Mention], runs: Collection[Sequence[Mention]]
) -> Decimal:
    """How many of the runs of such parts would come to a number as like them as this, by chance."""
    least = min(likeness(whole, parts[0]), ALIKE)
    form = _in_one_sentence(parts)
    alike = [run for run in runs if likeness(run[0], parts[0]) >= ALIKE]
    tried = sum(_in_one_sentence(run) == form for run in alike)
    total = sum((p.value for p in parts), Decimal(0))
    values = {
        v
        for v, index in scene.by_size
        if likeness(scene.passage.mentions[index], parts[0]) >= least
    }
    return max(tried, 1) * hits_of(sorted(values), total, _fine(parts))


def _in_one_sentence(parts: Sequence[Mention]) -> bool:
    return parts[0].sentence == parts[-1].sentence


def _fine(parts: Sequence[Mention]) -> Decimal:
    """The last place of a sum: the units, or the finest decimal of its parts."""
    return min(Decimal(1), *(Decimal(1).scaleb(_exponent(p.value)) for p in parts))


def _exponent(value: Decimal) -> int:
    return int(value.normalize().as_tuple().exponent)


def _are_one_kind(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts are all of the whole's kind: no boats are boats and guests together.

    Men and women are persons; apples and pears may be fruit, but never apples.
    """
    told = [p for p in parts if p.found.unit_text]
    same = [p for p in told if likeness(whole, p) >= ALIKE]
    return not same or all(likeness(same[0], p) > 1 for p in told)


def _meant(scene: Scene, whole: Mention, parts: Sequence[Mention], chance: Decimal) -> bool:
    """Whether a number that is the very sum of parts is their whole."""
    bond = _bond(scene, whole, parts)
    likely = _LIKELIER if bond > ALIKE + 1 else 1 if _are_one_kind(whole, parts) else 1 / _LIKELIER
    if chance > CHANCE_OF_WHOLE * likely:
        return False
    listed = scene.facts[parts[0].index].cell is not None and len(parts) > 3 and bond > 2
    together = _in_one_sentence(parts) and bond > ALIKE
    return listed or together or digits_of(whole) >= FEWEST_DIGITS


_LIKELIER = Decimal(5)
"""By how much likelier a whole is meant that is of the same unit and said more than once, or just
before; and less likely one that counts what only some of the parts count.
"""


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
