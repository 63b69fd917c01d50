"""What can be chosen about a chart: kinds that fit, items that are comparable, computed words."""

from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import CellRef, FigureRef, Operand, Relation, RelationKind, Status
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.offers import LONGEST_TITLE
from briefing_app.viewmodels.charts.operand import Lookup
from briefing_app.viewmodels.charts.phrase import filled_by
from briefing_app.viewmodels.charts.props import ItemProps, derive_chart
from briefing_app.viewmodels.charts.words import in_unit
from briefing_app.viewmodels.figures.period_text import period_name
from briefing_app.viewmodels.triage.units import unit_words
from briefing_app.viewmodels.triage.value import value_words
from briefing_app.words.said import marked, translated

KIND_NAMES = {
    ChartKind.BARS: marked("Bars"),
    ChartKind.COLUMNS: marked("Columns over time"),
    ChartKind.LINE: marked("Line"),
    ChartKind.SLOPE: marked("Slope between two points"),
    ChartKind.PART: marked("Part of a whole"),
    ChartKind.UNIT: marked("One mark for each"),
}
PLACES = {
    "{ratio}": marked("how many times the second the first is"),
    "{change}": marked("by how much the first differs from the second"),
    "{share}": marked("the first as a share of the second"),
    "{difference}": marked("the first less the second"),
}
"""What a title may hold that is computed, with what it stands for."""
_KINDS = {
    "{ratio}": RelationKind.RATIO,
    "{change}": RelationKind.CHANGE,
    "{share}": RelationKind.PART_OF,
    "{difference}": RelationKind.CHANGE,
}
_MOST_MARKS = 100
MOST_CANDIDATES = 200


class PlaceProps(NamedTuple):
    """A computed value that can be put into a title: its place, and what it comes to now."""

    place: str
    words: str
    meaning: str


class ItemChoice(NamedTuple):
    """A number that can be an item: its name and value in words, and if it is one."""

    operand: Operand
    given: str
    name: str
    value: str
    chosen: bool
    emphasised: bool


def fitting_kinds(briefing: Briefing, chart: Chart) -> tuple[ChartKind, ...]:
    """Return the kinds that can show a chart's items, always with its own."""
    items = derive_chart(briefing, chart).all_items
    fits = {
        ChartKind.BARS: True,
        ChartKind.COLUMNS: len(items) > 1 and _dated(items),
        ChartKind.LINE: len(items) > 2 and _dated(items),
        ChartKind.SLOPE: len(items) == 2 and _dated(items),
        ChartKind.PART: _is_part(items),
        ChartKind.UNIT: _is_small(chart, items),
    }
    return tuple(kind for kind in ChartKind if fits[kind] or kind is chart.kind)


def _dated(items: tuple[ItemProps, ...]) -> bool:
    whens = [item.when for item in items]
    return all(when is not None for when in whens) and len(set(whens)) == len(whens)


def _is_part(items: tuple[ItemProps, ...]) -> bool:
    if len(items) < 2 or any(item.value < 0 for item in items):
        return False
    return sum((item.value for item in items[:-1]), Decimal(0)) <= items[-1].value


def _is_small(chart: Chart, items: tuple[ItemProps, ...]) -> bool:
    values = [item.value for item in items]
    whole = all(value >= 0 and value == value.to_integral_value() for value in values)
    counted = kind_of(chart.unit) is UnitKind.COUNT
    return counted and whole and 0 < sum(values) <= _MOST_MARKS


def title_words(briefing: Briefing, title: str, relation: Relation | None) -> str:
    """Return a title with its places filled; empty where they cannot be."""
    return filled_by(briefing, title, relation) or ""


def word_count(title: str) -> int:
    """Return how many words a title has."""
    return len(title.split())


def is_within(title: str) -> bool:
    """Return whether a title is short enough."""
    return word_count(title) <= LONGEST_TITLE


def point_relation(briefing: Briefing, chart: Chart, place: str) -> Relation | None:
    """Return the relation that a chart's title rests on; a new one of its first two items else."""
    known = briefing.relations_by_id.get(chart.point)
    if known is not None:
        return known
    if len(chart.items) < 2:
        return None
    lead = chart.emphasis[0] if chart.emphasis and chart.emphasis[0] < len(chart.items) else 0
    order = (lead, *(i for i in range(len(chart.items)) if i != lead))
    operands = tuple(chart.items[i].operand for i in order[:2])
    taken = set(briefing.relations_by_id)
    name = f"{chart.id}-point"
    while name in taken:
        name += "-2"
    return Relation(name, _KINDS[place], operands)


def derive_places(briefing: Briefing, chart: Chart) -> tuple[PlaceProps, ...]:
    """Return what a title of this chart can hold that is computed, with its value now."""
    found = []
    for place, meaning in PLACES.items():
        relation = point_relation(briefing, chart, place)
        words = title_words(briefing, place, relation) if relation else ""
        if words:
            found.append(PlaceProps(place, words[:1].lower() + words[1:], translated(meaning)))
    return tuple(found)


def derive_candidates(briefing: Briefing, chart: Chart) -> tuple[ItemChoice, ...]:
    """Return the items of a chart in their order, then other numbers it could show."""
    lookup = Lookup(briefing)
    items = [(item, True, i in chart.emphasis) for i, item in enumerate(chart.items)]
    chosen = {item.operand for item in chart.items}
    others = [ref for ref in _others(briefing, chart) if ref not in chosen]
    items += [(ChartItem(ref), False, False) for ref in others[:MOST_CANDIDATES]]
    labels = {}
    if chart.items:
        props = derive_chart(briefing, chart)
        labels = {item.index: item.label for item in props.all_items}
    found = []
    for at, (item, on, lit) in enumerate(items):
        looked = lookup.datum(item)
        if looked is None or (not on and in_unit(looked.quantity, chart.unit) is None):
            continue
        when = period_name(looked.period, briefing.language or "en")
        plain = ", ".join(word for word in (looked.label, when) if word)
        name = labels.get(at, "") if on else plain
        value = value_words(looked.quantity, briefing.language or "en")
        unit = unit_words(looked.quantity.unit)
        hedges = " ".join(looked.quantity.reservations)
        shown = " ".join(word for word in (hedges, value, unit) if word)
        found.append(ItemChoice(item.operand, item.label, name or plain, shown, on, lit))
    return tuple(found)


def _others(briefing: Briefing, chart: Chart) -> tuple[Operand, ...]:
    """Return the figures in use, and the cells of the columns that the chart shows."""
    figures = tuple(FigureRef(f.id) for f in briefing.figures if f.status is not Status.ASIDE)
    columns = dict.fromkeys(
        (item.operand.table, item.operand.column)
        for item in chart.items
        if isinstance(item.operand, CellRef)
    )
    cells = tuple(
        CellRef(table, row.id, column)
        for table, column in columns
        if table in briefing.tables_by_id
        for row in briefing.tables_by_id[table].rows
    )
    return (*cells, *figures)
