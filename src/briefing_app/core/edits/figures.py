"""Edits of figures: decide, correct, split, merge, say that two are the same thing."""

from collections.abc import Collection
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.charts import without_chart
from briefing_app.core.edits.counterparts import without_figure_in_pairs
from briefing_app.core.edits.sequence import fresh, moved, put, without
from briefing_app.core.figure import Claim, Figure, FigureRef, Relation, RelationKind, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span, make_span

LEAST_ITEMS = 2
"""Fewer things cannot be compared, so they make no chart."""
REMOVED = "A figure it rests on was removed."


def new_id(briefing: Briefing) -> str:
    """Return an id that no figure has yet."""
    return fresh("f", (figure.id for figure in briefing.figures))


def with_figure(briefing: Briefing, figure: Figure) -> Briefing:
    """Put a figure in place of the one of its id, or add it.

    What differs from the one before was set by a person, so there is no doubt about it any more;
    another quantity than its evidence states is kept beside that one.
    """
    before = briefing.figures_by_id.get(figure.id)
    if before is not None and before.evidence == figure.evidence:
        says = before.said or before.quantity
        figure = replace(figure, said=None if figure.quantity == says else says)
    if before is not None and figure.unsure:
        figure = replace(figure, unsure=_still_unsure(before, figure))
    figures = put(briefing.figures, figure)
    return briefing if figures is briefing.figures else replace(briefing, figures=figures)


def _still_unsure(before: Figure, figure: Figure) -> tuple[str, ...]:
    same = {
        "label": before.label == figure.label,
        "unit": before.quantity.unit == figure.quantity.unit,
        "period": before.period == figure.period,
        "place": before.place == figure.place,
    }
    return tuple(field for field in figure.unsure if same.get(field, True))


def with_statuses(briefing: Briefing, ids: Collection[str], status: Status) -> Briefing:
    """Decide about several figures alike; a reason given for another status goes."""
    figures = tuple(
        replace(
            figure,
            status=status,
            decided=True,
            reason=figure.reason if figure.status is status else "",
        )
        if figure.id in ids
        else figure
        for figure in briefing.figures
    )
    return replace(briefing, figures=figures)


def with_status(
    briefing: Briefing, figure_id: str, status: Status, *, reason: str = ""
) -> Briefing:
    """Decide about a figure, as a person does: key, used or set aside."""
    figure = briefing.figures_by_id[figure_id]
    decided = replace(figure, status=status, decided=True, reason=reason or figure.reason)
    return with_figure(briefing, decided)


def _claim_without(claim: Claim, ref: FigureRef) -> Claim:
    if ref not in claim.operands:
        return claim
    return replace(claim, operands=(), why=REMOVED)


def without_figure(briefing: Briefing, figure_id: str) -> Briefing:
    """Remove a figure and every mention of it; a claim that rests on it becomes unchecked."""
    if figure_id not in briefing.figures_by_id:
        raise KeyError(figure_id)
    ref = FigureRef(figure_id)
    gone = {r.id for r in briefing.relations if ref in r.operands}
    charts = []
    for chart in briefing.charts:
        kept = [(i, item) for i, item in enumerate(chart.items) if item.operand != ref]
        if len(kept) != len(chart.items):
            emphasis = tuple(n for n, (i, _) in enumerate(kept) if i in chart.emphasis)
            chart = replace(chart, items=tuple(item for _, item in kept), emphasis=emphasis)
        if chart.point in gone:
            chart = replace(chart, point="")
        charts.append(chart)
    after = replace(
        briefing,
        figures=without(briefing.figures, figure_id),
        relations=tuple(r for r in briefing.relations if r.id not in gone),
        claims=tuple(_claim_without(claim, ref) for claim in briefing.claims),
        charts=tuple(charts),
        cards=tuple(id_ for id_ in briefing.cards if id_ != figure_id),
        notes=tuple(note for note in briefing.notes if note.about != figure_id),
        sign_offs=tuple(s for s in briefing.sign_offs if s.about != figure_id),
        comments=tuple(
            replace(c, about="") if c.about == figure_id else c
            for c in briefing.comments
            if c.about != figure_id or c.span is not None
        ),
        counterparts=without_figure_in_pairs(briefing.counterparts, figure_id),
        sheet=replace(
            briefing.sheet, figures=tuple(f for f in briefing.sheet.figures if f != figure_id)
        ),
    )
    return _without_lone_bars(briefing, after)


def _without_lone_bars(before: Briefing, after: Briefing) -> Briefing:
    """Remove the charts that compared something and have one item, or none, left to compare."""
    sizes = {chart.id: len(chart.items) for chart in before.charts}
    for chart in after.charts:
        if len(chart.items) < LEAST_ITEMS <= sizes.get(chart.id, 0):
            after = without_chart(after, chart.id)
    return after


def _without_item(briefing: Briefing, figure_id: str, other_id: str) -> Briefing:
    """Let charts show another figure in place of one, once."""
    ref, other = FigureRef(figure_id), FigureRef(other_id)
    charts = []
    for chart in briefing.charts:
        shown = [item.operand for item in chart.items]
        if ref not in shown:
            charts.append(chart)
            continue
        kept = [(i, t) for i, t in enumerate(chart.items) if t.operand != ref or other not in shown]
        items = tuple(replace(t, operand=other) if t.operand == ref else t for _, t in kept)
        emphasis = tuple(n for n, (i, _) in enumerate(kept) if i in chart.emphasis)
        charts.append(replace(chart, items=items, emphasis=emphasis))
    return _without_lone_bars(briefing, replace(briefing, charts=tuple(charts)))


def with_same(briefing: Briefing, figure_id: str, other_id: str) -> Briefing:
    """Say that two figures are the same thing said twice: the first is set aside for the other."""
    other = briefing.figures_by_id[other_id]
    if figure_id == other_id:
        return briefing
    reason = f"same thing as {other.label}" if other.label else "same thing said twice"
    after = with_status(briefing, figure_id, Status.ASIDE, reason=reason)
    after = _without_item(after, figure_id, other_id)
    operands = (FigureRef(other_id), FigureRef(figure_id))
    known = any(
        r.kind is RelationKind.SAME and set(operands) <= set(r.operands) for r in after.relations
    )
    if known:
        return after
    relation = Relation(fresh("r", (r.id for r in after.relations)), RelationKind.SAME, operands)
    return replace(after, relations=(*after.relations, relation))


def with_split(briefing: Briefing, figure_id: str) -> Briefing:
    """Split a range into two figures, its low and its high end; anything else stays.

    The card of the high end stands after that of the low one.
    """
    figure = briefing.figures_by_id[figure_id]
    q = figure.quantity
    if q.low is None or q.high is None:
        return briefing
    low = replace(figure, quantity=Quantity(q.low, q.unit, q.hedge, q.marks), decided=True)
    high = replace(
        figure,
        id=new_id(briefing),
        quantity=Quantity(q.high, q.unit, q.hedge, q.marks),
        decided=True,
    )
    at = briefing.figures.index(figure)
    figures = (*briefing.figures[:at], low, high, *briefing.figures[at + 1 :])
    after = replace(briefing, figures=figures)
    if figure_id not in briefing.cards:
        return after
    cards = tuple(
        c for id_ in briefing.cards for c in ((id_, high.id) if id_ == low.id else (id_,))
    )
    return replace(after, cards=cards)


def with_merged(briefing: Briefing, figure_id: str, other_id: str) -> Briefing:
    """Merge two figures of the same unit into one range; the evidence spans both places.

    Figures of different units, or with evidence in different sources, stay as they are.
    """
    a, b = briefing.figures_by_id[figure_id], briefing.figures_by_id[other_id]
    if a.id == b.id or a.quantity.unit != b.quantity.unit:
        return briefing
    evidence = a.evidence
    if isinstance(a.evidence, Span) and isinstance(b.evidence, Span):
        article = briefing.articles_by_id.get(a.evidence.source)
        if article is None or a.evidence.source != b.evidence.source:
            return briefing
        start = min(a.evidence.start, b.evidence.start)
        end = max(a.evidence.end, b.evidence.end)
        evidence = make_span(a.evidence.source, article.text, start, end)
    quantity = _range_of(a.quantity, b.quantity)
    says = _range_of(a.said or a.quantity, b.said or b.quantity)
    said = None if says == quantity else says
    merged = replace(a, quantity=quantity, evidence=evidence, said=said, decided=True)
    after = without_figure(briefing, other_id)
    return replace(after, figures=put(after.figures, merged))


def _range_of(a: Quantity, b: Quantity) -> Quantity:
    """Return the range from the lowest to the highest end of two quantities."""
    ends = [x for q in (a, b) for x in (q.value, q.low, q.high) if x is not None]
    marks = tuple(dict.fromkeys(a.marks + b.marks))
    if min(ends) == max(ends):
        return replace(a, marks=marks)
    return Quantity(None, a.unit, a.hedge, marks, min(ends), max(ends))


def with_card_moved(briefing: Briefing, figure_id: str, to: int) -> Briefing:
    """Put a key figure's card at a position among the cards."""
    order = tuple(figure.id for figure in briefing.key_figures)
    if figure_id not in order:
        raise KeyError(figure_id)
    cards = moved(order, figure_id, to)
    return briefing if cards == order else replace(briefing, cards=cards)
