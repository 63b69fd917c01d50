"""A part of a whole that the text states: "Fentanyl made up 7.5 % of drugs seized"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef, Relation, RelationKind
from briefing_app.core.phrase import filled_title
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.viewmodels.charts.offers.offer import LONGEST_TITLE, Offer, capital
from briefing_app.viewmodels.charts.offers.things import is_thing, lowered, thing_of
from briefing_app.viewmodels.charts.words import in_unit, unit_words


def part_offers(briefing: Briefing, figures: Sequence[Figure]) -> Iterator[Offer]:
    """Yield a chart for each part of a whole, both of one time and sure."""
    known = {figure.id: figure for figure in figures}
    for relation in briefing.relations:
        if relation.kind is RelationKind.PART_OF and len(relation.operands) == 2:
            part, whole = relation.operands
            if isinstance(part, FigureRef) and isinstance(whole, FigureRef):
                one, all_ = known.get(part.figure), known.get(whole.figure)
                if one and all_ and (offer := _offer(briefing, relation, one, all_)):
                    yield offer


def _offer(briefing: Briefing, relation: Relation, one: Figure, all_: Figure) -> Offer | None:
    quantity = in_unit(one.quantity, all_.quantity.unit)
    if quantity is None or kind_of(all_.quantity.unit) is UnitKind.PERCENT:
        return None
    if one.period and all_.period and one.period != all_.period:
        return None
    thing, whole = thing_of(one), lowered(thing_of(all_))
    if (
        not (is_thing(thing) and is_thing(whole))
        or thing.lower() == whole.lower()
        or not 0 < quantity.point < all_.quantity.point
    ):
        return None
    title = f"{capital(thing)} made up {{share}} of {whole}"
    filled = filled_title(briefing, title, relation.id)
    if filled is None or len(filled.split()) > LONGEST_TITLE:
        return None
    unit = all_.quantity.unit
    chart = Chart(
        f"offer-part-{relation.id}",
        ChartKind.PART,
        title,
        capital(f"{whole}, {unit_words(unit)}" if unit else whole),
        (ChartItem(FigureRef(one.id)), ChartItem(FigureRef(all_.id))),
        unit,
        (0,),
        relation.id,
    )
    return Offer(chart, None, (ChartKind.PART, ChartKind.BARS))
