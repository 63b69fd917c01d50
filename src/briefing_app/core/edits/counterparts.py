"""Edits of counterparts: another source set beside the article, and what is paired with what."""

from dataclasses import replace

from briefing_app.core.beside.counterpart import Counterpart, Pair
from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.sequence import put, without


def with_counterpart(briefing: Briefing, counterpart: Counterpart) -> Briefing:
    """Put a counterpart in place of the one of its id, or add it."""
    kept = put(briefing.counterparts, counterpart)
    return briefing if kept is briefing.counterparts else replace(briefing, counterparts=kept)


def without_counterpart(briefing: Briefing, counterpart_id: str) -> Briefing:
    """Take a counterpart away."""
    if counterpart_id not in briefing.counterparts_by_id:
        raise KeyError(counterpart_id)
    return replace(briefing, counterparts=without(briefing.counterparts, counterpart_id))


def without_pair(briefing: Briefing, counterpart_id: str, pair: Pair) -> Briefing:
    """Say that the two figures of a pair are about different things."""
    counterpart = briefing.counterparts_by_id[counterpart_id]
    pairs = tuple(other for other in counterpart.pairs if other != pair)
    return with_counterpart(briefing, replace(counterpart, pairs=pairs))


def without_figure_in_pairs(
    counterparts: tuple[Counterpart, ...], figure_id: str
) -> tuple[Counterpart, ...]:
    """Take a figure of the briefing out of all pairs."""
    return tuple(
        replace(c, pairs=tuple(p for p in c.pairs if p.here != figure_id)) for c in counterparts
    )
