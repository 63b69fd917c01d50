"""The strip of slides in the main window, by keys; every edit can be undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing_app.render import fonts
from briefing_app.session.session import Session
from briefing_app.ui.kit.theme import Theme
from briefing_app.ui.present.slide_strip import SlideStrip
from briefing_app.viewmodels.present.slides import derive_slides
from tests import sample

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    fonts.load_first()
    return Session(sample.briefing())


@pytest.fixture
def strip(qtbot: QtBot, session: Session) -> Iterator[SlideStrip]:
    made = SlideStrip(session, Theme("light"))
    qtbot.addWidget(made)
    made.resize(1200, made.height())
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()


def keys(session: Session) -> list[str]:
    return [slide.key for slide in derive_slides(session.briefing, with_hidden=True)]


def test_slides_move_with_control_and_an_arrow(
    qtbot: QtBot, session: Session, strip: SlideStrip
) -> None:
    before = keys(session)
    strip.list.setCurrentRow(2)
    qtbot.keyClick(strip.list, Qt.Key.Key_Right, CONTROL)
    assert keys(session) == [*before[:2], before[3], before[2], *before[4:]]
    assert strip.list.current_key() == before[2]
    session.undo_stack.undo()
    assert keys(session) == before


def test_a_slide_is_hidden_and_shown_again(
    qtbot: QtBot, session: Session, strip: SlideStrip
) -> None:
    strip.list.setCurrentRow(1)
    key = strip.list.current_key()
    qtbot.keyClick(strip.list, Qt.Key.Key_H)
    assert key not in [slide.key for slide in derive_slides(session.briefing)]
    assert session.undo_stack.undoText() == "Hide slide"
    qtbot.waitUntil(lambda: strip.list.item(1).text().startswith("hidden"))
    qtbot.keyClick(strip.list, Qt.Key.Key_H)
    assert key in [slide.key for slide in derive_slides(session.briefing)]


def test_typed_notes_are_one_step(qtbot: QtBot, session: Session, strip: SlideStrip) -> None:
    strip.list.setCurrentRow(2)
    key = strip.list.current_key()
    qtbot.keyClicks(strip.notes, "Say it plainly")
    settings = {s.key: s for s in session.briefing.deck.settings}
    assert settings[key].notes == "Say it plainly"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.briefing == sample.briefing()
    assert strip.notes.toPlainText() == ""


def test_times_are_edits_too(qtbot: QtBot, session: Session, strip: SlideStrip) -> None:
    strip.seconds.setValue(45)
    strip.total.setValue(10)
    assert session.briefing.deck.seconds == 600
    assert session.briefing.deck.settings[0].seconds == 45


def test_choosing_a_slide_lights_its_figure(
    qtbot: QtBot, session: Session, strip: SlideStrip
) -> None:
    row = strip.list.keys().index("figure:firearms")
    strip.list.setFocus()
    for _ in range(row):
        qtbot.keyClick(strip.list, Qt.Key.Key_Right)
    assert session.focus.selected == "firearms"


def test_the_menu_of_a_slide_presents_moves_and_hides(strip: SlideStrip, session: Session) -> None:
    strip.list.setCurrentRow(1)
    key, before = strip.list.current_key(), keys(session)
    asked: list[str] = []
    strip.list.present_asked.connect(asked.append)
    entries = {action.text(): action for action in strip.list.menu().actions()}
    entries["Present from here"].trigger()
    assert asked == [key]
    entries["Move right"].trigger()
    assert keys(session).index(key) == before.index(key) + 1
    entries["Hide"].trigger()
    strip.refresh()
    strip.list.choose(key)
    assert "Show again" in [action.text() for action in strip.list.menu().actions()]
    strip.list.setCurrentRow(0)
    assert not next(a for a in strip.list.menu().actions() if a.text() == "Move left").isEnabled()
