"""Bars that grow once: a finished picture of a chart is uncovered, which costs nothing a frame."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter

from briefing_app.render.charts.marks import Bar
from briefing_app.render.palette import Palette
from briefing_app.render.slides.chart import chart_area
from briefing_app.render.slides.frame import Frame
from briefing_app.viewmodels.present.slides import ChartContent


@dataclass(frozen=True)
class Cover:
    """What hides a bar that has not grown yet: its place on the stage and the end it grows from."""

    rect: QRectF
    base: float
    along_x: bool


def bar_covers(size: QSize, palette: Palette, content: ChartContent) -> tuple[Cover, ...]:
    """Return the bars of a chart slide on a stage of this size, to uncover them as they grow."""
    frame = Frame(size.width(), size.height())
    top, drawn = chart_area(frame, palette, content)
    dx, dy = frame.body.left(), frame.body.top() + top
    covers = []
    for mark in drawn.marks:
        if isinstance(mark, Bar):
            r = mark.rect
            rect = QRectF(r.x + dx, r.y + dy, r.w, r.h)
            along_x = mark.axis == "x"
            covers.append(Cover(rect, mark.base + (dx if along_x else dy), along_x))
    return tuple(covers)


def cover(painter: QPainter, covers: tuple[Cover, ...], paper: str, part: float) -> None:
    """Hide what has not grown yet of bars that have grown to ``part`` of their length."""
    for one in covers:
        r = one.rect.adjusted(-1, -1, 1, 1)
        if one.along_x:
            edge = one.base + (r.right() - one.base) * part
            forward = r.center().x() >= one.base
            if forward:
                r.setLeft(max(edge, one.base + 2))
            else:
                r.setRight(one.base + (r.left() - one.base) * part)
        else:
            upward = r.center().y() <= one.base
            if upward:
                r.setBottom(min(one.base - 2, one.base + (r.top() - one.base) * part))
            else:
                r.setTop(one.base + (r.bottom() - one.base) * part)
        painter.fillRect(r, QColor(paper))
