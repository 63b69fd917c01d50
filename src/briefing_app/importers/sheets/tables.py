"""Rows of text to a table: its header, the units of its columns, the numbers in its cells.

Every cell keeps its text as it was given; the number beside it is a reading of it, and None where
there is nothing but words.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.core.tables.cells import decimal_sign, parse_cell
from briefing_app.core.tables.heads import Head, read_head
from briefing_app.importers.clean import one_line
from briefing_app.importers.result import Grid, Progress, no_progress, telling, within
from briefing_app.importers.sheets.about import without_about
from briefing_app.importers.sheets.heads import is_note, is_year, split_head, unit_over
from briefing_app.words.said import said

_PERIOD_NAME = re.compile(
    r"(?:year|years|date|month|quarter|period|season|fy|jahr|année|id|rank|no\.?|#)", re.I
)
_EITHER = re.compile(r"\D{0,3}[1-9]\d{0,2}[.,]\d{3}\D{0,3}")
_SOURCE_NAME = re.compile(r"sources?", re.I)
_COUNTS = frozenset(
    "number numbers count population persons people inhabitants residents households families "
    "employees employed staff jobs workers members visitors passengers customers patients students "
    "companies enterprises firms businesses shops farms vehicles dwellings units cases rank index "
    "ratio rate share growth change".split()
)
"""Words of heads whose columns are not in the money that a line over the table names."""
_NOT_COUNTED = frozenset(
    "sales costs earnings revenues expenses prices wages points days hours minutes weeks "
    "months years totals thousands millions series status results goods".split()
)


_READ, _NUMBERED = 0.15, 0.7
"""How far a table is when its rows are cleaned, and when their numbers are read."""


def make_table(
    grid: Grid, source: Source, told: Progress = no_progress
) -> tuple[Table, tuple[str, ...]]:
    """Return the table in ``grid`` and what is in doubt about it, in sentences.

    ``source`` gets a title and the table's own note, if any. ``told`` hears how many of its rows
    are done.
    """
    rows = [
        tuple([one_line(cell) for cell in row])
        for row in telling(grid.rows, within(told, 0.0, _READ))
    ]
    rows = [row for row in rows if any(row)]
    width = max((len(row) for row in rows), default=0)
    rows = [row + ("",) * (width - len(row)) for row in rows]
    about, rows = without_about(rows, width)
    above, rows, note = _without_notes(rows, width)
    lines = (*about.lines, *above)
    name = about.title or " ".join(lines) or one_line(grid.name)
    remarks = [_sentence(line) for line in lines if about.title not in ("", line)]
    note = " ".join(filter(None, (*remarks, *about.notes, note)))
    source = replace(source, title=source.title or name, note=source.note or note)
    settled = decimal_sign(chain.from_iterable(rows), "")
    usual = settled or grid.decimal or "."
    names, body = split_head(rows, width)
    keep = [i for i in range(width) if names[i] or any(row[i] for row in body)]
    captions = (*about.units, *lines)
    shared = next((unit for line in captions if (unit := unit_over(line))), "")
    heads = [_head(names[i], shared, [row[i] for row in body]) for i in keep]
    numbered = within(told, _READ, _NUMBERED)
    columns: list[list[Quantity | None]] = [
        _numbers(
            [row[i] for row in body],
            head,
            _sign([row[i] for row in body], usual),
            within(numbered, n / len(keep), (n + 1) / len(keep)),
        )
        for n, (i, head) in enumerate(zip(keep, heads, strict=True))
    ]
    units = [_unit(head, numbers) for head, numbers in zip(heads, columns, strict=True)]
    at_source = next((n for n, h in enumerate(heads) if _SOURCE_NAME.fullmatch(h.name)), -1)
    shown = [n for n in range(len(keep)) if n != at_source]
    doubts = () if settled else _doubts(heads, [[row[i] for row in body] for i in keep], usual)
    table = Table(
        source,
        name,
        tuple(Column(f"c{n + 1}", heads[n].name or f"Column {n + 1}", units[n]) for n in shown),
        tuple(
            Row(
                f"r{at + 1}",
                tuple([Cell(row[keep[n]], _with_unit(columns[n][at], units[n])) for n in shown]),
                row[keep[at_source]] if at_source >= 0 else "",
            )
            for at, row in enumerate(telling(body, within(told, _NUMBERED, 1.0)))
        ),
    )
    return table, doubts


def _sign(cells: Sequence[str], usual: str) -> str:
    """Return the sign before decimals in a column.

    Where some of its numbers are whole and below a thousand, and none above is without a sign, the
    sign in the others groups thousands.
    """
    found = decimal_sign(cells, "")
    either = [cell for cell in cells if _EITHER.fullmatch(cell)]
    if found or not either:
        return found or usual
    whole = {len(cell) for cell in cells if cell.isdecimal()}
    if whole and max(whole) < 4:
        return "." if "," in either[0] else ","
    return usual


def _doubts(heads: Sequence[Head], columns: Sequence[Sequence[str]], sign: str) -> tuple[str, ...]:
    """Return what to say of columns whose numbers could be read in two ways: "1.204".

    "1,204" is a thousand in English, and is not doubted where nothing speaks for decimal commas.
    """
    found = []
    for head, cells in zip(heads, columns, strict=True):
        either = next((c for c in cells if _EITHER.fullmatch(c) and ("." in c or sign == ",")), "")
        value = parse_cell(either, decimal=sign) if either else None
        if _sign(cells, "") != "":
            continue
        if value is not None and not _PERIOD_NAME.fullmatch(head.name):
            found.append(
                said(
                    "“{either}” under “{name}” may be a whole number or have three decimals; the "
                    "column was read like {point}. Compare it with the file.",
                    either=either,
                    name=head.name,
                    point=value.point,
                )
            )
    return tuple(found)


def _without_notes(
    rows: list[tuple[str, ...]], width: int
) -> tuple[list[str], list[tuple[str, ...]], str]:
    """Return the lines above the table, the rows of the table itself, and the notes under it."""
    if width < 2:
        return [], rows, ""
    above: list[str] = []
    while len(rows) > 2 and (line := _line(rows[0])) and parse_cell(line) is None:
        above.append(line)
        rows = rows[1:]
    below: list[str] = []
    while len(rows) > 2 and (line := _line(rows[-1])) and (is_note(line) or len(line) > 60):
        below.insert(0, line)
        rows = rows[:-1]
    return above, rows, " ".join(below)


def _sentence(line: str) -> str:
    """Return a line with a sign at its end, so that others can follow it."""
    return line if line.endswith((".", "!", "?", ":", "…")) else f"{line}."


def _head(name: str, shared: str, cells: Sequence[str]) -> Head:
    """Return what a column's head says; where it names no unit, the one named over the table.

    Persons and what else is counted, and a share of something, are not measured in it.
    """
    head = read_head(name)
    own = head.unit or head.scale != 1 or _PERIOD_NAME.fullmatch(head.name)
    counts = not _COUNTS.isdisjoint(re.findall(r"[a-z]+", head.name.lower()))
    if not shared or own or counts or not head.name or any("%" in cell for cell in cells):
        return head
    return read_head(f"{name} ({shared})")


def _counted(name: str) -> str:
    """Return what a head counts, by its last word, or empty."""
    words = name.split()
    last = words[-1].lower() if words else ""
    counted = re.fullmatch(r"[a-z]{3,}s", last) and not last.endswith(("ss", "us", "is"))
    return last if counted and last not in _NOT_COUNTED else ""


def _line(row: tuple[str, ...]) -> str:
    """Return the words of a row that says one thing, in its first cell or merged over all."""
    words = {cell for cell in row if cell}
    return row[0] if len(words) == 1 and row[0] in words and (row[-1] or not any(row[1:])) else ""


def _numbers(cells: list[str], head: Head, decimal: str, told: Progress) -> "list[Quantity | None]":
    """Return the numbers of a column; years and other names made of digits are none."""
    filled = [cell for cell in cells if cell]
    if _PERIOD_NAME.fullmatch(head.name) or (
        filled and not head.unit and all(is_year(cell) for cell in filled)
    ):
        return [None] * len(cells)
    read, scale = parse_cell, head.scale
    return [read(cell, decimal=decimal, scale=scale) for cell in telling(cells, told)]


def _unit(head: Head, numbers: "list[Quantity | None]") -> str:
    """Return the unit of a column: what its head says, what its cells say, or what is counted."""
    found = [q for q in numbers if q is not None]
    if not found:
        return ""
    if head.unit:
        return head.unit
    units = Counter(q.unit for q in found)
    best, hits = units.most_common(1)[0]
    if best:
        return best if hits == len(found) or hits + units[""] == len(found) else ""
    last = _counted(head.name)
    whole = all(q.point == q.point.to_integral_value() and q.point >= 0 for q in found)
    if len(units) == 1 and whole and last:
        return _singular(last)
    return ""


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1]


def _with_unit(quantity: Quantity | None, unit: str) -> Quantity | None:
    if quantity is None or quantity.unit or not unit:
        return quantity
    return _in_unit(quantity, unit)


@lru_cache(maxsize=4096)  # columns repeat themselves
def _in_unit(quantity: Quantity, unit: str) -> Quantity:
    q = quantity
    return Quantity(q.value, unit, q.hedge, q.marks, q.low, q.high)
