"""Rows over a table that say what it is, a label and its value each: "Source:", "Port of Sill".

Taken for heads they would name the columns, and the heads would be data.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing_app.core.tables.cells import parse_cell
from briefing_app.importers.sheets.blocks import is_head

_LABEL = re.compile(
    r"(?:title|table|name|data ?set|(?:data )?sources?|publisher|author|contact|e-?mail|notes?"
    r"|units?|(?:last |next )?(?:date|updated?|released?|published|revised)(?: date| on)?|period"
    r"|measure|frequency|geography|area|coverage|status|version|reference)\s*:?",
    re.I,
)
"""What such labels say; any other is known by its colon."""
_TITLE = re.compile(r"(?:title|table|name|data ?set)\s*:?", re.I)
_UNIT = re.compile(r"units?\s*:?", re.I)
_FEWEST = 3
"""Columns of a table over which a label and its value are known for what they are."""

Row = tuple[str, ...]


class About(NamedTuple):
    """What stands over a table: its title, its unit, other pairs, and lines without a label."""

    title: str = ""
    units: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


def without_about(rows: Sequence[Row], width: int) -> tuple[About, list[Row]]:
    """Return what rows of pairs say over a table, and the table; nothing where there are none."""
    head = next((n for n, row in enumerate(rows) if sum(map(bool, row)) >= _FEWEST), 0)
    over = rows[:head]
    pairs = [row for row in over if _is_pair(row)]
    lines = [row[0] for row in over if not any(row[1:]) and parse_cell(row[0]) is None]
    whole = len(pairs) + len(lines) == head < len(rows) - 1
    if width < _FEWEST or not pairs or not whole or not (rows[head][0] and is_head(rows[head])):
        return About(), list(rows)
    title = next((value for label, value, *_ in pairs if _TITLE.fullmatch(label)), "")
    units = tuple(value for label, value, *_ in pairs if _UNIT.fullmatch(label))
    others = [(label.rstrip(" :"), value) for label, value, *_ in pairs if value != title]
    notes = tuple(f"{label}: {value.rstrip('.')}." for label, value in others)
    return About(title, units, notes, tuple(lines)), list(rows[head:])


def _is_pair(row: Row) -> bool:
    """Whether a row is a label with its value and nothing else."""
    pair = bool(row[0] and row[1]) and not any(row[2:])
    return pair and (row[0].endswith(":") or _LABEL.fullmatch(row[0]) is not None)
