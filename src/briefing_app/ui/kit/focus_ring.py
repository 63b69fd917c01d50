"""The ring around whatever has the keyboard."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing_app.ui.kit.theme import Theme

WIDTH = 2


def paint_focus_ring(painter: QPainter, rect: QRectF, theme: Theme, radius: float) -> None:
    """Draw the ring just inside ``rect``; ``radius`` is in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.palette.focus_ring), WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = WIDTH / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
