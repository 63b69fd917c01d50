"""Boxes that stand in a column of text, whose lines are shorter beside them. Pure.

Read line by line, a box falls into the sentences beside it, or both look like a table.
"""

import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from briefing_app.importers.pdf.characters import Piece

_APART = 1.0
"""The least white between a box and the text, in points."""
_SAME = 2.0
"""Points by which the lines of a text begin apart."""
_TEXTY, _WIDE = 25, 40
"""Characters of a line of text beside a box, and over or under it."""
_FEWEST = 2
_RUNS_ON = 0.35
"""The share of lines that begin within a sentence, where they are text and no names of rows."""
_SAYS = 0.5
"""The share of a box's lines that hold a word; else it is a column of numbers."""
_NEAR = 2.6
"""Line heights between two lines of one box, at the most."""


def without_side_boxes(pieces: Sequence[Piece]) -> tuple[list[Piece], list[list[Piece]]]:
    """Return the pieces of a column without its boxes, and the boxes."""
    long = [piece for piece in pieces if len(piece.text) >= _WIDE]
    if len(long) < _FEWEST:
        return list(pieces), []
    margin, boxes = min(piece.x0 for piece in long), []
    rest = sorted(pieces, key=_height)
    for at_right in (True, False):
        for box in _candidates(rest, margin, at_right=at_right):
            if _is_box(box, rest, margin, at_right=at_right):
                boxes.append(box)
                held = {id(piece) for piece in box}
                rest = [piece for piece in rest if id(piece) not in held]
    return rest, boxes


def _candidates(rest: Sequence[Piece], margin: float, *, at_right: bool) -> list[list[Piece]]:
    """Return the runs of pieces, one under the other, that begin where a box may begin."""
    right = max(piece.x1 for piece in rest)
    middle = (margin + right) / 2
    runs: list[list[Piece]] = []
    for piece in rest:
        if (piece.x0 <= middle) if at_right else (piece.x1 >= middle or piece.x0 > margin + _SAME):
            continue
        last = runs[-1][-1] if runs else None
        if last is not None and piece.y - last.y <= _NEAR * max(piece.size, last.size):
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [run for run in runs if len(run) >= _FEWEST]


def _is_box(box: Sequence[Piece], rest: Sequence[Piece], margin: float, *, at_right: bool) -> bool:
    """Whether pieces are a box, among all pieces from the top down."""
    beside = _beside(box, rest)
    left, right = min(p.x0 for p in box), max(p.x1 for p in box)
    if len(beside) < _FEWEST or len({round(p.y) for p in beside}) < len(beside):
        return False
    if at_right:
        apart = all(p.x1 <= left - _APART and abs(p.x0 - margin) < _SAME for p in beside)
    else:
        edge = beside[0].x0
        apart = all(p.x0 >= right + _APART and abs(p.x0 - edge) < _SAME for p in beside)
    if not (apart and _is_text(beside) and _says_words(box)):
        return False
    return _wider_elsewhere(box, rest, margin) or _runs_on(box)


def _beside(box: Sequence[Piece], rest: Sequence[Piece]) -> list[Piece]:
    """Return the other pieces at the height of a box, among all pieces from the top down."""
    held = {id(piece) for piece in box}
    reach = 0.6 * box[0].size
    first = bisect_left(rest, box[0].y - reach, key=_height)
    last = bisect_right(rest, box[-1].y + reach, key=_height)
    return [piece for piece in rest[first:last] if id(piece) not in held]


def _height(piece: Piece) -> float:
    return piece.y


def _is_text(lines: Sequence[Piece]) -> bool:
    return statistics.median(len(piece.text) for piece in lines) >= _TEXTY and _runs_on(lines)


def _runs_on(lines: Sequence[Piece]) -> bool:
    return sum(piece.text[:1].islower() for piece in lines) >= _RUNS_ON * len(lines)


def _says_words(box: Sequence[Piece]) -> bool:
    saying = sum(any(word.isalpha() and len(word) > 1 for word in p.text.split()) for p in box)
    return saying >= _SAYS * len(box)


def _wider_elsewhere(box: Sequence[Piece], rest: Sequence[Piece], margin: float) -> bool:
    """Whether lines of the text over or under a box go on into its place."""
    middle = (min(p.x0 for p in box) + max(p.x1 for p in box)) / 2
    across = [p for p in rest if abs(p.x0 - margin) < _SAME and p.x1 > middle]
    return any(len(p.text) >= _WIDE and not box[0].y <= p.y <= box[-1].y for p in across)
