"""Contrast as it is painted, not as the palette has it: edges of fields, words on their ground."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from briefing_app.app import App
from briefing_app.ui.kit.theme import ThemeChoice
from tests.render.test_palette import contrast

OUTSIDE = 4
LOOKS: tuple[tuple[ThemeChoice, float, float], ...] = (
    ("light", 3.0, 4.5),
    ("dark", 3.0, 4.5),
    ("contrast", 7.0, 7.0),
)
"""Each look, with what edges and words have at the least (WCAG 2.2, 1.4.11, 1.4.3 and 1.4.6)."""


def colour(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name()


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def edge(image: QImage, where: QRect) -> float:
    """Return the best contrast on the way into a field from its left, to what is left of it."""
    y, x = where.center().y(), where.left()
    ground = colour(image, x - OUTSIDE, y)
    return max(contrast(colour(image, x + step, y), ground) for step in range(3))


def words(image: QImage, where: QRect) -> float:
    """Return the best contrast of anything in a line of words to the ground that it stands on."""
    ground = colour(image, where.left(), where.top())
    across = range(where.left(), min(where.right(), where.left() + 200))
    down = range(where.top(), min(where.bottom(), where.top() + 24))
    seen = {colour(image, x, y) for x in across for y in down}
    return max(contrast(one, ground) for one in seen)


@pytest.mark.parametrize(("look", "edges", "texts"), LOOKS, ids=[look for look, _, _ in LOOKS])
def test_fields_and_words_of_a_dialog(
    app: App, look: ThemeChoice, edges: float, texts: float
) -> None:
    assert app.open_example()
    app.theme.choose(look)
    app.workspace.actions["preferences"].trigger()
    dialog = app.preferences.dialog
    assert dialog is not None
    dialog.setFocus()
    image = dialog.grab().toImage()
    inside = dialog.rect().adjusted(OUTSIDE, 0, -OUTSIDE, -120)

    def seen(*widgets: QWidget) -> list[QRect]:
        there = [place(one, dialog) for one in widgets if one.isVisible()]
        return [where for where in there if inside.contains(where)]

    fields = seen(*dialog.findChildren(QComboBox), *dialog.findChildren(QLineEdit))
    assert len(fields) > 2
    assert not {str(where): edge(image, where) for where in fields if edge(image, where) < edges}
    lines = seen(*(label for label in dialog.findChildren(QLabel) if label.text()))
    assert len(lines) > 4
    assert not {str(where): words(image, where) for where in lines if words(image, where) < texts}
