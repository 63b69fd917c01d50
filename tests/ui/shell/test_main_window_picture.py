"""The layout of the reading view as the design draws it: geometry first, then a few pixels."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.render.palette import CONTRAST, DARK, LIGHT, Palette
from briefing_app.ui.kit.sizes import MENU_HEIGHT, STATUS_HEIGHT, TOP_HEIGHT


def place(app: App, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(app.window, QPoint(0, 0)), widget.size())


def test_the_reading_view_at_its_usual_size(app: App, qtbot: QtBot) -> None:
    app.charts.build()
    qtbot.waitUntil(lambda: app.charts.board is not None and app.charts.board.y() > 0)
    head = MENU_HEIGHT + TOP_HEIGHT
    assert place(app, app.shell.bars.top_bar) == QRect(0, MENU_HEIGHT, 1440, TOP_HEIGHT)
    assert place(app, app.shell.bars.status) == QRect(0, 900 - STATUS_HEIGHT, 1440, STATUS_HEIGHT)
    rail = place(app, app.shell.read.rail)
    assert rail.left() == pytest.approx(800, abs=8)
    assert rail.top() == head
    assert rail.bottom() == 900 - STATUS_HEIGHT - 1
    board = place(app, app.cards.board)
    assert board.left() - rail.left() == pytest.approx(22, abs=2)
    tops = sorted({card.y() for card in app.cards.board.cards})
    assert len(tops) == 2, "six cards stand in two rows of three"
    charts = app.charts.board
    assert charts is not None
    assert place(app, charts).top() >= board.bottom() + 12


def test_nothing_moves_when_the_bars_and_charts_come(
    make_app: Callable[..., App],
) -> None:
    app = make_app()
    before = [place(app, card) for card in app.cards.board.cards], place(app, app.article.view)
    app.charts.build()
    app.window.grab()
    assert (
        [place(app, card) for card in app.cards.board.cards],
        place(app, app.article.view),
    ) == before


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST], ids=lambda p: p.name)
def test_every_surface_wears_its_colour(app: App, palette: Palette) -> None:
    app.workspace.actions[f"theme_{palette.name}"].trigger()
    picture = app.window.grab().toImage()
    article, rail = place(app, app.article.view), place(app, app.shell.read.rail)
    grounds = {
        "panel": QPoint(700, MENU_HEIGHT + 8),
        "paper": article.topLeft() + QPoint(10, 200),
        "rail": rail.topLeft() + QPoint(8, 8),
    }
    for name, point in grounds.items():
        assert picture.pixelColor(point).name() == getattr(palette, name), name
    bottom = QPoint(700, 900 - 4)
    assert picture.pixelColor(bottom) == QColor(palette.panel)
