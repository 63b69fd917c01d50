"""What lies over a slide, painted the same on the stage and in the console's small picture."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from briefing_app.ui.present.drawing.hand import Marks
from briefing_app.viewmodels.present.ink import Stroke, Strokes
from briefing_app.viewmodels.present.show import Tool
from briefing_app.viewmodels.present.zoom import Zoom

INK_COLOURS: Final = ("#e23636", "#f5b90f", "#2fa35b", "#3b82d6", "#e9e7e2")
"""The inks in the order of their digits, each seen on dark and on light slides; the last one is
the slide's own text colour.
"""
SPOT: Final = 0.012
"""The pointer's radius as a part of the stage's width."""
CLEAR: Final = 0.4
"""How much of what is under it a highlighter covers."""
DARK: Final = 0.72
"""How much a spotlight darkens what it does not show."""
KEPT: Final = 3
"""Slides with drawings whose pictures are kept."""


def ink_colour(number: int, ink: str) -> QColor:
    """Return the colour of an ink on slides whose text has the colour ``ink``."""
    last = len(INK_COLOURS) - 1
    return QColor(ink if number >= last else INK_COLOURS[number])


def paint_picture(painter: QPainter, rect: QRectF, picture: QPixmap, zoom: Zoom | None) -> None:
    """Paint a slide's picture into a rectangle, all of it or the part that is zoomed to."""
    source = QRectF(picture.rect())
    if zoom is not None:
        left, top = zoom.corner
        source = QRectF(
            left * source.width(),
            top * source.height(),
            zoom.side * source.width(),
            zoom.side * source.height(),
        )
    painter.drawPixmap(rect, picture, source)


def paint_strokes(
    painter: QPainter,
    rect: QRectF,
    zoom: Zoom | None,
    strokes: Strokes,
    ink: str,
    top: float = 0.0,
) -> None:
    """Paint strokes over a slide that fills the rectangle, below ``top``, a part of its height."""
    if not strokes:
        return
    painter.save()
    below = rect.adjusted(0, top * rect.height(), 0, 0)
    painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    factor = zoom.factor if zoom is not None else 1.0
    left, top = zoom.corner if zoom is not None else (0.0, 0.0)
    width, height = rect.width() * factor, rect.height() * factor
    painter.translate(-left * width, -top * height)
    for stroke in strokes:
        _paint_stroke(painter, stroke, width, height, ink)
    painter.restore()


def _paint_stroke(painter: QPainter, stroke: Stroke, width: float, height: float, ink: str) -> None:
    colour = ink_colour(stroke.colour, ink)
    if stroke.tool is Tool.HIGHLIGHTER:
        colour.setAlphaF(CLEAR)
    wide = max(1.0, stroke.width * width)
    round_ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    points = [QPointF(x * width, y * height) for x, y, _ in stroke.touches]
    presses = {pressure for _, _, pressure in stroke.touches}
    if len(points) == 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(points[0], wide / 2, wide / 2)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if len(presses) == 1 or stroke.tool is Tool.HIGHLIGHTER:
        painter.setPen(QPen(colour, wide, Qt.PenStyle.SolidLine, *round_ends))
        painter.drawPath(_smooth(points))
        return
    for (one, other), touch in zip(pairwise(points), stroke.touches[1:], strict=True):
        thick = wide * (0.4 + 0.8 * touch[2])
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, *round_ends))
        painter.drawLine(one, other)


def _smooth(points: list[QPointF]) -> QPainterPath:
    """Return a line through the middles between points, so that a hand's corners are round."""
    path = QPainterPath(points[0])
    for one, other in pairwise(points[1:]):
        path.quadTo(one, (one + other) / 2)
    path.lineTo(points[-1])
    return path


def paint_marks(painter: QPainter, rect: QRectF, marks: Marks, accent: str) -> None:
    """Paint where the hand points: pointer, spotlight, eraser, the rectangle to zoom to."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marks.band is not None:
        _paint_band(painter, rect, marks.band, accent)
    if marks.spot is not None:
        at = _on(rect, marks.spot)
        if marks.tool is Tool.SPOTLIGHT:
            _paint_spotlight(painter, rect, at, marks.reach * rect.width())
        elif marks.tool is Tool.ERASER:
            painter.setPen(QPen(QColor(accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            reach = marks.reach * rect.width()
            painter.drawEllipse(at, reach, reach)
        elif marks.tool is Tool.POINTER:
            _paint_pointer(painter, at, max(3.0, SPOT * rect.width()))
    painter.restore()


def _on(rect: QRectF, at: QPointF) -> QPointF:
    return QPointF(rect.x() + at.x() * rect.width(), rect.y() + at.y() * rect.height())


def _paint_pointer(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for factor, colour in ((1.5, QColor(226, 54, 54, 70)), (0.75, QColor(226, 54, 54, 230))):
        painter.setBrush(colour)
        painter.drawEllipse(at, radius * factor, radius * factor)


def _paint_spotlight(painter: QPainter, rect: QRectF, at: QPointF, radius: float) -> None:
    dark = QPainterPath()
    dark.addRect(rect)
    light = QPainterPath()
    light.addEllipse(at, radius, radius)
    painter.fillPath(dark.subtracted(light), QColor.fromRgbF(0, 0, 0, DARK))


def _paint_band(
    painter: QPainter, rect: QRectF, band: tuple[QPointF, QPointF], accent: str
) -> None:
    one, other = (_on(rect, at) for at in band)
    painter.setPen(QPen(QColor(accent), 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(one, other).normalized())


def changed_area(before: Marks, now: Marks, rect: QRectF, zoom: Zoom | None) -> QRectF:
    """Return what of the rectangle is to be painted again when marks change: all of it, unless only
    the hand moved or a stroke went on.
    """
    if (before.tool, before.band, before.reach) != (now.tool, now.band, now.reach):
        return rect
    if before.strokes is not now.strokes:
        return rect
    area = QRectF()
    for marks in (before, now):
        if marks.spot is not None:
            reach = max(3.0, SPOT * rect.width()) * 1.5
            if marks.tool in (Tool.SPOTLIGHT, Tool.ERASER):
                reach = marks.reach * rect.width()
            at, reach = _on(rect, marks.spot), reach + 3
            area = area.united(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))
    if before.live is now.live:
        return area
    added = _added(before.live, now.live)
    if added is None:
        return rect
    factor = zoom.factor if zoom is not None else 1.0
    left, top = zoom.corner if zoom is not None else (0.0, 0.0)
    wide, high = rect.width() * factor, rect.height() * factor
    pad = added.width * wide + 3
    for x, y, _ in added.touches:
        at = QPointF(rect.x() + (x - left) * wide, rect.y() + (y - top) * high)
        area = area.united(QRectF(at.x() - pad, at.y() - pad, 2 * pad, 2 * pad))
    return area


def _added(before: Stroke | None, now: Stroke | None) -> Stroke | None:
    """Return the end of a stroke that went on, None where it is another one.

    A line is rounded through the middles between touches, so that the last ones move with it.
    """
    if now is None:
        return None
    if before is None:
        return now
    told = len(before.touches)
    if told > len(now.touches) or now.touches[told - 1] is not before.touches[-1]:
        return None
    return replace(now, touches=now.touches[max(0, told - 3) :])


class Inked:
    """Slides with their drawings on them, ready to be shown at once; it keeps the last few."""

    def __init__(self) -> None:
        self._kept: list[tuple[int, Strokes, str, QPixmap]] = []

    def picture(self, picture: QPixmap, strokes: Strokes, ink: str) -> QPixmap:
        """Return a slide's picture with strokes on it, painted where it was not kept."""
        if not strokes:
            return picture
        for kept in self._kept:
            if kept[0] == picture.cacheKey() and kept[1] is strokes and kept[2] == ink:
                return kept[3]
        made = QPixmap(picture)
        painter = QPainter(made)
        size = picture.deviceIndependentSize()
        paint_strokes(painter, QRectF(0, 0, size.width(), size.height()), None, strokes, ink)
        painter.end()
        self._kept = [(picture.cacheKey(), strokes, ink, made), *self._kept[: KEPT - 1]]
        return made
