"""Edits of charts: add, change, order, remove."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.edits.sequence import moved, put, without


def with_chart(briefing: Briefing, chart: Chart) -> Briefing:
    """Put a chart in place of the one of its id, or add it at the end."""
    charts = put(briefing.charts, chart)
    return briefing if charts is briefing.charts else replace(briefing, charts=charts)


def with_charts(briefing: Briefing, charts: tuple[Chart, ...]) -> Briefing:
    """Put all charts of a briefing in place of those it has."""
    return briefing if charts == briefing.charts else replace(briefing, charts=charts)


def without_chart(briefing: Briefing, chart_id: str) -> Briefing:
    """Remove a chart, and every mention of it."""
    if all(chart.id != chart_id for chart in briefing.charts):
        raise KeyError(chart_id)
    return replace(
        briefing,
        charts=without(briefing.charts, chart_id),
        notes=tuple(note for note in briefing.notes if note.about != chart_id),
        sheet=replace(
            briefing.sheet, charts=tuple(c for c in briefing.sheet.charts if c != chart_id)
        ),
    )


def with_chart_moved(briefing: Briefing, chart_id: str, to: int) -> Briefing:
    """Put a chart at a position among the charts."""
    chart = next(chart for chart in briefing.charts if chart.id == chart_id)
    charts = moved(briefing.charts, chart, to)
    return briefing if charts == briefing.charts else replace(briefing, charts=charts)
