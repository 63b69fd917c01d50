"""Where cards stand: how many columns fit, and rows of equal height without a lone card."""

from collections.abc import Callable

from PySide6.QtCore import QRect

from briefing_app.core.value import Value

NARROWEST = 158
"""The least width of a card at 100 %."""
MOST_COLUMNS = 3


class Grid(Value):
    """The rectangle of each card, how many stand in each row, and how tall all are together."""

    rows: tuple[int, ...]
    rects: tuple[QRect, ...]
    height: int

    def beside(self, card: int, rows: int) -> int:
        """Return the card so many rows below another, or above it, that stands nearest to it.

        Answers the card itself where there is no such row.
        """
        row, first = 0, 0
        while card >= first + self.rows[row]:
            first += self.rows[row]
            row += 1
        to = row + rows
        if not 0 <= to < len(self.rows):
            return card
        start = sum(self.rows[:to])
        middle = self.rects[card].center().x()
        there = range(start, start + self.rows[to])
        return min(there, key=lambda i: abs(self.rects[i].center().x() - middle))


def columns_for(width: int, count: int, narrowest: int, gap: int) -> int:
    """Return how many columns of at least ``narrowest`` fit, no more than there are cards."""
    fitting = (width + gap) // (narrowest + gap)
    return max(1, min(MOST_COLUMNS, fitting, max(count, 1)))


def derive_rows(count: int, columns: int) -> tuple[int, ...]:
    """Return how many cards stand in each row: full rows, and no card alone below others.

    The row above shares with a last card; in two columns it has the last row for itself.
    """
    full, rest = divmod(count, columns)
    if rest == 1 and full and columns > 2:
        return (*(columns,) * (full - 1), columns - 1, 2)
    return (*(columns,) * full, rest) if rest else (columns,) * full


def derive_grid(
    width: int, count: int, narrowest: int, gap: int, height_of: Callable[[int, int], int]
) -> Grid:
    """Place ``count`` cards; ``height_of(card, width)`` tells how tall each must be."""
    columns = columns_for(width, max(count, MOST_COLUMNS), narrowest, gap)
    rows = derive_rows(count, columns)
    rects: list[QRect] = []
    y = 0
    for at, size in enumerate(rows):
        # A last row that is not full fills the width below others; alone it keeps its columns.
        across = size if at else columns
        lefts = [round(column * (width + gap) / across) for column in range(across + 1)]
        widths = [lefts[i + 1] - lefts[i] - gap for i in range(size)]
        first = len(rects)
        height = max(height_of(first + i, w) for i, w in enumerate(widths))
        rects += [QRect(lefts[i], y, w, height) for i, w in enumerate(widths)]
        y += height + gap
    return Grid(rows, tuple(rects), max(0, y - gap))
