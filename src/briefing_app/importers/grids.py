"""Tables set in plain text: by tabs, by bars, or by spaces that line up.

Pasted tables lose their frame but not their rows; they are kept as tables, or the numbers of one
row would run into those of the next.
"""

import re
from collections.abc import Sequence

from briefing_app.importers import limits

_GAP = re.compile(r" {2,}|\t+ *")
_RULE = re.compile(r"[\s|+:=_-]*")


def grid(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the table that ``lines`` make, or () where they make none."""
    if len(lines) < 2:
        return ()
    return _barred(lines) or _tabbed(lines) or _aligned(lines)


def _barred(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    if not all("|" in line or _RULE.fullmatch(line) for line in lines):
        return ()
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in lines
        if not _RULE.fullmatch(line)
    ]
    return _same_width(rows, 1.0)


def _tabbed(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    stripped = [line.rstrip("\t ").lstrip(" ") for line in lines]
    if sum("\t" in line.lstrip("\t") for line in stripped) < 0.8 * len(lines):
        return ()
    return _same_width([[c.strip() for c in line.split("\t")] for line in stripped], 0.6)


def _aligned(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    if len(lines) < 3:
        return ()
    kept = [line.strip() for line in lines if not _RULE.fullmatch(line)]
    rows = [_GAP.split(line) for line in kept]
    if len(rows) < 2 or any(len(row) < 2 for row in rows):
        return ()
    if any(len(cell) > 60 for row in rows for cell in row):
        return ()
    return _same_width(rows, 0.8)


def _same_width(rows: list[list[str]], share: float) -> tuple[tuple[str, ...], ...]:
    """Return ``rows`` filled up to one width, or () where too few have the most common one."""
    widths = [len(row) for row in rows]
    if len(rows) < 2:
        return ()
    common = max(set(widths), key=lambda w: (widths.count(w), w))
    if common < 2 or max(widths) > limits.COLUMNS or widths.count(common) < share * len(rows):
        return ()
    width = max(widths)
    return tuple(tuple(row + [""] * (width - len(row))) for row in rows)
