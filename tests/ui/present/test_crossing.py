"""The first step of a fade is made ahead, and a key shows it at once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.ui.present.crossing import BEGIN, Crossing, blended
from briefing_app.ui.present.presentation import Presentation
from tests import sample


def plain(colour: str) -> QPixmap:
    made = QPixmap(8, 8)
    made.fill(QColor(colour))
    return made


def test_a_first_step_shows_a_part_of_the_new_picture(qtbot: QtBot) -> None:
    black, white = plain("#000000"), plain("#ffffff")
    grey = blended(black, white, BEGIN).toImage().pixelColor(4, 4)
    assert abs(grey.red() - 255 * BEGIN) < 2
    assert black.toImage().pixelColor(4, 4) == QColor("#000000"), "the old one stays as it was"


def test_steps_are_made_to_what_is_ready_and_others_are_forgotten(qtbot: QtBot) -> None:
    crossing = Crossing()
    here, there, back = plain("#000000"), plain("#ffffff"), plain("#ff0000")
    crossing.prepare(here, [lambda: there, lambda: None, lambda: back])
    qtbot.waitUntil(lambda: crossing.picture(here, back) is not None)
    assert crossing.picture(here, there) is not None
    crossing.prepare(there, [lambda: here])
    qtbot.waitUntil(lambda: crossing.picture(there, here) is not None)
    assert crossing.picture(here, back) is None


def test_a_key_shows_the_first_step_of_the_fade_before_it_returns(qtbot: QtBot) -> None:
    fonts.load_first()
    talk = Presentation(Session(sample.briefing()), STAGE_DARK, windowed=True)
    talk.start()
    stage = talk.stage
    qtbot.waitExposed(stage)
    old = stage._pixmaps.pixmap(0)

    def step() -> QPixmap | None:
        new = stage._pixmaps.ready(1)
        return None if new is None else stage._crossing.picture(old, new)

    qtbot.waitUntil(lambda: step() is not None)
    shown = step()
    assert shown is not None
    seen = []
    stage.paintEvent = lambda event, paint=stage.paintEvent: (  # type: ignore[method-assign]
        seen.append(stage._crossing_picture),
        paint(event),
    )
    qtbot.keyClick(stage, Qt.Key.Key_PageDown)
    assert seen[0] is shown
    assert stage.moving
    qtbot.waitUntil(lambda: not stage.moving)
    talk.end()


@pytest.fixture
def talk(qtbot: QtBot) -> Iterator[Presentation]:
    fonts.load_first()
    running = Presentation(Session(sample.briefing()), STAGE_DARK, windowed=True)
    running.start()
    qtbot.waitExposed(running.stage)
    yield running
    running.end()


def test_a_jump_fades_though_nothing_was_made_ahead(qtbot: QtBot, talk: Presentation) -> None:
    qtbot.keyClick(talk.stage, Qt.Key.Key_End)
    assert talk.stage.moving
    qtbot.waitUntil(lambda: not talk.stage.moving)


@pytest.mark.parametrize(("digits", "at"), [("4", 3), ("", -1)])
def test_steps_are_made_to_the_ends_and_to_a_typed_number(
    qtbot: QtBot, talk: Presentation, digits: str, at: int
) -> None:
    stage = talk.stage
    qtbot.keyClicks(stage, digits)
    index = at % len(talk.slides)
    old = stage._pixmaps.pixmap(0)

    def made() -> bool:
        new = stage._pixmaps.ready(index)
        return new is not None and stage._crossing.picture(old, new) is not None

    qtbot.waitUntil(made)


def test_a_drawn_slide_fades_with_its_drawing(qtbot: QtBot, talk: Presentation) -> None:
    stage = talk.stage
    qtbot.keyClick(stage, Qt.Key.Key_D)
    qtbot.mousePress(stage, Qt.MouseButton.LeftButton, pos=stage.rect().center())
    qtbot.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=stage.rect().center())
    bare = stage._pixmaps.pixmap(0)
    qtbot.keyClick(stage, Qt.Key.Key_PageDown)
    assert stage.moving
    assert stage._before is not None
    assert stage._before.toImage() != bare.toImage(), "the old slide goes with what is drawn on it"
    qtbot.waitUntil(lambda: not stage.moving)


def test_without_motion_nothing_moves_at_any_key(qtbot: QtBot) -> None:
    fonts.load_first()
    still = Presentation(Session(sample.briefing()), STAGE_DARK, windowed=True, motion=False)
    still.start()
    qtbot.waitExposed(still.stage)
    keys = (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_E)
    for key in (*keys, *(Qt.Key.Key_PageDown,) * len(still.slides)):
        qtbot.keyClick(still.stage, key)
        assert not still.stage.moving
    still.end()
