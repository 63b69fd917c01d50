"""All offers of a briefing, in the order of their worth, none that shows what another shows."""

from collections import defaultdict

from briefing_app.core.arithmetic import quantities_of
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.units import kind_of
from briefing_app.viewmodels.charts.offers.columns import column_offers
from briefing_app.viewmodels.charts.offers.comparable import derive_comparable, derive_sound
from briefing_app.viewmodels.charts.offers.entries import entry_offers, tables_of
from briefing_app.viewmodels.charts.offers.listed import listed_offers
from briefing_app.viewmodels.charts.offers.moves import move_offers
from briefing_app.viewmodels.charts.offers.offer import Offer
from briefing_app.viewmodels.charts.offers.parts import part_offers
from briefing_app.viewmodels.charts.offers.places import place_offers
from briefing_app.viewmodels.charts.offers.times import time_offers

_SAME = 0.6
"""A chart that shares more of its numbers than this with another shows the same."""


def derive_offers(briefing: Briefing) -> tuple[Offer, ...]:
    """Return the charts that can be offered; those that the briefing shows already are left out."""
    sound = derive_sound(briefing)
    figures = derive_comparable(sound)
    tables = tables_of(briefing, derive_comparable(sound, named_by_heads=True))
    within = {id_ for table in tables for id_ in table.figures}
    prose = tuple(figure for figure in figures if figure.id not in within)
    shown = _Shown()
    for chart in briefing.charts:
        shown.add(_numbers(briefing, chart))
    offers: list[Offer] = []
    for offer in (
        *time_offers(briefing, prose),
        *entry_offers(briefing, tables),
        *part_offers(briefing, prose),
        *place_offers(briefing, prose),
        *listed_offers(briefing, prose, sound),
        *column_offers(briefing),
        *move_offers(briefing, prose, sound),
    ):
        numbers = _numbers(briefing, offer.chart)
        if shown.has(numbers):
            continue
        shown.add(numbers)
        offers.append(offer)
    return tuple(offers)


class _Shown:
    """What charts show, found again by those few numbers of which they must share one."""

    def __init__(self) -> None:
        self._holders: defaultdict[object, list[frozenset[object]]] = defaultdict(list)

    def add(self, numbers: frozenset[object]) -> None:
        """Take what one more chart shows."""
        for number in numbers:
            self._holders[number].append(numbers)

    def has(self, numbers: frozenset[object]) -> bool:
        """Whether another chart shows the same."""
        least = int(_SAME * len(numbers)) + 1
        rarest = sorted(numbers, key=lambda number: len(self._holders.get(number, ())))
        return any(
            len(numbers & other) >= least
            for number in rarest[: len(numbers) - least + 1]
            for other in self._holders.get(number, ())
        )


def _numbers(briefing: Briefing, chart: Chart) -> frozenset[object]:
    """What a chart shows, by which the same is known where it is said twice."""
    operands = tuple(item.operand for item in chart.items)
    found = (quantities_of(briefing, (operand,)) for operand in operands)
    return frozenset(
        operand if quantities is None else (quantities[0].point, kind_of(quantities[0].unit))
        for operand, quantities in zip(operands, found, strict=True)
    )


def offered_charts(briefing: Briefing) -> tuple[Chart, ...]:
    """Return only the charts of `derive_offers`."""
    return tuple(offer.chart for offer in derive_offers(briefing))
