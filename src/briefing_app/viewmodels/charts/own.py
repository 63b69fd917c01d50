"""Charts that a person makes: of one figure and others like it; figures put in and taken out.

Pure edits. Must not know where a figure was pointed at, nor how a chart is drawn.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.figure import Figure, FigureRef
from briefing_app.core.phrase import filled_title
from briefing_app.viewmodels.charts.edits import ChartStep
from briefing_app.viewmodels.charts.offers.offer import capital
from briefing_app.viewmodels.charts.words import in_unit

LONGEST = 40
"""Characters of a chart's title in a menu."""
LEAST = 2
"""Fewer numbers cannot be compared."""
_GROWING = (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.LINE, ChartKind.UNIT)
"""Kinds that a number can be added to; parts of a whole and slopes are what they are."""


class Home(NamedTuple):
    """A chart that a figure stands in or could stand in, and the step that puts it in or out.

    ``step`` is None where the chart would have too few numbers left.
    """

    title: str
    inside: bool
    step: ChartStep | None


def derive_new_chart(briefing: Briefing, key: str) -> Chart | None:
    """Return a chart that shows one figure so far; None where the key names none."""
    figure = briefing.figures_by_id.get(key)
    if figure is None:
        return None
    id_ = fresh("own", (chart.id for chart in briefing.charts))
    items = (ChartItem(FigureRef(key)),)
    return Chart(id_, ChartKind.BARS, capital(figure.label), "", items, figure.quantity.unit)


def derive_homes(briefing: Briefing, key: str) -> tuple[Home, ...]:
    """Return the charts that a figure stands in, and those that it could stand in."""
    figure = briefing.figures_by_id.get(key)
    if figure is None:
        return ()
    ref = FigureRef(key)
    homes = []
    for chart in briefing.charts:
        inside = any(item.operand == ref for item in chart.items)
        if inside:
            homes.append(Home(_title(briefing, chart), True, _taken(chart, ref)))
        elif _fits(chart, figure):
            homes.append(Home(_title(briefing, chart), False, _added(chart, ref)))
    return tuple(homes)


def _title(briefing: Briefing, chart: Chart) -> str:
    words = filled_title(briefing, chart.title, chart.point) or chart.subtitle or "chart"
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"


def _fits(chart: Chart, figure: Figure) -> bool:
    return chart.kind in _GROWING and in_unit(figure.quantity, chart.unit) is not None


def _added(chart: Chart, ref: FigureRef) -> ChartStep:
    after = replace(chart, items=(*chart.items, ChartItem(ref)))
    return ChartStep(lambda b: edits.with_chart(b, after), "Add to chart")


def _taken(chart: Chart, ref: FigureRef) -> ChartStep | None:
    kept = [(at, item) for at, item in enumerate(chart.items) if item.operand != ref]
    if len(kept) < LEAST or chart.kind not in _GROWING:
        return None
    emphasis = tuple(now for now, (at, _) in enumerate(kept) if at in chart.emphasis)
    after = replace(chart, items=tuple(item for _, item in kept), emphasis=emphasis)
    return ChartStep(lambda b: edits.with_chart(b, after), "Take from chart")
