"""The few icons of the window, drawn as strokes on a grid of 24, in any colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID = 24.0
STROKE = 2.0

_LINES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "open": (((3, 19), (3, 5), (9, 5), (11, 8), (21, 8), (21, 19), (3, 19)),),
    "find": (((15.5, 15.5), (21, 21)),),
    "figures": (((4, 20), (20, 20)), ((6, 16), (6, 11)), ((12, 16), (12, 4)), ((18, 16), (18, 8))),
    "sheet": (
        ((5, 3), (15, 3), (19, 7), (19, 21), (5, 21), (5, 3)),
        ((9, 11), (15, 11)),
        ((9, 15), (15, 15)),
    ),
    "close": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "up": (((6, 15), (12, 9), (18, 15)),),
    "down": (((6, 9), (12, 15), (18, 9)),),
    "left": (((15, 6), (9, 12), (15, 18)),),
    "right": (((9, 6), (15, 12), (9, 18)),),
    "copy": (
        ((9, 9), (20, 9), (20, 21), (9, 21), (9, 9)),
        ((6, 15), (4, 15), (4, 3), (15, 3), (15, 6)),
    ),
    "check": (((5, 12.5), (10, 17.5), (19, 7)),),
    "notice": (((12, 7), (12, 13)), ((12, 16.8), (12, 17))),
    "example": (((4, 5), (20, 5)), ((4, 10), (20, 10)), ((4, 15), (14, 15)), ((4, 20), (11, 20))),
}
_CIRCLES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "find": ((10.5, 10.5, 6.5),),
    "notice": ((12, 12, 9.5),),
}
_DOTS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "more": ((5, 12, 1.8), (12, 12, 1.8), (19, 12, 1.8)),
}
_FILLED: dict[str, tuple[tuple[float, float], ...]] = {
    "present": ((6, 3.5), (20.5, 12), (6, 20.5)),
}
NAMES = tuple(sorted({*_LINES, *_CIRCLES, *_DOTS, *_FILLED}))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: QColor) -> None:
    """Draw the icon ``name`` inside ``rect``."""
    scale = min(rect.width(), rect.height()) / GRID
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(GRID / 2, GRID / 2) * scale)
    painter.scale(scale, scale)
    pen = QPen(colour, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for points in _LINES.get(name, ()):
        painter.drawPath(_path(points))
    for x, y, radius in _CIRCLES.get(name, ()):
        painter.drawEllipse(QPointF(x, y), radius, radius)
    painter.setBrush(colour)
    for x, y, radius in _DOTS.get(name, ()):
        painter.drawEllipse(QPointF(x, y), radius - 1, radius - 1)
    if name in _FILLED:
        path = _path(_FILLED[name])
        path.closeSubpath()
        painter.drawPath(path)
    painter.restore()


def _path(points: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path
