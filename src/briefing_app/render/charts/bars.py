"""Bars: one row an item, label on the left, value at the end of its bar."""

from dataclasses import dataclass

from briefing_app.core.chart import ChartKind
from briefing_app.core.quantity import Hedge
from briefing_app.render.charts.marks import (
    CENTRE,
    Bar,
    ChartLayout,
    Hatch,
    Hit,
    Mark,
    Measure,
    Rect,
    Role,
    Rule,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import elided, fits, fitted, line_height, widest
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps

BOLD, SEMIBOLD, REGULAR = 700, 600, 400
LEAST_BARS = 0.22
"""The share of the width that must stay for the bars themselves."""
WIDEST_LABELS = 0.44
_AFTER = (Hedge.MORE_THAN, Hedge.AT_LEAST)
_BEFORE = (Hedge.ALMOST, Hedge.LESS_THAN, Hedge.AT_MOST)


def role_of(props: ChartProps, item: ItemProps) -> Role:
    """Return the colour of an item: its tone where it matters or where none does, else neutral."""
    if item.emphasised or not any(i.emphasised for i in props.items):
        return item.tone
    return "neutral_bar"


def hatch_span(item: ItemProps, length: float) -> tuple[float, float]:
    """Return how far hatching reaches back from the end of a bar and out beyond it."""
    if item.hedge in _AFTER:
        return 0.0, length
    if item.hedge in _BEFORE:
        return length, 0.0
    if item.hedge is Hedge.ABOUT:
        return length / 2, length / 2
    return 0.0, 0.0


def shown_items(props: ChartProps, most: int) -> tuple[ItemProps, ...]:
    """Return at most so many items in their order: those that matter, then the largest."""
    if len(props.items) <= most:
        return props.items
    ranked = sorted(props.items, key=lambda i: (not i.emphasised, -abs(i.value), i.index))
    kept = {i.index for i in ranked[:most]}
    return tuple(i for i in props.items if i.index in kept)


def left_out_text(count: int) -> str:
    """Return how many items found no room, in words."""
    return f"and {count:,} more, in the table" if count > 1 else "and one more, in the table"


@dataclass(frozen=True)
class _Plan:
    """How the rows are set: text size, labels in lines, values, whether labels stand above bars.

    ``crossed``: the values of negative bars stand on the other side of zero, where it is empty.
    """

    px: float
    pitch: float
    labels: list[list[str]]
    values: list[str]
    label_width: float
    above: bool
    crossed: bool = False


def _weight(item: ItemProps) -> int:
    return BOLD if item.emphasised else REGULAR


def _plan(
    items: tuple[ItemProps, ...], w: float, h: float, style: ChartStyle, measure: Measure
) -> _Plan:
    """Choose the first of several ways in which nothing has to be cut; else cut the labels."""
    pitch = min(h / len(items), style.pitch * 1.6)
    least = w * LEAST_BARS
    for texts in ([i.value_text for i in items], [i.short_text for i in items]):
        for px in style.sizes:
            lines = int(pitch // line_height(px))
            values = _beside(items, texts, px, style, measure)
            labels = max(measure(i.label, px, _weight(i)) for i in items)
            narrow = labels <= min(w * WIDEST_LABELS, w - style.gap * 1.5 - values - least)
            if lines >= 1 and narrow:
                return _Plan(px, pitch, [[i.label] for i in items], texts, labels, False)
            room = min(w * WIDEST_LABELS, w - least - values - style.gap * 1.5)
            most = min(lines, 3)
            broken = lines >= 2 and room > 0
            if broken and all(fits(i.label, room, px, _weight(i), measure, most) for i in items):
                cut = [fitted(i.label, room, px, _weight(i), measure, most) for i in items]
                return _Plan(px, pitch, cut, texts, _widest_line(items, cut, px, measure), False)
            for above in (1, 2):
                whole = all(
                    fits(i.label, w - style.gap, px, _weight(i), measure, above) for i in items
                )
                if whole and pitch >= line_height(px) * (above + 0.9) and values + least <= w:
                    cut = [
                        fitted(i.label, w - style.gap, px, _weight(i), measure, 2) for i in items
                    ]
                    return _Plan(px, pitch, cut, texts, 0.0, True)
    return _cut_plan(items, pitch, w, style, measure)


def _cut_plan(
    items: tuple[ItemProps, ...], pitch: float, w: float, style: ChartStyle, measure: Measure
) -> _Plan:
    """Return the plan of last resort: small, labels cut, signs for hedges."""
    px = style.sizes[-1]
    texts = [i.value_text for i in items]
    if widest(texts, px, SEMIBOLD, measure) + style.gap + style.hatch > w * (1 - LEAST_BARS):
        texts = [i.short_text for i in items]
    values = widest(texts, px, SEMIBOLD, measure) + style.gap + style.hatch
    if pitch >= line_height(px) * 1.9:
        above = 2 if pitch >= line_height(px) * 2.9 else 1
        cut = [fitted(i.label, w - style.gap, px, _weight(i), measure, above) for i in items]
        return _Plan(px, pitch, cut, texts, 0.0, True, True)
    room = max(0.0, min(w * WIDEST_LABELS, w - w * 0.1 - values - style.gap * 1.5))
    lines = max(1, min(3, int(pitch // line_height(px))))
    cut = [fitted(i.label, room, px, _weight(i), measure, lines) for i in items]
    return _Plan(px, pitch, cut, texts, _widest_line(items, cut, px, measure), False, True)


def _beside(
    items: tuple[ItemProps, ...],
    texts: list[str],
    px: float,
    style: ChartStyle,
    measure: Measure,
) -> float:
    """Return the room that values take beside the bars, on both sides where some lie below 0."""
    sides = (
        [t for i, t in zip(items, texts, strict=True) if (i.value < 0) is below]
        for below in (False, True)
    )
    edge = style.gap + style.hatch
    return sum(widest(side, px, SEMIBOLD, measure) + edge for side in sides if side)


def _widest_line(
    items: tuple[ItemProps, ...], lines: list[list[str]], px: float, measure: Measure
) -> float:
    return max(widest(ls, px, _weight(i), measure) for i, ls in zip(items, lines, strict=True))


def natural_bars(props: ChartProps, w: float, style: ChartStyle, measure: Measure) -> float:
    """Return the height at which every bar has its place at the best text size."""
    if not props.items:
        return style.pitch
    px = style.text
    labels = max(measure(i.label, px, _weight(i)) for i in props.items)
    texts = [i.value_text for i in props.items]
    values = _beside(props.items, texts, px, style, measure)
    need = labels + values + style.gap * 1.5 + w * LEAST_BARS
    room = max(
        1.0,
        min(w * WIDEST_LABELS, w * (1 - LEAST_BARS) - values - style.gap * 1.5),
    )
    pitch = style.pitch
    if labels > w * WIDEST_LABELS or need > w:
        two = all(fits(i.label, room, px, _weight(i), measure, 2) for i in props.items)
        above = line_height(px) + style.bar + style.gap * 1.6
        if not two and labels > w - style.gap:
            above += line_height(px)
        pitch = max(pitch, line_height(px) * 2.1 if two else above)
    return pitch * len(props.items) + style.gap


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
    rows = h - (least if left_out else 0)
    plan = _plan(items, w, rows, style, measure)
    marks: list[Mark] = []
    hits: list[Hit] = []
    left = plan.label_width + style.gap * 1.5 if plan.label_width else style.rule
    zero, scale = _scale(items, plan, left, w, style, measure)
    thickness = min(plan.pitch * 0.6, style.bar * 1.6)
    indent = style.gap * 0.75 if plan.above else 0.0
    tallest = 1
    if plan.above:
        tallest = max(len(lines) for lines in plan.labels)
        spare = plan.pitch - line_height(plan.px) * tallest
        thickness = min(thickness, max(spare * 0.62, spare - style.gap * 1.6))
    for row, item in enumerate(items):
        top = row * plan.pitch
        middle = top + plan.pitch / 2
        if plan.above:
            for n, text in enumerate(plan.labels[row]):
                y = top + plan.px + n * line_height(plan.px)
                marks.append(_line(item, text, indent, y, plan.px, measure))
            middle = top + line_height(plan.px) * tallest + thickness / 2
        else:
            label_lines = plan.labels[row]
            first = middle - line_height(plan.px) * (len(label_lines) - 1) / 2 + CENTRE * plan.px
            for n, text in enumerate(label_lines):
                y = first + n * line_height(plan.px)
                marks.append(_line(item, text, 0.0, y, plan.px, measure))
        core = _bar(props, item, zero, scale, middle, thickness, style, marks)
        value = float(item.value)
        ends = [value] + [float(e) for e in (item.low, item.high) if e is not None]
        out = hatch_span(item, style.hatch)[1]
        text = elided(plan.values[row], w, plan.px, SEMIBOLD, measure)
        tw = measure(text, plan.px, SEMIBOLD)
        below = value < 0
        if below and plan.crossed:
            below = False
            x = min(zero + style.gap, w - tw)
        elif below:
            x = zero + min(ends) * scale - out - style.gap
            x = max(x, tw)
        else:
            x = zero + max(*ends, 0) * scale + out + style.gap
            x = min(x, w - tw)
        marks.append(
            Text(
                x, middle + CENTRE * plan.px, text, plan.px, SEMIBOLD, "ink", tw,
                "end" if below else "start", item.index,
            )
        )  # fmt: skip
        hits.append(Hit(item.index, item.key, Rect(0, top, w, plan.pitch), core))
    bottom = len(items) * plan.pitch
    marks.append(Rule(zero, 0, zero, bottom, "ink", style.rule))
    if left_out:
        px = style.smallest
        text = elided(left_out_text(left_out), w, px, REGULAR, measure)
        tw = measure(text, px, REGULAR)
        marks.append(Text(0, bottom + least - 0.3 * px, text, px, REGULAR, "soft", tw))
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.BARS, left_out)


def _line(item: ItemProps, text: str, x: float, y: float, px: float, measure: Measure) -> Text:
    weight = _weight(item)
    return Text(x, y, text, px, weight, "ink", measure(text, px, weight), index=item.index)


def _scale(
    items: tuple[ItemProps, ...],
    plan: _Plan,
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
    zero: float,
    scale: float,
    middle: float,
    thickness: float,
    style: ChartStyle,
    marks: list[Mark],
) -> Rect:
    """Add a bar with its hatched end or whisker; return the place to light."""
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
