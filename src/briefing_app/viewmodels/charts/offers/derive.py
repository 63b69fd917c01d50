"""All offers of a briefing, in the order of their worth, none that shows what another shows."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.viewmodels.charts.offers.columns import column_offers
from briefing_app.viewmodels.charts.offers.comparable import derive_comparable
from briefing_app.viewmodels.charts.offers.entries import entry_offers, tables_of
from briefing_app.viewmodels.charts.offers.offer import Offer
from briefing_app.viewmodels.charts.offers.parts import part_offers
from briefing_app.viewmodels.charts.offers.places import place_offers
from briefing_app.viewmodels.charts.offers.times import time_offers

_SAME = 0.6
"""A chart that shares more of its items than this with another shows the same."""


def derive_offers(briefing: Briefing) -> tuple[Offer, ...]:
    """Return the charts that can be offered; those that the briefing shows already are left out."""
    figures = derive_comparable(briefing)
    tables = tables_of(briefing, figures)
    within = {figure.id for table in tables for _, figure in table}
    prose = tuple(figure for figure in figures if figure.id not in within)
    shown = {frozenset(item.operand for item in chart.items) for chart in briefing.charts}
    offers: list[Offer] = []
    for offer in (
        *time_offers(briefing, prose),
        *entry_offers(briefing, tables),
        *part_offers(briefing, figures),
        *place_offers(briefing, prose),
        *column_offers(briefing),
    ):
        operands = frozenset(item.operand for item in offer.chart.items)
        if any(len(operands & other) > _SAME * len(operands) for other in shown):
            continue
        shown.add(operands)
        offers.append(offer)
    return tuple(offers)


def offered_charts(briefing: Briefing) -> tuple[Chart, ...]:
    """Return only the charts of `derive_offers`."""
    return tuple(offer.chart for offer in derive_offers(briefing))
