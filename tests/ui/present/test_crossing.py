"""The first step of a fade is made ahead, and a key shows it at once."""

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


def test_what_is_not_ready_is_cut_to(qtbot: QtBot) -> None:
    fonts.load_first()
    talk = Presentation(Session(sample.briefing()), STAGE_DARK, windowed=True)
    talk.start()
    qtbot.waitExposed(talk.stage)
    qtbot.keyClick(talk.stage, Qt.Key.Key_End)
    assert not talk.stage.moving, "a jump is not kept waiting by a blend"
    talk.end()
