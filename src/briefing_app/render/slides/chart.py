"""A slide of one chart: the point as its title, what and unit under it, the chart large."""

from PySide6.QtGui import QPainter

from briefing_app.core.chart import ChartKind
from briefing_app.render import fonts
from briefing_app.render.charts.largest import largest_style
from briefing_app.render.charts.layout import layout
from briefing_app.render.charts.marks import ChartLayout, grown
from briefing_app.render.charts.mirror import is_mirrored
from briefing_app.render.charts.picture import paint
from briefing_app.render.charts.style import stage_style
from briefing_app.render.palette import Palette
from briefing_app.render.slides.frame import DESIGN_HEIGHT, Frame
from briefing_app.render.slides.text import Box, Run, balanced, draw, fit, left_of
from briefing_app.viewmodels.present.slides import ChartContent

TITLE_WIDTH = 1500
AIR = 26
"""Between a chart and the line at the foot."""
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
    chart, wide = content.chart, area.width()
    usual = stage_style(u * DESIGN_HEIGHT)
    style = largest_style(chart, wide, height, usual, upright=frame.upright)
    return top, layout(chart, wide, height, style)


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
