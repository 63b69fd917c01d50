"""Where cards stand: how many columns fit, and rows of equal height."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect

NARROWEST = 158
"""The least width of a card at 100 %."""
MOST_COLUMNS = 3


class Grid(NamedTuple):
    """The rectangle of each card, and how tall all are together."""

    columns: int
    rects: tuple[QRect, ...]
    height: int


def columns_for(width: int, count: int, narrowest: int, gap: int) -> int:
    """Return how many columns of at least ``narrowest`` fit, no more than there are cards."""
    fitting = (width + gap) // (narrowest + gap)
    return max(1, min(MOST_COLUMNS, fitting, max(count, 1)))


def derive_grid(
    width: int, count: int, narrowest: int, gap: int, height_of: Callable[[int, int], int]
) -> Grid:
    """Place ``count`` cards; ``height_of(card, width)`` tells how tall each must be."""
    columns = columns_for(width, max(count, MOST_COLUMNS), narrowest, gap)
    lefts = [round(column * (width + gap) / columns) for column in range(columns + 1)]
    rects: list[QRect] = []
    y = 0
    for first in range(0, count, columns):
        row = range(first, min(first + columns, count))
        widths = [lefts[i - first + 1] - lefts[i - first] - gap for i in row]
        height = max(height_of(i, w) for i, w in zip(row, widths, strict=True))
        rects += [QRect(lefts[i - first], y, w, height) for i, w in zip(row, widths, strict=True)]
        y += height + gap
    return Grid(columns, tuple(rects), max(0, y - gap))
