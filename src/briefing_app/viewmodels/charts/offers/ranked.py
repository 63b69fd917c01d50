"""Bars by size, with the largest named: "Wexmoor had the highest average price"."""

from collections.abc import Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, RelationKind
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.offers.offer import Offer, capital, derive_offer, with_units
from briefing_app.viewmodels.charts.words import unit_words
from briefing_app.viewmodels.figures.period_text import period_name

MOST = 40
"""Bars; more cannot be read."""


def ranked_offer(
    briefing: Briefing,
    name: str,
    thing: str,
    period: str,
    named: Sequence[tuple[str, Figure]],
    whole: Figure | None = None,
) -> Offer | None:
    """Return the chart of figures of one thing, each with its name, the largest first.

    ``whole`` is what they add up to, where the text says it; then the title says the share of the
    largest. None where two are largest, or the words would be too long.
    """
    ranked = sorted(named, key=lambda pair: -pair[1].quantity.point)[:MOST]
    items = tuple(ChartItem(FigureRef(figure.id), words) for words, figure in ranked)
    units = {figure.quantity.unit for _, figure in ranked}
    top, unit = ranked[0][0], units.pop() if len(units) == 1 else ""
    counted = kind_of(unit) in (UnitKind.COUNT, UnitKind.NONE)
    subtitle = capital(thing) + (f", {period_name(period)}" if period else "")
    subtitle += "" if counted else f", {unit_words(unit)}"
    chart = Chart(f"offer-{name}", ChartKind.BARS, "", subtitle, items, unit, (0,))
    kinds = with_units((ChartKind.BARS,), [figure.quantity for _, figure in ranked])
    if whole is not None:
        operands = (items[0].operand, FigureRef(whole.id))
        share = (f"{top} accounted for {{share}} of {thing}",)
        kind = RelationKind.PART_OF
        if offer := derive_offer(briefing, chart, kind, operands, share, kinds):
            return offer
    titles = (f"{top} had the {{most}} {thing}",)
    everything = tuple(item.operand for item in items)
    return derive_offer(briefing, chart, RelationKind.RATIO, everything, titles, kinds)
