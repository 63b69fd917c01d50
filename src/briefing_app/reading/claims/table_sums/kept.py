"""How the claims of a column or row are borne out together."""

from collections.abc import Iterator, Sequence

from briefing_app.core.figure import Claim
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.scene import Scene


def outcomes_of(scene: Scene, claims: Sequence[Claim]) -> list[Outcome]:
    """Return whether each claim holds."""
    return [scene.outcome(claim) for claim in claims]


def kept(scene: Scene, claims: Sequence[Claim], least: float, fewest: int = 2) -> Iterator[Claim]:
    """Yield the claims of a column if most of its rows bear out how it is read."""
    outcomes = outcomes_of(scene, claims)
    held = outcomes.count(Outcome.HOLDS)
    if (held >= fewest and held >= least * len(claims)) or (held == 1 and len(claims) == 1):
        yield from claims
