"""Laying out a chart: pure, without Qt, the same on every machine.

`layout` gives the marks for an area of any size; `natural_height` the height at which a chart needs
no squeezing; `framed` adds title, subtitle and source, which belong to every picture.
"""

from collections.abc import Callable
from dataclasses import replace

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bar_plan import natural_bars
from briefing_app.render.charts.bars import bars
from briefing_app.render.charts.columns import columns
from briefing_app.render.charts.items import BOLD, REGULAR
from briefing_app.render.charts.line import line
from briefing_app.render.charts.marks import (
    INK_ABOVE,
    ChartLayout,
    Hit,
    Mark,
    Measure,
    Rect,
    Role,
    Text,
    shifted,
)
from briefing_app.render.charts.mirror import is_mirrored, mirror, mirrored
from briefing_app.render.charts.part import as_bars, part
from briefing_app.render.charts.slope import slope
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import balanced, fitted, line_height
from briefing_app.render.charts.units import countable, natural_units, units
from briefing_app.render.text_width import text_width
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.words.said import marked
from briefing_app.words.written import written

_Lay = Callable[[ChartProps, float, float, ChartStyle, Measure], ChartLayout]
_KINDS: dict[ChartKind, _Lay] = {
    ChartKind.BARS: bars,
    ChartKind.COLUMNS: columns,
    ChartKind.LINE: line,
    ChartKind.SLOPE: slope,
    ChartKind.PART: part,
    ChartKind.UNIT: units,
}
NOTHING = marked("There is nothing to draw.")


def layout(
    props: ChartProps,
    width: float,
    height: float,
    style: ChartStyle,
    measure: Measure = text_width,
) -> ChartLayout:
    """Return the marks of a chart in an area of ``width`` by ``height``.

    ``measure`` tells how wide a text is; the default needs no Qt. Where a kind finds no room for
    its labels it becomes bars, which always fit: ``drawn`` says which kind it is.
    """
    if not props.items:
        px = style.text
        nothing = written(props.tongue, NOTHING)
        tw = measure(nothing, px, REGULAR)
        text = Text(0, INK_ABOVE * px, nothing, px, REGULAR, "soft", tw)
        drawn = ChartLayout(width, height, (text,), (), props.kind)
    else:
        drawn = _KINDS[props.kind](props, width, height, style, measure)
    return mirror(drawn) if is_mirrored(props) else drawn


def natural_height(
    props: ChartProps, width: float, style: ChartStyle, measure: Measure = text_width
) -> float:
    """Return the height at which the chart looks best at this width, in the unit of the area."""
    if not props.items:
        return line_height(style.text)
    if props.kind is ChartKind.UNIT and countable(props):
        return natural_units(props, width, style, measure)
    if props.kind is ChartKind.PART and props.whole is not None:
        chart = layout(props, width, style.text * 40, style, measure)
        if chart.drawn is ChartKind.PART:
            return max(text.rect.bottom for text in chart.texts) + style.text * 0.3
        return natural_bars(as_bars(props), width, style, measure)
    if props.kind in (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.SLOPE):
        height = min(max(width * 0.36, style.pitch * 4.5), style.pitch * 6.5)
        drawn = layout(props, width, height, style, measure).drawn
        return height if drawn is not ChartKind.BARS else natural_bars(props, width, style, measure)
    return natural_bars(props, width, style, measure)


def _block(
    text: str, width: float, px: float, weight: int, role: Role, lines: int, measure: Measure
) -> tuple[list[Mark], float]:
    """Return the lines of a paragraph from the top of an area, and its height."""
    if not text:
        return [], 0.0
    high = px * (1.15 if weight == BOLD else LINE)
    found = fitted(text, width, px, weight, measure, lines)
    if weight == BOLD and len(found) > 1:
        found = balanced(found, width, px, weight, measure)
    marks: list[Mark] = [
        Text(0, n * high + px * 0.9, one, px, weight, role, measure(one, px, weight))
        for n, one in enumerate(found)
    ]
    return marks, high * len(found)


LINE = 1.25


def framed(
    props: ChartProps,
    width: float,
    height: float,
    style: ChartStyle,
    measure: Measure = text_width,
    *,
    margin: float = 0.0,
    title: bool = True,
    source: bool = True,
) -> ChartLayout:
    """Return the chart with title, subtitle, notes and source line inside the area.

    ``height`` 0 takes as much as the chart needs. ``margin`` stays free on all sides.
    """
    inner = max(1.0, width - 2 * margin)
    marks: list[Mark] = []
    top = margin
    head = [
        (props.title, style.title, BOLD, "ink", 5),
        (
            props.subtitle if props.subtitle != props.title else "",
            style.subtitle,
            REGULAR,
            "soft",
            3,
        ),
    ]
    for text, px, weight, role, lines in head if title else []:
        block, tall = _block(text, inner, px, weight, _role(role), lines, measure)
        marks.extend(shifted(mark, margin, top) for mark in _sided(props, block, inner))
        top += tall + (style.gap * 0.4 if tall else 0)
    top += style.gap * 1.2 if title else 0
    foot: list[tuple[list[Mark], float]] = []
    if source:
        foot.append(_block(props.footnote, inner, style.source, REGULAR, "soft", 4, measure))
        foot.append(_block(props.source, inner, style.source, REGULAR, "faint", 3, measure))
    foot_height = sum(tall for _, tall in foot) + (
        style.gap * 1.2 if any(t for _, t in foot) else 0
    )
    if height <= 0:
        height = top + natural_height(props, inner, style, measure) + foot_height + margin
    room = max(style.smallest * 2, height - top - foot_height - margin)
    chart = layout(props, inner, room, style, measure)
    marks.extend(shifted(mark, margin, top) for mark in chart.marks)
    hits = tuple(_hit_moved(hit, margin, top) for hit in chart.hits)
    at = height - margin - sum(tall for _, tall in foot)
    for block, tall in foot:
        marks.extend(shifted(mark, margin, at) for mark in _sided(props, block, inner))
        at += tall
    return replace(chart, width=width, height=height, marks=tuple(marks), hits=hits)


def _sided(props: ChartProps, block: list[Mark], width: float) -> list[Mark]:
    """Return lines of words at the side where the chart's reading begins."""
    return [mirrored(mark, width) for mark in block] if is_mirrored(props) else block


def padded(chart: ChartLayout, pad: float) -> ChartLayout:
    """Return the layout with so much room on the left and right, which lit items take too."""
    hits = []
    for hit in chart.hits:
        left = 0.0 if hit.rect.x <= 0 else hit.rect.x + pad
        right = hit.rect.right + (2 * pad if hit.rect.right >= chart.width else pad)
        core = Rect(hit.core.x + pad, hit.core.y, hit.core.w, hit.core.h)
        hits.append(hit._replace(rect=Rect(left, hit.rect.y, right - left, hit.rect.h), core=core))
    return replace(
        chart,
        width=chart.width + 2 * pad,
        marks=tuple(shifted(mark, pad, 0) for mark in chart.marks),
        hits=tuple(hits),
    )


def _role(name: str) -> Role:
    return "soft" if name == "soft" else "ink"


def _hit_moved(hit: Hit, dx: float, dy: float) -> Hit:
    def moved(rect: Rect) -> Rect:
        return Rect(rect.x + dx, rect.y + dy, rect.w, rect.h)

    return hit._replace(rect=moved(hit.rect), core=moved(hit.core))
