"""What a chart is made of once it is laid out: bars, lines, dots, hatching and text.

Plain values in the unit of the area (pixels on screen, points on paper), origin at the top left.
Colours are roles, names of `Palette` fields, so that one layout serves every theme and paper. The
painters (`picture`, `svg`, the panel's plot) only draw what stands here.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Literal, NamedTuple

from briefing_app.core.chart import ChartKind
from briefing_app.core.value import Value

Measure = Callable[[str, float, int], float]
"""How wide a text is: (text, size, weight) to width, all in the unit of the area."""

Role = Literal[
    "ink", "soft", "faint", "line", "panel", "paper", "neutral_bar", "lost",
    "count", "money", "mass", "harm", "accent", "warn",
]  # fmt: skip
Anchor = Literal["start", "middle", "end"]

INK_ABOVE = 0.75
"""So far above its baseline a text inks at most, in its size; and so far below it."""
INK_BELOW = 0.22
LINE_HEIGHT = 1.25
CENTRE = 0.33
"""From the middle of a line of digits down to its baseline, in its size."""


class Rect(NamedTuple):
    """A rectangle; right and bottom are derived."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.h

    def meets(self, other: "Rect", margin: float = 0.0) -> bool:
        """Tell whether the two overlap, or come nearer than ``margin``."""
        return (
            self.x < other.right + margin
            and other.x < self.right + margin
            and self.y < other.bottom + margin
            and other.y < self.bottom + margin
        )

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom


class Bar(NamedTuple):
    """A filled bar; ``index`` is its item's, -1 for none. It grows from ``base`` along ``axis``."""

    rect: Rect
    role: Role
    index: int = -1  # type: ignore[assignment] # no tuple is searched here
    radius: float = 0.0
    base: float = 0.0
    axis: Literal["x", "y"] = "x"


class Hatch(NamedTuple):
    """The hatched end of an inexact bar, in diagonal stripes of ``role`` on the panel's ground."""

    rect: Rect
    role: Role
    index: int = -1  # type: ignore[assignment] # no tuple is searched here
    pitch: float = 5.0


class Text(NamedTuple):
    """One line of text: ``x`` is at its ``anchor``, ``y`` its baseline, ``w`` its width."""

    x: float
    y: float
    text: str
    px: float
    weight: int
    role: Role
    w: float
    anchor: Anchor = "start"
    index: int = -1  # type: ignore[assignment] # no tuple is searched here

    @property
    def rect(self) -> Rect:
        """The place that its ink can take."""
        shift = {"start": 0.0, "middle": self.w / 2, "end": self.w}[self.anchor]
        height = (INK_ABOVE + INK_BELOW) * self.px
        return Rect(self.x - shift, self.y - INK_ABOVE * self.px, self.w, height)


class Rule(NamedTuple):
    """A straight line: the axis, a leader, a whisker."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float = 1.0
    dashed: bool = False
    index: int = -1  # type: ignore[assignment] # no tuple is searched here


class Line(NamedTuple):
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    role: Role
    width: float
    index: int = -1  # type: ignore[assignment] # no tuple is searched here


class Dot(NamedTuple):
    """A round dot; hollow (filled with the ground) for an inexact number."""

    x: float
    y: float
    r: float
    role: Role
    index: int = -1  # type: ignore[assignment] # no tuple is searched here
    hollow: bool = False


Mark = Bar | Hatch | Text | Rule | Line | Dot


class Hit(NamedTuple):
    """Where an item can be pointed at, generously: ``rect``; and what is lit there: ``core``."""

    index: int  # type: ignore[assignment]
    key: str
    rect: Rect
    core: Rect


class ChartLayout(Value):
    """A chart laid out in an area. ``drawn`` is the kind that fits, ``left_out`` counts the rest.

    ``hits`` stand in reading order, one an item that is drawn.
    """

    width: float
    height: float
    marks: tuple[Mark, ...]
    hits: tuple[Hit, ...]
    drawn: ChartKind
    left_out: int = 0

    @property
    def texts(self) -> tuple[Text, ...]:
        """The texts among the marks."""
        return tuple(mark for mark in self.marks if isinstance(mark, Text))

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars among the marks."""
        return tuple(mark for mark in self.marks if isinstance(mark, Bar))

    def hit(self, x: float, y: float) -> Hit | None:
        """Return what is at a point: the smallest area that holds it, or None."""
        at = [hit for hit in self.hits if hit.rect.holds(x, y)]
        return min(at, key=lambda hit: hit.rect.w * hit.rect.h, default=None)

    def hit_of(self, index: int) -> Hit | None:
        """Return the area of an item by its index, or None where it is not drawn."""
        return self._by_index.get(index)

    @cached_property
    def _by_index(self) -> dict[int, Hit]:
        return {hit.index: hit for hit in self.hits}


def shifted(mark: Mark, dx: float, dy: float) -> Mark:
    """Return a mark moved by so much."""
    if isinstance(mark, Bar):
        base = mark.base + (dx if mark.axis == "x" else dy)
        return mark._replace(rect=_moved(mark.rect, dx, dy), base=base)
    if isinstance(mark, Hatch):
        return mark._replace(rect=_moved(mark.rect, dx, dy))
    if isinstance(mark, Rule):
        return mark._replace(x1=mark.x1 + dx, y1=mark.y1 + dy, x2=mark.x2 + dx, y2=mark.y2 + dy)
    if isinstance(mark, Line):
        return mark._replace(points=tuple((x + dx, y + dy) for x, y in mark.points))
    return mark._replace(x=mark.x + dx, y=mark.y + dy)


def _moved(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.w, rect.h)


def grown(layout: ChartLayout, part: float) -> ChartLayout:
    """Return the layout with its bars grown to ``part`` (0 to 1) of their length.

    For the one movement the stage makes: hatching and the bars' own texts come with the end.
    """
    if part >= 1:
        return layout
    marks: list[Mark] = []
    for mark in layout.marks:
        if isinstance(mark, Bar):
            r = mark.rect
            if mark.axis == "x":
                x = mark.base + (r.x - mark.base) * part
                mark = mark._replace(rect=Rect(x, r.y, r.w * part, r.h))
            else:
                y = mark.base + (r.y - mark.base) * part
                mark = mark._replace(rect=Rect(r.x, y, r.w, r.h * part))
        elif isinstance(mark, Hatch):
            continue
        marks.append(mark)
    return replace(layout, marks=tuple(marks))
