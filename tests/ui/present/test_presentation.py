"""A talk on one screen, by real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.edits import with_deck_seconds, with_slide
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.ui.present.presentation import Presentation
from briefing_app.viewmodels.present.show import Mode
from briefing_app.viewmodels.present.slide_text import slide_text
from tests import sample


class Seconds:
    """A clock that stands still until told."""

    def __init__(self) -> None:
        self.value = 0.0

    def __call__(self) -> float:
        return self.value


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    fonts.load_first()
    return Session(sample.briefing())


@pytest.fixture
def talk(qtbot: QtBot, session: Session, seconds: Seconds) -> Iterator[Presentation]:
    running = Presentation(
        session, STAGE_DARK, motion=False, now=seconds, clock=lambda: "14:07", rehearsing=True
    )
    running.start()
    qtbot.waitExposed(running.stage)
    yield running
    running.end()


def press(qtbot: QtBot, talk: Presentation, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(talk.windows.front, key)
    qtbot.wait(1)


def ground(talk: Presentation) -> str:
    return talk.stage.grab().toImage().pixelColor(QPoint(2, 2)).name()


def test_one_screen_shows_the_stage_alone_and_the_console_at_a_key(
    qtbot: QtBot, talk: Presentation
) -> None:
    assert talk.stage.isVisible()
    assert not talk.console.isVisible()
    press(qtbot, talk, Qt.Key.Key_C)
    assert talk.console.isVisible()
    press(qtbot, talk, Qt.Key.Key_S)
    assert not talk.console.isVisible()


def test_the_keys_that_hands_and_clickers_know(qtbot: QtBot, talk: Presentation) -> None:
    key = Qt.Key
    for forward in (key.Key_Right, key.Key_Down, key.Key_Space, key.Key_Return, key.Key_PageDown):
        before = talk.state.at
        press(qtbot, talk, forward)
        assert talk.state.at == before + 1
    for back in (key.Key_Left, key.Key_Up, key.Key_Backspace, key.Key_PageUp):
        before = talk.state.at
        press(qtbot, talk, back)
        assert talk.state.at == before - 1
    press(qtbot, talk, key.Key_End)
    assert talk.state.at == len(talk.slides) - 1
    press(qtbot, talk, key.Key_4, key.Key_Return)
    assert talk.state.at == 3


def test_black_white_and_back(qtbot: QtBot, talk: Presentation) -> None:
    paper = ground(talk)
    assert paper == STAGE_DARK.paper
    press(qtbot, talk, Qt.Key.Key_Period)
    assert ground(talk) == "#000000"
    press(qtbot, talk, Qt.Key.Key_B)
    assert ground(talk) == paper
    press(qtbot, talk, Qt.Key.Key_W)
    assert ground(talk) == "#ffffff"


def test_freezing_keeps_the_picture_of_the_room(qtbot: QtBot, talk: Presentation) -> None:
    frozen = talk.stage.grab().toImage()
    press(qtbot, talk, Qt.Key.Key_F, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert talk.state.at == 2
    assert talk.stage.grab().toImage() == frozen
    press(qtbot, talk, Qt.Key.Key_F)
    assert talk.stage.grab().toImage() != frozen


def test_evidence_brings_the_lit_sentence_and_goes_again(qtbot: QtBot, talk: Presentation) -> None:
    index = next(i for i, s in enumerate(talk.slides) if s.key == "figure:arrests")
    press(qtbot, talk, *(Qt.Key.Key_Space for _ in range(index)))
    before = talk.stage.grab().toImage()
    press(qtbot, talk, Qt.Key.Key_E)
    lit = talk.stage.grab().toImage()
    colours = {
        lit.pixelColor(x, y).name()
        for x in range(0, lit.width(), 7)
        for y in range(0, lit.height(), 5)
    }
    assert QColor(STAGE_DARK.mark).name() in colours
    press(qtbot, talk, Qt.Key.Key_Escape)
    assert talk.stage.grab().toImage() == before
    assert talk.state.at == index


def test_a_question_is_answered_on_the_stage_and_leads_back(
    qtbot: QtBot, talk: Presentation
) -> None:
    press(qtbot, talk, Qt.Key.Key_Space, Qt.Key.Key_Slash)
    finder = talk.finder
    assert finder is not None
    field = finder.focusWidget() or finder.field
    qtbot.keyClicks(field, "58000")
    assert finder.listed()[0] == "deaths20", "figures come before sentences"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (talk.state.mode, talk.state.answer) == (Mode.ANSWER, "deaths20")
    press(qtbot, talk, Qt.Key.Key_Escape)
    assert (talk.state.mode, talk.state.at) == (Mode.SLIDES, 1)


def test_all_slides_are_filtered_by_typing(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, Qt.Key.Key_G)
    finder = talk.finder
    assert finder is not None
    assert len(finder.listed()) == len(talk.slides)
    qtbot.keyClicks(finder.field, "firearms")
    assert finder.listed() == ("figure:firearms",)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert talk.slides[talk.state.at].key == "figure:firearms"
    assert talk.finder is None


def test_escape_ends_without_asking_and_rehearsal_is_kept(
    qtbot: QtBot, talk: Presentation, session: Session, seconds: Seconds
) -> None:
    qtbot.wait(1)
    seconds.value = 12
    press(qtbot, talk, Qt.Key.Key_Space)
    seconds.value = 20
    with qtbot.waitSignal(talk.ended) as ended:
        press(qtbot, talk, Qt.Key.Key_Escape)
    assert ended.args == [1]
    settings = {s.key: s.rehearsed for s in session.briefing.deck.settings}
    assert settings["title"] == 12
    assert settings[talk.slides[1].key] == 8
    session.undo_stack.undo()
    assert session.briefing == sample.briefing()


def test_the_console_tells_notes_time_and_evidence(
    qtbot: QtBot, talk: Presentation, session: Session, seconds: Seconds
) -> None:
    def planned(briefing: Briefing) -> Briefing:
        noted = with_slide(briefing, SlideSettings("title", notes="Say hello"))
        return with_deck_seconds(noted, 600)

    session.apply(planned, "Plan the talk")
    press(qtbot, talk, Qt.Key.Key_C)
    assert talk.console.notes.toPlainText() == "Say hello"
    seconds.value = 700
    qtbot.waitUntil(lambda: "late" in talk.console.time_line.accessibleDescription())
    press(qtbot, talk, Qt.Key.Key_3, Qt.Key.Key_Return)
    assert "288 arrests" in talk.console.evidence.toPlainText()
    assert talk.console.on_screen.accessibleDescription() == slide_text(talk.slides[2])
    assert talk.console.next_up.accessibleDescription() == slide_text(talk.slides[3])


def test_zoom_and_pointer(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, Qt.Key.Key_Space, Qt.Key.Key_Z)
    zoomed = talk.stage.grab().toImage()
    press(qtbot, talk, Qt.Key.Key_Right)
    assert talk.state.at == 1
    assert talk.stage.grab().toImage() != zoomed
    press(qtbot, talk, Qt.Key.Key_Escape, Qt.Key.Key_L)
    talk.stage.pointed.emit(QPointF(0.5, 0.5))
    at = QPoint(talk.stage.width() // 2, talk.stage.height() // 2)
    red = talk.stage.grab().toImage().pixelColor(at)
    assert red.red() > 180 > 100 > red.green()


def test_a_briefing_without_words_still_presents(qtbot: QtBot, session: Session) -> None:
    session.open(Briefing("empty", title="Nothing yet"))
    running = Presentation(session, STAGE_DARK, motion=False)
    running.start()
    qtbot.waitExposed(running.stage)
    assert [slide.key for slide in running.slides] == ["title", "sources"]
    press(qtbot, running, Qt.Key.Key_E, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert running.state.at == 1
    running.end()


def test_editing_during_the_talk_keeps_the_slide(
    qtbot: QtBot, talk: Presentation, session: Session
) -> None:
    press(qtbot, talk, Qt.Key.Key_Space, Qt.Key.Key_Space)
    key = talk.slides[talk.state.at].key
    session.apply(lambda b: with_slide(b, SlideSettings("board", hidden=True)), "Hide slide")
    assert talk.slides[talk.state.at].key == key


def test_what_the_keys_do_is_said_in_words(qtbot: QtBot, talk: Presentation) -> None:
    key, count = Qt.Key, len(talk.slides)
    heard = talk.announcer
    press(qtbot, talk, key.Key_Right, key.Key_Right)
    qtbot.waitUntil(lambda: heard.last == f"Slide 3 of {count}: {talk.slides[2].name}.")
    assert talk.stage.accessibleDescription().startswith(f"Slide 3 of {count}: ")
    assert "Figure " in talk.stage.accessibleDescription()
    for pressed, words in (
        (key.Key_B, "The stage is black."),
        (key.Key_B, "The stage shows the slide again."),
        (key.Key_F, "Frozen: the room keeps slide 3."),
        (key.Key_F, "No longer frozen."),
        (key.Key_L, "Pointer on."),
        (key.Key_L, "Pointer off."),
        (key.Key_Z, "Zoomed."),
        (key.Key_Z, "Whole slide."),
    ):
        press(qtbot, talk, pressed)
        qtbot.waitUntil(lambda words=words: heard.last == words)
    press(qtbot, talk, key.Key_E)
    qtbot.waitUntil(lambda: heard.last.startswith("Evidence: "))
    press(qtbot, talk, key.Key_E)
    qtbot.waitUntil(lambda: heard.last.startswith(f"Slide 3 of {count}"))


def test_a_slide_that_rests_on_nothing_has_no_evidence_to_leave(
    qtbot: QtBot, talk: Presentation
) -> None:
    press(qtbot, talk, Qt.Key.Key_E)
    assert talk.state.mode is Mode.SLIDES
