"""The line over the console: the clock, the time elapsed, target and pace, the slide's number."""

from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.kit.theme import Theme
from briefing_app.words.said import said

LATE = 10
"""Seconds late from which the pace is called late."""


def clock_text(seconds: float) -> str:
    """Return seconds as ``03:42``, with hours from one hour on."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


def pace_text(late: float) -> str:
    """Return how the talk stands against its plan, in words."""
    if late > LATE:
        return said("{time} late", time=clock_text(late))
    if late < -LATE:
        return said("{time} early", time=clock_text(-late))
    return said("on time")


class TimeLine(QWidget):
    """Shows what it is told; it counts nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = ""
        self._elapsed = 0.0
        self._paused = False
        self._target = 0
        self._late = 0.0
        self._slide = ""
        self._left = False
        self._told: tuple[object, ...] = ()
        self.setAccessibleName(said("Time"))

    def tell(
        self,
        now: str,
        elapsed: float,
        *,
        paused: bool,
        target: int,
        late: float,
        slide: str,
        left: bool = False,
    ) -> None:
        """Show this time; ``target`` is zero where none is planned. ``left`` counts what is left of
        it instead of what is spent.
        """
        told = (now, int(elapsed), paused, target, int(late), slide, left)
        if told == self._told:
            return
        self._told = told
        self._now, self._elapsed, self._paused = now, elapsed, paused
        self._target, self._late, self._slide, self._left = target, late, slide, left
        word, value = self._counted()
        words = said(
            "{now}, {word} {value}, slide {slide}",
            now=now,
            word=word.lower(),
            value=value,
            slide=slide,
        )
        self.setAccessibleDescription(words + (f", {pace_text(late)}" if target else ""))
        self.update()

    def _counted(self) -> tuple[str, str]:
        """Return what is counted, in a word, and the time."""
        if not (self._left and self._target):
            return said("Paused") if self._paused else said("Elapsed"), clock_text(self._elapsed)
        over = self._elapsed > self._target
        word = said("Paused") if self._paused else said("Over") if over else said("Left")
        return word, clock_text(abs(self._target - self._elapsed))

    def _parts(self) -> list[tuple[str, str, str]]:
        palette = self._theme.palette
        late = bool(self._target) and self._late > LATE
        colour = palette.warn if late or self._paused else palette.ok
        parts = [
            (said("Now"), self._now, palette.ink),
            (*self._counted(), colour),
        ]
        if self._target:
            parts.append(
                (said("of", "elapsed time of target time"), clock_text(self._target), palette.soft)
            )
            parts.append(("", pace_text(self._late), colour))
        return parts

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, px = self._theme.palette, self._theme.px
        painter.fillRect(self.rect(), QColor(palette.panel))
        painter.setPen(QColor(palette.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        slide = self._width(said("Slide"), self._slide)
        x, end = px(24), self.width() - px(24) - slide - px(20)
        for word, value, colour in self._parts():
            width = self._width(word, value)
            if x + width > end:
                break
            x = self._pair(painter, x, word, value, colour) + px(24)
        self._pair(painter, self.width() - px(24) - slide, said("Slide"), self._slide, palette.ink)

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._theme.sans(13)), QFontMetrics(self._theme.sans(28, SEMIBOLD))

    def _width(self, word: str, value: str) -> int:
        small, large = self._fonts()
        gap = self._theme.px(8) if word else 0
        return small.horizontalAdvance(word) + gap + large.horizontalAdvance(value)

    def _pair(self, painter: QPainter, x: int, word: str, value: str, colour: str) -> int:
        small, large = self._fonts()
        baseline = self.height() / 2 + large.capHeight() / 2
        painter.setPen(QColor(self._theme.palette.soft))
        painter.setFont(self._theme.sans(13))
        painter.drawText(x, int(baseline), word)
        x += small.horizontalAdvance(word) + (self._theme.px(8) if word else 0)
        painter.setPen(QColor(colour))
        painter.setFont(self._theme.sans(28, SEMIBOLD))
        painter.drawText(x, int(baseline), value)
        return x + large.horizontalAdvance(value)
