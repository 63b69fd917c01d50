"""What is clicked can be hit: 24 pixels high and wide at the least (WCAG 2.2, 2.5.8)."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing_app.app import App
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.documents.opened import Opening
from briefing_app.ui.present.presentation import Presentation
from tests.ui.conftest import MakeApp
from tests.ui.targets import small_targets, targets
from tests.viewmodels.compare.samples import compared

SIZES = [(1440, 900), (1024, 640)]


@pytest.mark.parametrize("view", ["read", "triage", "sheet", "print_slides", "print_article"])
@pytest.mark.parametrize("size", SIZES)
def test_every_target_is_large_enough(app: App, view: str, size: tuple[int, int]) -> None:
    assert app.open_example()
    app.window.resize(*size)
    app.workspace.actions[view].trigger()
    QApplication.processEvents()
    assert small_targets(app.window) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("zoom", [1.0, 3.0])
def test_on_the_start_page(make_app: MakeApp, size: tuple[int, int], zoom: float) -> None:
    app = make_app(example=False)
    app.theme.set_zoom(zoom)
    app.window.resize(*size)
    QApplication.processEvents()
    assert app.window.views.current == "start"
    assert targets(app.window)
    assert small_targets(app.window) == []


@pytest.mark.parametrize("size", SIZES)
def test_where_two_sources_are_compared(app: App, size: tuple[int, int]) -> None:
    app.show_opening(Opening(compared()[0], None))
    app.window.resize(*size)
    app.workspace.actions["two_sources"].trigger()
    QApplication.processEvents()
    assert app.window.views.current == "compare"
    assert small_targets(app.window) == []


@pytest.mark.parametrize("size", SIZES)
def test_on_the_console_of_a_talk(app: App, qtbot: QtBot, size: tuple[int, int]) -> None:
    talk = Presentation(app.session, STAGE_DARK, first=0, windowed=True, motion=False)
    talk.start()
    qtbot.waitExposed(talk.console)
    talk.console.resize(*size)
    QApplication.processEvents()
    assert targets(talk.console)
    assert small_targets(talk.console) == []
    talk.end()


def test_less_motion_stops_the_glide_of_the_article(app: App) -> None:
    assert app.open_example()
    scrolling = app.article.view.scrolling
    scrolling.still = False
    app.workspace.actions["reduce_motion"].setChecked(True)
    assert scrolling.still
    app.workspace.actions["reduce_motion"].setChecked(False)
    assert not scrolling.still
