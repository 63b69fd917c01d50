"""Drawing, wiping and undoing on a slide."""

from briefing_app.viewmodels.present.ink import (
    Drawing,
    Ink,
    Stroke,
    become,
    redone,
    undone,
    without,
)
from briefing_app.viewmodels.present.show import Tool


def line(*touches: tuple[float, float]) -> Stroke:
    return Stroke(Tool.PEN, 0, 0.01, tuple((x, y, 1.0) for x, y in touches))


ACROSS = line((0.1, 0.5), (0.9, 0.5))
DOT = line((0.5, 0.1))


def test_every_slide_keeps_its_own_drawing_and_its_own_undo() -> None:
    ink = Ink().having("a", become(Drawing(), (ACROSS,))).having("b", become(Drawing(), (DOT,)))
    ink = ink.having("a", undone(ink.on("a")))
    assert ink.on("a").strokes == ()
    assert ink.on("b").strokes == (DOT,)
    assert ink.on("c") == Drawing()


def test_undo_and_redo_go_step_by_step() -> None:
    drawing = become(become(Drawing(), (ACROSS,)), (ACROSS, DOT))
    assert undone(drawing).strokes == (ACROSS,)
    assert undone(undone(undone(drawing))).strokes == ()
    assert redone(undone(drawing)).strokes == (ACROSS, DOT)
    assert redone(drawing) is drawing
    assert become(undone(drawing), (DOT,)).undone == (), "what is drawn anew ends redoing"


def test_nothing_changed_is_no_step() -> None:
    drawing = become(Drawing(), (ACROSS,))
    assert become(drawing, (ACROSS,)).past == drawing.past


def test_wiping_takes_whole_strokes_that_it_touches() -> None:
    both = (ACROSS, DOT)
    assert without(both, 0.5, 0.5, 0.01, 9 / 16) == (DOT,), "between two touches of the line"
    assert without(both, 0.5, 0.1, 0.01, 9 / 16) == (ACROSS,)
    assert without(both, 0.5, 0.3, 0.01, 9 / 16) == both


def test_reach_is_a_circle_on_every_shape_of_stage() -> None:
    upright = 16 / 9
    assert without((DOT,), 0.5, 0.1 + 0.02, 0.03, upright) == (DOT,)
    assert without((DOT,), 0.5 + 0.02, 0.1, 0.03, upright) == ()
