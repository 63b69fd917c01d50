"""What can be done with charts, as pure edits with their names in the Edit menu."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Relation
from briefing_app.viewmodels.charts.choices import ItemChoice
from briefing_app.viewmodels.charts.offers import Offer
from briefing_app.words.said import counted, said

Edit = Callable[[Briefing], Briefing]


class ChartStep(NamedTuple):
    """An edit and its name."""

    edit: Edit
    label: str


def chart_of(briefing: Briefing, chart_id: str) -> Chart | None:
    """Return a chart by its id, or None."""
    return next((chart for chart in briefing.charts if chart.id == chart_id), None)


def derive_addition(offers: Sequence[Offer]) -> ChartStep:
    """Return the step that adds the charts of offers."""

    def add(briefing: Briefing) -> Briefing:
        for offer in offers:
            briefing = _with_offer(briefing, offer)
        return briefing

    return ChartStep(add, counted(len(offers), "Add chart", "Add charts"))


def _with_offer(briefing: Briefing, offer: Offer) -> Briefing:
    chart, relation = offer.chart, offer.relation
    if relation is not None and relation.id in briefing.relations_by_id:
        free = _free(relation.id, tuple(briefing.relations_by_id))
        relation = replace(relation, id=free)
        chart = replace(chart, point=free)
    if relation is not None:
        briefing = replace(briefing, relations=(*briefing.relations, relation))
    free = _free(chart.id, tuple(one.id for one in briefing.charts))
    return edits.with_chart(briefing, replace(chart, id=free))


def _free(name: str, taken: Sequence[str]) -> str:
    number, free = 2, name
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def derive_kind_change(chart: Chart, kind: ChartKind) -> ChartStep:
    """Return the step that shows a chart another way."""
    return ChartStep(lambda b: edits.with_chart(b, replace(chart, kind=kind)), said("Change kind"))


def derive_words_change(
    chart: Chart, title: str, subtitle: str, source_line: str, relation: Relation | None
) -> ChartStep:
    """Return the step that changes the words; ``relation`` is what the title's places rest on."""
    point = relation.id if relation is not None and "{" in title else chart.point
    after = replace(chart, title=title, subtitle=subtitle, source_line=source_line, point=point)

    def change(briefing: Briefing) -> Briefing:
        known = relation is None or relation.id in briefing.relations_by_id
        if not known and relation is not None and "{" in title:
            briefing = replace(briefing, relations=(*briefing.relations, relation))
        return edits.with_chart(briefing, after)

    return ChartStep(change, said("Change words of chart"))


def derive_items_change(chart: Chart, candidates: Sequence[ItemChoice]) -> ChartStep:
    """Return the step that shows the chosen numbers, in this order."""
    chosen = [candidate for candidate in candidates if candidate.chosen]
    items = tuple(ChartItem(one.operand, one.given) for one in chosen)
    emphasis = tuple(at for at, one in enumerate(chosen) if one.emphasised)
    after = replace(chart, items=items, emphasis=emphasis)
    return ChartStep(lambda b: edits.with_chart(b, after), said("Change items of chart"))


def derive_move(briefing: Briefing, chart: Chart, by: int) -> ChartStep | None:
    """Return the step that moves a chart up or down; None at the end."""
    to = [one.id for one in briefing.charts].index(chart.id) + by
    if not 0 <= to < len(briefing.charts):
        return None
    return ChartStep(lambda b: edits.with_chart_moved(b, chart.id, to), said("Move chart"))


def derive_removal(chart: Chart) -> ChartStep:
    """Return the step that removes a chart, with the relation that was made for its title."""

    def remove(briefing: Briefing) -> Briefing:
        after = edits.without_chart(briefing, chart.id)
        own = chart.point.startswith(f"{chart.id}-point")
        if not own or any(one.point == chart.point for one in after.charts):
            return after
        kept = tuple(r for r in after.relations if r.id != chart.point)
        return replace(after, relations=kept)

    return ChartStep(remove, said("Remove chart"))
