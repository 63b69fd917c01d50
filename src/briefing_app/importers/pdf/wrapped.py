"""Names of rows that take several lines, beside numbers that take one. Pure.

A row's numbers stand beside the middle of its name, or beside its first line; then the lines of one
name are nearer to each other than those of two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefing_app.importers.pdf.characters import Piece

_NUMBER = re.compile(
    r"[-+−–(]?[^\W\d]{0,3}[$£€¥]?[-+−–]?\s?\d[\d.,  ]*(?:%|[^\W\d]{1,3})?\)?[*†⁰¹²³⁴-⁹]*"
    r"|[-–—]|\.\.|…|n/?a",
    re.I,
)
_LONGEST_NUMBER = 20
"""Characters of a number with its signs, at the most."""
_FEWEST_ROWS = 2
_MOST_LINES, _LONGEST = 6, 160
_SENTENCES = re.compile(r"[^\W\d_]{3}[.!?] [A-Z]")
_OFF = 0.2
"""How far from the middle of a name its numbers may stand, in heights of a line."""
_EVEN = 1.15
"""How much farther apart two lines of one name may be than two others of it."""
_SKIPPED = 4
"""Lines over the first name that may be of something else."""

Row = list[Piece]


def is_number(text: str) -> bool:
    """Whether the words of a cell are one amount, or say that there is none."""
    return _NUMBER.fullmatch(text) is not None


def with_whole_names(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with each name of several lines in one piece, beside its numbers."""
    numbers = [_numbers(row) if len(row[-1].text) <= _LONGEST_NUMBER else [] for row in rows]
    if sum(map(bool, numbers)) < _FEWEST_ROWS:
        return list(rows)
    found: list[Row] = []
    at = 0
    while at < len(rows):
        end = _end_of_run(rows, numbers, at)
        run = list(rows[at:end])
        found += (_joined(run, numbers[at:end]) or run) if run else [rows[at]]
        at = max(end, at + 1)
    return found


def _numbers(row: Row) -> Row:
    """Return the numbers of a row that holds nothing else but a name before them."""
    first = 0 if is_number(row[0].text) else 1
    numbers = row[first:]
    return numbers if numbers and all(is_number(piece.text) for piece in numbers) else []


def _end_of_run(rows: Sequence[Row], numbers: Sequence[Row], at: int) -> int:
    """Return before which row the rows end that are numbers with names, or lines of names."""
    ahead = next(filter(None, numbers[at : at + _SKIPPED]), None)
    if ahead is None:
        return at
    edge = min(piece.x0 for piece in ahead)
    end = at
    while end < len(rows):
        row, own = rows[end], numbers[end]
        name = row[:1] if len(row) > len(own) else []
        if (not own and len(row) > 1) or any(p.x1 > edge for p in name):
            break
        edge = min((edge, *(p.x0 for p in own)))
        end += 1
    return end


def _joined(run: list[Row], cells_of: Sequence[Row]) -> list[Row]:
    """Return the rows of a run with whole names; none where no name has several lines."""
    numbers = [(row[0].y, cells) for row, cells in zip(run, cells_of, strict=True) if cells]
    lines = [row[0] for row, cells in zip(run, cells_of, strict=True) if len(row) > len(cells)]
    if len(numbers) < _FEWEST_ROWS or len(lines) <= len(numbers):
        return []
    heights = [y for y, _ in numbers]
    names = _about_the_middle(lines, heights) or _from_the_first_line(lines, heights)
    if not names or all(last - first < 2 for first, last in names):
        return []
    if any(_is_prose(lines[first:last]) for first, last in names):
        return []
    found = [[piece] for piece in lines[: names[0][0]]]
    for (y, cells), (first, last) in zip(numbers, names, strict=True):
        found.append([_whole(lines[first:last], y), *cells])
    return found + [[piece] for piece in lines[names[-1][1] :]]


def _about_the_middle(lines: Row, heights: Sequence[float]) -> list[tuple[int, int]]:
    """Return from which line to which each name goes, numbers beside their middle; or none."""
    found: list[tuple[int, int]] = []
    at = 0
    for height in heights:
        starts = range(at, min(at + _SKIPPED, len(lines))) if not found else (at,)
        name = next(
            (
                (first, first + count)
                for first in starts
                for count in range(1, min(_MOST_LINES, len(lines) - first) + 1)
                if _is_middle(lines[first : first + count], height)
            ),
            None,
        )
        if name is None:
            return []
        found.append(name)
        at = name[1]
    return found


def _is_middle(name: Row, height: float) -> bool:
    middle = (name[0].y + name[-1].y) / 2
    return abs(middle - height) <= _OFF * name[0].size and _is_even(name)


def _is_even(name: Row) -> bool:
    steps = [b.y - a.y for a, b in pairwise(name)]
    return not steps or max(steps) <= _EVEN * min(steps)


def _from_the_first_line(lines: Row, heights: Sequence[float]) -> list[tuple[int, int]]:
    """Return the same where numbers stand beside the first line of each name; or none."""
    starts: list[int] = []
    for y in heights:
        after = range(starts[-1] + 1 if starts else 0, len(lines))
        start = next((n for n in after if abs(lines[n].y - y) <= _OFF * lines[n].size), -1)
        if start < 0:
            return []
        starts.append(start)
    first_lines = set(starts)
    steps = [(b.y - a.y, n) for n, (a, b) in enumerate(pairwise(lines), 1) if n > starts[0]]
    inner = [step for step, n in steps if n not in first_lines]
    outer = [step for step, n in steps if n in first_lines]
    nearest = min(inner, default=0.0)
    if not outer or not inner or min(outer) <= _EVEN * nearest:
        return []
    ends = [*starts[1:], len(lines)]
    found = []
    for first, end in zip(starts, ends, strict=True):
        last = first + 1
        while last < end and lines[last].y - lines[last - 1].y <= _EVEN * nearest:
            last += 1
        if last < end and end != len(lines):
            return []
        found.append((first, last))
    return found


def _is_prose(name: Row) -> bool:
    text = " ".join(piece.text for piece in name)
    return len(text) > _LONGEST or _SENTENCES.search(text) is not None


def _whole(name: Row, y: float) -> Piece:
    text = " ".join(piece.text for piece in name)
    x0, x1 = min(p.x0 for p in name), max(p.x1 for p in name)
    return replace(name[0], text=text, x0=x0, x1=x1, y=y)
