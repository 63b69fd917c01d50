"""A talk on one screen, by real keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from briefing_app.core.briefing import Briefing, SlideSettings
from briefing_app.core.edits import with_deck_seconds, with_slide
from briefing_app.render import fonts
from briefing_app.render.palette import STAGE_DARK
from briefing_app.session.session import Session
from briefing_app.session.settings import Settings
from briefing_app.ui.present.console.window import AUTOMATIC
from briefing_app.ui.present.presentation import AFTER, Presentation
from briefing_app.viewmodels.present.show import Mode
from briefing_app.viewmodels.present.slide_text import slide_text
from briefing_app.viewmodels.present.slides import derive_slides
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
    qtbot.waitUntil(lambda: not talk._after_paint.isActive())


def picture(talk: Presentation) -> QImage:
    """Return what the room sees, without the sign that goes away on its own."""
    talk.stage.say("")
    return talk.stage.grab().toImage()


def ground(talk: Presentation) -> str:
    return picture(talk).pixelColor(QPoint(2, 2)).name()


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
    frozen = picture(talk)
    press(qtbot, talk, Qt.Key.Key_F, Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert talk.state.at == 2
    assert picture(talk) == frozen
    press(qtbot, talk, Qt.Key.Key_F)
    assert picture(talk) != frozen


def test_evidence_brings_the_lit_sentence_and_goes_again(qtbot: QtBot, talk: Presentation) -> None:
    index = next(i for i, s in enumerate(talk.slides) if s.key == "figure:arrests")
    press(qtbot, talk, *(Qt.Key.Key_Space for _ in range(index)))
    before = picture(talk)
    press(qtbot, talk, Qt.Key.Key_E)
    lit = picture(talk)
    colours = {
        lit.pixelColor(x, y).name()
        for x in range(0, lit.width(), 7)
        for y in range(0, lit.height(), 5)
    }
    assert QColor(STAGE_DARK.mark).name() in colours
    press(qtbot, talk, Qt.Key.Key_Escape)
    assert picture(talk) == before
    assert talk.state.at == index


def test_a_question_is_answered_on_the_stage_and_leads_back(
    qtbot: QtBot, talk: Presentation
) -> None:
    press(qtbot, talk, Qt.Key.Key_Space, Qt.Key.Key_Slash)
    finder = talk.finder
    assert finder is not None
    field = finder.focusWidget() or finder.field
    qtbot.keyClicks(field, "58,000")
    assert finder.listed()[0] == "deaths20", "figures come before sentences"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (talk.state.mode, talk.state.answer) == (Mode.EVIDENCE, "deaths20")
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
    qtbot.wait(2 * AFTER)
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
    press(qtbot, talk, Qt.Key.Key_Space, Qt.Key.Key_Z, Qt.Key.Key_Z)
    zoomed = picture(talk)
    press(qtbot, talk, Qt.Key.Key_Right)
    assert talk.state.at == 1
    assert picture(talk) != zoomed
    press(qtbot, talk, Qt.Key.Key_Escape, Qt.Key.Key_L)
    at = QPoint(talk.stage.width() // 2, talk.stage.height() // 2)
    qtbot.mouseMove(talk.stage, at)
    red = picture(talk).pixelColor(at)
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
        (key.Key_Z, "Zoom: click or drag."),
        (key.Key_Z, "Zoomed."),
        (key.Key_Z, "Whole slide."),
    ):
        press(qtbot, talk, pressed)
        qtbot.waitUntil(lambda words=words: heard.last == words)
    press(qtbot, talk, key.Key_E)
    qtbot.waitUntil(lambda: heard.last.startswith("Evidence: "))
    press(qtbot, talk, key.Key_E)
    qtbot.waitUntil(lambda: heard.last.startswith(f"Slide 3 of {count}"))


def test_a_slide_that_rests_on_nothing_says_so_and_stays(qtbot: QtBot, talk: Presentation) -> None:
    before = talk.state
    press(qtbot, talk, Qt.Key.Key_E)
    assert talk.state == before
    qtbot.waitUntil(lambda: talk.stage.sign.startswith("This slide rests on no sentence"))
    assert talk.announcer.last == talk.stage.sign


def test_a_board_lets_one_choose_whose_evidence_is_shown(qtbot: QtBot, talk: Presentation) -> None:
    press(qtbot, talk, Qt.Key.Key_Space, Qt.Key.Key_E)
    assert talk.state.mode is Mode.CHOICE
    finder = talk.finder
    assert finder is not None
    cards = finder.listed()
    assert len(cards) > 2
    qtbot.keyClicks(finder.field, "firearms")
    assert finder.listed()[0] == "firearms", "before those that only share its sentence"
    finder.field.clear()
    qtbot.keyClicks(finder.field, "117")
    assert finder.listed() == ("firearms",)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert (talk.state.mode, talk.state.answer) == (Mode.EVIDENCE, "firearms")
    press(qtbot, talk, Qt.Key.Key_E)
    assert (talk.state.mode, talk.state.at) == (Mode.SLIDES, 1)


def test_evidence_scrolls_through_the_article_and_no_further(
    qtbot: QtBot, talk: Presentation
) -> None:
    index = next(i for i, s in enumerate(talk.slides) if s.key == "figure:deaths22")
    press(qtbot, talk, Qt.Key.Key_Home, *(Qt.Key.Key_Space for _ in range(index)), Qt.Key.Key_E)
    rest = picture(talk)
    press(qtbot, talk, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert talk.state.scroll < 0
    assert picture(talk) != rest
    for _ in range(40):
        press(qtbot, talk, Qt.Key.Key_Up)
    top = talk.state.scroll
    press(qtbot, talk, Qt.Key.Key_Up)
    assert talk.state.scroll == top
    assert talk.state.at == index
    press(qtbot, talk, Qt.Key.Key_PageDown)
    assert talk.state.at == index + 1, "a clicker goes on"


def test_the_stage_alone_gives_signs_to_whoever_pressed_the_key(
    qtbot: QtBot, talk: Presentation
) -> None:
    key = Qt.Key
    press(qtbot, talk, key.Key_Space)
    assert talk.stage.sign == ""
    press(qtbot, talk, key.Key_F)
    qtbot.waitUntil(lambda: talk.stage.sign == "Frozen: the room keeps slide 2")
    press(qtbot, talk, key.Key_Space)
    qtbot.waitUntil(lambda: talk.stage.sign == "Frozen on slide 2, you are on 3")
    press(qtbot, talk, key.Key_Escape)
    count = len(talk.slides)
    qtbot.waitUntil(lambda: talk.stage.sign == f"No longer frozen · Slide 3 of {count}")


def test_the_console_counts_what_the_room_sees(qtbot: QtBot, talk: Presentation) -> None:
    key = Qt.Key
    press(qtbot, talk, key.Key_C, key.Key_F, key.Key_Space, key.Key_Space)
    count = len(talk.slides)
    line = talk.console.time_line
    qtbot.waitUntil(
        lambda: line.accessibleDescription().endswith(f"slide 1 / {count}, you are on 3")
    )
    assert talk.console.state.text == "Frozen on slide 1"
    assert talk.console.next_label.text == "When unfrozen: slide 3"
    assert talk.console.on_screen.accessibleDescription() == slide_text(talk.slides[0])
    assert talk.console.next_up.accessibleDescription() == slide_text(talk.slides[2])
    assert talk.stage.sign == "", "the room reads nothing where the console says it"


def test_an_edit_keeps_the_frozen_slide(qtbot: QtBot, talk: Presentation, session: Session) -> None:
    press(qtbot, talk, *(Qt.Key.Key_Space for _ in range(3)), Qt.Key.Key_F, Qt.Key.Key_Space)
    frozen = talk.slides[3].key
    session.apply(lambda b: with_slide(b, SlideSettings("board", hidden=True)), "Hide slide")
    assert talk.slides[talk.state.on_stage].key == frozen


def test_escape_in_the_console_never_ends_a_talk_by_surprise(
    qtbot: QtBot, talk: Presentation
) -> None:
    press(qtbot, talk, Qt.Key.Key_C, Qt.Key.Key_Escape)
    assert not talk.console.isVisible(), "on one screen it leads back to the stage"
    assert not talk.state.ended


def test_two_windows_end_with_the_second_escape(qtbot: QtBot, session: Session) -> None:
    running = Presentation(session, STAGE_DARK, motion=False, windowed=True)
    running.start()
    qtbot.waitExposed(running.console)
    press(qtbot, running, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: running.console.state.text == "Esc again ends the talk")
    press(qtbot, running, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert not running.state.ended, "another key thinks better of it"
    with qtbot.waitSignal(running.ended):
        press(qtbot, running, Qt.Key.Key_Escape)


def test_the_pace_counts_from_where_one_began(
    qtbot: QtBot, session: Session, seconds: Seconds
) -> None:
    session.apply(lambda b: with_deck_seconds(b, 600), "Plan the talk")
    count = len(derive_slides(session.briefing))
    running = Presentation(
        session, STAGE_DARK, first=count - 2, motion=False, windowed=True, now=seconds
    )
    running.start()
    said = running.console.time_line.accessibleDescription
    qtbot.waitUntil(lambda: said().endswith("on time"))
    seconds.value = 290
    press(qtbot, running, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: said().endswith(f"slide {count} / {count}, on time"))
    press(qtbot, running, Qt.Key.Key_Home, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: said().endswith("on time"))
    running.end()


def test_clock_target_and_notes_are_remembered(qtbot: QtBot, session: Session) -> None:
    settings = Settings(None)

    def begun() -> Presentation:
        running = Presentation(
            session, STAGE_DARK, windowed=True, settings=settings, now=lambda: 0.0
        )
        running.start()
        qtbot.waitExposed(running.console)
        return running

    first = begun()
    press(qtbot, first, Qt.Key.Key_Plus, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_T, Qt.Key.Key_V)
    first_step = first.console.notes_step
    assert first_step != AUTOMATIC
    first.end()
    assert session.briefing.deck.seconds == 720
    session.open(sample.briefing())
    second = begun()
    said = second.console.time_line.accessibleDescription
    qtbot.waitUntil(lambda: "left 12:00" in said())
    assert second.console.notes_step == first_step
    second.end()
