"""What stands in the words of a text, looked up by place rather than searched for."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.once import once, once_for
from briefing_app.core.span import Span

_BEFORE = 3
"""Figures that begin before a stretch and may reach into it: a range that was split, or merged."""


@once
def _order(briefing: Briefing) -> Mapping[str, tuple[list[int], list[Figure]]]:
    """Where the figures in use start in each text, and the figures; they are numbered in order."""
    found: dict[str, tuple[list[int], list[Figure]]] = {}
    for id_ in briefing.evidence_numbers:
        figure = briefing.figures_by_id[id_]
        span = figure.evidence
        if isinstance(span, Span):
            starts, figures = found.get(span.source) or found.setdefault(span.source, ([], []))
            starts.append(span.start)
            figures.append(figure)
    return found


def figures_over(briefing: Briefing, span: Span) -> Sequence[Figure]:
    """Return the figures in use that start in a span, and the few before that may reach into it."""
    starts, figures = _order(briefing).get(span.source, ([], []))
    first = max(0, bisect_left(starts, span.start) - _BEFORE)
    return figures[first : bisect_left(starts, span.end)]


_Placed = tuple[list[int], list[Claim], int]


@once_for("claims")
def _claims_by_source(briefing: Briefing) -> Mapping[str, _Placed]:
    """The starts of the claims of each text, the claims, and the length of the longest."""
    found: dict[str, list[Claim]] = {}
    for claim in briefing.claims:
        if not claim.span.lost:
            found.setdefault(claim.span.source, []).append(claim)
    placed = {}
    for source, claims in found.items():
        claims.sort(key=lambda claim: claim.span.start)
        longest = max(claim.span.end - claim.span.start for claim in claims)
        placed[source] = ([claim.span.start for claim in claims], claims, longest)
    return placed


def claims_over(briefing: Briefing, span: Span) -> Iterator[Claim]:
    """Give the claims that have a character in common with a span that stands in its text."""
    found = _claims_by_source(briefing).get(span.source)
    if found is None or span.lost:
        return
    starts, claims, longest = found
    first = bisect_left(starts, span.start - longest)
    for claim in claims[first : bisect_left(starts, span.end)]:
        if span.start < claim.span.end:
            yield claim
