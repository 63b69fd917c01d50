"""The evidence of a number as a slide: the article in its own type, the sentence lit, scrolled.

Only what is seen is laid out; how far it can be scrolled is found on the way.
"""

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render import fonts
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import Frame
from briefing_app.render.slides.text import Box, Run, draw, fit, left_of
from briefing_app.viewmodels.present.stage_evidence import EvidenceContent

SIZE = 46.0
GAP = 0.6
"""Room between paragraphs, in sizes of the letters."""
LEADING = 1.12
REST = 0.3
"""Where the evidence stands when nothing is scrolled, as a part of the column's height."""
_ENDLESS = 1e7


@lru_cache(maxsize=256)
def _box(runs: tuple[Run, ...], width: float, size: float) -> Box:
    return fit(runs, width, _ENDLESS, size, size, leading=LEADING)


class Column:
    """The article's paragraphs under each other; heights are counted from the evidence's top."""

    def __init__(self, frame: Frame, palette: Palette, content: EvidenceContent) -> None:
        u, area = frame.unit, frame.body
        heading = [Run(content.heading, palette.soft)]
        self.heading = fit(heading, area.width(), 90 * u, 32 * u, frame.least)
        self._top = area.top()
        top = area.top() + self.heading.height + 36 * u
        self.area = QRectF(area.left(), top, area.width(), frame.height - 60 * u - top)
        self._width = min(area.width(), 1500 * u)
        self._page = frame.height
        self._gap = SIZE * u * GAP
        self._palette, self._content = palette, content
        self._right = is_right_to_left(content.evidence.text)
        self._size = SIZE * u
        own = self._own(SIZE * u)
        longest = self.area.height()
        while own.height > longest and self._size > frame.least * 1.15:
            self._size = max(frame.least * 1.15, self._size * 0.92)
            own = self._own(self._size)
        self.own = own

    def _own(self, size: float) -> Box:
        palette, content, evidence = self._palette, self._content, self._content.evidence
        text, start, end = evidence.text, evidence.start, evidence.end
        lit = palette.mark if not evidence.lost else ""
        runs = (
            Run(content.lead, palette.soft, serif=True),
            Run(text[:start], palette.ink, serif=True, ground=lit),
            Run(text[start:end], palette.ink, fonts.SEMIBOLD, serif=True, ground=lit),
            Run(text[end:], palette.ink, serif=True, ground=lit),
            Run(content.tail, palette.soft, serif=True),
        )
        return _box(runs, self._width, size)

    def _plain(self, text: str) -> Box:
        return _box((Run(text, self._palette.soft, serif=True),), self._width, self._size)

    def above(self) -> Iterator[tuple[float, Box]]:
        """Yield the paragraphs before, nearest first, with their tops."""
        top = 0.0
        for text in reversed(self._content.before):
            box = self._plain(text)
            top -= box.height + self._gap
            yield top, box

    def below(self) -> Iterator[tuple[float, Box]]:
        """Yield the evidence's own paragraph and those after it, with their tops."""
        top = 0.0
        yield top, self.own
        top += self.own.height + self._gap
        for text in self._content.after:
            box = self._plain(text)
            yield top, box
            top += box.height + self._gap

    @property
    def rest(self) -> float:
        """Where in the column the evidence's paragraph begins when nothing is scrolled."""
        room = self.area.height()
        wanted = min(room * REST, max(0.0, room - self.own.height))
        shown = 0.0
        for top, _ in self.above():
            shown = -top
            if shown >= wanted:
                return wanted
        return shown

    def clamped(self, scroll: float) -> float:
        """Return how far, in heights of the stage, one can scroll of what is asked for."""
        room, wanted = self.area.height(), scroll * self._page
        if wanted < 0:
            highest = 0.0
            for top, _ in self.above():
                highest = -top
                if highest >= self.rest - wanted:
                    return scroll
            return -max(0.0, highest - self.rest) / self._page
        lowest = 0.0
        for top, box in self.below():
            lowest = top + box.height
            if lowest + self.rest >= room + wanted:
                return scroll
        return max(0.0, lowest + self.rest - room) / self._page

    @property
    def top(self) -> float:
        """Where what is scrolled begins: above it the heading stands still."""
        return self.area.top() - self._size * 0.2

    def paint(self, painter: QPainter, scroll: float) -> None:
        """Paint heading and column, scrolled."""
        left = left_of(self.heading, self.area, right=self._right)
        draw(painter, self.heading, left, self._top)
        room = self.area.height()
        offset = self.rest - self.clamped(scroll) * self._page
        painter.save()
        wide = self.area.adjusted(-self._size, 0, self._size, 0)
        wide.setTop(self.top)
        painter.setClipRect(wide)
        for top, box in self.above():
            if top + box.height + offset < 0:
                break
            if top + offset < room:
                self._draw(painter, box, self.area.top() + top + offset)
        for top, box in self.below():
            if top + offset > room:
                break
            if top + box.height + offset > 0:
                self._draw(painter, box, self.area.top() + top + offset)
        painter.restore()
        self._soften(painter)

    def _draw(self, painter: QPainter, box: Box, top: float) -> None:
        draw(painter, box, left_of(box, self.area, right=self._right), top)

    def _soften(self, painter: QPainter) -> None:
        """Let lines that go on beyond the column fade into its edges."""
        area, deep = self.area, self._size * 0.7
        paper, none = QColor(self._palette.paper), QColor(self._palette.paper)
        none.setAlpha(0)
        wide = area.adjusted(-self._size, 0, self._size, 0)
        for top, begin, end in (
            (self.top, paper, none),
            (area.bottom() - deep, none, paper),
        ):
            edge = QLinearGradient(0, top, 0, top + deep)
            edge.setColorAt(0, begin)
            edge.setColorAt(1, end)
            painter.fillRect(QRectF(wide.x(), top, wide.width(), deep), edge)


def evidence_scroll(
    size: QSize, palette: Palette, content: EvidenceContent, scroll: float
) -> float:
    """Return how far one can scroll of what is asked for, in heights of the stage."""
    return Column(Frame(size.width(), size.height()), palette, content).clamped(scroll)


def evidence_top(size: QSize, palette: Palette, content: EvidenceContent) -> float:
    """Return where the article begins under its heading, as a part of the stage's height."""
    return Column(Frame(size.width(), size.height()), palette, content).top / size.height()


def evidence_image(
    size: QSize, ratio: float, palette: Palette, content: EvidenceContent, scroll: float = 0.0
) -> QImage:
    """Return the evidence as an opaque picture of ``size`` logical px, scrolled by so many of its
    heights.
    """
    image = QImage(
        round(size.width() * ratio), round(size.height() * ratio), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(palette.paper)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    Column(Frame(size.width(), size.height()), palette, content).paint(painter, scroll)
    painter.end()
    return image
