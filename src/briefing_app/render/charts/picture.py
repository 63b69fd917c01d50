"""Painting a laid out chart with QPainter: on the stage, in a copied or saved picture.

Also what the panel's plot paints with, so that every chart on a screen looks the same.
"""

from collections.abc import Collection
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from briefing_app.render import fonts
from briefing_app.render.charts.layout import framed
from briefing_app.render.charts.marks import (
    Bar,
    ChartLayout,
    Dot,
    Hatch,
    Line,
    Mark,
    Rect,
    Rule,
    Text,
)
from briefing_app.render.charts.style import PICTURE, PICTURE_WIDTH
from briefing_app.render.charts.svg import colour, hatch_strokes
from briefing_app.render.palette import Palette
from briefing_app.viewmodels.charts.props import ChartProps

PICTURE_MARGIN = 44


@lru_cache(maxsize=256)
def font_of(px: float, weight: int) -> QFont:
    """Return the font of chart text: unhinted, so that it is as wide as the layout measured it."""
    font = fonts.sans(px, weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def rect_of(rect: Rect) -> QRectF:
    """Return a layout's rectangle as Qt's."""
    return QRectF(rect.x, rect.y, rect.w, rect.h)


def paint(
    chart: ChartLayout,
    painter: QPainter,
    palette: Palette,
    *,
    lit: Collection[str] = (),
    selected: str = "",
) -> None:
    """Paint a layout at the painter's origin.

    Items whose key is in ``lit`` get the mark behind them and an outline; ``selected`` a wider one.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    alight = [hit for hit in chart.hits if hit.key in lit] if lit else []
    for hit in alight:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.mark))
        painter.drawRoundedRect(rect_of(hit.rect), 4, 4)
    for mark in chart.marks:
        _paint_mark(mark, painter, palette)
    for hit in alight:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(palette.ink), 2.5 if hit.key == selected else 1.5))
        painter.drawRoundedRect(rect_of(hit.core).adjusted(-1, -1, 1, 1), 3, 3)


def _paint_mark(mark: Mark, painter: QPainter, palette: Palette) -> None:
    tint = QColor(colour(palette, mark.role))
    if isinstance(mark, Text):
        _paint_text(mark, painter, tint)
    elif isinstance(mark, Bar):
        if mark.rect.w > 0 and mark.rect.h > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            if mark.radius:
                painter.drawRoundedRect(rect_of(mark.rect), mark.radius, mark.radius)
            else:
                painter.drawRect(rect_of(mark.rect))
    elif isinstance(mark, Hatch):
        _paint_hatch(mark, painter, tint, QColor(palette.panel))
    elif isinstance(mark, Rule):
        pen = QPen(tint, mark.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QLineF(mark.x1, mark.y1, mark.x2, mark.y2))
    elif isinstance(mark, Line):
        pen = QPen(tint, mark.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in mark.points]))
    else:
        _paint_dot(mark, painter, tint, QColor(palette.panel))


def _paint_text(mark: Text, painter: QPainter, tint: QColor) -> None:
    font = font_of(mark.px, mark.weight)
    painter.setFont(font)
    painter.setPen(tint)
    # Fonts come in whole pixels; what the layout asks for beyond that is a scale of the painter.
    stretch = mark.px / font.pixelSize()
    width = painter.fontMetrics().horizontalAdvance(mark.text) * stretch
    shift = {"start": 0.0, "middle": width / 2, "end": width}[mark.anchor]
    if abs(stretch - 1) < 0.002:
        painter.drawText(QPointF(mark.x - shift, mark.y), mark.text)
        return
    painter.save()
    painter.translate(mark.x - shift, mark.y)
    painter.scale(stretch, stretch)
    painter.drawText(QPointF(0, 0), mark.text)
    painter.restore()


def _paint_hatch(mark: Hatch, painter: QPainter, tint: QColor, ground: QColor) -> None:
    rect = rect_of(mark.rect)
    painter.fillRect(rect, ground)
    painter.setPen(QPen(tint, mark.pitch * 0.45))
    painter.drawLines([QLineF(*stroke) for stroke in hatch_strokes(mark)])
    edge = max(0.5, mark.pitch * 0.15)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tint, edge))
    painter.drawRect(rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2))


def _paint_dot(mark: Dot, painter: QPainter, tint: QColor, ground: QColor) -> None:
    r = mark.r
    if mark.hollow:
        ring = max(0.75, r * 0.4)
        painter.setPen(QPen(tint, ring))
        painter.setBrush(ground)
        r -= ring / 2
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
    painter.drawEllipse(QPointF(mark.x, mark.y), r, r)


def picture_layout(props: ChartProps, width: float = PICTURE_WIDTH) -> ChartLayout:
    """Return the layout of a chart as a picture of its own: title, subtitle, chart, source."""
    style = PICTURE.scaled(width / PICTURE_WIDTH)
    return framed(props, width, 0, style, margin=PICTURE_MARGIN * width / PICTURE_WIDTH)


def picture_of(
    props: ChartProps, palette: Palette, width: int = PICTURE_WIDTH, scale: float = 2.0
) -> QImage:
    """Return a chart as an opaque image, ``width`` wide, with ``scale`` pixels to each of it."""
    chart = picture_layout(props, width)
    image = QImage(
        round(chart.width * scale), round(chart.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(QColor(palette.panel))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(chart, painter, palette)
    painter.end()
    image.setText("Title", props.title)
    image.setText("Description", props.alt)
    return image
