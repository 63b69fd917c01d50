"""Charts that a person makes: of one figure and others like it; figures put in and taken out.

Pure edits. Must not know where a figure was pointed at, nor how a chart is drawn.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.edits.sequence import fresh
from briefing_app.core.figure import FigureRef, Operand
from briefing_app.core.quantity import Quantity
from briefing_app.core.refs import cell_of_key
from briefing_app.viewmodels.charts.edits import ChartStep
from briefing_app.viewmodels.charts.offers.offer import capital
from briefing_app.viewmodels.charts.operand import Lookup
from briefing_app.viewmodels.charts.phrase import filled_title
from briefing_app.viewmodels.charts.words import in_unit
from briefing_app.viewmodels.triage.units import unit_words
from briefing_app.words.said import said
from briefing_app.words.written import written

LONGEST = 40
"""Characters of a chart's title in a menu."""
LEAST = 2
"""Fewer numbers cannot be compared."""
_GROWING = (ChartKind.BARS, ChartKind.COLUMNS, ChartKind.LINE, ChartKind.UNIT)
"""Kinds that a number can be added to; parts of a whole and slopes are what they are."""


class Home(NamedTuple):
    """A chart that a figure or cell stands in or could, and the step that puts it in or out.

    ``step`` is None where the chart would have too few numbers left.
    """

    title: str
    inside: bool
    step: ChartStep | None


def derive_new_chart(briefing: Briefing, key: str) -> Chart | None:
    """Return a chart that shows one figure or cell so far; None where the key names neither."""
    operand = _operand(briefing, key)
    datum = Lookup(briefing).datum(ChartItem(operand)) if operand is not None else None
    if operand is None or datum is None:
        return None
    id_ = fresh("own", (chart.id for chart in briefing.charts))
    words = datum.column or datum.label
    return Chart(
        id_, ChartKind.BARS, capital(words), "", (ChartItem(operand),), datum.quantity.unit
    )


def derive_joint_chart(briefing: Briefing, keys: Sequence[str]) -> Chart | None:
    """Return a chart of several figures and cells, in their order; None for fewer than two.

    Those in another unit than the first are left out: nobody compares them. What the numbers have
    in common is the title, what tells them apart names the bars.
    """
    lookup = Lookup(briefing)
    operands = [operand for key in keys if (operand := _operand(briefing, key)) is not None]
    data = [(operand, lookup.datum(ChartItem(operand))) for operand in operands]
    found = [(operand, datum) for operand, datum in data if datum is not None]
    if not found:
        return None
    unit = found[0][1].quantity.unit
    alike = [(o, d) for o, d in found if in_unit(d.quantity, unit) is not None]
    if len(alike) < LEAST:
        return None
    names = [datum.label for _, datum in alike]
    columns = [datum.column for _, datum in alike]
    of_row = len(set(names)) == 1 and len(set(columns)) == len(columns)
    shared = names[0] if len(set(names)) == 1 else columns[0] if len(set(columns)) == 1 else ""
    items = tuple(
        ChartItem(operand, column if of_row else "")
        for (operand, _), column in zip(alike, columns, strict=True)
    )
    id_ = fresh("own", (chart.id for chart in briefing.charts))
    title = capital(shared or unit_words(unit) or written(briefing.language, "Figures compared"))
    return Chart(id_, ChartKind.BARS, title, "", items, unit)


def _operand(briefing: Briefing, key: str) -> Operand | None:
    return FigureRef(key) if key in briefing.figures_by_id else cell_of_key(key)


def derive_homes(briefing: Briefing, key: str) -> tuple[Home, ...]:
    """Return the charts that a figure or cell stands in, and those that it could stand in."""
    ref = _operand(briefing, key)
    datum = Lookup(briefing).datum(ChartItem(ref)) if ref is not None and briefing.charts else None
    if ref is None or datum is None:
        return ()
    homes = []
    for chart in briefing.charts:
        inside = any(item.operand == ref for item in chart.items)
        if inside:
            homes.append(Home(_title(briefing, chart), True, _taken(chart, ref)))
        elif _fits(chart, datum.quantity):
            homes.append(Home(_title(briefing, chart), False, _added(chart, ref)))
    return tuple(homes)


def _title(briefing: Briefing, chart: Chart) -> str:
    words = filled_title(briefing, chart.title, chart.point) or chart.subtitle or said("Chart")
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"


def _fits(chart: Chart, quantity: Quantity) -> bool:
    return chart.kind in _GROWING and in_unit(quantity, chart.unit) is not None


def _added(chart: Chart, ref: Operand) -> ChartStep:
    after = replace(chart, items=(*chart.items, ChartItem(ref)))
    return ChartStep(lambda b: edits.with_chart(b, after), said("Add to chart"))


def _taken(chart: Chart, ref: Operand) -> ChartStep | None:
    kept = [(at, item) for at, item in enumerate(chart.items) if item.operand != ref]
    if len(kept) < LEAST or chart.kind not in _GROWING:
        return None
    emphasis = tuple(now for now, (at, _) in enumerate(kept) if at in chart.emphasis)
    after = replace(chart, items=tuple(item for _, item in kept), emphasis=emphasis)
    return ChartStep(lambda b: edits.with_chart(b, after), said("Take from chart"))
