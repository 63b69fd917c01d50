"""What is placed or painted by hand runs from the right where Qt's layouts do.

What is said about an article keeps the direction of the article.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget


def runs_from_right(widget: QWidget) -> bool:
    """Return whether a widget is read from the right."""
    return widget.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(place: QRect, widget: QWidget) -> QRect:
    """Return a place in a widget that was made from the left, where the widget is read from."""
    if not runs_from_right(widget):
        return place
    left = widget.width() - place.x() - place.width()
    return QRect(left, place.y(), place.width(), place.height())


def mirrored_f(place: QRectF, widget: QWidget) -> QRectF:
    """Return the same for a place between pixels."""
    if not runs_from_right(widget):
        return place
    left = widget.width() - place.x() - place.width()
    return QRectF(left, place.y(), place.width(), place.height())


def keep_from_left(widget: QWidget) -> None:
    """Let a widget that shows words of an article be read from the left in any interface."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
