"""Tables set in plain text: by tabs, by bars, or by spaces that line up.

Pasted tables lose their frame but not their rows; they are kept as tables, or the numbers of one
row would run into those of the next.
"""

import re
from collections.abc import Sequence

from briefing_app.importers import limits

_GAP = re.compile(r" {2,}|\t+ *")
_HEAD_LINES = 3
"""Lines over the first full row that may leave cells out: a caption, and heads over heads."""
_RULE = re.compile(r"[\s|+:=_-]*")


def grid(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the table that ``lines`` make, or () where they make none."""
    if len(lines) < 2:
        return ()
    return _barred(lines) or _tabbed(lines) or _aligned(lines)


def _barred(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    titled = "|" not in lines[0] and not _RULE.fullmatch(lines[0]) and len(lines) > 2
    body = lines[titled:]
    if not all("|" in line or _RULE.fullmatch(line) for line in body):
        return ()
    rows = [
        [cell.strip() for cell in line.strip().strip("|").split("|")]
        for line in body
        if not _RULE.fullmatch(line)
    ]
    found = _same_width(rows, 1.0)
    return ((lines[0].strip(), *[""] * (len(found[0]) - 1)), *found) if found and titled else found


def _tabbed(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    stripped = [line.rstrip("\t ").lstrip(" ") for line in lines]
    if sum("\t" in line.lstrip("\t") for line in stripped) < 0.6 * len(lines):
        return ()
    return _same_width([[_unquoted(c.strip()) for c in line.split("\t")] for line in stripped], 0.6)


def _unquoted(cell: str) -> str:
    """Return a cell without the quotes that spreadsheets put around one with a comma."""
    quoted = len(cell) > 1 and cell[0] == cell[-1] == '"'
    return cell[1:-1].replace('""', '"') if quoted else cell


def _aligned(lines: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    if len(lines) < 3:
        return ()
    kept = [line.expandtabs() for line in lines if not _RULE.fullmatch(line)]
    placed = [_placed(line) for line in kept]
    rows = [[cell for cell, _, _ in row] for row in placed]
    if len(rows) < 2 or sum(len(row) > 1 for row in rows) < 2:
        return ()
    if any(len(cell) > 60 for row in rows for cell in row):
        return ()
    widths = [len(row) for row in rows]
    common = max(set(widths), key=lambda w: (widths.count(w), w))
    top = min(widths.index(common), _HEAD_LINES)
    if common < 2 or max(widths) > common or widths.count(common) < 0.6 * (len(rows) - top):
        return ()
    full = [row for row in placed if len(row) == common]
    edges = [
        (min(row[i][1] for row in full), max(row[i][2] for row in full)) for i in range(common)
    ]
    return tuple(
        tuple(cell for cell, _, _ in row) if len(row) == common else _put(row, edges)
        for row in placed
    )


def _placed(line: str) -> list[tuple[str, int, int]]:
    """Return the cells of an aligned line, each with the columns at which it begins and ends."""
    cells = []
    at = len(line) - len(line.lstrip())
    for cell in _GAP.split(line.strip()):
        at = line.index(cell, at)
        cells.append((cell, at, at + len(cell)))
        at += len(cell)
    return cells


def _put(row: list[tuple[str, int, int]], edges: list[tuple[int, int]]) -> tuple[str, ...]:
    """Return a row that leaves cells out, each of its cells in the column that it stands over.

    One that stands over several columns is put into the first of them; one that begins right where
    the names of the rows end is over the numbers.
    """
    cells = [""] * len(edges)
    first = 0
    for at, (cell, begin, end) in enumerate(row):
        last = len(edges) - (len(row) - at)
        column = min(
            range(first, last + 1),
            key=lambda i: max(edges[i][0] - end, begin - edges[i][1] + (i == 0), 0),
        )
        cells[column] = cell
        first = column + 1
    return tuple(cells)


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
