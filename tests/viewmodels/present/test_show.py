"""What each command makes of a running presentation, by table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.viewmodels.present.show import (
    Command,
    Mode,
    Scene,
    Show,
    Tool,
    answering,
    commanded,
    going_to,
    scrolled,
    typing,
    with_count,
)
from briefing_app.viewmodels.present.zoom import Zoom

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


def test_a_frozen_room_keeps_part_and_evidence_too() -> None:
    zoomed = commanded(Show(11, 2, zoom=Zoom(0.3, 0.3)), C.FREEZE)
    assert commanded(zoomed, C.WHOLE).room == Scene(2, Zoom(0.3, 0.3))
    evidence = commanded(answering(SHOW, "f2"), C.FREEZE)
    assert commanded(evidence, C.NEXT).room == Scene(2, None, "f2")


def test_black_reaches_a_frozen_room() -> None:
    show = after(C.FREEZE, C.NEXT, C.BLACK)
    assert (show.veil, show.room.at, show.at) == ("black", 2, 3)


def test_zoom_asks_where_and_once_more_takes_the_middle() -> None:
    asked = after(C.ZOOM)
    assert (asked.tool, asked.zoom) == (Tool.REGION, None)
    assert after(C.ENTER, show=asked).zoom == Zoom(0.5, 0.5, 2.0)
    zoomed = after(C.ZOOM, show=asked)
    assert (zoomed.tool, zoomed.zoom) == (Tool.HAND, Zoom(0.5, 0.5, 2.0))
    assert after(C.ZOOM, show=zoomed).zoom is None
    assert after(C.WHOLE, show=zoomed).zoom is None
    assert after(C.ESCAPE, show=asked) == SHOW


def test_zoomed_arrows_pan_and_stay_inside() -> None:
    show = after(C.ZOOM, C.ZOOM)
    for _ in range(20):
        show = commanded(show, C.RIGHT)
    assert show.zoom is not None
    assert show.zoom.x == pytest.approx(0.75)
    assert show.at == 2
    assert after(C.NEXT, show=show) == Show(11, 3), "a clicker goes on and leaves the zoom"


def test_modes_toggle() -> None:
    assert after(C.OVERVIEW, C.HELP).mode is Mode.HELP
    assert after(C.HELP, C.HELP).mode is Mode.SLIDES
    assert after(C.EVIDENCE) == SHOW, "which evidence is not for this to know"
    assert after(C.EVIDENCE, show=answering(SHOW, "f1")) == SHOW
    assert after(C.ENTER, show=answering(SHOW, "f1")) == SHOW


def test_an_answer_on_stage_leads_back() -> None:
    show = answering(after(C.QUESTION), "f2")
    assert (show.mode, show.answer, show.at) == (Mode.EVIDENCE, "f2", 2)
    assert commanded(show, C.ESCAPE) == SHOW


def test_a_tool_is_taken_on_the_article_too_and_zooming_leaves_it() -> None:
    show = answering(SHOW, "arrests")
    drawing = after(C.PEN, show=show)
    assert (drawing.mode, drawing.tool, drawing.answer) == (Mode.EVIDENCE, Tool.PEN, "arrests")
    assert scrolled(drawing, 0.5).scene.view == Zoom(0.5, 1.0, 1.0)
    assert after(C.ZOOM, show=show).mode is Mode.SLIDES


def test_evidence_scrolls_and_arrows_stay_on_the_slide() -> None:
    show = after(C.DOWN, C.DOWN, C.UP, show=answering(SHOW, "f2"))
    assert (show.scroll, show.at) == (0.2, 2)
    assert scrolled(SHOW, 1.0) is SHOW
    assert after(C.RIGHT, show=show) == Show(11, 3)


@pytest.mark.parametrize(
    ("command", "tool"),
    [
        (C.POINTER, Tool.POINTER),
        (C.SPOTLIGHT, Tool.SPOTLIGHT),
        (C.PEN, Tool.PEN),
        (C.HIGHLIGHTER, Tool.HIGHLIGHTER),
        (C.ERASER, Tool.ERASER),
    ],
)
def test_a_tool_is_taken_and_laid_down(command: Command, tool: Tool) -> None:
    assert after(command).tool is tool
    assert after(command, C.NEXT).tool is tool, "it stays in the hand on the next slide"
    assert after(command, command).tool is Tool.HAND
    assert after(command, C.HAND).tool is Tool.HAND
    assert after(command, C.PEN if tool is not Tool.PEN else C.ERASER).tool is not tool


def test_escape_leaves_one_state_at_a_time_and_then_ends() -> None:
    show = typing(after(C.FREEZE, C.BLACK, C.ZOOM, C.ZOOM, C.BLACK, C.POINTER), "3")
    show = commanded(show, C.ESCAPE)
    assert show.typed == ""
    left = []
    while not show.ended:
        before, show = show, commanded(show, C.ESCAPE)
        left.append(
            next(
                name
                for name in ("mode", "tool", "zoom", "veil", "frozen", "ended")
                if getattr(before, name) != getattr(show, name)
            )
        )
    assert left == ["tool", "zoom", "veil", "frozen", "ended"]


def test_a_careful_show_ends_with_the_second_escape_in_a_row() -> None:
    once = commanded(SHOW, C.ESCAPE, careful=True)
    assert once.leaving and not once.ended
    assert commanded(once, C.ESCAPE, careful=True).ended
    assert not commanded(once, C.FREEZE, careful=True).leaving, "any other key thinks better of it"
    assert commanded(SHOW, C.ESCAPE).ended


def test_an_edit_during_the_show_keeps_the_place() -> None:
    assert with_count(SHOW, 5, 2).at == 2
    assert with_count(after(C.LAST, C.FREEZE), 5, 9) == Show(5, 4, frozen=Scene(4))
    assert with_count(after(C.FREEZE), 12, 3, 4).room.at == 4, "the frozen slide has moved"


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
