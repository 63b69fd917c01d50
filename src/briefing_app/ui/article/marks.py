"""Paints the marks of the article over and under the part of its text that is visible.

Marks are paint, not formats: lighting one up costs the same however long the text is.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextDocument
from shiboken6 import isValid

from briefing_app.core.verdict import Outcome
from briefing_app.render.fonts import SEMIBOLD
from briefing_app.ui.article.lines import LineBox, line_boxes
from briefing_app.ui.kit.lean_qt import fill_rect
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.margin import LineNumber, MarginEntry, derive_margin
from briefing_app.viewmodels.article.mark_index import M, MarkIndex, Placed, Stretch
from briefing_app.viewmodels.article.marks import ClaimMark, FigureMark, MarkStyle
from briefing_app.viewmodels.article.places import Places, UnitSpan

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

_ROW = 14.0
_DROP = 4.0
"""From the baseline to the underline."""


class Lights:
    """What is lit now: sentences, the figures in them, the one with the ring, hits of a search."""

    def __init__(self) -> None:
        self.sentences: tuple[Stretch, ...] = ()
        self.keys: tuple[str, ...] = ()
        self.ring = ""
        self.hits: Sequence[Stretch] = ()
        self.hit: Stretch | None = None


class MarksPainter:
    """Paints for one laid page in one theme; all in document coordinates."""

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        places: Places,
        figures: MarkIndex[FigureMark],
        claims: MarkIndex[ClaimMark],
    ) -> None:
        self._document = document
        self._theme = theme
        self._places = places
        self._figures = figures
        self._claims = claims
        self._number_font = theme.sans(12, SEMIBOLD)
        self._metrics = QFontMetricsF(self._number_font)

    @property
    def usable(self) -> bool:
        """Whether the document is still there."""
        return isValid(self._document)

    def boxes(self, stretch: Stretch, visible: range | None = None) -> list[LineBox]:
        """Return the boxes of a stretch of a part, all or those in visible places."""
        return [
            box
            for span in self._places.spans(stretch)
            if visible is None or span.place in visible
            for box in line_boxes(self._document, span)
        ]

    def paint_under(self, painter: QPainter, visible: range, lights: Lights) -> None:
        """Paint what lies behind the letters: lit sentences, lit numbers, hits."""
        palette = self._theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.mark))
        for sentence in lights.sentences:
            self._fill(painter, self.boxes(sentence, visible), 3)
        # A frame, no darker ground: the quietest words are just readable on a lit sentence.
        painter.setPen(QPen(QColor(palette.mass), self._theme.px(1)))
        for key in lights.keys:
            placed = self._figures.of_key(key)
            if placed is not None:
                self._fill(painter, self.boxes(placed.at, visible), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent_soft))
        for hit in self._hits_in(visible, lights.hits):
            self._fill(painter, self.boxes(hit, visible), 3)
        if lights.hit is not None:
            painter.setBrush(QColor(palette.mark))
            painter.setPen(QPen(QColor(palette.accent), self._theme.px(2)))
            self._fill(painter, self.boxes(lights.hit, visible), 3)

    def paint_over(self, painter: QPainter, visible: range, lights: Lights, gutter: float) -> None:
        """Paint underlines, evidence numbers and the focus ring."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, claim in self._in(visible, self._claims):
            self._paint_claim(painter, place, claim.mark)
        for place, placed in self._in(visible, self._figures):
            lit = placed.mark.key in lights.keys
            self._paint_underline(painter, place, placed.mark, lit)
        self._paint_margin(painter, visible, lights, gutter)
        if lights.ring:
            self._paint_ring(painter, visible, lights.ring)

    def margin(self, visible: range, gutter: float) -> tuple[MarginEntry, ...]:
        """Return the evidence numbers beside the visible lines."""
        numbers = []
        seen = set()
        for span, placed in self._in(visible, self._figures):
            if placed.mark.number and placed.mark.key not in seen:
                seen.add(placed.mark.key)
                boxes = line_boxes(self._document, span)
                if boxes:
                    y = boxes[0].baseline - self._theme.px(5)
                    numbers.append(LineNumber(y, placed.mark.number, placed.mark.key))
        digit = self._metrics.horizontalAdvance("0")
        fitting = max(3, int((gutter - self._theme.px(16)) / digit))
        return derive_margin(numbers, self._theme.px(_ROW), fitting)

    def margin_rect(self, entry: MarginEntry, gutter: float) -> QRectF:
        """Return where an entry of the margin is painted."""
        row = self._theme.px(_ROW)
        height = row * len(entry.rows)
        width = max(self._metrics.horizontalAdvance(text) for text in entry.rows)
        right = gutter - self._theme.px(12)
        return QRectF(right - width, entry.y - height / 2, width, height)

    def _in(self, visible: range, marks: MarkIndex[M]) -> Iterator[tuple[UnitSpan, Placed[M]]]:
        """Give the marks in visible places, a text block at a time."""
        for index in visible:
            place = self._places[index]
            for placed in marks.touching(place.part, place.start, place.end):
                start = place.unit(max(placed.at.start, place.start))
                end = place.unit(min(placed.at.end, place.end))
                yield UnitSpan(index, place.position, start, end), placed

    def _hits_in(self, visible: range, hits: Sequence[Stretch]) -> Sequence[Stretch]:
        if not hits or not visible:
            return ()
        first, last = self._places[visible[0]], self._places[visible[-1]]
        begin = bisect_left(hits, (first.part, first.start), key=lambda h: (h.part, h.end))
        end = bisect_left(hits, (last.part, last.end), key=lambda h: (h.part, h.start))
        return hits[begin:end]

    def _fill(self, painter: QPainter, boxes: Iterable[LineBox], radius: float) -> None:
        r = self._theme.px(radius)
        for box in boxes:
            painter.drawRoundedRect(box.rect.adjusted(-1, 0, 1, 0), r, r)

    def _paint_underline(
        self, painter: QPainter, span: UnitSpan, mark: FigureMark, lit: bool
    ) -> None:
        """Paint a line under a figure, dashed while it is to be decided; none if set aside."""
        palette, px = self._theme.palette, self._theme.px
        thick = px(3 if lit else 2)
        if mark.style is MarkStyle.ASIDE and not lit:
            return
        colour = QColor(palette.tone(mark.tone))
        if mark.style is MarkStyle.AT_ODDS:
            self._paint_wave(painter, line_boxes(self._document, span))
            return
        if mark.style is not MarkStyle.USED and not lit:
            colour = QColor(palette.warn if mark.style is MarkStyle.UNREAD else palette.faint)
        for box in line_boxes(self._document, span):
            y = box.baseline + px(_DROP)
            if mark.style is MarkStyle.USED:
                fill_rect(painter, QRectF(box.left, y, box.right - box.left, thick), colour)
                continue
            pen = QPen(colour, thick)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3, 1.6] if mark.style is MarkStyle.OPEN else [1, 1])
            painter.setPen(pen)
            y += thick / 2
            painter.drawLine(QPointF(box.left, y), QPointF(box.right, y))

    def _paint_claim(self, painter: QPainter, span: UnitSpan, mark: ClaimMark) -> None:
        palette, px = self._theme.palette, self._theme.px
        colour = QColor(palette.ok if mark.outcome is Outcome.HOLDS else palette.warn)
        boxes = line_boxes(self._document, span)
        if mark.outcome is Outcome.FAILS:
            self._paint_wave(painter, boxes)
            return
        for box in boxes:
            y = box.baseline + px(_DROP) + px(1)
            pen = QPen(colour, px(2))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1, 1] if mark.outcome is Outcome.HOLDS else [3, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(box.left, y), QPointF(box.right, y))

    def _paint_wave(self, painter: QPainter, boxes: Iterable[LineBox]) -> None:
        """Paint the wave under words that are at odds with others."""
        palette, px = self._theme.palette, self._theme.px
        for box in boxes:
            y = box.baseline + px(_DROP) + px(1)
            painter.strokePath(
                _wave(box.left, box.right, y, px(2)), QPen(QColor(palette.bad), px(1.4))
            )

    def _paint_margin(
        self, painter: QPainter, visible: range, lights: Lights, gutter: float
    ) -> None:
        palette, row = self._theme.palette, self._theme.px(_ROW)
        painter.setFont(self._number_font)
        cap = self._metrics.capHeight()
        for entry in self.margin(visible, gutter):
            lit = any(key in lights.keys for key in entry.keys)
            painter.setPen(QColor(palette.ink if lit else palette.faint))
            rect = self.margin_rect(entry, gutter)
            for index, text in enumerate(entry.rows):
                x = rect.right() - self._metrics.horizontalAdvance(text)
                middle = rect.top() + row * (index + 0.5)
                painter.drawText(QPointF(x, middle + cap / 2), text)

    def _paint_ring(self, painter: QPainter, visible: range, key: str) -> None:
        placed = self._figures.of_key(key)
        if placed is None:
            return
        px = self._theme.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.palette.focus_ring), px(2)))
        for box in self.boxes(placed.at, visible):
            rect = box.rect.adjusted(-px(2.5), -px(1), px(2), px(2))
            painter.drawRoundedRect(rect, px(4), px(4))


def _wave(left: float, right: float, y: float, height: float) -> "QPainterPath":
    # Lazy on purpose: few claims are refuted.
    from PySide6.QtGui import QPainterPath

    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        x = min(right, x + height * 1.5)
        path.lineTo(x, y - height / 2 if up else y + height / 2)
        up = not up
    return path
