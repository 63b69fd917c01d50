"""Failing claims whose stated number other numbers of the article give: these may be meant.

"At the end of June it was 20,480. A year before, it was 22,710, so that the list is 17 per cent
shorter": than the 18,930 of which the article tells first. What the sentence of the claim itself
sets against each other stays as it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import ONE_SIDED
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness

_KINDS = (ClaimKind.CHANGE, ClaimKind.COMPARISON)
MOST = 60
"""Numbers that are tried in the place of another one."""


def doubt_given(scene: Scene, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims, a failing one unchecked where another number of its kind makes it hold."""
    for claim in claims:
        yield replace(claim, why=DOUBT) if _is_given(scene, claim) else claim


def _is_given(scene: Scene, claim: Claim) -> bool:
    stated = claim.stated
    if claim.kind not in _KINDS or claim.why or stated is None or len(claim.operands) != 2:
        return False
    if is_fraction(stated) or stated.unit == "x" or stated.is_range or stated.hedge in ONE_SIDED:
        return False  # what is coarse some number nearly always gives
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    if len(ends) < 2 or all(m.sentence == scene.sentence_at(claim.span.start) for m in ends):
        return False
    if scene.outcome(claim) is not Outcome.FAILS:
        return False
    return any(
        scene.outcome(replace(claim, operands=pair)) is Outcome.HOLDS
        for pair in ((scene.ref(a), scene.ref(b)) for a, b in _others(scene, ends))
    )


def _others(scene: Scene, ends: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    now, base = ends
    for x in scene.passage.mentions[:MOST]:
        if x.found.change or x.quantity.is_range or scene.facts[x.index].tabled:
            continue
        if x.value not in (now.value, base.value) and likeness(x, now) >= ALIKE:
            yield x, base
