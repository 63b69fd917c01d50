"""What asks Qt for the same in a way for which PySide6 builds fewer classes.

PySide6 builds a class of Qt with all its names when it first meets it, 10 µs a name. Each function
here says what its usual way would cost.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

VIEWPORT = "qt_scrollarea_viewport"
"""What Qt calls every viewport, since its version 4; where it does not, all is only slower."""


def fill_rect(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fill a rectangle; the painter has no pen and this colour as its brush afterwards.

    `QPainter.fillRect` also takes the ready-made gradients of Qt, and PySide6 builds 169 names
    to see whether it was given one: 3 ms before the first window. What is painted is the
    same.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


def known_viewport(area: QAbstractScrollArea) -> QWidget:
    """Return the viewport of an area; to be kept as long as the area.

    When a method answers a widget that Qt made by itself, PySide6 looks through every class of
    widget there is for the right one, and builds all of them with all their names: some 15 ms, more
    than laying the article. A child that is found by its name is taken for what was asked. Whoever
    keeps the answer keeps the price from being paid: `viewport()` then answers the same object.
    """
    found = area.findChild(QWidget, VIEWPORT)
    return found if isinstance(found, QWidget) else area.viewport()
