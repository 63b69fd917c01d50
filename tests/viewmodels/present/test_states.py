"""What is said of a show's state: the same for console, stage and screen reader."""

import pytest

from briefing_app.viewmodels.present.show import Command, Scene, Show, answering, commanded
from briefing_app.viewmodels.present.states import derive_coming, sign_words, state_words

C = Command


def after(*commands: Command) -> Show:
    show = Show(11, 2)
    for command in commands:
        show = commanded(show, command, careful=True)
    return show


@pytest.mark.parametrize(
    ("commands", "words", "coming", "scene"),
    [
        ((), "", "Next", Scene(3)),
        ((C.LAST,), "", "Next", None),
        ((C.BLACK,), "Black", "After black", Scene(2)),
        ((C.WHITE,), "White", "After white", Scene(2)),
        ((C.FREEZE,), "Frozen on slide 3", "Next", Scene(3)),
        ((C.FREEZE, C.NEXT), "Frozen on slide 3", "When unfrozen: slide 4", Scene(3)),
        ((C.FREEZE, C.BLACK), "Black · Frozen on slide 3", "After black", Scene(2)),
        ((C.ZOOM,), "Zoom: click or drag", "Next", Scene(3)),
        ((C.ZOOM, C.ZOOM), "Zoomed × 2", "Next", Scene(3)),
        ((C.POINTER,), "Pointer", "Next", Scene(3)),
        ((C.PEN,), "Pen", "Next", Scene(3)),
        ((C.ESCAPE,), "Esc again ends the talk", "Next", Scene(3)),
    ],
)
def test_the_console_says_what_is_seen_and_what_comes(
    commands: tuple[Command, ...], words: str, coming: str, scene: Scene | None
) -> None:
    show = after(*commands)
    assert state_words(show) == words
    assert (derive_coming(show).words, derive_coming(show).scene) == (coming, scene)


def test_evidence_is_a_state() -> None:
    assert state_words(answering(after(), "f2")) == "Evidence"


@pytest.mark.parametrize(
    ("before", "command", "words"),
    [
        ((), C.NEXT, ""),
        ((), C.FREEZE, "Frozen: the room keeps slide 3"),
        ((C.FREEZE,), C.NEXT, "Frozen on slide 3, you are on 4"),
        ((C.FREEZE, C.NEXT), C.ESCAPE, "No longer frozen · Slide 4 of 11"),
        ((), C.BLACK, "The stage is black"),
        ((C.BLACK,), C.ESCAPE, "The stage shows the slide again"),
        ((), C.ZOOM, "Zoom: click or drag"),
        ((C.ZOOM,), C.ZOOM, "Zoomed"),
        ((C.ZOOM, C.ZOOM), C.ESCAPE, "Whole slide"),
        ((C.ZOOM,), C.ESCAPE, "Zoom off"),
        ((), C.PEN, "Pen on"),
        ((C.PEN,), C.ESCAPE, "Pen off"),
    ],
)
def test_the_stage_says_what_a_key_has_done(
    before: tuple[Command, ...], command: Command, words: str
) -> None:
    show = after(*before)
    assert sign_words(show, commanded(show, command)) == words


def test_after_evidence_one_knows_where_one_is() -> None:
    show = answering(after(), "f2")
    assert sign_words(show, commanded(show, C.ESCAPE)) == "Slide 3 of 11"
