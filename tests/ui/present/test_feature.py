"""Presenting from the main window."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from briefing_app.core.span import make_span
from briefing_app.session.settings import STAGE_SCREEN
from briefing_app.ui.present.feature import PresentFeature
from briefing_app.ui.present.presentation import Presentation
from tests import sample
from tests.ui.workspaces import make_workspace


class Bench:
    """A window with presenting plugged in, and what it was told."""

    def __init__(self) -> None:
        workspace, self.told = make_workspace()
        self.session, self.settings = workspace.session, workspace.settings
        self.window, self.actions = workspace.window, workspace.actions
        self.present = PresentFeature(workspace)

    def running(self) -> Presentation:
        running = self.present.running
        assert isinstance(running, Presentation)
        return running


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = Bench()
    qtbot.addWidget(made.window)
    yield made
    if made.present.running is not None:
        made.running().end()


def test_one_presentation_at_a_time(bench: Bench) -> None:
    bench.actions["reduce_motion"].trigger()
    bench.actions["present"].trigger()
    first = bench.running()
    bench.actions["present"].trigger()
    assert bench.running() is first
    assert first.state.at == 0
    first.end()
    assert bench.present.running is None


def test_from_here_begins_with_the_figure_that_is_lit(bench: Bench) -> None:
    bench.session.focus.select("money")
    bench.actions["present_here"].trigger()
    running = bench.running()
    assert running.slides[running.state.at].key == "figure:money"


def test_the_screen_of_the_stage_is_remembered(bench: Bench) -> None:
    bench.actions["present"].trigger()
    bench.running().windows.stage_moved.emit("Room")
    assert bench.settings.get(STAGE_SCREEN) == "Room"


def test_selected_words_become_a_slide_and_can_be_undone(bench: Bench) -> None:
    article = bench.session.briefing.articles[0]
    start = article.text.index("FBI Director")
    bench.told.place = ("a1", start, start + 12)
    bench.actions["quotation"].trigger()
    assert bench.session.briefing.quotations == (make_span("a1", article.text, start, start + 12),)
    bench.actions["quotation"].trigger()
    assert bench.told.noticed == ["These words have a slide already."]
    bench.session.undo_stack.undo()
    bench.told.place = ("a1", start + 3, start + 3)
    bench.actions["quotation"].trigger()
    assert bench.session.briefing.quotations[0].exact == sample.P3
    bench.told.place = None
    bench.actions["quotation"].trigger()
    assert bench.told.noticed[-1].startswith("Select the words")


def test_closing_the_window_ends_the_talk(bench: Bench, qtbot: QtBot) -> None:
    bench.window.show()
    bench.actions["present"].trigger()
    bench.window.close()
    assert bench.present.running is None


def test_the_strip_opens_under_the_article(bench: Bench, qtbot: QtBot) -> None:
    bench.window.show()
    bench.actions["slide_strip"].trigger()
    strip = bench.present._strip
    assert strip is not None
    assert strip.isVisible()
    bench.actions["slide_strip"].trigger()
    assert not strip.isVisible()
