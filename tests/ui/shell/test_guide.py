"""The guide is gone through by keys alone, and notices what was done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.ui.present.presentation import Presentation
from briefing_app.ui.shell.help.guide_flow import GuideFlow
from briefing_app.ui.shell.help.shortcut_list import ShortcutList
from briefing_app.viewmodels.window.guide import STEPS
from tests.ui.conftest import MakeApp


@pytest.fixture
def guide(app: App) -> GuideFlow:
    app.workspace.actions["guide"].trigger()
    return app.shell.guide


def press(app: App, qtbot: QtBot, *actions: str) -> None:
    for action in actions:
        app.workspace.actions[action].trigger()
        qtbot.wait(0)


def close_menus(app: App) -> None:
    for menu in app.window.findChildren(QMenu):
        menu.close()


def test_all_of_it_by_keys(app: App, guide: GuideFlow, qtbot: QtBot) -> None:
    for at, actions in enumerate(
        (
            ("next_figure", "next_figure"),
            ("release",),
            ("claims",),
            ("triage",),
            ("sheet",),
            ("present",),
        )
    ):
        assert guide.guide.at == at
        assert not guide.strip.done.isVisible()
        press(app, qtbot, *actions)
        close_menus(app)
        view = app.window.views.current
        if view != "read":
            assert not guide.strip.done.isVisible()
            assert guide.strip.isVisible()
            qtbot.keyClick(app.window.views.view(view), Qt.Key.Key_Escape)
        assert guide.strip.done.isVisible(), STEPS[at].heading
        press(app, qtbot, "guide_next")
    running = app.present.running
    assert isinstance(running, Presentation)
    running.end()
    assert guide.guide.is_last
    press(app, qtbot, "guide_next")
    assert not guide.is_on
    assert not guide.strip.isVisible()
    assert not app.workspace.actions["guide_next"].isEnabled()


def test_the_first_step_is_done_by_the_figure_it_names(
    app: App, guide: GuideFlow, qtbot: QtBot
) -> None:
    press(app, qtbot, "next_figure")  # three continents, which have no card
    assert app.session.focus.selected
    assert not guide.strip.done.isVisible()
    press(app, qtbot, "next_figure")
    assert guide.strip.done.isVisible()


def test_it_opens_the_example_first(make_app: MakeApp) -> None:
    app = make_app(example=False)
    app.shell.start.guide.click()
    assert app.session.briefing.title == "Operation SpecTor"
    assert app.window.views.current == "read"
    assert app.shell.guide.strip.isVisible()
    app.shell.start.wait()


def test_f1_leads_to_it(app: App) -> None:
    app.workspace.actions["shortcuts"].trigger()
    (listed,) = app.window.findChildren(ShortcutList)
    listed.guide.click()
    assert app.shell.guide.is_on
    assert not listed.isVisible()


def test_another_briefing_ends_it(app: App, guide: GuideFlow) -> None:
    app.workspace.actions["example_census"].trigger()
    assert not guide.is_on
    assert not guide.strip.isVisible()


def test_it_can_be_left_and_gone_back_in(app: App, guide: GuideFlow) -> None:
    guide.strip.next.click()
    guide.strip.back.click()
    assert guide.guide.at == 0
    guide.strip.close_it.click()
    assert not guide.strip.isVisible()


def test_tab_reaches_its_buttons(app: App, guide: GuideFlow, qtbot: QtBot) -> None:
    met = set()
    guide.strip.next.setFocus()
    for _ in range(4):
        met.add(app.window.focusWidget())
        qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
    assert {guide.strip.next, guide.strip.close_it} <= met


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_no_word_of_it_is_cut(make_app: MakeApp, qtbot: QtBot, zoom: float) -> None:
    app = make_app(1024, 640)
    app.theme.set_zoom(zoom)
    app.workspace.actions["guide"].trigger()
    strip = app.shell.guide.strip
    words = strip._words

    def whole() -> bool:
        return words.heightForWidth(words.width()) <= words.height() + 1

    for _ in STEPS:
        qtbot.waitUntil(whole, timeout=60_000)
        assert strip.next.geometry().right() <= strip.width()
        strip.next.click()
