"""The same thing in several places at one time: "Chile had the most arrests"."""

from collections.abc import Iterator, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.viewmodels.charts.offers.offer import Offer
from briefing_app.viewmodels.charts.offers.own_words import is_said_of_one
from briefing_app.viewmodels.charts.offers.ranked import ranked_offer
from briefing_app.viewmodels.charts.offers.things import is_thing, thing_of

FEWEST = 2


def place_offers(briefing: Briefing, figures: Sequence[Figure]) -> Iterator[Offer]:
    """Yield a chart for each thing that has a number in two places or more at one time."""
    groups: dict[tuple[str, str, str], dict[str, Figure]] = {}
    for figure in figures:
        if figure.sure_place:
            key = (thing_of(figure).lower(), figure.quantity.unit, figure.period)
            groups.setdefault(key, {}).setdefault(figure.place, figure)
    for (thing, _, period), there in groups.items():
        said = is_said_of_one(briefing, tuple(there.values()), thing)
        if is_thing(thing) and said and len(there) >= FEWEST:
            first = next(iter(there.values()))
            named = [(place, figure) for place, figure in there.items()]
            offer = ranked_offer(briefing, f"place-{first.id}", thing_of(first), period, named)
            if offer:
                yield offer
