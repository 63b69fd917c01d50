"""The strip of slides in the main window, by keys; every edit can be undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from briefing_app.core.edits import with_quotation
from briefing_app.core.span import make_span
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


def test_visible_buttons_move_a_slide_and_end_at_the_ends(
    qtbot: QtBot, session: Session, strip: SlideStrip
) -> None:
    before = keys(session)
    strip.list.setCurrentRow(0)
    assert not strip.tools.left.isEnabled()
    qtbot.mouseClick(strip.tools.right, Qt.MouseButton.LeftButton)
    assert keys(session) == [before[1], before[0], *before[2:]]
    assert strip.list.current_key() == before[0]
    qtbot.mouseClick(strip.tools.left, Qt.MouseButton.LeftButton)
    assert keys(session) == before
    strip.list.setCurrentRow(len(before) - 1)
    assert not strip.tools.right.isEnabled()


@pytest.mark.parametrize(
    ("row", "before", "expected"),
    [(1, 3, [0, 2, 1]), (2, 1, [0, 2, 1]), (1, 0, [1, 0, 2]), (1, 1, [0, 1, 2]), (1, 2, [0, 1, 2])],
)
def test_a_slide_lands_where_the_line_showed_it(
    session: Session, strip: SlideStrip, row: int, before: int, expected: list[int]
) -> None:
    first = keys(session)[:3]
    strip.list.setCurrentRow(row)
    at = strip.list.visualItemRect(strip.list.item(before)).center() - QPoint(8, 0)
    strip.list.dropEvent(
        QDropEvent(
            QPointF(at),
            Qt.DropAction.MoveAction,
            QMimeData(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert keys(session)[:3] == [first[n] for n in expected]


def test_a_slide_dropped_behind_the_last_is_the_last(session: Session, strip: SlideStrip) -> None:
    before = keys(session)
    strip.list.setCurrentRow(1)
    last = strip.list.visualItemRect(strip.list.item(len(before) - 1))
    strip.list.dropEvent(
        QDropEvent(
            QPointF(last.right() + 40, 20),
            Qt.DropAction.MoveAction,
            QMimeData(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert keys(session) == [before[0], *before[2:], before[1]]


def test_a_slide_is_copied_as_a_picture_with_its_words(qtbot: QtBot, strip: SlideStrip) -> None:
    strip.list.setCurrentRow(strip.list.keys().index("figure:firearms"))
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(strip.list, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)
    assert "117 firearms" in data.text()


def test_the_notes_are_printed_from_the_strip(qtbot: QtBot, strip: SlideStrip) -> None:
    with qtbot.waitSignal(strip.notes_asked):
        qtbot.mouseClick(strip.tools.notes, Qt.MouseButton.LeftButton)


def test_a_chosen_quotation_can_be_taken_away(session: Session, strip: SlideStrip) -> None:
    article = session.briefing.articles[0]
    span = make_span(article.source.id, article.text, 0, 20)
    session.apply(lambda b: with_quotation(b, span), "Add quotation")
    strip.refresh()
    strip.list.choose("quotation:1")
    entries = {action.text(): action for action in strip.list.menu().actions()}
    entries["Remove quotation"].trigger()
    assert session.briefing.quotations == ()
    assert session.undo_stack.undoText() == "Remove quotation"


def test_the_notes_show_that_they_have_the_keyboard(
    qtbot: QtBot, session: Session, strip: SlideStrip
) -> None:
    strip.list.setFocus()
    without = strip.notes.grab().toImage()
    strip.notes.setFocus()
    qtbot.waitUntil(strip.notes.hasFocus)
    shown = strip.notes.grab().toImage()
    ring = Theme("light").palette.focus_ring
    middle = shown.height() // 2
    assert shown.pixelColor(1, middle).name() == ring
    assert without.pixelColor(1, middle).name() != ring
