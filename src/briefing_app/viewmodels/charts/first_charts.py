"""The charts that a new briefing begins with: the best that it offers; the rest wait.

A table alone begins with two, since it has nothing else to show.
"""

from dataclasses import replace

from briefing_app.core.briefing import Briefing

MOST, OF_TABLES = 1, 2


def with_first_charts(briefing: Briefing) -> Briefing:
    """Return the briefing with the best charts it offers, where it has none; pure."""
    from briefing_app.viewmodels.charts.offers import derive_offers

    if briefing.charts:
        return briefing
    offers = derive_offers(briefing)[: MOST if briefing.articles else OF_TABLES]
    known = {relation.id for relation in briefing.relations}
    ties = tuple(o.relation for o in offers if o.relation and o.relation.id not in known)
    charts = tuple(offer.chart for offer in offers)
    return replace(briefing, charts=charts, relations=(*briefing.relations, *ties))
