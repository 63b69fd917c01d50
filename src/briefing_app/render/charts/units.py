"""A unit chart: one dot for each thing that is counted, for small counts."""

from math import floor

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bars import bars
from briefing_app.render.charts.items import BOLD, REGULAR, SEMIBOLD, role_of
from briefing_app.render.charts.marks import (
    CENTRE,
    ChartLayout,
    Dot,
    Hit,
    Mark,
    Measure,
    Rect,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import line_height, widest
from briefing_app.viewmodels.charts.props import ChartProps

MOST = 400
"""More dots than this are bars."""
LEAST_CELL = 4.0
WIDEST_CELL = 0.75
"""The widest distance of dots, in bar pitches."""


def countable(props: ChartProps) -> bool:
    """Tell whether every number is a small whole count."""
    values = [i.value for i in props.items]
    whole = all(v >= 0 and v == v.to_integral_value() for v in values)
    return whole and 0 < sum(values) <= MOST and not any(i.low is not None for i in props.items)


def units(
    props: ChartProps, w: float, h: float, style: ChartStyle, measure: Measure
) -> ChartLayout:
    """Lay out dots in rows; what is no small count, or finds no room, becomes bars."""
    items = props.items
    if not items or not countable(props):
        return bars(props, w, h, style, measure)
    for px in style.sizes:
        labels = max(measure(i.label, px, BOLD if i.emphasised else REGULAR) for i in items)
        values = widest((i.value_text for i in items), px, SEMIBOLD, measure)
        left = labels + style.gap * 2
        room = w - left - values - style.gap
        if room >= w * 0.25:
            break
    else:
        return bars(props, w, h, style, measure)
    cell = _cell([int(i.value) for i in items], room, h, line_height(px), style)
    if cell < LEAST_CELL:
        return bars(props, w, h, style, measure)
    a_row = max(1, floor(room / cell))
    marks: list[Mark] = []
    hits: list[Hit] = []
    top = 0.0
    for item in items:
        count = int(item.value)
        rows = max(1, -(-count // a_row))
        height = max(rows * cell, line_height(px)) + style.gap
        middle = top + max(cell, line_height(px)) / 2
        weight = BOLD if item.emphasised else REGULAR
        tw = measure(item.label, px, weight)
        y = middle + CENTRE * px
        marks.append(Text(0, y, item.label, px, weight, "ink", tw, index=item.index))
        role = role_of(props, item)
        for n in range(count):
            x = left + (n % a_row + 0.5) * cell
            marks.append(
                Dot(x, middle + (n // a_row) * cell, cell * 0.38, role, item.index, item.inexact)
            )
        wide = min(count, a_row) * cell
        tw = measure(item.value_text, px, SEMIBOLD)
        x = left + wide + style.gap
        marks.append(Text(x, y, item.value_text, px, SEMIBOLD, "ink", tw, index=item.index))
        core = Rect(left, middle - cell / 2, max(wide, 1.0), rows * cell)
        hits.append(Hit(item.index, item.key, Rect(0, top, w, height), core))
        top += height
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.UNIT)


def _cell(counts: list[int], room: float, h: float, high: float, style: ChartStyle) -> float:
    """Return the largest distance of dots at which all rows fit."""
    cell = style.pitch * WIDEST_CELL
    while cell >= LEAST_CELL:
        a_row = max(1, floor(room / cell))
        need = sum(max(max(1, -(-n // a_row)) * cell, high) + style.gap for n in counts)
        if need <= h:
            return cell
        cell *= 0.95
    return 0.0


def natural_units(props: ChartProps, w: float, style: ChartStyle, measure: Measure) -> float:
    """Return the height at which the dots stand at a good size."""
    values = widest((i.value_text for i in props.items), style.text, SEMIBOLD, measure)
    labels = widest((i.label for i in props.items), style.text, BOLD, measure)
    room = max(style.pitch, w - labels - values - style.gap * 3)
    cell = style.pitch * 0.5
    a_row = max(1, floor(room / cell))
    high = line_height(style.text)
    rows = (max(max(1, -(-int(i.value) // a_row)) * cell, high) for i in props.items)
    return sum(rows) + style.gap * len(props.items)
