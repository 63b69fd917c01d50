"""A slope: two points in time, one line for each thing that is compared."""

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bars import BOLD, REGULAR, SEMIBOLD, bars, role_of
from briefing_app.render.charts.marks import (
    CENTRE,
    INK_BELOW,
    ChartLayout,
    Dot,
    Hit,
    Line,
    Mark,
    Measure,
    Rect,
    Rule,
    Text,
)
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import line_height, spread, widest
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps

Pair = tuple[ItemProps, ItemProps]


def pairs_of(props: ChartProps) -> tuple[Pair, ...]:
    """Return the lines of a slope: each thing at its earlier and later time; none if it is none."""
    items = props.items
    if len(items) == 2:
        return ((items[0], items[1]),)
    periods = list(dict.fromkeys(i.period for i in items))
    if len(periods) != 2 or len(items) % 2:
        return ()
    found: dict[str, list[ItemProps]] = {}
    for item in items:
        found.setdefault(item.series, []).append(item)
    if any([i.period for i in pair] != periods for pair in found.values()):
        return ()
    return tuple((pair[0], pair[1]) for pair in found.values())


def slope(
    props: ChartProps, w: float, h: float, style: ChartStyle, measure: Measure
) -> ChartLayout:
    """Lay out a slope from zero; what is no pair, or finds no room, becomes bars."""
    pairs = pairs_of(props)
    if not pairs:
        return bars(props, w, h, style, measure)
    alone = len(pairs) == 1
    for px in style.sizes:
        fits = _set(props, pairs, alone, w, h, px, style, measure)
        if fits is not None:
            return fits
    return bars(props, w, h, style, measure)


def _set(
    props: ChartProps,
    pairs: tuple[Pair, ...],
    alone: bool,
    w: float,
    h: float,
    px: float,
    style: ChartStyle,
    measure: Measure,
) -> ChartLayout | None:
    high = line_height(px)
    top, foot = high * 0.6, high * 1.4
    heads = [a.label if alone else a.period for a in pairs[0]]
    left_texts = [i.value_text if alone else f"{i.series}  {i.value_text}" for i, _ in pairs]
    right_texts = [i.value_text for _, i in pairs]
    gap = style.gap * 1.5
    left = widest(left_texts, px, SEMIBOLD, measure) + gap
    right = w - widest(right_texts, px, SEMIBOLD, measure) - gap
    # The names of the two times stand under their ends and may reach out to both sides.
    left = max(left, measure(heads[0], px, BOLD) / 2)
    right = min(right, w - measure(heads[1], px, BOLD) / 2)
    span = right - left
    between = measure(heads[0], px, BOLD) / 2 + measure(heads[1], px, BOLD) / 2 + px
    if span < max(w * 0.2, between) or h < top + foot + high * len(pairs):
        return None
    right = min(right, left + style.pitch * 9)
    values = [float(i.value) for pair in pairs for i in pair]
    base, ceiling = min(*values, 0.0), max(*values, 0.0)
    bottom = h - foot
    scale = (bottom - top) / (ceiling - base) if ceiling > base else 0.0
    marks: list[Mark] = []
    hits: list[Hit] = []
    zero = bottom + base * scale
    r = style.stroke * 1.9
    for x in (left, right):
        marks.append(Rule(x, top - high * 0.3, x, bottom, "line", style.rule))
    marks.append(Rule(left, zero, right, zero, "ink", style.rule))
    spots = [tuple(zero - float(i.value) * scale for i in pair) for pair in pairs]
    for side, (x, texts) in enumerate(((left, left_texts), (right, right_texts))):
        order = sorted(range(len(pairs)), key=lambda n: spots[n][side])
        centres = [spots[n][side] for n in order]
        heights = dict(zip(order, spread(centres, high, top, bottom), strict=True))
        for n, pair in enumerate(pairs):
            item = pair[side]
            tw = measure(texts[n], px, SEMIBOLD)
            at, anchor = (x - gap, "end") if side == 0 else (x + gap, "start")
            marks.append(
                Text(at, heights[n] + CENTRE * px, texts[n], px, SEMIBOLD, "ink", tw,
                     "end" if anchor == "end" else "start", item.index)
            )  # fmt: skip
            half = (left + right) / 2
            reach = Rect(0, heights[n] - high / 2, half, high)
            if side == 1:
                reach = Rect(half, heights[n] - high / 2, w - half, high)
            y = spots[n][side]
            hits.append(
                Hit(item.index, item.key, reach, Rect(x - 1.5 * r, y - 1.5 * r, 3 * r, 3 * r))
            )
        weight = BOLD if alone and pairs[0][side].emphasised else REGULAR
        tw = measure(heads[side], px, weight)
        marks.append(Text(x, h - INK_BELOW * px, heads[side], px, weight, "ink", tw, "middle"))
    for n, pair in enumerate(pairs):
        matters = [i for i in pair if i.emphasised]
        role = pair[1].tone if matters or alone else role_of(props, pair[1])
        marks.append(Line(((left, spots[n][0]), (right, spots[n][1])), role, style.stroke))
        for side, x in enumerate((left, right)):
            item = pair[side]
            marks.append(Dot(x, spots[n][side], r, role, item.index, hollow=item.inexact))
    hits.sort(key=lambda hit: hit.index)
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.SLOPE)
