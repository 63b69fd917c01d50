"""Charts of a table's columns follow what is corrected in the table.

What a person has changed about a chart is theirs and stays; the rest is told anew.
"""

from dataclasses import replace

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart
from briefing_app.core.figure import Relation
from briefing_app.viewmodels.charts.offers import chart_of_column
from briefing_app.viewmodels.charts.offers.offer import Offer


def with_charts_followed(before: Briefing, after: Briefing, table_id: str) -> Briefing:
    """Return ``after`` with the charts of a table's columns as the table reads there.

    Only the items, titles and subtitles that were those of the column ``before`` are changed.
    """
    if before is after or not after.charts:
        return after
    old, new = before.tables_by_id.get(table_id), after.tables_by_id.get(table_id)
    if old is None or new is None:
        return after
    now = after
    for column, corrected in zip(old.columns, new.columns, strict=True):
        was = chart_of_column(before, old, column)
        offer = chart_of_column(now, new, corrected) if was is not None else None
        if was is None or offer is None:
            continue
        for chart in after.charts:
            if set(chart.items) == set(was.chart.items):
                now = _with_followed(now, chart, was.chart, offer)
    return now


def _with_followed(briefing: Briefing, chart: Chart, was: Chart, offer: Offer) -> Briefing:
    now, relation = offer.chart, offer.relation
    followed = replace(chart, unit=now.unit)
    if chart.subtitle == was.subtitle:
        followed = replace(followed, subtitle=now.subtitle)
    if (chart.items, chart.emphasis) == (was.items, was.emphasis):
        followed = replace(followed, items=now.items, emphasis=now.emphasis)
    if chart.title == was.title and relation is not None:
        point = chart.point or relation.id
        followed = replace(followed, title=now.title, point=point)
        briefing = _with_point(briefing, replace(relation, id=point))
    return briefing if followed == chart else edits.with_chart(briefing, followed)


def _with_point(briefing: Briefing, relation: Relation) -> Briefing:
    others = tuple(r for r in briefing.relations if r.id != relation.id)
    if briefing.relations_by_id.get(relation.id) == relation:
        return briefing
    return replace(briefing, relations=(*others, relation))
