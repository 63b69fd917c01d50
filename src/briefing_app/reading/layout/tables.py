"""The cells of tables in the running text that state a number, each with what heads it.

A cell's own unit comes first, then that of its column, of its row, of the caption; a column whose
first cell alone carries a sign means it for all. What is no clear number is left to the reader of
sentences.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Block
from briefing_app.core.tables.cells import decimal_sign, parse_cell
from briefing_app.core.tables.heads import Head, read_head, unit_of
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.layout.captions import Caption, caption_start, stated_unit, titled
from briefing_app.reading.layout.entry import Entry, TextCell
from briefing_app.reading.layout.heads import (
    Heads,
    column_heads,
    counted_by_name,
    find_heads,
    is_total,
    row_heads,
    unmarked,
)
from briefing_app.reading.lexicon.numbers import NUMBER_WORDS
from briefing_app.reading.lexicon.table_heads import SUMMED_HEADS
from briefing_app.reading.pattern import Pattern

_ONE = Decimal(1)
_APIECE = Pattern(r"\bEPS\b|\bper (?:\w+ )?(?:share|unit)\b")
"""What is said of one share stays out of "in millions"."""
_UNSCALED = Head("")
_ROWS_OF_A_SUM = 4
"""A total with three parts at least; two rows may have one value by chance."""


_WORD = Pattern("[a-z]+")


class Grid(NamedTuple):
    """A table block on its way to entries: where its cells stand, and how they are headed."""

    rows: Sequence[Sequence[str]]
    starts: Sequence[Sequence[int]]
    heads: Heads
    caption: Caption
    notes: Mapping[str, str]
    number: int


def derive_cells(
    block: Block, start: int, number: int, caption: Caption, notes: Mapping[str, str]
) -> tuple[TextCell, ...]:
    """Return the cells of table ``number``, whose block begins at offset ``start``."""
    if not block.rows or len({len(row) for row in block.rows}) != 1 or len(block.rows[0]) < 2:
        return ()
    titled_over = bool(block.rows[0][0].strip()) and not any(map(str.strip, block.rows[0][1:]))
    caption = titled(block.rows[0][0], caption) if titled_over else caption
    grid = Grid(block.rows, _starts(block, start), find_heads(block.rows), caption, notes, number)
    entries = {entry.start: entry for entry in with_totals(tuple(_entries(grid)))}
    return tuple(
        TextCell(
            at + (caption_start(text) if at == start and titled_over else 0),
            at + len(text),
            at not in entries and not _in_words(grid, r, c),
            entries.get(at),
        )
        for r, (row, starts) in enumerate(zip(grid.rows, grid.starts, strict=True))
        for c, (text, at) in enumerate(zip(row, starts, strict=True))
        if any(map(str.isnumeric, text)) or (at == start and titled_over) or _in_words(grid, r, c)
    )


def _in_words(grid: Grid, r: int, c: int) -> bool:
    """Whether a cell of the body says its number in words alone: "about forty"."""
    text = grid.rows[r][c]
    if r < grid.heads.top or c < grid.heads.side or any(map(str.isnumeric, text)):
        return False
    return not NUMBER_WORDS.isdisjoint(_WORD.findall(text.lower()))


def with_totals(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Mark the last or first row as a total where no name says so but its numbers do.

    All of its amounts, but not shares and rates, have to be the sum of those of the other rows.
    """
    rows = sorted({entry.row for entry in entries})
    if len(rows) < _ROWS_OF_A_SUM or any(entry.total for entry in entries):
        return entries
    for row in (rows[-1], rows[0]):
        if _is_sum(entries, row):
            return tuple(e._replace(total=True) if e.row == row else e for e in entries)
    return entries


def _is_sum(entries: tuple[Entry, ...], row: int) -> bool:
    sums = []
    for column in {entry.column for entry in entries}:
        there = [e for e in entries if e.column == column and e.quantity is not None]
        own = [e.quantity.point for e in there if e.row == row and e.quantity]
        others = [e.quantity.point for e in there if e.row != row and e.quantity]
        units = {e.quantity.unit for e in there if e.quantity}
        if own and len(others) >= _ROWS_OF_A_SUM - 1 and not units & {"%", "percentage point"}:
            sums.append(own[0] != 0 and own[0] == sum(others, Decimal(0)))
    return any(sums) and sum(sums) * 2 > len(sums)


def _starts(block: Block, start: int) -> list[list[int]]:
    """Where each cell begins: cells are joined by one sign each, rows as well."""
    at = start
    starts = []
    for row in block.rows:
        line = []
        for cell in row:
            line.append(at)
            at += len(cell) + 1
        starts.append(line)
    return starts


def _entries(grid: Grid) -> Iterator[Entry]:
    top, side = grid.heads.top, grid.heads.side
    names = row_heads(grid.rows, grid.heads)
    corner = read_head(grid.rows[top - 1][0]) if top and side else Head("")
    counting = _counting(grid, [name for _, name in names], corner.unit)
    columns = range(side, len(grid.rows[0]))
    tops = {c: column_heads(grid.rows, grid.heads, c) for c in columns}
    heads = {c: _column_head(grid, c, tops[c]) for c in columns}
    body = grid.rows[top:]
    decimals = {c: decimal_sign(row[c] for row in body) for c in columns}
    signs = {c: _sign(body, c) for c in columns}
    measured = corner.unit or corner.scale != 1
    named = corner.name.lower() in SUMMED_HEADS
    thing = corner.name if named or (measured and corner.name != grid.rows[top - 1][0]) else ""
    over_all = Head("", grid.caption.unit, grid.caption.scale)
    first = next((i for i in range(side) if i not in grid.heads.ranks), 0)
    names_are = unmarked(grid.rows[top - 1][first]) if top and side else ""
    for r, row in enumerate(body):
        group, name = names[r]
        row_head = stated_unit(name) or Head(name)
        row_head = row_head if row_head.name else Head(name)
        plain = bool(_APIECE.search(name)) or counting[r]
        over = (_UNSCALED,) if plain else (corner, over_all)
        for c in columns:
            text = row[c]
            if c in grid.heads.ranks or not any(sign.isdecimal() for sign in text):
                continue
            own = [heads[c], row_head, *over]
            quantity = _quantity(text, own, signs[c], decimals[c])
            at = grid.starts[top + r][c]
            yield Entry(
                at,
                at + len(text),
                grid.number,
                r,
                c - side,
                row_head=unmarked(row_head.name),
                column_heads=_named(tops[c], heads[c]),
                caption=thing or grid.caption.words,
                unit_line=grid.caption.unit_line,
                total=is_total(name) or any(is_total(head) for head in tops[c]),
                group=group,
                quantity=quantity,
                rows_are="" if thing or measured else names_are,
            )


def _counting(grid: Grid, names: Sequence[str], corner: str) -> list[bool]:
    """Which rows count things below a line that says a currency: "Employees" in "EUR m"."""
    if kind_of(corner or grid.caption.unit) is not UnitKind.MONEY:
        return [False] * len(names)
    body = grid.rows[grid.heads.top :]
    broken = [any(map(_broken, line[grid.heads.side :])) for line in body]
    among = sum(broken) * 2 > len(broken)
    return [
        bool(counted_by_name(name, among_decimals=among and not own))
        for name, own in zip(names, broken, strict=True)
    ]


def _broken(cell: str) -> bool:
    """Whether a cell states an amount with decimals, not a share."""
    found = parse_cell(cell)
    return found is not None and not found.unit and found.point != found.point.to_integral_value()


def _named(tops: tuple[str, ...], head: Head) -> tuple[str, ...]:
    """The heads of a column without the unit that the innermost or an outer one states."""
    outer = tuple(_bare(words) for words in tops[:-1])
    shared = _SHARE_OF.match(tops[-1]) if tops and head.unit == "%" else None
    name = f"share of {shared['of']}" if shared else head.name
    return (*outer, name) if tops and name else (*outer, *tops[-1:])


_SHARE_OF = Pattern(r"(?:%|per ?cent|percent(?:age)?|pct) of (?P<of>[^\W\d].*)", re.I)
"""A head that says of what its numbers are shares: "% of capacity"."""


def _bare(words: str) -> str:
    head = read_head(words)
    return head.name if head.name and (head.unit or head.scale != 1) else words


def _column_head(grid: Grid, column: int, tops: tuple[str, ...]) -> Head:
    """Return the name, unit and scale of a column, with what its note says of the unit."""
    for words in reversed(tops):
        head = read_head(words)
        if (head.unit or head.scale != 1) and (len(words) > 1 or not words.isalpha()):
            return head if words == tops[-1] else head._replace(name=tops[-1])
    raw = grid.rows[grid.heads.top - 1][column].strip() if grid.heads.top else ""
    mark = raw[len(unmarked(raw)) :].strip(" ()[]")
    note = grid.notes.get(mark, "") if mark else ""
    name = tops[-1] if tops else ""
    if note:
        per = note.lower().find("per ")
        unit = unit_of(note) or (unit_of(note[per:].rstrip(".")) if per >= 0 else "")
        return Head(name, unit)
    return Head(name)


def _sign(body: Sequence[Sequence[str]], column: int) -> str:
    """The unit that the first number of a column carries and some below it leave out."""
    found = [parse_cell(row[column]) for row in body]
    numbers = [quantity for quantity in found if quantity is not None]
    if len(numbers) < 2 or not numbers[0].unit:
        return ""
    return numbers[0].unit if {q.unit for q in numbers} == {numbers[0].unit, ""} else ""


def _scale(heads: Sequence[Head]) -> Decimal:
    """The scale of the innermost head that has one; not what is said of another unit.

    "Generation (TWh)" is not in millions in a table of "NOK million".
    """
    unit = ""
    for head in heads:
        if head.scale != 1:
            return _ONE if unit and head.unit and unit != head.unit else head.scale
        unit = unit or head.unit
    return _ONE


def _quantity(text: str, heads: Sequence[Head], sign: str, decimal: str) -> Quantity | None:
    """Return what a cell states, with unit and scale from what heads it; None where unclear."""
    own = parse_cell(text, decimal=decimal)
    if own is None:
        return None
    relative = own.unit in ("%", "percentage point")
    scale = _scale(heads)
    column = heads[0].unit
    if relative or column == "%" or column.startswith("per "):
        scale = heads[0].scale
    scaled = own if relative else parse_cell(text, decimal=decimal, scale=scale)
    assert scaled is not None
    if scaled.unit:
        return scaled
    unit = sign or next((head.unit for head in heads if head.unit), "")
    return replace(scaled, unit=unit) if unit else scaled
