"""The frame that every field of a dialog has, whatever Qt's own widget in it is."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from briefing_app.ui.kit.theme import Theme

RADIUS = 6


def field_painter(widget: QWidget, theme: Theme, fill: str) -> QPainter:
    """Return a painter that has drawn a field's ground and edge, with the focus where it is."""
    palette, radius = theme.palette, theme.px(RADIUS)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    focused = widget.hasFocus()
    edge = 1.0 if focused else 0.5
    rect = QRectF(widget.rect()).adjusted(edge, edge, -edge, -edge)
    painter.setPen(QPen(QColor(palette.focus_ring if focused else palette.field), 2 * edge))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect, radius, radius)
    return painter
