"""Claims: words of the article that state a relation, with the figures they state it of.

Each file knows one kind. The verdict is not decided here but in core, from the operands; see
`scene.settle` for when operands are certain enough to be named.
"""

from collections.abc import Iterator
from dataclasses import replace

from briefing_app.core.figure import Claim
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.changes import derive_changes
from briefing_app.reading.claims.comparisons import derive_comparisons
from briefing_app.reading.claims.consistency import derive_inconsistencies
from briefing_app.reading.claims.conversions import derive_conversions
from briefing_app.reading.claims.distances import derive_distances
from briefing_app.reading.claims.rates import derive_rates
from briefing_app.reading.claims.ratios import derive_ratios
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.shares import derive_shares
from briefing_app.reading.claims.superlatives import derive_superlatives
from briefing_app.reading.claims.totals import derive_totals
from briefing_app.reading.passage.mentions import Mention

MOST_FIGURES = 3000
"""Of longer texts, which are no articles, only so many figures are looked at for claims."""


def derive_claims(scene: Scene) -> tuple[Claim, ...]:
    """Return the claims of an article in reading order, each with its id (``c1``…)."""
    found: list[Claim] = []
    taken: set[int] = set()
    mentions = scene.passage.mentions[:MOST_FIGURES]
    for mention in mentions:
        claim = _of(scene, mention)
        if claim is not None:
            taken.add(mention.index)
            found.append(claim)
    used = frozenset(taken)
    for mention in mentions:
        if mention.index not in used:
            found.extend(derive_comparisons(scene, mention, used))
        found.extend(derive_totals(scene, mention))
    found.extend(derive_superlatives(scene))
    found.extend(derive_inconsistencies(scene))
    return _numbered(_once(scene, found))


def _of(scene: Scene, mention: Mention) -> Claim | None:
    """Return the one claim that a figure states as an amount of difference, share or ratio."""
    for rule in _RULES:
        claim = next(iter(rule(scene, mention)), None)
        if claim is not None:
            return claim
    return None


_RULES = (
    derive_conversions,
    derive_changes,
    derive_distances,
    derive_ratios,
    derive_shares,
    derive_rates,
)


def _once(scene: Scene, claims: list[Claim]) -> Iterator[Claim]:
    """Drop a claim that is not certain where another one stands on the same words."""
    ordered = sorted(claims, key=lambda c: (c.span.start, c.span.end, c.kind))
    last: dict[tuple[int, int], Claim] = {}
    for claim in ordered:
        key = (claim.span.start, claim.span.end)
        other = last.get(key)
        if other is None or scene.outcome(other) is Outcome.UNCHECKED:
            last[key] = claim
    yield from last.values()


def _numbered(claims: Iterator[Claim]) -> tuple[Claim, ...]:
    return tuple(replace(claim, id=f"c{n}") for n, claim in enumerate(claims, start=1))
