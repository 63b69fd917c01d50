"""The head of a table: one row of names, or several, with merged cells and a line of units.

Years are names, other numbers are not; a row belongs to the head only where what stands under it
has numbers.
"""

import re
from collections.abc import Sequence

from briefing_app.core.tables.cells import parse_cell
from briefing_app.core.tables.heads import CODES, read_head

_YEAR = re.compile(r"(?:1[6-9]|20|21)\d\d(?:[/–-]\d{2,4})?")
_MOST_HEADS = 4
_NOTE = re.compile(
    r"\s*(?:(?:source|sources|note|notes|quelle)\b|[*†¹]|[a-z]{1,2}\s*[-–=:]\s|\(?\d\)|"
    r"\d\s+[^\W\d_]{3})",
    re.I,
)
_FEWEST_WORDS = 3
_BRACKETED = re.compile(r"[(\[].*[)\]]")

Row = tuple[str, ...]


def is_year(text: str) -> bool:
    """Whether ``text`` is a year, or a span of years as statistics write it ("2022/23")."""
    return bool(_YEAR.fullmatch(text))


def is_note(line: str) -> bool:
    """Whether a line by itself stands under a table, not over one: it is marked, or a sentence."""
    ended = line.rstrip().endswith(".") and len(line.split()) >= _FEWEST_WORDS
    return ended or bool(_NOTE.match(line))


def split_head(rows: Sequence[Row], width: int) -> tuple[list[str], list[Row]]:
    """Return the names of the columns and the rows below; empty names without a header."""
    if len(rows) < 2 or not _is_head(rows):
        return [""] * width, list(rows)
    depth = 1
    while depth < min(_MOST_HEADS, len(rows) - 1) and _goes_on(rows, depth):
        depth += 1
    *over, last = rows[:depth]
    heads = [*(_spread(row, below) for row, below in zip(over, rows[1:depth], strict=True)), last]
    names = [_name([row[n] for row in heads]) for n in range(width)]
    return names, list(rows[depth:])


def _spread(row: Row, below: Row) -> Row:
    """Return a row of heads with each over the columns to its right that have a head under none.

    A head that stands over several is merged, or written over the first and left open after it.
    """
    found = list(row[:2])
    for n in range(2, len(row)):
        found.append(row[n] or (found[n - 1] if below[n] and below[n - 1] else ""))
    return tuple(found)


def _is_head(rows: Sequence[Row]) -> bool:
    first, body = rows[0], rows[1:]
    years = [is_year(cell) for cell in first]
    numeric = [parse_cell(cell) is not None for cell in first]
    if any(n and not y for n, y in zip(numeric, years, strict=True)):
        return False
    if any(years) and not (first[0] == "" or not years[0]):
        below = [cell for row in body[:5] for cell in row]
        return sum(map(is_year, below)) * 2 <= len(below)
    return True


def _goes_on(rows: Sequence[Row], depth: int) -> bool:
    """Whether the row at ``depth`` is one more row of the head.

    It has no numbers, what is under it has some, and it names what the row above leaves open: the
    first cell of one of both is empty, or they are merged, or all its cells are units.
    """
    row, above, below = rows[depth], rows[depth - 1], rows[depth + 1 : depth + 8]
    filled = [cell for cell in row if cell]
    if len(filled) < 2 and not _are_units(filled):
        return False
    if any(parse_cell(cell) is not None and not is_year(cell) for cell in filled):
        return False
    numbered = sum(any(parse_cell(c) is not None for c in other[1:]) for other in below)
    if not below or numbered * 2 < len(below):
        return False
    if _are_units(filled):
        return True
    return not row[0] or not above[0] or (row[0] == above[0] and row != above)


def unit_over(caption: str) -> str:
    """Return the money or scale that a line over a table names for all of it: "EUR million"."""
    if "except" in caption.lower():
        return ""
    for clause in caption.split(", "):
        bare = clause.strip("()[] ").removeprefix("in ").removeprefix("In ")
        found = read_head(f"x ({bare})")
        if bare and found.name == "x" and (found.scale != 1 or found.unit in CODES):
            return bare
    return ""


def _are_units(cells: Sequence[str]) -> bool:
    return bool(cells) and all(_is_unit(cell) for cell in cells)


def _is_unit(cell: str) -> bool:
    bare = cell.strip("()[] ")
    found = read_head(f"x ({bare})")
    return bool(bare) and found.name == "x" and (bool(found.unit) or found.scale != 1)


def _name(cells: Sequence[str]) -> str:
    """Return the name of a column from its cells, the topmost first; a unit goes in brackets."""
    parts: list[str] = []
    for cell in cells:
        if cell and cell not in parts:
            parts.append(cell)
    unit = parts.pop() if len(parts) > 1 and _is_unit(parts[-1]) else ""
    if not unit:
        parts, unit = _without_unit(parts)
    name = " ".join(parts)
    return f"{name} {unit if _BRACKETED.fullmatch(unit) else f'({unit})'}" if unit else name


def _without_unit(parts: list[str]) -> tuple[list[str], str]:
    """Return the parts of a name with the unit that one before the last ends with, set apart."""
    for at, part in enumerate(parts[:-1]):
        found = read_head(part)
        if (found.unit or found.scale != 1) and found.name != part and part.startswith(found.name):
            unit = part[len(found.name) :].strip(" ,")
            return [*parts[:at], found.name, *parts[at + 1 :]], unit.removeprefix("in ")
    return parts, ""
