"""Rows of numbers set so close that only their columns tell the cells apart.

Browsers and text programs print tables with hardly more room between two cells than between two
words. Where every number of some lines, one below the other, stands in white that runs through all
of them, that white parts the cells, also in the heads over them. Pure; it knows words and places.
"""

import re
from collections.abc import Sequence
from itertools import chain, pairwise
from typing import NamedTuple

_NUMBER = re.compile(r"[-+−–(]?[£$€¥]?\d+(?:[.,]\d+)*(?:%|\))?|[-–—]|\.\.|…")
_SIGNS = frozenset("-+−–(£$€¥—.…")
"""How a number begins that begins with no digit."""
_LIKELY = _SIGNS | frozenset("0123456789")
_SIGNED = re.compile(r"(?=.*[.,%£$€¥])" + f"(?:{_NUMBER.pattern})")
_FEWEST_LINES = 3
_FEWEST_NUMBERS = 2
_LINES_OF_A_NAME = 6
_BACK = -1.0
"""Points before the end of a word at which another begins: a line of a name beside the numbers."""
_HEADS = 4
"""Lines over the numbers that may be their heads."""
_FEWEST_HEADS = 3
_HEAD_GAP = 0.5
"""The least gap between two heads in shares of their height: words are nearer."""
_ROOM = 0.25
"""What a space has, in shares of the height."""
_SAME, _NEAR = 0.6, 2.0
"""Points by which spaces of one line of print differ, and by which heads may stand aside."""
_WHITE = 1.0
"""The narrowest white between two columns, in points."""


class Words(NamedTuple):
    """The words of a line and where each of them begins and ends."""

    text: Sequence[str]
    x0: Sequence[float]
    x1: Sequence[float]
    height: float


White = list[tuple[float, float]]


def cuts(lines: Sequence[Words]) -> dict[int, list[int]]:
    """Return by line before which of its words a cell begins, for lines that are such rows."""
    found: dict[int, list[int]] = {}
    start = 0
    while start < len(lines):
        rows, end = _run(lines, start)
        if len(rows) >= _FEWEST_LINES and (white := _white([lines[n] for n in rows])):
            found.update({n: _cells(lines[n], white) for n in rows})
            found.update(_over(lines, start, white))
        start = max(end, start + 1)
    return found


def _over(lines: Sequence[Words], start: int, white: White) -> dict[int, list[int]]:
    """Return the cells of the heads over the row at ``start``; the first name may begin between."""
    found: dict[int, list[int]] = {}
    first = start
    while start - first < _LINES_OF_A_NAME and first and max(lines[first - 1].x1) <= white[0][1]:
        first -= 1
    for n in range(first - 1, max(-1, first - 1 - _HEADS), -1):
        cells = _heads(lines[n], white)
        if not cells and len(lines[n].text) > 1:
            break
        found[n] = cells
    return found


def _run(lines: Sequence[Words], start: int) -> tuple[list[int], int]:
    """Return which lines from ``start`` on are rows, and where they end.

    Between them may stand more lines of their names, left of all numbers.
    """
    rows: list[int] = []
    end, edge = start, 0.0
    for n in range(start, len(lines)):
        line = lines[n]
        if _is_row(line):
            rows.append(n)
            end = n + 1
            edge = min(
                x for x, text in zip(line.x0, line.text, strict=True) if _NUMBER.fullmatch(text)
            )
        elif not rows or max(line.x1) >= edge or n - end >= _LINES_OF_A_NAME:
            break
    return rows, end


def _is_row(line: Words) -> bool:
    """Whether half of the words of a line, two at least, are numbers.

    Behind them may come more of a name that is set lower.
    """
    begins = "".join([word[0] for word in line.text])
    likely = sum(map(_LIKELY.__contains__, begins)) if begins.isascii() else _FEWEST_NUMBERS
    if likely < _FEWEST_NUMBERS:  # nearly all
        return False
    gaps = zip(line.x1, line.x0[1:], strict=False)
    jump = next((n for n, (a, b) in enumerate(gaps, 1) if b - a < _BACK), len(line.text))
    words = line.text[:jump]
    if len(words) < _FEWEST_NUMBERS or not any(map(str.isdecimal, words[-1])):
        return False
    numbers = sum(_NUMBER.fullmatch(word) is not None for word in words)
    return numbers >= _FEWEST_NUMBERS and 2 * numbers >= len(words)


def _white(rows: Sequence[Words]) -> White:
    """Return the white between the columns of rows; none where a number is not parted by it."""
    taken = sorted(place for row in rows for place in zip(row.x0, row.x1, strict=True))
    white: White = []
    reach = taken[0][1]
    for begin, end in taken:
        if begin - reach >= _WHITE:
            white.append((reach, begin))
        reach = max(reach, end)
    white = [one for one in white if not _is_a_space(one, rows)]
    columns = pairwise([*white, (reach, reach)])
    white = [one for one, after in columns if _holds(one[1], after[0], rows)]
    return white if all(_parts_numbers(row, white) for row in rows) else []


def _is_a_space(white: tuple[float, float], rows: Sequence[Words]) -> bool:
    """Whether white is as wide in all lines as a space: "Precinct 1" is one name, however set.

    Between two amounts with signs of their own, as in "39,440 81,300", stands no space.
    """
    gaps = [
        (b - a, row.text[n], row.text[n + 1])
        for row in rows
        for n, (a, b) in enumerate(zip(row.x1, row.x0[1:], strict=False))
        if a <= white[0] and white[1] <= b
    ]
    sizes = [size for size, _, _ in gaps]
    if not sizes:  # the words of each line stand on one side of it
        return False
    even = max(sizes) - min(sizes) < _SAME and max(sizes) < _HEAD_GAP * rows[0].height
    return even and not all(_SIGNED.fullmatch(a) and _SIGNED.fullmatch(b) for _, a, b in gaps)


def _holds(begin: float, end: float, rows: Sequence[Words]) -> bool:
    """Whether a column holds a number, or words in half of the rows; else it ends their names."""
    cells = [
        [text for text, x0 in zip(row.text, row.x0, strict=True) if begin <= x0 <= end]
        for row in rows
    ]
    filled = sum(map(bool, cells))
    return 2 * filled >= len(rows) or any(map(_NUMBER.fullmatch, chain.from_iterable(cells)))


def _parts_numbers(row: Words, white: White) -> bool:
    cells = set(_cells(row, white))
    return all(
        n in cells
        for n in range(1, len(row.text))
        if _NUMBER.fullmatch(row.text[n]) or _NUMBER.fullmatch(row.text[n - 1])
    )


def _cells(line: Words, white: White) -> list[int]:
    """Return before which words of a line there is white."""
    gaps = zip(line.x1, line.x0[1:], strict=False)
    return [
        n
        for n, (a, b) in enumerate(gaps, 1)
        if b - a < _BACK or any(a <= w[0] and w[1] <= b for w in white)
    ]


def _heads(line: Words, white: White) -> list[int]:
    """Return the same for a line of heads; none where its gaps lie elsewhere.

    Heads with hardly any room between them begin where the columns begin; with more a head may
    stand over several.
    """
    gaps = list(enumerate(zip(line.x1, line.x0[1:], strict=False), 1))
    wide = {n for n, (a, b) in gaps if b - a >= _HEAD_GAP * line.height}
    cells: set[int] = set()
    for one in white:
        shared = max((_shared(gap, one), gap[1] - gap[0], n) for n, gap in gaps) if gaps else ()
        if shared and shared[0] >= _WHITE:
            cells.add(shared[2])
    begins = [one[1] for one in white]
    near = all(any(abs(line.x0[n] - begin) < _NEAR for begin in begins) for n in cells)
    over_all = near and len(cells) >= max(_FEWEST_HEADS, len(white) - 1)
    return sorted(cells) if over_all or wide == cells or _is_one_each(cells, line, white) else []


def _is_one_each(cells: set[int], line: Words, white: White) -> bool:
    """Whether heads stand one over each column, with more room between them than in any of them."""
    if len(cells) != len(white):
        return False
    gaps = list(enumerate(zip(line.x1, line.x0[1:], strict=False), 1))
    inner = max((b - a for n, (a, b) in gaps if n not in cells), default=_ROOM * line.height)
    return min(b - a for n, (a, b) in gaps if n in cells) >= inner + _WHITE


def _shared(one: tuple[float, float], other: tuple[float, float]) -> float:
    return min(one[1], other[1]) - max(one[0], other[0])
