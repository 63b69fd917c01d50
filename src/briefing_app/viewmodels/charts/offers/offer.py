"""An offer, and what makes one of a chart and the numbers that its title rests on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.core.figure import Operand, Relation, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.comparable import Unlike, derive_caveats
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.phrase import filled_by
from briefing_app.viewmodels.charts.words import unit_words

LONGEST_TITLE = 15
"""Words."""
_SMALL = 100
"""So many things at most are drawn one by one."""


class Offer(NamedTuple):
    """A chart that can be added with one step.

    ``relation`` is what its title rests on (None: no new one is needed), ``kinds`` are those that
    fit its figures, the best first.
    """

    chart: Chart
    relation: Relation | None
    kinds: tuple[ChartKind, ...]


def derive_offer(
    briefing: Briefing,
    chart: Chart,
    kind: RelationKind,
    operands: Sequence[Operand],
    titles: Sequence[str],
    kinds: tuple[ChartKind, ...],
) -> Offer | None:
    """Return ``chart`` with the first of ``titles`` that is true and short enough, or None.

    The title rests on the relation of ``operands``. None too where the items may not be compared.
    """
    if not may_be_drawn(briefing, kind, [item.operand for item in chart.items]):
        return None
    relation = Relation(f"{chart.id}-point", kind, tuple(operands))
    for title in titles:
        filled = filled_by(briefing, title, relation)
        if filled is not None and len(filled.split()) <= LONGEST_TITLE:
            chart = replace(chart, title=title, kind=kinds[0], point=relation.id)
            return Offer(chart, relation, kinds)
    return None


def may_be_drawn(briefing: Briefing, kind: RelationKind, operands: Sequence[Operand]) -> bool:
    """Return whether numbers may stand on one axis: of like periods and places, one thing, on one
    basis. One that is not final may, for the chart says so.
    """
    caveats = derive_caveats(briefing, kind, operands)
    return all(caveat.unlike is Unlike.STANDING for caveat in caveats)


def with_units(kinds: tuple[ChartKind, ...], numbers: Sequence[Quantity]) -> tuple[ChartKind, ...]:
    """Return ``kinds`` with the unit chart, where a few whole things are counted."""
    values = [quantity.point for quantity in numbers]
    counted = all(kind_of(quantity.unit) is UnitKind.COUNT for quantity in numbers)
    whole = all(value == value.to_integral_value() and value >= 0 for value in values)
    small = counted and whole and 0 < sum(values) <= _SMALL
    return (*kinds, ChartKind.UNIT) if small else kinds


def subtitled(thing: str, unit: str, where: str = "", language: str = "en") -> str:
    """Return what a chart is about with its place or time, and the unit where no things are
    counted.
    """
    counted = kind_of(unit) in (UnitKind.COUNT, UnitKind.NONE)
    parts = (capital(thing), where, "" if counted else unit_words(unit, language))
    return ", ".join(part for part in parts if part)


def capital(text: str) -> str:
    """Return ``text`` with a capital at its beginning."""
    return text[:1].upper() + text[1:]
