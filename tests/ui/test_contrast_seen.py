"""Contrast as it is painted, not as the palette has it: edges of fields, words on their ground."""

from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.kit.theme import ThemeChoice
from briefing_app.ui.triage.view import TriageView
from briefing_app.viewmodels.article.marks import MarkStyle
from tests.render.test_palette import contrast
from tests.viewmodels.triage.samples import spector

OUTSIDE = 4
EACH = 3
"""How many numbers of a style are looked at."""
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


def text_and_ground(image: QImage, where: QRect) -> tuple[str, str]:
    """Return the colour that stands out most in a box of words, and the one it mostly has."""
    across, down = range(where.left(), where.right()), range(where.top(), where.bottom())
    seen = Counter(colour(image, x, y) for x in across for y in down)
    ground = seen.most_common(1)[0][0]
    return max(seen, key=lambda one: contrast(one, ground)), ground


@pytest.mark.parametrize(("look", "edges", "texts"), LOOKS, ids=[look for look, _, _ in LOOKS])
def test_lit_numbers_of_the_article(
    qtbot: QtBot, app: App, look: ThemeChoice, edges: float, texts: float
) -> None:
    app.theme.choose(look)
    app.theme.set_zoom(1.5)
    app.show_opening(Opening(spector(), None))
    app.window.activateWindow()
    app.workspace.actions["triage"].trigger()
    shown = app.window.views.view("triage")
    assert isinstance(shown, TriageView)
    view, styles, low = shown.article, Counter[MarkStyle](), {}
    view.scrolling.still = True
    qtbot.waitUntil(lambda: shown.panel.rows.hasFocus() and bool(view.lights.keys))
    for at, mark in view.figures.ordered:
        shown.go_to(mark.key)
        qtbot.waitUntil(lambda key=mark.key: view.lights.keys == (key,))
        if styles[mark.style] == EACH:
            continue
        styles[mark.style] += 1
        view.verticalScrollBar().setValue(round(view.rect_of(at).top()) - 100)
        QApplication.processEvents()
        image = view.viewport().grab().toImage()
        box = view.painter.boxes(at)[0].rect.toAlignedRect()
        box.translate(0, -view.verticalScrollBar().value())
        assert image.rect().contains(box)
        text, ground = text_and_ground(image, box.adjusted(3, 3, -3, -3))
        assert ground != app.theme.palette.paper, "it is lit"
        if contrast(text, ground) < texts:
            low[mark.key] = (mark.style.name, text, ground, contrast(text, ground))
    assert {MarkStyle.ASIDE, MarkStyle.OPEN} <= set(styles)
    assert not low
