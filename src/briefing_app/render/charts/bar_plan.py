"""How the rows of bars are set, so that labels and values find room and bars still show."""

from typing import NamedTuple

from briefing_app.render.charts.items import SEMIBOLD, weight_of
from briefing_app.render.charts.marks import Measure
from briefing_app.render.charts.style import ChartStyle
from briefing_app.render.charts.text import fits, fitted, line_height, widest
from briefing_app.viewmodels.charts.props import ChartProps, ItemProps

LEAST_BARS = 0.22
"""The share of the width that must stay for the bars themselves."""
WIDEST_LABELS = 0.44


class BarPlan(NamedTuple):
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


def derive_plan(
    items: tuple[ItemProps, ...], w: float, h: float, style: ChartStyle, measure: Measure
) -> BarPlan:
    """Choose the first of several ways in which nothing has to be cut; else cut the labels."""
    pitch = min(h / len(items), style.pitch * 1.6)
    least = w * LEAST_BARS
    for texts in ([i.value_text for i in items], [i.short_text for i in items]):
        for px in style.sizes:
            lines = int(pitch // line_height(px))
            values = _values_width(items, texts, px, style, measure)
            labels = max(measure(i.label, px, weight_of(i)) for i in items)
            narrow = labels <= min(w * WIDEST_LABELS, w - style.gap * 1.5 - values - least)
            if lines >= 1 and narrow:
                return BarPlan(px, pitch, [[i.label] for i in items], texts, labels, False)
            room = min(w * WIDEST_LABELS, w - least - values - style.gap * 1.5)
            most = min(lines, 3)
            broken = lines >= 2 and room > 0
            if broken and all(fits(i.label, room, px, weight_of(i), measure, most) for i in items):
                cut = [fitted(i.label, room, px, weight_of(i), measure, most) for i in items]
                return BarPlan(px, pitch, cut, texts, _widest_line(items, cut, px, measure), False)
            for above in (1, 2):
                whole = all(
                    fits(i.label, w - style.gap, px, weight_of(i), measure, above) for i in items
                )
                if whole and pitch >= line_height(px) * (above + 0.9) and values + least <= w:
                    cut = [
                        fitted(i.label, w - style.gap, px, weight_of(i), measure, 2) for i in items
                    ]
                    return BarPlan(px, pitch, cut, texts, 0.0, True)
    return _cut_plan(items, pitch, w, style, measure)


def _cut_plan(
    items: tuple[ItemProps, ...], pitch: float, w: float, style: ChartStyle, measure: Measure
) -> BarPlan:
    """Return the plan of last resort: small, labels cut, signs for hedges."""
    px = style.sizes[-1]
    texts = [i.value_text for i in items]
    if widest(texts, px, SEMIBOLD, measure) + style.gap + style.hatch > w * (1 - LEAST_BARS):
        texts = [i.short_text for i in items]
    values = widest(texts, px, SEMIBOLD, measure) + style.gap + style.hatch
    if pitch >= line_height(px) * 1.9:
        above = 2 if pitch >= line_height(px) * 2.9 else 1
        cut = [fitted(i.label, w - style.gap, px, weight_of(i), measure, above) for i in items]
        return BarPlan(px, pitch, cut, texts, 0.0, True, True)
    room = max(0.0, min(w * WIDEST_LABELS, w - w * 0.1 - values - style.gap * 1.5))
    lines = max(1, min(3, int(pitch // line_height(px))))
    cut = [fitted(i.label, room, px, weight_of(i), measure, lines) for i in items]
    return BarPlan(px, pitch, cut, texts, _widest_line(items, cut, px, measure), False, True)


def _values_width(
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
    return max(widest(ls, px, weight_of(i), measure) for i, ls in zip(items, lines, strict=True))


def natural_bars(props: ChartProps, w: float, style: ChartStyle, measure: Measure) -> float:
    """Return the height at which every bar has its place at the best text size."""
    if not props.items:
        return style.pitch
    px = style.text
    labels = max(measure(i.label, px, weight_of(i)) for i in props.items)
    texts = [i.value_text for i in props.items]
    values = _values_width(props.items, texts, px, style, measure)
    need = labels + values + style.gap * 1.5 + w * LEAST_BARS
    room = max(
        1.0,
        min(w * WIDEST_LABELS, w * (1 - LEAST_BARS) - values - style.gap * 1.5),
    )
    pitch = style.pitch
    if labels > w * WIDEST_LABELS or need > w:
        two = all(fits(i.label, room, px, weight_of(i), measure, 2) for i in props.items)
        above = line_height(px) + style.bar + style.gap * 1.6
        if not two and labels > w - style.gap:
            above += line_height(px)
        pitch = max(pitch, line_height(px) * 2.1 if two else above)
    return pitch * len(props.items) + style.gap
