"""Paints the words that have a comment, and a bubble for each at the edge of the column."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextDocument

from briefing_app.ui.article.lines import line_boxes
from briefing_app.ui.kit.theme import Theme
from briefing_app.viewmodels.article.comment_marks import CommentMark
from briefing_app.viewmodels.article.mark_index import MarkIndex, Placed
from briefing_app.viewmodels.article.places import Places

WIDE, HIGH = 15.0, 12.0


class Bubble(NamedTuple):
    """A bubble beside a line, for the first comment that begins there."""

    rect: QRectF
    key: str


class CommentPainter:
    """Paints for one laid page; all in document coordinates."""

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        places: Places,
        marks: MarkIndex[CommentMark],
    ) -> None:
        self._document = document
        self._theme = theme
        self._places = places
        self._marks = marks

    def paint_under(self, painter: QPainter, visible: range) -> None:
        """Tint the words, so lightly that every mark on them is seen."""
        tint = QColor(self._theme.palette.accent)
        tint.setAlpha(40 if self._theme.palette.dark else 26)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        for placed in self._in(visible):
            for span in self._places.spans(placed.at):
                if span.place in visible:
                    for box in line_boxes(self._document, span):
                        painter.drawRoundedRect(box.rect.adjusted(-1, 0, 1, 0), 3, 3)

    def paint_over(
        self, painter: QPainter, visible: range, width: int, lit: tuple[str, ...]
    ) -> None:
        """Paint the bubbles, filled where the comment is lit."""
        accent = QColor(self._theme.palette.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent, 1.4 * self._theme.zoom))
        for bubble in self.bubbles(visible, width):
            painter.setBrush(accent if bubble.key in lit else QColor(self._theme.palette.paper))
            painter.drawPath(_bubble(bubble.rect))

    def bubbles(self, visible: range, width: int) -> tuple[Bubble, ...]:
        """Return the bubbles beside visible lines of a page of this width."""
        zoom, found, seen = self._theme.zoom, [], set()
        for placed in self._in(visible):
            spans = [s for s in self._places.spans(placed.at) if s.place in visible]
            boxes = line_boxes(self._document, spans[0]) if spans else []
            line = round(boxes[0].baseline) if boxes else None
            if line is None or line in seen:
                continue
            seen.add(line)
            at = QPointF(width - (WIDE + 3) * zoom, boxes[0].baseline - (HIGH - 2) * zoom)
            rect = QRectF(at.x(), at.y(), WIDE * zoom, HIGH * zoom)
            found.append(Bubble(rect, placed.mark.key))
        return tuple(found)

    def _in(self, visible: range) -> Iterator[Placed[CommentMark]]:
        seen = set()
        for index in visible:
            place = self._places[index]
            for placed in self._marks.touching(place.part, place.start, place.end):
                if placed.mark.key not in seen:
                    seen.add(placed.mark.key)
                    yield placed


def _bubble(rect: QRectF) -> QPainterPath:
    """Return a rounded box with a tail at its lower left."""
    body = rect.adjusted(0, 0, 0, -rect.height() * 0.22)
    path = QPainterPath()
    path.addRoundedRect(body, rect.height() * 0.26, rect.height() * 0.26)
    tail = QPainterPath(QPointF(rect.left() + rect.width() * 0.22, body.bottom() - 0.5))
    tail.lineTo(rect.left() + rect.width() * 0.22, rect.bottom() + 0.5)
    tail.lineTo(rect.left() + rect.width() * 0.52, body.bottom() - 0.5)
    tail.closeSubpath()
    return path.united(tail)
