"""The console fits the screen there is, at any zoom, and nothing on it overlaps."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import SlideSettings
from briefing_app.core.edits import with_slide
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK, STAGE_LIGHT
from briefing_app.session.session import Session
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.console.key_strip import KeyButton, KeyStrip
from briefing_app.ui.present.console.window import NOTES_STEPS, Console
from briefing_app.ui.present.presentation import Presentation
from briefing_app.viewmodels.present.show import Command
from tests import sample

NOTES = "Say it plainly, and then once more for those at the back. " * 6


def places(console: QWidget) -> list[tuple[str, QRect]]:
    shown = [w for w in console.findChildren(QWidget) if w.parent() is console and w.isVisible()]
    return [(w.accessibleName() or f"label {w.property('text')}", w.geometry()) for w in shown]


@pytest.mark.parametrize("size", [(640, 420), (1024, 640), (1440, 900), (3840, 2160)])
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0, 3.0])
def test_the_console_fits_and_nothing_overlaps(
    qtbot: QtBot, size: tuple[int, int], zoom: float
) -> None:
    fonts.load_first()
    briefing = with_slide(sample.briefing(), SlideSettings("figure:arrests", notes=NOTES))
    talk = Presentation(
        Session(briefing), STAGE_DARK, first=2, windowed=True, motion=False, zoom=zoom
    )
    talk.start()
    console = talk.console
    qtbot.waitExposed(console)
    console.resize(QSize(*size))
    qtbot.waitUntil(lambda: "288" in console.evidence.toPlainText())
    qtbot.wait(1)
    assert console.size() == QSize(*size)
    shown = places(console)
    assert {"Time", "On screen", "Notes"} <= {name for name, _ in shown}
    for name, rect in shown:
        assert console.rect().contains(rect), f"{name} {rect}"
    for (a, one), (b, other) in combinations(shown, 2):
        assert not one.intersects(other), f"{a} {one} over {b} {other}"
    talk.end()


def test_every_key_of_the_strip_has_its_word_at_the_usual_size(qtbot: QtBot) -> None:
    fonts.load_first()
    strip = KeyStrip(Theme("dark"))
    qtbot.addWidget(strip)
    strip.resize(1440, 54)
    strip.show()
    for button in strip.findChildren(KeyButton):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert strip.rect().contains(button.geometry())


@pytest.mark.parametrize("size", [(1024, 640), (1024, 768), (1280, 720), (768, 1024)])
def test_no_key_loses_its_word_in_a_narrow_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    fonts.load_first()
    console = Console(Theme("dark"))
    qtbot.addWidget(console)
    console.resize(*size)
    console.show()
    console.arrange()
    buttons = console.strip.findChildren(KeyButton)
    for button in buttons:
        assert button.isVisible()
        assert button.width() >= button.sizeHint().width(), button.text()
        assert console.strip.rect().contains(button.geometry())
    for one, other in combinations(buttons, 2):
        assert not one.geometry().intersects(other.geometry())


def test_lines_of_the_notes_are_told_from_one_another(qtbot: QtBot) -> None:
    fonts.load_first()
    console = Console(Theme("dark"), notes_step=3)
    qtbot.addWidget(console)
    console.resize(1440, 900)
    console.show()
    heights = []
    for notes in ("one\ntwo", "one"):
        console.set_notes(notes)
        heights.append(console.notes.document().size().height())
    line = QFontMetrics(Theme("dark").sans(NOTES_STEPS[3])).height()
    assert heights[0] - heights[1] > 1.3 * line
    assert console.notes.toPlainText() == "one"


def test_a_light_stage_has_light_pictures_in_a_dark_console(qtbot: QtBot) -> None:
    fonts.load_first()
    talk = Presentation(Session(sample.briefing()), STAGE_LIGHT, windowed=True, motion=False)
    talk.start()
    qtbot.waitExposed(talk.console)
    qtbot.waitUntil(lambda: not talk._after_paint.isActive())
    for preview in (talk.console.on_screen, talk.console.next_up):
        middle = preview.area().center().toPoint()
        beside = QPoint(middle.x(), int(preview.area().top()) + 12)
        assert preview.grab().toImage().pixelColor(beside).name() == STAGE_LIGHT.paper
    assert talk.console.grab().toImage().pixelColor(2, 120).name() == STAGE_DARK.paper
    talk.end()


@pytest.mark.parametrize(("size", "larger"), [((1440, 900), 1.0), ((3840, 2160), 2.4)])
def test_lists_are_read_on_a_large_screen_of_ratio_one(
    qtbot: QtBot, size: tuple[int, int], larger: float
) -> None:
    fonts.load_first()
    talk = Presentation(Session(sample.briefing()), STAGE_DARK, windowed=True, motion=False)
    talk.start()
    talk.console.resize(QSize(*size))
    qtbot.waitExposed(talk.console)
    qtbot.keyClick(talk.console, Qt.Key.Key_Slash)
    assert talk.finder is not None
    assert talk.finder.field.font().pixelSize() == pytest.approx(22 * larger, abs=1)
    qtbot.keyClicks(talk.finder.field, "arrests")
    rows = talk.finder.findChild(QListWidget)
    assert rows is not None
    assert rows.visualItemRect(rows.item(0)).height() >= 40 * larger
    talk.end()


@pytest.mark.parametrize(
    "size", [(1024, 640), (1280, 720), (1440, 900), (1920, 1080), (1080, 1920)]
)
def test_the_whole_sentence_is_seen(qtbot: QtBot, size: tuple[int, int]) -> None:
    fonts.load_first()
    talk = Presentation(Session(sample.briefing()), STAGE_DARK, windowed=True, motion=False)
    talk.start()
    talk.console.resize(QSize(*size))
    qtbot.waitExposed(talk.console)
    for index, slide in enumerate(talk.slides):
        if slide.key.startswith("figure:"):
            while talk.state.at < index:
                talk.command(Command.NEXT)
            talk.settle()
            bar = talk.console.evidence.verticalScrollBar()
            assert bar.maximum() == 0, slide.key
    talk.end()
