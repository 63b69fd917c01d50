"""Where everything stands on the console: a pure layout in px, made for the window there is.

The picture on screen is as large as it can be while the evidence has its words; the notes get all
that is left. Upright screens have them under each other.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

WIDE, HIGH = 1440, 900
"""The window that sizes are designed for."""
HEADER, STRIP, ROW, LABEL = 62, 54, 38, 26
SIDE, GAP, PAD = 24, 12, 12
LOW, LOWEST = 380, 300
"""Heights in design px up to which the key strip, and next slide and evidence, give way."""
LOWER = 5
"""A key strip of several rows takes less than this part of the height."""
NOTHING = QRect()
WordsHeight = Callable[[int], int]


@dataclass(frozen=True)
class Places:
    """The rectangles of the parts; one that is empty is not shown."""

    header: QRect
    on_label: QRect
    on_screen: QRect
    evidence: QRect
    next_label: QRect
    next_up: QRect
    notes_label: QRect
    notes: QRect
    strip: QRect


def console_scale(size: QSize, zoom: float) -> float:
    """Return how much larger than designed a window's letters are: they grow with the screen."""
    wide, high = size.width(), size.height()
    lying = min(wide / WIDE, high / HIGH)
    upright = min(wide / HIGH, high / WIDE)
    return zoom * max(1.0, lying, upright)


def height_of(rows: int) -> int:
    """Return the height of a key strip of so many rows, in design px."""
    return STRIP + ROW * (rows - 1)


def derive_places(
    size: QSize, scale: float, aspect: float, words: WordsHeight, *, keys: int = 1
) -> Places:
    """Return the layout of a window. ``aspect`` is the stage's height by its width, ``words`` the
    height of the evidence at a width, 0 where there is none, ``keys`` the rows of the key strip
    that all its words need; a low window has one.
    """

    def px(design: float) -> int:
        return round(design * scale)

    wide, high = size.width(), size.height()
    rows = high / scale
    header = QRect(0, 0, wide, min(px(HEADER), high // 3))
    foot = px(height_of(keys if height_of(keys) * LOWER < rows else 1)) if rows > LOW else 0
    strip = QRect(0, high - foot, wide, foot)
    side = min(px(SIDE), wide // 20)
    body = QRect(
        side, header.height() + px(6), wide - 2 * side, high - foot - header.height() - px(12)
    )
    label = min(px(LABEL), body.height() // 5)
    column = _Column(label, px(GAP), aspect, words if rows > LOWEST else (lambda _width: 0))
    if body.width() >= body.height() * 1.05:
        return column.beside(header, strip, body, px(SIDE), full=rows > LOWEST)
    return column.under(header, strip, body, px(SIDE), full=rows > LOWEST)


@dataclass(frozen=True)
class _Column:
    label: int
    gap: int
    aspect: float
    words: WordsHeight

    def beside(self, header: QRect, strip: QRect, body: QRect, gap: int, *, full: bool) -> Places:
        """Lay the body out in two columns."""
        left = self._left_width(body)
        right = body.width() - left - gap
        x, y = body.x(), body.y()
        said = min(self.words(left), (body.height() - self.label) // 3)
        under = said + self.gap if said else 0
        picture = min(round(left * self.aspect), body.height() - self.label - under)
        on_screen = QRect(x, y + self.label, left, max(1, picture))
        evidence = QRect(x, on_screen.bottom() + 1 + self.gap, left, said) if said else NOTHING
        rx = x + left + gap
        top, next_label, next_up = y, NOTHING, NOTHING
        if full:
            room = round(body.height() * 0.42)
            tall = min(round(right * self.aspect), room - self.label)
            next_label = QRect(rx, y, right, self.label)
            next_up = QRect(rx, y + self.label, right, max(1, tall))
            top = next_up.bottom() + 1 + self.gap
        notes_label = QRect(rx, top, right, self.label)
        notes = QRect(rx, top + self.label, right, max(1, body.bottom() + 1 - top - self.label))
        on_label = QRect(x, y, left, self.label)
        return Places(
            header, on_label, on_screen, evidence, next_label, next_up, notes_label, notes, strip
        )

    def under(self, header: QRect, strip: QRect, body: QRect, gap: int, *, full: bool) -> Places:
        """Lay the body out in rows: on screen, next beside the evidence, notes below.

        An upright stage stands beside the slide that comes next, and the evidence below both.
        """
        if self.aspect > 1 and full:
            return self._upright(header, strip, body, gap)
        x, y, wide = body.x(), body.y(), body.width()
        most = round(body.height() * (0.42 if full else 0.5)) - self.label
        on_screen = QRect(x, y + self.label, wide, max(1, min(round(wide * self.aspect), most)))
        top = on_screen.bottom() + 1 + self.gap
        next_label, next_up, evidence = NOTHING, NOTHING, NOTHING
        if full:
            half = (wide - gap) // 2
            tall = min(round(half * self.aspect), round(body.height() * 0.2))
            next_label = QRect(x, top, half, self.label)
            next_up = QRect(x, top + self.label, half, max(1, tall))
            said = min(self.words(half), round(body.height() * 0.25))
            if said:
                evidence = QRect(x + half + gap, next_up.y(), half, said)
            top = max(next_up.bottom(), evidence.bottom()) + 1 + self.gap
        notes_label = QRect(x, top, wide, self.label)
        notes = QRect(x, top + self.label, wide, max(1, body.bottom() + 1 - top - self.label))
        on_label = QRect(x, y, wide, self.label)
        return Places(
            header, on_label, on_screen, evidence, next_label, next_up, notes_label, notes, strip
        )

    def _upright(self, header: QRect, strip: QRect, body: QRect, gap: int) -> Places:
        x, y = body.x(), body.y()
        tall = round(body.height() * 0.42) - self.label
        left = min(round(tall / self.aspect), round((body.width() - gap) * 0.6))
        right = body.width() - left - gap
        on_screen = QRect(x, y + self.label, left, max(1, min(tall, round(left * self.aspect))))
        less = min(on_screen.height(), round(right * self.aspect))
        next_up = QRect(x + left + gap, on_screen.y(), right, max(1, less))
        top = on_screen.bottom() + 1 + self.gap
        said = min(self.words(body.width()), body.height() // 5)
        evidence = QRect(x, top, body.width(), said) if said else NOTHING
        top += said + self.gap if said else 0
        rest = max(1, body.bottom() + 1 - top - self.label)
        return Places(
            header,
            QRect(x, y, left, self.label),
            on_screen,
            evidence,
            QRect(next_up.x(), y, right, self.label),
            next_up,
            QRect(x, top, body.width(), self.label),
            QRect(x, top + self.label, body.width(), rest),
            strip,
        )

    def _left_width(self, body: QRect) -> int:
        """Return the width at which picture and evidence fill the column, within reason."""
        lowest = 0.5 if self.aspect <= 1 else 0.34
        least, most = round(body.width() * lowest), round(body.width() * 0.68)
        left = most
        for _ in range(2):  # the narrower the column, the higher its words
            said = self.words(left)
            room = body.height() - self.label - (said + self.gap if said else 0)
            left = max(least, min(most, round(room / self.aspect)))
        return left
