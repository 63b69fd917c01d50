"""What each command makes of a running presentation, by table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.viewmodels.present.show import (
    Command,
    Mode,
    Show,
    answering,
    commanded,
    going_to,
    typing,
    with_count,
    zooming,
)

SHOW = Show(count=11, at=2)
C = Command


def after(*commands: Command, show: Show = SHOW) -> Show:
    for command in commands:
        show = commanded(show, command)
    return show


@pytest.mark.parametrize(
    ("commands", "at"),
    [
        ((C.NEXT,), 3),
        ((C.PREVIOUS,), 1),
        ((C.FIRST,), 0),
        ((C.FIRST, C.PREVIOUS), 0),
        ((C.LAST,), 10),
        ((C.LAST, C.NEXT), 10),
        ((C.RIGHT, C.DOWN), 4),
        ((C.LEFT, C.UP), 0),
        ((C.ENTER,), 3),
    ],
)
def test_going_from_slide_to_slide(commands: tuple[Command, ...], at: int) -> None:
    assert after(*commands).at == at


def test_a_number_and_enter_jump() -> None:
    show = typing(typing(SHOW, "1"), "0")
    assert show.typed == "10"
    assert commanded(show, C.ENTER).at == 9
    assert commanded(typing(SHOW, "99"), C.ENTER).at == 10
    assert typing(SHOW, "x") is SHOW


def test_black_and_white_restore_each_other() -> None:
    assert after(C.BLACK).veil == "black"
    assert after(C.WHITE).veil == "white"
    for restoring in (C.BLACK, C.WHITE):
        assert after(C.BLACK, restoring).veil == ""
    assert after(C.BLACK, C.NEXT) == SHOW, "the first step only lifts the veil"


def test_a_frozen_stage_stays_while_the_presenter_goes_on() -> None:
    show = after(C.FREEZE, C.NEXT, C.NEXT)
    assert (show.at, show.on_stage) == (4, 2)
    assert after(C.FREEZE, show=show).on_stage == 4


def test_zoomed_arrows_pan_and_stay_inside() -> None:
    show = after(C.ZOOM)
    assert show.zoom is not None
    for _ in range(20):
        show = commanded(show, C.RIGHT)
    assert show.zoom is not None
    assert show.zoom.x == pytest.approx(0.75)
    assert show.at == 2
    assert after(C.ZOOM, show=show).zoom is None
    assert zooming(SHOW, 0.0, 1.0, 4.0).zoom is not None
    assert zooming(show, 0.5, 0.5, 1.0).zoom is None


def test_modes_toggle() -> None:
    assert after(C.EVIDENCE).mode is Mode.EVIDENCE
    assert after(C.EVIDENCE, C.EVIDENCE).mode is Mode.SLIDES
    assert after(C.OVERVIEW, C.HELP).mode is Mode.HELP
    assert after(C.EVIDENCE, C.ENTER) == SHOW


def test_an_answer_on_stage_leads_back() -> None:
    show = answering(after(C.QUESTION), "f2")
    assert (show.mode, show.answer, show.at) == (Mode.ANSWER, "f2", 2)
    assert commanded(show, C.ESCAPE) == SHOW


def test_escape_leaves_one_state_at_a_time_and_then_ends() -> None:
    show = typing(after(C.POINTER, C.FREEZE, C.BLACK, C.ZOOM), "3")
    show = commanded(show, C.ESCAPE)
    assert show.typed == ""
    left = []
    while not show.ended:
        before, show = show, commanded(show, C.ESCAPE)
        left.append(
            next(
                name
                for name in ("mode", "zoom", "veil", "frozen_at", "pointer", "ended")
                if getattr(before, name) != getattr(show, name)
            )
        )
    assert left == ["zoom", "veil", "frozen_at", "pointer", "ended"]


def test_an_edit_during_the_show_keeps_the_place() -> None:
    assert with_count(SHOW, 5, 2).at == 2
    assert with_count(after(C.LAST, C.FREEZE), 5, 9) == Show(5, 4, frozen_at=4)


@given(st.lists(st.sampled_from(list(Command))), st.integers(0, 40))
def test_whatever_is_pressed_a_slide_of_the_deck_is_shown(
    commands: list[Command], count: int
) -> None:
    show = Show(count)
    for command in commands:
        show = commanded(show, command)
        assert 0 <= show.at < max(count, 1)
        assert 0 <= show.on_stage < max(count, 1)
    for _ in range(12):
        show = commanded(show, C.ESCAPE)
    assert show.ended
    assert going_to(show, -5).at == 0
