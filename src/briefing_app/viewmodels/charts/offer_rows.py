"""What the offers say: the title as it reads, the kind, and how many numbers there are."""

from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.charts.choices import KIND_NAMES, title_words
from briefing_app.viewmodels.charts.offers import Offer, derive_offers
from briefing_app.words.said import counted, said, translated


class OfferProps(NamedTuple):
    """An offer; ``key`` stays the same while its numbers do."""

    key: str
    title: str
    kind: str
    offer: Offer


def derive_offer_rows(briefing: Briefing) -> tuple[OfferProps, ...]:
    """Return the charts on offer in words."""
    return tuple(_row(briefing, offer) for offer in derive_offers(briefing))


def _row(briefing: Briefing, offer: Offer) -> OfferProps:
    chart = offer.chart
    relation = offer.relation or briefing.relations_by_id.get(chart.point)
    title = title_words(briefing, chart.title, relation) or chart.subtitle or said("Chart")
    count = len(chart.items)
    numbers = counted(count, "{n} number", "{n} numbers")
    kind = f"{translated(KIND_NAMES[chart.kind])} · {numbers}"
    return OfferProps(chart.id, title, kind, offer)
