"""Makes the viewport of a scroll area known to PySide6 at a small price.

When a method answers a widget that Qt made by itself, PySide6 looks through every class of widget
there is for the right one, and builds all of them with all their names: some 15 ms, more than
laying the article. A child that is found by its name is taken for what was asked. Whoever keeps the
answer keeps the price from being paid: `viewport()` then answers the same object.
"""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

NAME = "qt_scrollarea_viewport"
"""What Qt calls every viewport, since its version 4; where it does not, all is only slower."""


def known_viewport(area: QAbstractScrollArea) -> QWidget:
    """Return the viewport of an area; to be kept as long as the area."""
    found = area.findChild(QWidget, NAME)
    return found if isinstance(found, QWidget) else area.viewport()
