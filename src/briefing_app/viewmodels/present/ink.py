"""What is drawn on slides during a talk: strokes, with undo for each slide. It ends with the talk.

Pure values and functions. Points are parts of the slide's width and height, so that a drawing fits
the stage, the console and a picture alike.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import hypot

from briefing_app.viewmodels.present.show import Tool

WIDTHS = {Tool.PEN: 0.004, Tool.HIGHLIGHTER: 0.022, Tool.ERASER: 0.02}
"""How wide a tool is at first, in parts of the slide's width."""
THINNEST, THICKEST = 0.0015, 0.08
STEP = 1.3
MOST_UNDO = 100

Touch = tuple[float, float, float]
"""x, y, and how hard it was pressed (0 to 1)."""
Strokes = tuple["Stroke", ...]


@dataclass(frozen=True)
class Stroke:
    """One line of a pen or a highlighter. ``colour`` counts the inks from 0."""

    tool: Tool
    colour: int
    width: float
    touches: tuple[Touch, ...]


@dataclass(frozen=True)
class Drawing:
    """What is drawn on one slide, what it was before, and what was undone."""

    strokes: Strokes = ()
    past: tuple[Strokes, ...] = ()
    undone: tuple[Strokes, ...] = ()


@dataclass(frozen=True)
class Ink:
    """The drawings of a talk, by the slides' keys."""

    drawings: Mapping[str, Drawing] = field(default_factory=dict)

    def on(self, key: str) -> Drawing:
        """Return what is drawn on a slide."""
        return self.drawings.get(key, Drawing())

    def having(self, key: str, drawing: Drawing) -> "Ink":
        """Return the same with another drawing on a slide."""
        return Ink({**self.drawings, key: drawing})


def become(drawing: Drawing, strokes: Strokes, before: Strokes | None = None) -> Drawing:
    """Return a drawing with these strokes, one step after what it was (or after ``before``)."""
    was = drawing.strokes if before is None else before
    if strokes == was:
        return replace(drawing, strokes=strokes)
    return Drawing(strokes, (*drawing.past, was)[-MOST_UNDO:])


def undone(drawing: Drawing) -> Drawing:
    """Take the last step back; nothing where there is none."""
    if not drawing.past:
        return drawing
    return Drawing(drawing.past[-1], drawing.past[:-1], (*drawing.undone, drawing.strokes))


def redone(drawing: Drawing) -> Drawing:
    """Do again what was taken back."""
    if not drawing.undone:
        return drawing
    return Drawing(drawing.undone[-1], (*drawing.past, drawing.strokes), drawing.undone[:-1])


def without(strokes: Strokes, x: float, y: float, reach: float, aspect: float) -> Strokes:
    """Return the strokes that do not pass within ``reach`` of a point; whole strokes go.

    ``aspect`` is the slide's height divided by its width.
    """
    return tuple(s for s in strokes if not _touches(s, x, y, reach + s.width / 2, aspect))


def _touches(stroke: Stroke, x: float, y: float, reach: float, aspect: float) -> bool:
    touches = stroke.touches
    if len(touches) == 1:
        return hypot(touches[0][0] - x, (touches[0][1] - y) * aspect) <= reach
    return any(_distance(a, b, x, y, aspect) <= reach for a, b in pairwise(touches))


def _distance(a: Touch, b: Touch, x: float, y: float, aspect: float) -> float:
    """Return how far a point lies from the piece of a line, in parts of the width."""
    ax, ay, bx, by = a[0], a[1] * aspect, b[0], b[1] * aspect
    px, py, dx, dy = x, y * aspect, bx - ax, by - ay
    length = dx * dx + dy * dy
    part = 0.0 if length == 0 else min(1.0, max(0.0, ((px - ax) * dx + (py - ay) * dy) / length))
    return hypot(px - ax - part * dx, py - ay - part * dy)
