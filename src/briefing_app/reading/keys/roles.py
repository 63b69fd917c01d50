"""The parts that figures play in claims: base, what is set against it, part, whole, what is stated.

In go claims and figures; what a role is worth to an editor is said elsewhere.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum

from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef
from briefing_app.reading.passage.mentions import Mention, Passage


class Role(Enum):
    """What part a figure plays in a claim."""

    BASE = "base"
    PART = "part"
    WHOLE = "whole"
    STATED = "stated"
    CHANGE = "change"
    LATER = "later"
    OUT_OF = "out of"


_AGAINST = (ClaimKind.CHANGE, ClaimKind.RATIO, ClaimKind.COMPARISON)


def derive_roles(
    claims: Sequence[Claim], figures: Sequence[Figure], there: Passage
) -> dict[int, Role]:
    """Return what part figures play in claims, by their index."""
    at = {figure.id: i for i, figure in enumerate(figures)}
    roles: dict[int, Role] = {}
    for claim in claims:
        named = _named(claim, at)
        if claim.kind in _AGAINST and named[1:]:
            base = there.mentions[named[1]]
            if claim.span.start <= base.start <= claim.span.end:
                roles.setdefault(named[1], Role.BASE)
        if claim.kind is ClaimKind.SHARE and named[1:]:
            roles.setdefault(named[1], Role.OUT_OF)
        if claim.kind is ClaimKind.TOTAL and claim.formula.startswith(("a +", "1")):
            roles.update(dict.fromkeys(named, Role.PART))
        elif claim.kind is ClaimKind.TOTAL and named:
            roles[named[0]] = Role.WHOLE
            roles.update(dict.fromkeys(named[1:], Role.PART))
    for claim in claims:
        if claim.kind in _AGAINST and (named := _named(claim, at)):
            roles.setdefault(named[0], Role.LATER)
    for mention, claim in _stating(claims, there):
        said = claim.stated is not None and abs(claim.stated.point) == abs(mention.value)
        if said and mention.index not in _named(claim, at):
            change = claim.kind is ClaimKind.CHANGE and bool(mention.found.change)
            percent = mention.unit in ("%", "x")
            roles[mention.index] = Role.CHANGE if change and percent else Role.STATED
    return roles


def derive_claimed(claims: Sequence[Claim], figures: Sequence[Figure]) -> dict[int, int]:
    """Return how many claims are about each figure, by its index: those that set it first."""
    at = {figure.id: i for i, figure in enumerate(figures)}
    return dict(Counter(named[0] for claim in claims if (named := _named(claim, at))))


def _named(claim: Claim, at: dict[str, int]) -> list[int]:
    return [at[o.figure] for o in claim.operands if isinstance(o, FigureRef) and o.figure in at]


def _stating(claims: Sequence[Claim], there: Passage) -> Iterator[tuple[Mention, Claim]]:
    """Yield the figure that each claim's words state, with the claim."""
    starts = there.starts
    for claim in claims:
        i = bisect_left(starts, claim.span.start)
        while i < len(starts) and starts[i] < claim.span.end:
            yield there.mentions[i], claim
            i += 1
