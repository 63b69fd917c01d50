"""An interface that is read from the right: what Qt does not mirror mirrors itself, and what is
said about the article does not.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.cards.layout import CardLayout
from briefing_app.ui.kit.buttons.mirror import mirrored, mirrored_f, runs_from_right
from briefing_app.ui.present.console.key_strip import KeyButton, KeyStrip
from briefing_app.words.said import speak
from tests.ui.test_languages_fit import cut, outside
from tests.words.pseudo import pseudo_catalogue

SIZE = (1024, 640)


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    speak(pseudo_catalogue(right_to_left=True))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    speak(None)
    qapp.setLayoutDirection(before)


def places(widgets: list[QWidget]) -> list[int]:
    """Where widgets stand from the left, in the window."""
    return [widget.mapTo(widget.window(), widget.rect().topLeft()).x() for widget in widgets]


def test_a_place_is_mirrored_where_the_widget_is(qtbot: object) -> None:
    widget = QWidget()
    widget.resize(100, 20)
    place = QRect(10, 0, 30, 20)
    assert mirrored(place, widget) == place
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert runs_from_right(widget)
    assert mirrored(place, widget) == QRect(60, 0, 30, 20)
    assert mirrored_f(QRectF(place), widget) == QRectF(60, 0, 30, 20)
    assert mirrored(mirrored(place, widget), widget) == place


def test_the_window_is_read_from_the_right(from_right: None, make_app: object) -> None:
    assert callable(make_app)
    app: App = make_app(*SIZE)
    app.window.resize(*SIZE)
    QApplication.processEvents()
    # The article stands at the right, the rail at its left; the first card is the rightmost.
    article, board = app.article.view, app.cards.board
    assert places([article])[0] > places([board])[0]
    first, second = board.cards[:2]
    assert first.y() == second.y()
    assert first.x() > second.x()
    # The bar: its title at the right end, what presents at the left.
    bar = app.shell.bars.top_bar
    shown = [w for w in bar.children() if isinstance(w, QWidget) and w.isVisible()]
    buttons = [w for w in shown if w.accessibleName().startswith("\u200fPresent")]
    assert buttons
    assert buttons[0].x() == min(w.x() for w in shown)
    # What is said about the article keeps the article's direction.
    assert [runs_from_right(w) for w in (article, first)] == [False, False]
    assert runs_from_right(bar)
    assert cut(app.window) == []
    assert outside(app.window) == []


def test_the_triage_is_read_from_the_right(from_right: None, make_app: object) -> None:
    assert callable(make_app)
    app: App = make_app(*SIZE)
    app.workspace.actions["triage"].trigger()
    app.window.resize(*SIZE)
    QApplication.processEvents()
    assert cut(app.window) == []
    assert outside(app.window) == []
    app.show_start()
    QApplication.processEvents()
    assert cut(app.window) == []
    assert outside(app.window) == []


def _ink(widget: QWidget) -> int:
    """In how many columns of a widget's picture something stands."""
    image = widget.grab().toImage()
    ground = image.pixel(image.width() // 2, 1)
    return sum(
        any(image.pixel(x, y) != ground for y in range(image.height()))
        for x in range(image.width())
    )


def test_the_keys_of_the_console_stand_from_the_right_and_whole(app: App, qtbot: QtBot) -> None:
    strips, rows = [], []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        strip = KeyStrip(app.theme)
        qtbot.addWidget(strip)
        strip.setLayoutDirection(direction)
        strip.resize(1400, 48)
        strip.show()
        strips.append(strip)
        rows.append([w for w in strip.children() if isinstance(w, KeyButton)])
    before, turned = rows
    from_right = [strips[1].width() - button.x() - button.width() for button in turned]
    assert from_right == [button.x() for button in before]
    wide = [_ink(button) for button in before]
    assert all(abs(_ink(b) - ink) <= 2 for b, ink in zip(turned, wide, strict=True))


def test_a_card_follows_the_direction_of_its_label(app: App) -> None:
    assert app.open_example()
    props = app.cards.board.cards[0].props
    turned = replace(props, label="ركاب العبّارات", detail="", commented="")
    width = 200
    for shown, right in ((props, False), (turned, True)):
        badge, _, number, label, *_ = CardLayout(shown, app.theme, width).boxes()
        ends = [width - box.right() if right else box.left() for box in (number, label)]
        assert max(ends) < 20
        assert (badge.center().x() < width / 2) is right
