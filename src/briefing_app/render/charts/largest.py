"""The sizes in which a chart fills the slide it stands on, on the stage and on paper alike.

Few bars, or one of a whole, would leave most of a slide empty. Without Qt; it knows no slide.
"""

from itertools import product

from briefing_app.core.chart import ChartKind
from briefing_app.render.charts.layout import layout, natural_height
from briefing_app.render.charts.marks import ChartLayout
from briefing_app.render.charts.style import ChartStyle
from briefing_app.viewmodels.charts.props import ChartProps

_WHOLE, _BARS = (3.4, 2.6, 2.0, 1.4), (2.2, 1.8, 1.4, 1.0)
"""How much thicker one bar of a whole, and the few bars of an upright stage, may be drawn."""


def largest_style(
    chart: ChartProps, width: float, height: float, usual: ChartStyle, *, upright: bool = False
) -> ChartStyle:
    """Return the largest type and the thickest bars that the area has room for; else the usual.

    No word is cut for it, and the chart keeps its kind.
    """
    if chart.kind not in (ChartKind.BARS, ChartKind.PART) or (
        natural_height(chart, width, usual) > height * 0.75
    ):
        return usual
    best = layout(chart, width, height, usual)
    thicker = _WHOLE if chart.kind is ChartKind.PART else _BARS if upright else (1.0,)
    for larger, factor in product((1.35, 1.2, 1.0), thicker):
        style = usual.scaled(larger)
        style = style._replace(bar=style.bar * factor, pitch=style.pitch * factor)
        if natural_height(chart, width, style) <= height * 0.9:
            drawn = layout(chart, width, height, style)
            if drawn.drawn is best.drawn and _cut(drawn) <= _cut(best):
                return style
    return usual


def _cut(drawn: ChartLayout) -> int:
    """Return how many words of a chart end in an ellipsis."""
    return sum(text.text.endswith("…") for text in drawn.texts)
