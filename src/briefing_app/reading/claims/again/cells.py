"""A number of the text against the cell of a table or the item of a list that says the same.

The sentence names the row, or the column where one row is the total of all; words, unit and time
point to the cell among those of the row. A number that no cell of the row bears out fails where a
slip turns it into one that the words point to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from briefing_app.core.figure import Claim
from briefing_app.core.quantity import Hedge
from briefing_app.core.sums.slips import swapped
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.again.echoes import (
    Echo,
    alike,
    at_odds,
    claim_of,
    digits,
    digits_of,
    echoed,
)
from briefing_app.reading.claims.ground.directions import direction_of
from briefing_app.reading.claims.ground.facts import WORD, Fact, words_of
from briefing_app.reading.claims.ground.grids import Grid, rank_of
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_SURELY = 1.0
"""How surely words name a row at least; less is the total of a table that they may speak of."""
_NAMED = 0.7
"""How much of a row's name must stand in the sentence."""
_GOES_ON = Pattern(
    r"\W*(?:with its|it|its|they|their|that|this|with|he|she|the (?:film|company))\b", re.I
)
_RATE = Pattern(r"\b(?:in|per|every)\s+$")
_SCALE = Pattern(
    r"\b(?:thousand|million|billion|trillion|lakh|crore|bn|mn|m)s?\b|[$€£]m\b|000", re.I
)
_TO = Pattern(r"\b(?:to|at|of|stood at|reached)\s+\S{0,4}\s*$")


def derive_cell_claim(scene: Scene, fact: Fact) -> Claim | None:
    """Return the claim that a number is the one of a cell, where a row of one is named."""
    m = fact.mention
    if (fact.relative and m.unit != "%") or (not m.unit and _RATE.search(m.before[-7:])):
        return None
    if not m.found.change and direction_of(m) is not None and not _TO.search(m.before[-16:]):
        return None
    echoes = [
        echo
        for grid in scene.grids
        if not _inside(grid, fact)
        for echo in _echoes(scene, fact, grid)
    ]
    return echoed(scene, fact, echoes)


def derive_base_claim(scene: Scene, now: Mention, base: Mention) -> Claim | None:
    """Return the claim that what a number was before is miswritten, where a row of a table has the
    number itself and another one with two digits in each other's place: "2,310, down from 2,460".
    """
    fact = scene.facts[now.index]
    for grid in scene.grids if fact.cell is None else ():
        row, said = _row(scene, fact, grid)
        cells = grid.row(row) if row is not None and said > _SURELY and grid.is_table else []
        if not any(c.mention.value == now.value and alike(now, c.mention) for c in cells):
            continue
        others = [c for c in cells if not c.mention.found.change and likeness(base, c.mention) >= 2]
        if any(c.mention.value == base.value for c in others):
            return None
        turned = [c for c in others if c.mention.value in swapped(base.value)]
        if len(turned) == 1 and digits_of(base) > 1:
            return claim_of(scene, scene.facts[base.index], Echo(turned[0], 1.0))
    return None


def _inside(grid: Grid, fact: Fact) -> bool:
    return fact.cell is not None and fact.cell.table == grid.number


def _echoes(scene: Scene, fact: Fact, grid: Grid) -> Iterator[Echo]:
    """The cells of the named row in the number's unit, best where head and time fit."""
    row, said = _row(scene, fact, grid)
    if row is None:
        return
    m = fact.mention
    cells = [c for c in grid.row(row) if alike(m, c.mention) and likeness(m, c.mention) >= 2]
    if not cells:
        return
    newest = max((rank_of(_head(grid, c)) or (0, 0, 0) for c in cells), default=(0, 0, 0))
    words = words_of(scene.passage.sentence_text(m.sentence)[:400])
    for c in cells:
        if said < _SURELY and fact.kind != c.kind:
            continue  # nothing names the row: of what the table measures only
        head = _head(grid, c)
        named = scene.weights.named(words_of(head), words)
        scaled = _scaled(grid, head) or _is_thousands_off(m, c.mention)
        if scaled and digits(m) == digits(c.mention):
            continue  # a head or a line says millions, and the number of the cell does not
        unnamed = likeness(m, c.mention) < ALIKE and words_of(head) and named < _NAMED
        if unnamed and _other(m, c):
            continue
        score = said + named + 0.4 * ((rank_of(head) or (0, 0, 0)) == newest)
        score += 0.2 * likeness(m, c.mention)
        sure = _is_of(scene, fact, grid, c) and not at_odds(fact, c)
        yield Echo(c, score - (1.0 if at_odds(fact, c) else 0.0), sure)


def _is_thousands_off(m: Mention, cell: Mention) -> bool:
    """Whether a cell without a unit may be in thousands or millions."""
    greater, less = max(m.value, cell.value), min(m.value, cell.value)
    return kind_of(cell.unit) is UnitKind.NONE and greater >= _SCALE_OF * less


_SCALE_OF = 1000


def _other(said: Mention, cell: Fact) -> bool:
    """Whether a cell without a unit of its own has another number, so that it may be anything."""
    return said.value != cell.mention.value


def _is_of(scene: Scene, fact: Fact, grid: Grid, cell: Fact) -> bool:
    """Whether a number must be that of a cell: right after the row's name, of the column's noun.

    "The Alliance won 29 seats" is of the row Alliance and the column Seats.
    """
    m = fact.mention
    if cell.cell is None or m.quantity.hedge is not Hedge.EXACT or m.found.change:
        return False
    if _is_borne(scene, m, grid, cell):
        return True
    head = set(stems(_head(grid, cell)))
    noun = set(stems(m.unit)) | set(stems(m.after[:24])[:1])
    before = dict.fromkeys(stems(m.before[-60:]), 1.0)
    rowed = any(name <= before.keys() for name in grid.names(cell.cell.row))
    return rowed and bool(head & noun) and _is_near(m, cell.mention)


_BORNE = Pattern(
    r"(?:^|[,;:.(–—]\s|\b(?:by|in|and|while|but|the)\s)(?P<name>[^,;:.()\d]{2,48}?)"
    r"(?:,?\s(?:with|at|on|had|has|saw|recorded|reported|counted)\s(?:only |just |some )?|"
    r"\s\(|:\s)$"
)
_IN_TURN = Pattern(
    r"\b(?:first|second|third|fourth|last|next|previous|final)\s(?:count|round|half|leg|day|week|month)",
    re.IGNORECASE,
)
_CLOSED = Pattern(r"\s*(?:[.,;)]|$)(?!\d)")


def _is_borne(scene: Scene, m: Mention, grid: Grid, cell: Fact) -> bool:
    """Whether a bare number stands by the name of a row alone, and only one kind of its cells comes
    near to it: "followed by Portage Sud with 27".
    """
    borne = _BORNE.search(m.before[-70:]) if not m.found.unit_text else None
    if borne is None or cell.cell is None or _CLOSED.match(m.after[:3]) is None:
        return False
    period = scene.facts[m.index].period
    if (period and period != cell.period) or _IN_TURN.search(m.before):
        return False  # "In May it led with 4,130", "in the first count"
    said = dict.fromkeys(stems(borne["name"]), 1.0)
    rows = {row for fit, row, _ in scene.names_of_rows(grid, said) if fit >= _NAMED}
    near = [c for c in grid.row(cell.cell.row) if _is_near(m, c.mention)]
    whole = all(x.value % 1 == 0 and x.unit != "%" for x in (m, *(c.mention for c in near)))
    alone = near == [cell] or (cell in near and all(rank_of(_head(grid, c)) for c in near))
    return rows == {cell.cell.row} and alone and whole and not cell.mention.found.change


def _is_near(a: Mention, b: Mention) -> bool:
    return 4 * max(a.value, b.value) <= 5 * min(a.value, b.value)


def _scaled(grid: Grid, head: str) -> bool:
    return _SCALE.search(f"{grid.caption} {head}") is not None


def _head(grid: Grid, cell: Fact) -> str:
    return grid.column_head(cell.cell.column) if cell.cell is not None else ""


def _row(scene: Scene, fact: Fact, grid: Grid) -> tuple[int | None, float]:
    """The row that the words about a number name, and how surely they do."""
    m = fact.mention
    start, end = scene.passage.reading.sentences[m.sentence]
    found = _named(scene, grid, start, end, m.start)
    if found is None and m.sentence and _GOES_ON.match(scene.text[start : start + 20]):
        first, last = scene.passage.reading.sentences[m.sentence - 1]
        if scene.passage.same_block(m.sentence - 1, m.sentence):
            found = _named(scene, grid, first, last, last)
    if found is not None:
        return found, 1.5
    totals = sorted(grid.totals)
    whole = totals[-1] if totals else None
    if whole is None or digits_of(m) < 3:
        return None, 0.0
    words = words_of(scene.text[start:end][:400])
    heads = [words_of(grid.column_head(c)) for c in grid.columns]
    fits = any(not h or scene.weights.named(h, words) >= _NAMED for h in heads)
    return (whole, 0.8) if fits else (None, 0.0)


@lru_cache(maxsize=64)
def _places(words: str) -> Mapping[str, Sequence[int]]:
    """Where each stem stands in some words. Treat as read-only."""
    places: dict[str, list[int]] = {}
    for found in WORD.finditer(words):
        for word in stems(found.group()):
            places.setdefault(word, []).append(found.start())
    return places


def _named(scene: Scene, grid: Grid, start: int, end: int, at: int) -> int | None:
    """The row whose name stands nearest to ``at`` in a sentence, those before it first."""
    places = _places(scene.text[start:end])
    fit = scene.names_of_rows(grid, dict.fromkeys(places, 1.0))
    fits = [(name, row) for how, row, name in fit if how >= _NAMED]
    complete = [(name, row) for name, row in fits if name <= places.keys()]
    best: tuple[float, int] | None = None
    for name, row in complete or fits:
        spots = [start + p for w in name for p in places.get(w, ())]
        far = min((at - p if p < at else 3 * (p - at)) for p in spots)
        if best is None or far < best[0]:
            best = (far, row)
    return best[1] if best else None
