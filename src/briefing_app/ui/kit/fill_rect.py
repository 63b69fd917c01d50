"""Fills a rectangle with a colour, at the first paint.

`QPainter.fillRect` also takes the ready-made gradients of Qt, and PySide6 builds their 169 names to
see whether it was given one of them: 3 ms before the first window. What is painted is the same.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter


def fill_rect(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fill a rectangle; the painter has no pen and this colour as its brush afterwards."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
