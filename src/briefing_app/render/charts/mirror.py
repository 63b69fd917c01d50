"""Charts of articles that are read from right to left: the same layout, seen in a mirror.

Bars grow from the right, names stand right of them, time runs to the left. Words are not mirrored,
only their places. Must not know the kinds of charts.
"""

from dataclasses import replace
from typing import get_args

from briefing_app.core.lines.direction import is_right_to_left
from briefing_app.render.charts.marks import (
    Anchor,
    Bar,
    ChartLayout,
    Dot,
    Hatch,
    Line,
    Mark,
    Rect,
    Rule,
    Text,
)
from briefing_app.viewmodels.charts.props import ChartProps

_START, _MIDDLE, _END = get_args(Anchor)
_OTHER: dict[Anchor, Anchor] = {_START: _END, _MIDDLE: _MIDDLE, _END: _START}


def reading_words(props: ChartProps) -> str:
    """Return the words of a chart whose direction it has: its names, else its title."""
    return "".join((*(item.label for item in props.all_items), props.title))


def is_mirrored(props: ChartProps) -> bool:
    """Return whether a chart is read from right to left."""
    return is_right_to_left(reading_words(props))


def mirrored(mark: Mark, width: float) -> Mark:
    """Return a mark at the other side of an area of this width."""
    if isinstance(mark, Bar):
        base = width - mark.base if mark.axis == "x" else mark.base
        return mark._replace(rect=_turned(mark.rect, width), base=base)
    if isinstance(mark, Hatch):
        return mark._replace(rect=_turned(mark.rect, width))
    if isinstance(mark, Text):
        return mark._replace(x=width - mark.x, anchor=_OTHER[mark.anchor])
    if isinstance(mark, Rule):
        return mark._replace(x1=width - mark.x1, x2=width - mark.x2)
    if isinstance(mark, Line):
        return mark._replace(points=tuple((width - x, y) for x, y in mark.points))
    assert isinstance(mark, Dot)
    return mark._replace(x=width - mark.x)


def mirror(chart: ChartLayout) -> ChartLayout:
    """Return a whole layout mirrored."""
    wide = chart.width
    return replace(
        chart,
        marks=tuple(mirrored(mark, wide) for mark in chart.marks),
        hits=tuple(
            hit._replace(rect=_turned(hit.rect, wide), core=_turned(hit.core, wide))
            for hit in chart.hits
        ),
    )


def _turned(rect: Rect, width: float) -> Rect:
    return Rect(width - rect.right, rect.y, rect.w, rect.h)
