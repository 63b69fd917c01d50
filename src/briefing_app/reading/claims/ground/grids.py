"""Tables and lists as rows and columns of facts."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.pattern import Pattern

_YEAR = Pattern(r"\b(?:19|20)\d\d\b")
_QUARTER = Pattern(r"\bQ([1-4])\b|\b([1-4])Q\b", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SMALLEST = 20
"""Of lesser numbers too many are the sum of others by chance."""
_PARTS = Pattern(r",|\(|/|\s&\s|\s(?:and|or)\s")
_LEFT_OVER = Pattern(r"\W*(?:others?|rest|remaining|unknown|misc\w*|all other)\b", re.IGNORECASE)
"""A row of what is left over is not named by a word that it shares with the rest."""
_THIS = Pattern(
    r"\b(?:this|current|latest)\s+(?:financial\s+|fiscal\s+)?(?:year|quarter|month|week|season|term|period)\b",
    re.IGNORECASE,
)
_NOW = 9999, 0, 0
"""After every year that a head may name."""
_EARLIER = Pattern(r"\b(?:previous|prior|last|before|year ago|earlier|base)\b", re.IGNORECASE)


Place = tuple[int, int]
"""The row and the column of a cell."""


@dataclass(frozen=True)
class Grid:
    """One table or list: its facts by row and column; a cell may hold several (`more`)."""

    number: int
    cells: Mapping[tuple[int, int], Fact]
    more: Mapping[tuple[int, int], tuple[Fact, ...]]
    rows: tuple[int, ...]
    columns: tuple[int, ...]
    totals: frozenset[int]
    is_table: bool
    total_columns: frozenset[int] = frozenset()

    def row_head(self, row: int) -> str:
        """The words that head a row."""
        return self._row_heads.get(row, "")

    @cached_property
    def _row_heads(self) -> dict[int, str]:
        heads: dict[int, str] = {}
        for (row, _), fact in self.cells.items():
            heads.setdefault(row, fact.cell.row_head if fact.cell is not None else "")
        return heads

    def names(self, row: int) -> tuple[frozenset[str], ...]:
        """The words by which a sentence may name a row: all of them, or those of the first part.

        Of "Corn, grain" or "Pharmacies and cosmetics" the first part is enough where no other row
        begins with it.
        """
        return self._names.get(row, ())

    def names_with(self, words: Iterable[str]) -> list[tuple[int, frozenset[str]]]:
        """Return the rows and their names that have one of some words, in order."""
        places = {at for word in words for at in self._by_word.get(word, ())}
        return [self._all_names[at] for at in sorted(places)]

    @cached_property
    def _all_names(self) -> list[tuple[int, frozenset[str]]]:
        return [(row, name) for row in self.rows for name in self.names(row) if name]

    @cached_property
    def _by_word(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, (_, name) in enumerate(self._all_names):
            for word in name:
                found.setdefault(word, []).append(at)
        return found

    @cached_property
    def _names(self) -> dict[int, tuple[frozenset[str], ...]]:
        firsts = {
            row: frozenset(stems(_PARTS.split(self.row_head(row), maxsplit=1)[0]))
            for row in self.rows
        }
        times = Counter(firsts.values())
        out: dict[int, tuple[frozenset[str], ...]] = {}
        for row, first in firsts.items():
            facts = self.row(row)
            if not facts or _LEFT_OVER.match(self.row_head(row)):
                continue
            own = facts[0].own
            alone = first and times[first] == 1 and first != own
            out[row] = (own, first) if alone else (own,)
        return out

    def column_head(self, column: int) -> str:
        """The words that head a column, outermost first."""
        return self._column_heads.get(column, "")

    @cached_property
    def _column_heads(self) -> dict[int, str]:
        heads: dict[int, str] = {}
        for (_, column), fact in self.cells.items():
            heads.setdefault(column, " ".join(fact.cell.column_heads) if fact.cell else "")
        return heads

    @property
    def caption(self) -> str:
        """The words that name the table or lead into the list."""
        return next((f.cell.caption for f in self.cells.values() if f.cell is not None), "")

    def column(self, column: int) -> tuple[Fact, ...]:
        """The facts of a column, from the top."""
        return tuple(self.cells[r, column] for r in self.rows if (r, column) in self.cells)

    def parts(self, column: int) -> tuple[Fact, ...]:
        """The facts of a column but for those of its totals, from the top."""
        rows = (r for r in self.rows if r not in self.totals)
        return tuple(self.cells[r, column] for r in rows if (r, column) in self.cells)

    def row(self, row: int) -> tuple[Fact, ...]:
        """The facts of a row, from the left."""
        return tuple(self.cells[row, c] for c in self.columns if (row, c) in self.cells)


def derive_grids(facts: Sequence[Fact]) -> tuple[Grid, ...]:
    """Return the grids that the facts stand in, in reading order."""
    tables: dict[int, list[Fact]] = {}
    for fact in facts:
        if fact.cell is not None:
            tables.setdefault(fact.cell.table, []).append(fact)
    return tuple(_grid(number, members) for number, members in tables.items())


def _grid(number: int, members: Sequence[Fact]) -> Grid:
    cells: dict[tuple[int, int], Fact] = {}
    more: dict[tuple[int, int], list[Fact]] = {}
    for fact in members:
        assert fact.cell is not None
        at = (fact.cell.row, fact.cell.column)
        cells.setdefault(at, fact)
        more.setdefault(at, []).append(fact)
    if not any(fact.tabled for fact in members):
        cells.update(_further(more))
    rows = tuple(sorted({r for r, _ in cells}))
    columns = tuple(sorted({c for _, c in cells}))
    summed = {at for at, fact in cells.items() if fact.cell is not None and fact.cell.total}
    totals = {r for r in rows if all(at in summed for at in cells if at[0] == r)}
    totals = totals or _unnamed_total(cells, rows, columns)
    across = {c for c in columns if all(at in summed for at in cells if at[1] == c)}
    return Grid(
        number,
        cells,
        {at: tuple(found) for at, found in more.items()},
        rows,
        columns,
        frozenset(totals) if len(totals) < len(rows) else frozenset(),
        any(fact.tabled for fact in members),
        frozenset(across) if len(across) < len(columns) else frozenset(),
    )


def _further(
    more: Mapping[tuple[int, int], Sequence[Fact]],
) -> Mapping[tuple[int, int], Fact]:
    """The second and third numbers of a list's items as columns, where most items have them."""
    out: dict[tuple[int, int], Fact] = {}
    for place in (1, 2):
        found = {(r, place): facts[place] for (r, _), facts in more.items() if len(facts) > place}
        kinds = {(f.kind, f.relative) for f in found.values()}
        if len(kinds) == 1 and 3 * len(found) >= 2 * len(more) and len(found) > 1:
            out.update(found)
    return out


def timeless(head: str) -> str:
    """Return a column head without the words that name its time."""
    return re.sub(
        r"[\W\d_]+|\b(?:q[1-4]|[1-4]q)\b|\b(?:" + "|".join(_MONTHS) + r")\w*\b|"
        r"\b(?:previous|prior|last|before|year|earlier|quarter|to|fy|this|current|latest|ago)\b",
        "",
        head.lower(),
    )


def _unnamed_total(
    cells: Mapping[tuple[int, int], Fact], rows: Sequence[int], columns: Sequence[int]
) -> set[int]:
    """The last or first row, where it is the sum of all others in one of its columns."""
    if len(rows) < 4:
        return set()
    for row in (rows[-1], rows[0]):
        for column in columns:
            others = [cells[r, column] for r in rows if r != row and (r, column) in cells]
            whole = cells.get((row, column))
            if whole is None or len(others) < len(rows) - 1 or whole.relative:
                continue
            large = whole.mention.value >= SMALLEST
            if (
                large
                and whole.tabled
                and sum(o.mention.value for o in others) == whole.mention.value
            ):
                return {row}
    return set()


@lru_cache(maxsize=1024)
def rank_of(head: str) -> tuple[int, int, int] | None:
    """Return a column head's time as something that can be ordered; None where it names none."""
    years = _YEAR.findall(head)
    if not years:
        return (0, 0, 0) if _EARLIER.search(head) else _NOW if _THIS.search(head) else None
    quarter = _QUARTER.search(head)
    part = int(quarter.group(1) or quarter.group(2)) * 3 if quarter else 0
    low = head.lower()
    month = next((i for i, name in enumerate(_MONTHS, 1) if re.search(rf"\b{name}", low)), 0)
    day = re.search(r"\b(\d{1,2})\b(?!\d)", _YEAR.sub("", head))
    return int(years[-1]), part or month, int(day.group(1)) if day and month else 0
