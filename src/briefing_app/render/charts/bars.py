"""Bars: one row an item, label on the left, value at the end of its bar."""

from typing import NamedTuple

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bar_plan import BarPlan, derive_plan
from briefing_app.render.charts.items import (
    REGULAR,
    SEMIBOLD,
    hatch_span,
    left_out_text,
    role_of,
    shown_items,
    weight_of,
)
from briefing_app.render.charts.marks import (
    CENTRE,
    INK_ABOVE,
    INK_BELOW,
    LINE_HEIGHT,
    Anchor,
    Bar,
    ChartLayout,
    Hatch,
    Hit,
    Mark,
    Measure,
    Rect,
    Rule,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import elided, line_height
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps

_APART = 2 * (1 + INK_BELOW + INK_ABOVE - CENTRE - LINE_HEIGHT)
"""So thick a bar under its label is, in its size, that its number's ink keeps below the label's."""


class _Rows(NamedTuple):
    """What all rows share: their plan, where zero stands, how long a unit and how thick a bar is.

    ``tallest`` is the number of lines of the tallest label, where labels stand above their bars.
    """

    plan: BarPlan
    width: float
    zero: float
    scale: float
    thickness: float
    tallest: int
    style: ChartStyle
    measure: Measure


def bars(props: ChartProps, w: float, h: float, style: ChartStyle, measure: Measure) -> ChartLayout:
    """Lay out horizontal bars from zero; what finds no row is counted at the bottom."""
    least = line_height(style.smallest)
    most = max(1, int(h // least))
    if len(props.items) > most:
        most = max(1, int((h - least) // least))
    items = shown_items(props, most)
    if not items:
        return ChartLayout(w, h, (), (), ChartKind.BARS)
    left_out = len(props.items) - len(items)
    rows = _rows(items, w, h - (least if left_out else 0), style, measure)
    pitch = rows.plan.pitch
    marks: list[Mark] = []
    hits: list[Hit] = []
    for row, item in enumerate(items):
        labels, middle = _label(rows, row, item)
        marks.extend(labels)
        core = _bar(props, item, rows, middle, marks)
        marks.append(_value(rows, row, item, middle))
        hits.append(Hit(item.index, item.key, Rect(0, row * pitch, w, pitch), core))
    bottom = len(items) * pitch
    marks.append(Rule(rows.zero, 0, rows.zero, bottom, "ink", style.rule))
    if left_out:
        px = style.smallest
        text = elided(left_out_text(left_out, props.tongue), w, px, REGULAR, measure)
        tw = measure(text, px, REGULAR)
        marks.append(Text(0, bottom + least - 0.3 * px, text, px, REGULAR, "soft", tw))
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.BARS, left_out)


def _rows(
    items: tuple[ItemProps, ...], w: float, h: float, style: ChartStyle, measure: Measure
) -> _Rows:
    plan = derive_plan(items, w, h, style, measure)
    left = plan.label_width + style.gap * 1.5 if plan.label_width else style.rule
    zero, scale = _scale(items, plan, left, w, style, measure)
    thickness = min(plan.pitch * 0.6, style.bar * 1.6)
    tallest = 1
    if plan.above:
        tallest = max(len(lines) for lines in plan.labels)
        spare = plan.pitch - line_height(plan.px) * tallest
        apart = min(spare, _APART * plan.px)
        thickness = min(thickness, max(spare * 0.62, spare - style.gap * 1.6, apart))
    return _Rows(plan, w, zero, scale, thickness, tallest, style, measure)


def _label(rows: _Rows, row: int, item: ItemProps) -> tuple[list[Text], float]:
    """Return the label of a row, and where the middle of its bar is."""
    plan, high = rows.plan, line_height(rows.plan.px)
    top, lines = row * plan.pitch, plan.labels[row]
    if plan.above:
        x, first = rows.style.gap * 0.75, top + plan.px
        middle = top + high * rows.tallest + rows.thickness / 2
    else:
        middle = top + plan.pitch / 2
        x, first = 0.0, middle - high * (len(lines) - 1) / 2 + CENTRE * plan.px
    weight = weight_of(item)
    set_lines = [
        Text(x, first + n * high, text, plan.px, weight, "ink",
             rows.measure(text, plan.px, weight), index=item.index)
        for n, text in enumerate(lines)
    ]  # fmt: skip
    return set_lines, middle


def _value(rows: _Rows, row: int, item: ItemProps, middle: float) -> Text:
    """Return the value of a row, beyond the end of its bar."""
    plan, style = rows.plan, rows.style
    value = float(item.value)
    ends = [value] + [float(e) for e in (item.low, item.high) if e is not None]
    out = hatch_span(item, style.hatch)[1]
    text = elided(plan.values[row], rows.width, plan.px, SEMIBOLD, rows.measure)
    tw = rows.measure(text, plan.px, SEMIBOLD)
    below = value < 0 and not plan.crossed
    if value < 0 and plan.crossed:
        x = min(rows.zero + style.gap, rows.width - tw)
    elif below:
        x = max(rows.zero + min(ends) * rows.scale - out - style.gap, tw)
    else:
        x = min(rows.zero + max(*ends, 0) * rows.scale + out + style.gap, rows.width - tw)
    anchor: Anchor = "end" if below else "start"
    y = middle + CENTRE * plan.px
    return Text(x, y, text, plan.px, SEMIBOLD, "ink", tw, anchor, item.index)


def _scale(
    items: tuple[ItemProps, ...],
    plan: BarPlan,
    left: float,
    w: float,
    style: ChartStyle,
    measure: Measure,
) -> tuple[float, float]:
    """Return where zero stands and how long one unit is, so that each value has room at its bar."""
    positive: list[tuple[float, float]] = []
    negative: list[tuple[float, float]] = []
    for item, text in zip(items, plan.values, strict=True):
        beside = measure(text, plan.px, SEMIBOLD) + style.gap + hatch_span(item, style.hatch)[1]
        ends = [float(e) for e in (item.value, item.low, item.high) if e is not None]
        high, low = max(*ends, 0.0), min(*ends, 0.0)
        below = item.value < 0 and not plan.crossed
        positive.append((high, 0.0 if below else beside))
        negative.append((-low, beside if below else 0.0))
    if not any(low for low, _ in negative):
        scale = min(((w - left - t) / v for v, t in positive if v > 0), default=0.0)
        return left, max(0.0, scale)
    deepest = max(v for v, _ in negative)
    if plan.crossed:
        left += max(hatch_span(item, style.hatch)[1] for item in items)
        scale = max(0.0, min((w - left - t) / (deepest + v) for v, t in positive))
        return left + deepest * scale, scale
    before, after = max(t for _, t in negative), max(t for _, t in positive)
    reach = deepest + max(v for v, _ in positive)
    scale = max(0.0, (w - left - before - after) / reach)
    return left + before + deepest * scale, scale


def _bar(
    props: ChartProps,
    item: ItemProps,
    rows: _Rows,
    middle: float,
    marks: list[Mark],
) -> Rect:
    """Add a bar with its hatched end or whisker; return the place to light."""
    zero, scale, thickness, style = rows.zero, rows.scale, rows.thickness, rows.style
    role = role_of(props, item)
    end = zero + float(item.value) * scale
    start, length = min(zero, end), abs(end - zero)
    top = middle - thickness / 2
    rect = Rect(start, top, length, thickness)
    marks.append(Bar(rect, role, item.index, min(style.radius, thickness / 4), zero))
    back, out = hatch_span(item, style.hatch)
    back = min(back, length)
    core = rect
    if back + out > 0:
        x = end - back if item.value >= 0 else end - out
        hatched = Rect(x, top, back + out, thickness)
        marks.append(Hatch(hatched, role, item.index, max(3.0, style.hatch / 2.6)))
        core = Rect(min(start, x), top, max(rect.right, hatched.right) - min(start, x), thickness)
    if item.low is not None and item.high is not None:
        low, high = zero + float(item.low) * scale, zero + float(item.high) * scale
        marks.extend(whisker(low, high, middle, thickness * 0.5, style, item.index))
        core = Rect(min(core.x, low), top, max(core.right, high) - min(core.x, low), thickness)
    return core


def whisker(
    low: float, high: float, middle: float, cap: float, style: ChartStyle, index: int
) -> tuple[Rule, ...]:
    """Return a horizontal whisker from low to high: three strokes, each on a lighter ground."""
    width = max(style.rule * 1.5, 1.0)
    half = cap / 2
    strokes = (
        (low, middle, high, middle),
        *((x, middle - half, x, middle + half) for x in (low, high)),
    )
    ground = tuple(Rule(*ends, "panel", width * 2.6, index=index) for ends in strokes)
    return (*ground, *(Rule(*ends, "ink", width, index=index) for ends in strokes))
