"""No text is clipped and nothing overlaps, from the smallest window to the largest zoom."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.shell.main_window import usual_size
from briefing_app.viewmodels.window.arrangement import Arrangement

SIZES = [(1024, 640), (1440, 900), (3840, 2160)]
ZOOMS = [1.0, 2.0, 3.0]
WANTED = "sheet triage present".split()


def seen(root: QWidget) -> list[QWidget]:
    return [w for w in root.findChildren(QWidget) if w.isVisible() and w.width() and w.height()]


def clipped_labels(root: QWidget) -> list[str]:
    bad = []
    for widget in seen(root):
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if widget.height() < needed:
                    bad.append(f"{widget.text()!r}: {widget.height()} of {needed} high")
            elif widget.width() < QFontMetrics(widget.font()).horizontalAdvance(widget.text()):
                bad.append(f"{widget.text()!r}: {widget.width()} wide")
    return bad


def overlapping(bar: QWidget) -> list[str]:
    shown = [w for w in bar.children() if isinstance(w, QWidget) and w.isVisible()]
    places = [(w, QRect(w.geometry())) for w in shown if w.width()]
    bad = [
        f"{a.accessibleName()} and {b.accessibleName()}"
        for i, (a, one) in enumerate(places)
        for b, other in places[i + 1 :]
        if one.intersects(other)
    ]
    inside = bar.rect()
    bad += [f"{w.accessibleName()} is outside" for w, place in places if not inside.contains(place)]
    return bad


def cut_buttons(bar: QWidget) -> list[str]:
    return [
        button.accessibleName()
        for button in seen(bar)
        if isinstance(button, QAbstractButton)
        and (
            button.width() < button.sizeHint().width()
            or button.height() < QFontMetrics(button.font()).height()
        )
        and button.parent() is bar
    ]


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_bars_hold_their_words(app: App, qtbot: QtBot, zoom: float) -> None:
    for name in WANTED:  # as if every feature were there already
        app.workspace.actions.bind(name, lambda: None)
    app.theme.set_zoom(zoom)
    for size in SIZES:
        app.window.resize(*size)
        qtbot.wait(1)
        assert app.window.size().toTuple() == size
        assert app.window.minimumSizeHint().width() <= size[0]
        for bar in (app.shell.bars.top_bar, app.shell.bars.status):
            if bar.isVisible():
                assert overlapping(bar) == [], size
        assert cut_buttons(app.shell.bars.top_bar) == [], size
        assert clipped_labels(app.window) == [], size
        assert (
            app.shell.read.article.height() >= 0.4 * app.window.height()
            or not app.article.view.isVisible()
        ), size


@pytest.mark.parametrize("zoom", ZOOMS)
def test_notice_find_and_start_hold_their_words(app: App, qtbot: QtBot, zoom: float) -> None:
    app.theme.set_zoom(zoom)
    app.shell.bars.notice.say(
        "“A long name of a file.briefing” cannot be opened: it is damaged; try again."
    )
    app.workspace.actions["find"].trigger()
    for size in SIZES:
        app.window.resize(*size)
        qtbot.wait(1)
        assert clipped_labels(app.window) == [], size
    app.shell.bars.notice.hide()
    app.show_start()
    for size in SIZES:
        app.window.resize(*size)
        qtbot.wait(1)
        assert clipped_labels(app.window.views.view("start")) == [], size


@pytest.mark.parametrize(
    ("size", "zoom", "way"),
    [
        ((1024, 640), 1.0, Arrangement.COLUMNS),
        ((1024, 640), 2.0, Arrangement.TABS),
        ((1440, 900), 3.0, Arrangement.TABS),
        ((1080, 1920), 1.5, Arrangement.ROWS),
        ((3840, 2160), 3.0, Arrangement.COLUMNS),
    ],
)
def test_the_arrangement_follows_the_room(
    make_app: Callable[..., App], size: tuple[int, int], zoom: float, way: Arrangement
) -> None:
    app = make_app(*size)
    app.theme.set_zoom(zoom)
    assert app.shell.read.arrangement is way


def test_a_figure_chosen_in_a_tab_leads_to_its_sentence(make_app: Callable[..., App]) -> None:
    app = make_app(1024, 640)
    app.theme.set_zoom(2.0)
    app.workspace.actions["figures_pane"].trigger()
    assert app.shell.read.rail.isVisible()
    assert not app.article.view.isVisible()
    app.session.focus.select(app.session.briefing.key_figures[0].id)
    assert app.article.view.isVisible()


def test_the_line_between_is_remembered_as_a_share(app: App) -> None:
    split = app.shell.read.split
    split.setSizes([1000, 440])
    split.splitterMoved.emit(1000, 1)
    share = app.shell.read.rail_share(Arrangement.COLUMNS)
    assert share == pytest.approx(440 / 1440, abs=0.02)
    app.window.resize(2000, 900)
    assert app.shell.read.rail.width() / app.shell.read.width() == pytest.approx(share, abs=0.03)


@pytest.mark.parametrize(
    ("screen", "size"),
    [((1920, 1080), (1440, 900)), ((1400, 900), (1388, 856)), ((600, 400), (640, 420))],
)
def test_the_first_window_stays_on_the_screen(
    screen: tuple[int, int], size: tuple[int, int]
) -> None:
    assert usual_size(QSize(*screen)).toTuple() == size


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_the_line_leaves_cards_and_text_readable(app: App, zoom: float) -> None:
    app.window.resize(1440, 900)
    app.theme.set_zoom(zoom)
    split, rail = app.shell.read.split, app.shell.read.rail
    split.setSizes([1400, 40])
    assert rail.viewport().width() >= rail.widget().minimumSizeHint().width()
    split.setSizes([40, 1400])
    assert app.article.view.width() >= 300 * zoom


def test_another_article_is_read_from_its_beginning(app: App, qtbot: QtBot) -> None:
    app.window.resize(1024, 420)
    bar = app.shell.read.rail.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    app.open_example()
    qtbot.waitUntil(lambda: bar.value() == 0)
