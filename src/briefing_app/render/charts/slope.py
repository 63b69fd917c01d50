"""A slope: two points in time, one line for each thing that is compared."""

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.bars import bars
from briefing_app.render.charts.items import BOLD, REGULAR, SEMIBOLD, role_of
from briefing_app.render.charts.marks import (
    CENTRE,
    INK_BELOW,
    Anchor,
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
    heads = (pairs[0][0].label, pairs[0][1].label)
    if not alone:
        heads = (pairs[0][0].period, pairs[0][1].period)
    texts = (
        [i.value_text if alone else f"{i.series}  {i.value_text}" for i, _ in pairs],
        [i.value_text for _, i in pairs],
    )
    edges = _edges(heads, texts, w, px, style, measure)
    if edges is None or h < top + foot + high * len(pairs):
        return None
    left, right = edges
    values = [float(i.value) for pair in pairs for i in pair]
    base, ceiling = min(*values, 0.0), max(*values, 0.0)
    bottom = h - foot
    scale = (bottom - top) / (ceiling - base) if ceiling > base else 0.0
    zero = bottom + base * scale
    marks: list[Mark] = [
        Rule(x, top - high * 0.3, x, bottom, "line", style.rule) for x in (left, right)
    ]
    marks.append(Rule(left, zero, right, zero, "ink", style.rule))
    spots = [(zero - float(a.value) * scale, zero - float(b.value) * scale) for a, b in pairs]
    hits: list[Hit] = []
    for side, x in enumerate((left, right)):
        order = sorted(range(len(pairs)), key=lambda n: spots[n][side])
        centres = [spots[n][side] for n in order]
        heights = dict(zip(order, spread(centres, high, top, bottom), strict=True))
        at = x - style.gap * 1.5 if side == 0 else x + style.gap * 1.5
        anchor: Anchor = "end" if side == 0 else "start"
        half = (left + right) / 2
        for n, pair in enumerate(pairs):
            text, y = texts[side][n], heights[n] + CENTRE * px
            tw = measure(text, px, SEMIBOLD)
            marks.append(Text(at, y, text, px, SEMIBOLD, "ink", tw, anchor, pair[side].index))
            reach = (0, half) if side == 0 else (half, w - half)
            place = Rect(reach[0], heights[n] - high / 2, reach[1], high)
            hits.append(_hit(pair[side], place, x, spots[n][side], style))
        weight = BOLD if alone and pairs[0][side].emphasised else REGULAR
        tw = measure(heads[side], px, weight)
        marks.append(Text(x, h - INK_BELOW * px, heads[side], px, weight, "ink", tw, "middle"))
    for pair, ends in zip(pairs, spots, strict=True):
        marks.extend(_line(props, pair, alone, (left, right), ends, style))
    hits.sort(key=lambda hit: hit.index)
    return ChartLayout(w, h, tuple(marks), tuple(hits), ChartKind.SLOPE)


def _edges(
    heads: tuple[str, str],
    texts: tuple[list[str], list[str]],
    w: float,
    px: float,
    style: ChartStyle,
    measure: Measure,
) -> tuple[float, float] | None:
    """Return where the two times stand, or None where the lines between find no room."""
    gap = style.gap * 1.5
    left = widest(texts[0], px, SEMIBOLD, measure) + gap
    right = w - widest(texts[1], px, SEMIBOLD, measure) - gap
    # The names of the two times stand under their ends and may reach out to both sides.
    left = max(left, measure(heads[0], px, BOLD) / 2)
    right = min(right, w - measure(heads[1], px, BOLD) / 2)
    between = measure(heads[0], px, BOLD) / 2 + measure(heads[1], px, BOLD) / 2 + px
    if right - left < max(w * 0.2, between):
        return None
    return left, min(right, left + style.pitch * 9)


def _hit(item: ItemProps, reach: Rect, x: float, y: float, style: ChartStyle) -> Hit:
    r = style.stroke * 1.9
    return Hit(item.index, item.key, reach, Rect(x - 1.5 * r, y - 1.5 * r, 3 * r, 3 * r))


def _line(
    props: ChartProps,
    pair: Pair,
    alone: bool,
    edges: tuple[float, float],
    ends: tuple[float, float],
    style: ChartStyle,
) -> list[Mark]:
    """Return the line of a thing with a dot at either end."""
    matters = any(i.emphasised for i in pair)
    role = pair[1].tone if matters or alone else role_of(props, pair[1])
    marks: list[Mark] = [Line(((edges[0], ends[0]), (edges[1], ends[1])), role, style.stroke)]
    for item, x, y in zip(pair, edges, ends, strict=True):
        marks.append(Dot(x, y, style.stroke * 1.9, role, item.index, hollow=item.inexact))
    return marks
