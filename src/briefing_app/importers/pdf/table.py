"""The cells of lines that make a table, each in its column; heads may stand over several.

It knows pieces of lines and where they stand, nothing of pages.
"""

import statistics
from collections.abc import Sequence

from briefing_app.importers.pdf.characters import Piece

_HEAD_ROWS, _FEWEST_ROWS = 3, 3
_CENTRED = 0.2
"""How far from the middle of its columns a head may stand, in shares of their width."""

Columns = list[tuple[float, float]]


def cells_of(rows: Sequence[Sequence[Piece]]) -> tuple[tuple[str, ...], ...]:
    """Return the cells of lines that make a table, or ()."""
    cells = [piece for row in rows for piece in row]
    mean = statistics.fmean(len(cell.text) for cell in cells)
    later = [piece for row in rows for piece in row[1:]]
    digits = sum(any(c.isdecimal() for c in cell.text) for cell in later) / len(later)
    if mean > 40 or (mean > 22 and digits < 0.5):
        return ()
    columns = _columns(cells)
    for heads in range(1, min(_HEAD_ROWS, len(rows))):
        finer = _columns([piece for row in rows[heads:] for piece in row])
        over = all(_over_groups(row, finer) for row in rows[:heads])
        if len(finer) > len(columns) and over and all(_fits(row, finer) for row in rows[heads:]):
            columns = finer
    if in_order := _in_order(rows, len(columns)):
        return in_order
    if len(columns) < 2:
        return ()
    found: list[tuple[str, ...]] = []
    for number, row in enumerate(rows):
        groups = _over_groups(row, columns) if number < _HEAD_ROWS else {}
        texts = [""] * len(columns)
        for piece in row:
            at = groups.get(id(piece), _nearest(columns, _middle(piece.x0, piece.x1)))
            texts[at] = f"{texts[at]} {piece.text}".strip()
        found.append(tuple(texts))
    return tuple(found)


def _in_order(rows: Sequence[Sequence[Piece]], columns: int) -> tuple[tuple[str, ...], ...]:
    """Return the cells of ragged rows that all have as many, more than there are columns; or ().

    The names of the rows may have no head.
    """
    head, *body = rows
    width = len(rows[-1])
    if (
        width <= columns
        or len(body) < _FEWEST_ROWS
        or len(head) not in (width, width - 1)
        or any(len(row) != width for row in body)
        or (len(head) < width and head[0].x1 < min(row[1].x0 for row in body) - 1)
    ):
        return ()
    return tuple(("",) * (width - len(row)) + tuple(p.text for p in row) for row in rows)


def _middle(x0: float, x1: float) -> float:
    return (x0 + x1) / 2


def _nearest(columns: Columns, place: float) -> int:
    def distance(at: int) -> float:
        x0, x1 = columns[at]
        return 0.0 if x0 <= place <= x1 else min(abs(x0 - place), abs(x1 - place))

    return min(range(len(columns)), key=distance)


def _fits(row: Sequence[Piece], columns: Columns) -> bool:
    """Whether no two pieces of a row stand in one column."""
    places = [_nearest(columns, _middle(piece.x0, piece.x1)) for piece in row]
    return len(set(places)) == len(places)


def _over_groups(row: Sequence[Piece], columns: Columns) -> dict[int, int]:
    """Return the first column of each head that is centred over as many as the others are.

    The first column, of names, may have a head of its own or none.
    """
    for first in (1, 0):
        heads = [piece for piece in row if not first or piece.x0 > columns[0][1]]
        size = (len(columns) - first) // max(1, len(heads))
        if len(heads) < 2 or size < 2 or size * len(heads) != len(columns) - first:
            continue
        starts = range(first, len(columns), size)
        ends = [(columns[at][0], columns[at + size - 1][1]) for at in starts]
        if all(
            abs(_middle(p.x0, p.x1) - _middle(x0, x1)) <= _CENTRED * (x1 - x0)
            for p, (x0, x1) in zip(heads, ends, strict=True)
        ):
            return {id(piece): at for piece, at in zip(heads, starts, strict=True)}
    return {}


def _columns(cells: Sequence[Piece]) -> Columns:
    """Return the extents of a table's columns: cells that overlap stand in the same one."""
    found: Columns = []
    for x0, x1 in sorted((cell.x0, cell.x1) for cell in cells):
        if found and x0 < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], x1))
        else:
            found.append((x0, x1))
    return found
