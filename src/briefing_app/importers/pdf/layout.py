"""Reading order on a page: columns, tables, lines.

A page is cut at the white gutter between two columns; lines that cross the gutter (a headline over
both) end one band of columns and begin the next. What lines up in short cells is a table.
"""

import math
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, zip_longest
from operator import attrgetter
from typing import NamedTuple

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.lists import gutter_of_lists
from briefing_app.importers.pdf.sidebox import without_side_boxes
from briefing_app.importers.pdf.table import cells_of
from briefing_app.importers.pdf.wrapped import is_number, with_whole_names

_DEEPEST = 5  # columns inside columns; a page of four columns takes two cuts
_GUTTER = 5.0
"""The narrowest gutter in points; 12 is usual, narrow forms have 8."""

_WIDE = 0.62
"""Pieces wider than this share of a region cross columns and say nothing of a gutter."""

_EDGES = 0.12
"""The share of a region at either side in which no gutter is looked for."""

_HEAD_LINES = 15
"""Lines of title, authors and addresses that may stand over columns."""

_TEXTY = 18
"""The median length of a piece in a column of text; cells of tables are shorter."""


_ROW_CELLS = 3
"""Pieces that a row of a table across columns of text has at least."""
_FEWEST_NUMBERS, _MOSTLY = 3, 0.7
_HALF_LINE = 0.8
"""Line heights, less than any text is set apart by."""

_SAME_EDGE = 1.0
"""Points by which the lines of one cell begin apart."""
_NEARER = 0.85
"""The distance of lines of one cell in shares of that of rows, at the most."""
_CELL_GAP = 1.6
"""The gap, in line heights, that is too wide between the words of a sentence set to full width."""


_BY_PLACE, _FROM_THE_LEFT = attrgetter("y", "x0"), attrgetter("x0")


class Line(NamedTuple):
    """A line of text: where it stands, and in which column (counted through the page)."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    column: int = 0
    page: int = 0


class Rows(NamedTuple):
    """A table on a page."""

    rows: tuple[tuple[str, ...], ...]
    y: float
    page: int = 0


def layout(
    pieces: Sequence[Piece], page: int, before: float | None = None
) -> tuple[list[Line | Rows], float | None]:
    """Return the lines and tables of a page in reading order, and the gutter between its columns.

    ``before`` is the gutter of the page before: the last page of two columns may have only a line
    or two in its second one.
    """
    found: list[Line | Rows] = []
    rows = _with_wrapped(with_whole_names(baselines(pieces)))
    whole = [piece for row in rows for piece in row]
    head, rest, gutter = _cut(whole, 0, before)
    for column, region in enumerate(_regions(head, rest, gutter, 0)):
        found.extend(_carved(region, column, page))
    return found, gutter


def _cut(
    pieces: list[Piece], depth: int, before: float | None
) -> tuple[list[Piece], list[Piece], float | None]:
    """Return the lines over the columns of a region, the rest, and the gutter of that, if any."""
    gutter = None
    if depth < _DEEPEST and len(pieces) >= 6:
        gutter = _gutter(pieces) or gutter_of_lists(pieces)
    if gutter is not None or depth:
        return [], pieces, gutter or _gutter_of_prose(pieces)
    if before is not None and _fits(pieces, before):
        return [], pieces, before
    head, rest, gutter = _under_a_head(pieces)
    if gutter is not None and not any(map(_is_text_in_columns, baselines(head))):
        return head, rest, gutter
    return [], pieces, _gutter_of_prose(pieces)


def _fits(pieces: list[Piece], gutter: float) -> bool:
    """Whether text stands on both sides of ``gutter`` and nothing over it."""
    if any(p.x0 < gutter < p.x1 for p in pieces):
        return False
    left = [len(p.text) for p in pieces if p.x1 <= gutter]
    right = [len(p.text) for p in pieces if p.x0 >= gutter]
    return all(side and statistics.median(side) >= _TEXTY for side in (left, right))


def _regions(
    head: list[Piece], pieces: list[Piece], gutter: float | None, depth: int
) -> Iterator[list[Piece]]:
    """Yield groups of pieces that each stand in one column, in reading order."""
    if head:
        yield head
    if gutter is None:
        text, boxes = without_side_boxes(pieces)
        yield from filter(None, (text, *boxes))
        return
    band: list[Piece] = []
    across: list[Piece] = []
    table = _table_across(pieces, gutter)
    for piece in sorted(pieces, key=lambda p: p.y):
        if _crosses(piece, gutter) or id(piece) in table:
            yield from _band(band, gutter, depth)
            band = []
            across.append(piece)
        else:
            if across:
                yield across
                across = []
            band.append(piece)
    if across:
        yield across
    yield from _band(band, gutter, depth)


def _crosses(piece: Piece, gutter: float) -> bool:
    return piece.x0 < gutter - 1 and piece.x1 > gutter + 1


def _is_row(row: list[Piece]) -> bool:
    """Whether a line looks like a row of a table and not like lines of columns side by side."""
    return len(row) >= _ROW_CELLS and statistics.median(len(p.text) for p in row) < _TEXTY


def _is_text_in_columns(row: list[Piece]) -> bool:
    return len(row) > 1 and min(len(piece.text) for piece in row) >= _TEXTY


def _gutter_of_prose(pieces: list[Piece]) -> float | None:
    """Return the gutter between columns of text that a table across them hides, or None."""
    rows = baselines(pieces)
    prose = [piece for row in rows if not _is_row(row) for piece in row]
    return _gutter(prose) if 6 <= len(prose) < len(pieces) else None


def _table_across(pieces: list[Piece], gutter: float) -> set[int]:
    """Return which pieces are cells of a table that stands over the gutter.

    Its cells are short on both sides, and one at least stands in the white between the columns, or
    all that stands behind it are numbers: a table of its own would begin with names.
    """
    rows = [(row, _is_row(row)) for row in baselines(pieces)]
    prose = [piece for row, is_row in rows if not is_row for piece in row]
    white = (
        max((p.x1 for p in prose if p.x1 <= gutter), default=gutter),
        min((p.x0 for p in prose if p.x0 >= gutter), default=gutter),
    )
    found: set[int] = set()
    for is_row, run in groupby(rows, lambda entry: entry[1]):
        cells = [piece for row, _ in run for piece in row] if is_row else []
        sides = [p for p in cells if p.x1 <= gutter], [p for p in cells if p.x1 > gutter]
        crosses = any(p.x0 < white[1] - 1 and p.x1 > white[0] + 1 for p in cells)
        if (crosses or _are_numbers(sides[1])) and all(
            side and statistics.median(len(p.text) for p in side) < _TEXTY for side in sides
        ):
            found.update(map(id, cells))
    return found


def _are_numbers(cells: list[Piece]) -> bool:
    """Whether cells are numbers under a head or two."""
    numbers = sum(is_number(piece.text) for piece in cells)
    return numbers >= _FEWEST_NUMBERS and numbers >= _MOSTLY * len(cells)


def _under_a_head(pieces: list[Piece]) -> tuple[list[Piece], list[Piece], float | None]:
    """Return the lines over the columns of a page, the rest, and the gutter of the rest, if any.

    Title and authors stand in the middle, over the gutter, and would hide it.
    """
    if len(pieces) < 12:
        return [], pieces, None
    rows = baselines(pieces)
    last = max((n for n, row in enumerate(rows) if len(row) > 1), default=0)
    for first in range(1, min(_HEAD_LINES, len(rows) // 2, last + 1)):
        if first > 1 and _hides_nothing(rows[first - 1], rows[first:]):
            continue
        below = [piece for row in rows[first:] for piece in row]
        if gutter := _gutter(below):
            while first + 1 < len(rows) and (
                any(p.x0 < gutter < p.x1 for p in rows[first])
                or _goes_on_as_table(rows[first - 1], rows[first])
            ):
                first += 1
            below = [piece for row in rows[first:] for piece in row]
            return [piece for row in rows[:first] for piece in row], below, gutter
    return [], pieces, None


def _hides_nothing(row: list[Piece], below: list[list[Piece]]) -> bool:
    """Whether a line says of a gutter what one below it says: both are one piece, as wide or less.

    Without the line there is the same white on both sides as with it.
    """
    if len(row) > 1:
        return False
    return any(
        len(other) == 1 and other[0].x0 <= row[0].x0 and other[0].x1 >= row[0].x1 for other in below
    )


def _goes_on_as_table(above: list[Piece], row: list[Piece]) -> bool:
    """Whether two lines are rows of one table: names, then only numbers."""
    return _is_row(above) and _is_row(row) and all(is_number(p.text) for p in row[1:])


def _band(band: list[Piece], gutter: float, depth: int) -> Iterator[list[Piece]]:
    """Yield the left part of a band, then the right one."""
    for side in (
        [p for p in band if (p.x0 + p.x1) / 2 < gutter],
        [p for p in band if (p.x0 + p.x1) / 2 >= gutter],
    ):
        yield from _regions(*_cut(side, depth + 1, None), depth + 1)


def _gutter(pieces: list[Piece]) -> float | None:
    """Return the middle of the white gap between two columns of text, or None."""
    left, right = min(p.x0 for p in pieces), max(p.x1 for p in pieces)
    width = right - left
    if not 50 < width < 20_000:
        return None
    narrow = [p for p in pieces if p.x1 - p.x0 < _WIDE * width]
    for group, allowed in ((narrow, len(narrow) // 40), (pieces, 0)):
        if len(group) < 6:
            continue
        for size, middle in sorted(_gaps(group, left, width, allowed), reverse=True):
            if size >= _GUTTER and _splits(group, middle):
                return middle
    return None


def _gaps(
    pieces: list[Piece], left: float, width: float, allowed: int
) -> list[tuple[float, float]]:
    """Return size and middle of the gaps that at most ``allowed`` pieces cross."""
    first, last = int(_EDGES * width) + 1, math.ceil((1 - _EDGES) * width)
    begins = sorted([int(piece.x0 - left) for piece in pieces])
    ends = sorted([int(piece.x1 - left) + 1 for piece in pieces])
    gaps: list[tuple[int, int]] = []
    # After so many ends there is white until more pieces begin than may cross it.
    white = zip([0, *ends], [*begins[allowed:], last], strict=False)
    for end, begin in [one for one in white if one[0] < one[1]]:
        start, stop = max(end, first), min(begin, last)
        if gaps and start <= gaps[-1][1]:
            gaps[-1] = (gaps[-1][0], max(stop, gaps[-1][1]))
        elif start < stop:
            gaps.append((start, stop))
    return [(stop - start, left + (start + stop) / 2) for start, stop in gaps]


def _splits(pieces: list[Piece], gutter: float) -> bool:
    """Whether text stands on both sides of ``gutter``, beside each other."""
    sides = (
        [p for p in pieces if (p.x0 + p.x1) / 2 < gutter],
        [p for p in pieces if (p.x0 + p.x1) / 2 >= gutter],
    )
    if any(len({round(p.y) for p in side}) < 3 for side in sides):
        return False
    lengths = sorted(statistics.median(len(p.text) for p in side) for side in sides)
    if lengths[0] < _TEXTY and not (lengths[1] >= 2 * _TEXTY and _stand_apart(*sides)):
        return False
    top = max(min(p.y for p in side) for side in sides)
    bottom = min(max(p.y for p in side) for side in sides)
    return bottom > top


def _stand_apart(left: list[Piece], right: list[Piece]) -> bool:
    """Whether few lines of one side stand on lines of the other, as cells of a table would."""
    fewer, more = sorted((left, right), key=len)
    places = {round(p.y) + step for p in more for step in (-1, 0, 1)}
    return sum(round(p.y) in places for p in fewer) * 2 < len(fewer)


def _carved(pieces: list[Piece], column: int, page: int) -> Iterator[Line | Rows]:
    """Yield the lines of one column, runs of rows that make a table as one."""
    rows = _with_wrapped(_without_middles(with_whole_names(baselines(pieces))))
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and _may_be_cells(rows[end]):
            end += 1
        if end - at >= 2 and (table := cells_of(rows[at:end])):
            yield Rows(table, rows[at][0].y, page)
            at = end
            continue
        for row in rows[at : max(end, at + 1)]:
            yield _line(row, column, page)
        at = max(end, at + 1)


def baselines(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the pieces by line, from the top, each line from the left."""
    rows: list[list[Piece]] = []
    first = -math.inf
    for piece in sorted(pieces, key=_BY_PLACE):
        if piece.y - first <= 0.3 * max(piece.size, 1):
            rows[-1].append(piece)
        else:
            rows.append([piece])
            first = piece.y
    for row in rows:
        if len(row) > 1:
            row.sort(key=_FROM_THE_LEFT)
    return rows


def _without_middles(rows: list[list[Piece]]) -> list[list[Piece]]:
    """Return the rows with a cell that stands half a line under one of cells in that row.

    It is set in the middle of the height of two rows.
    """
    found: list[list[Piece]] = []
    for row, below in zip(rows, [*rows[1:], []], strict=True):
        above = found[-1] if found else []
        half = len(row) == 1 < min(len(above), len(below)) and all(
            abs(one[0].y - row[0].y) < _HALF_LINE * row[0].size for one in (above, below)
        )
        if half and not any(p.x0 < row[0].x1 and row[0].x0 < p.x1 for p in above):
            found[-1] = sorted([*above, *row], key=lambda p: p.x0)
        else:
            found.append(row)
    return found


def _with_wrapped(rows: list[list[Piece]]) -> list[list[Piece]]:
    """Return the rows of tables with the second line of a cell put to its first one.

    It goes on in small letters, or stands nearer to the row above than the next row does to it.
    """
    found: list[list[Piece]] = []
    nothing: list[Piece] = []
    for row, below in zip_longest(rows, rows[1:], fillvalue=nothing):
        above = found[-1] if found else []
        if len(row) == 1 and _is_row(above) and _is_row(below):
            piece = row[0]
            at = next((n for n, p in enumerate(above) if abs(p.x0 - piece.x0) < _SAME_EDGE), -1)
            near = piece.y - above[0].y < _NEARER * (below[0].y - piece.y)
            if at >= 0 and (near or piece.text[:1].islower()):
                text = f"{above[at].text} {piece.text}"
                joined = replace(above[at], text=text, x1=max(above[at].x1, piece.x1))
                found[-1] = [*above[:at], joined, *above[at + 1 :]]
                continue
        found.append(row)
    return found


def _may_be_cells(row: list[Piece]) -> bool:
    """Whether a line may be a row of cells: not an item after its mark, not words set wide."""
    if len(row) < 2 or (len(row) == 2 and len(row[0].text) <= 3):
        return False
    widest = max(b.x0 - a.x1 for a, b in pairwise(row)) / max(row[0].size, 1)
    return widest >= _CELL_GAP or statistics.fmean(len(p.text) for p in row) <= 25


def _line(row: list[Piece], column: int, page: int) -> Line:
    text = row[0].text
    for before, piece in pairwise(row):
        close = piece.x0 - before.x1 < 0.08 * max(piece.size, 1)
        text += piece.text if close else f" {piece.text}"
    longest = max(row, key=lambda p: len(p.text))
    return Line(
        text,
        row[0].x0,
        max(p.x1 for p in row),
        longest.y,
        longest.size,
        all(p.bold for p in row),
        column,
        page,
    )
