"""A slide of one chart: the point as its title, what and unit under it, the chart large."""

from dataclasses import replace
from itertools import product

from PySide6.QtGui import QPainter

from briefing_app.core.chart import ChartKind
from briefing_app.render import fonts
from briefing_app.render.charts.layout import layout, natural_height
from briefing_app.render.charts.marks import ChartLayout, grown
from briefing_app.render.charts.mirror import is_mirrored
from briefing_app.render.charts.picture import paint
from briefing_app.render.charts.style import ChartStyle, stage_style
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import DESIGN_HEIGHT, Frame
from briefing_app.render.slides.text import Box, Run, balanced, draw, fit, left_of
from briefing_app.viewmodels.charts.props import ChartProps
from briefing_app.viewmodels.present.slides import ChartContent

TITLE_WIDTH = 1500
AIR = 26
"""Between a chart and the line at the foot."""
_WHOLE, _BARS = (3.4, 2.6, 2.0, 1.4), (2.2, 1.8, 1.4, 1.0)
"""How much thicker one bar of a whole, and the few bars of an upright stage, may be drawn."""
_AS_HIGH_AS_WIDE = (ChartKind.COLUMNS, ChartKind.LINE, ChartKind.SLOPE)
"""Kinds that get steep on an upright stage; they are not drawn higher than wide."""


def _words(frame: Frame, palette: Palette, content: ChartContent) -> tuple[Box, Box, Box]:
    u, area, chart = frame.unit, frame.body, content.chart
    title = balanced(
        fit(
            [Run(chart.title, palette.ink, fonts.BOLD)],
            min(area.width(), TITLE_WIDTH * u),
            area.height() * 0.3,
            64 * u,
            frame.least * 1.3,
            leading=0.92,
        )
    )
    subtitle = fit([Run(chart.subtitle, palette.soft)], area.width(), 90 * u, 34 * u, frame.least)
    note = fit([Run(chart.footnote, palette.soft)], area.width(), 110 * u, frame.least, frame.least)
    return title, subtitle, note


def chart_area(frame: Frame, palette: Palette, content: ChartContent) -> tuple[float, ChartLayout]:
    """Return how far below the top of the body the chart begins, and its layout."""
    u, area = frame.unit, frame.body
    title, subtitle, note = _words(frame, palette, content)
    top = title.height + subtitle.height + 60 * u
    below = note.height + 16 * u if content.chart.footnote else 0.0
    height = max(80 * u, area.height() - top - below - AIR * u)
    if frame.upright and content.chart.kind in _AS_HIGH_AS_WIDE:
        high = min(height, area.width() * 1.1)
        top, height = top + (height - high) * 0.3, high
    thicker = _WHOLE if content.chart.kind is ChartKind.PART else _BARS if frame.upright else (1.0,)
    usual = stage_style(u * DESIGN_HEIGHT)
    return top, _largest(content.chart, area.width(), height, usual, thicker)


def _largest(
    chart: ChartProps, width: float, height: float, usual: ChartStyle, thicker: tuple[float, ...]
) -> ChartLayout:
    """Return the chart in the largest type and with the thickest bars that its area has room for.

    Few bars, or one of a whole, would leave most of a slide empty.
    """
    best = layout(chart, width, height, usual)
    if chart.kind not in (ChartKind.BARS, ChartKind.PART) or (
        natural_height(chart, width, usual) > height * 0.75
    ):
        return best
    for larger, factor in product((1.35, 1.2, 1.0), thicker):
        style = usual.scaled(larger)
        style = replace(style, bar=style.bar * factor, pitch=style.pitch * factor)
        if natural_height(chart, width, style) <= height * 0.9:
            drawn = layout(chart, width, height, style)
            if drawn.drawn is best.drawn and _cut(drawn) <= _cut(best):
                return drawn
    return best


def _cut(drawn: ChartLayout) -> int:
    """Return how many words of a chart end in an ellipsis."""
    return sum(text.text.endswith("…") for text in drawn.texts)


def paint_chart(
    painter: QPainter,
    frame: Frame,
    palette: Palette,
    content: ChartContent,
    part: float = 1.0,
) -> None:
    """Paint a chart's slide inside the frame, its bars grown to ``part`` of their length."""
    u, area = frame.unit, frame.body
    title, subtitle, note = _words(frame, palette, content)
    right = is_mirrored(content.chart)
    draw(painter, title, left_of(title, area, right=right), area.top())
    below = area.top() + title.height + 10 * u
    draw(painter, subtitle, left_of(subtitle, area, right=right), below)
    top, drawn = chart_area(frame, palette, content)
    painter.save()
    painter.translate(area.left(), area.top() + top)
    paint(grown(drawn, part), painter, palette)
    painter.restore()
    if content.chart.footnote:
        draw(painter, note, left_of(note, area, right=right), area.bottom() - 8 * u - note.height)
