"""What a headline claims in numbers that the text says again: "up 9.4 %", "growing 9.4 per cent".

The numbers stand where it is said again. What the text repeats but leaves open does not fail in the
headline by numbers that are of something else.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefing_app.core.figure import Claim
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.follow.placed import Placed
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention


def derive_told_below(scene: Scene, claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims, headlines that stay open or fail judged as the text judges them."""
    there = Placed(claims)
    for fact in scene.facts:
        if not fact.relative or fact.tabled or not scene.in_head(fact.mention):
            continue
        for claim in there.stating(fact.mention):
            if scene.outcome(claim) is Outcome.HOLDS:
                continue
            made = attempt("one claim of a head", claim, _as_below, scene, fact, claim, there)
            if made is not claim:
                there.drop(claim)
                there.add(made)
    return list(there)


def _as_below(scene: Scene, fact: Fact, claim: Claim, there: Placed) -> Claim:
    own = [scene.mention_of(o) for o in claim.operands]
    if own and all(m is not None and scene.in_head(m) for m in own):
        return claim  # the head gives its own ends: "Rents rise 20% from 500 to 550"
    again = list(_again(scene, fact))
    told = [c for x in again for c in there.stating(x) if c.kind is claim.kind]
    told = [c for c in told if scene.outcome(c) is not Outcome.UNCHECKED]
    if len({(c.operands, c.formula) for c in told}) == 1:
        return replace(claim, operands=told[0].operands, formula=told[0].formula, why="")
    fails = again and scene.outcome(claim) is Outcome.FAILS
    return replace(claim, why=DOUBT) if fails else claim


def _again(scene: Scene, fact: Fact) -> Iterator[Mention]:
    """The numbers of the text that say the same, and of the same direction."""
    m = fact.mention
    for index in scene.by_value.get((m.value, fact.kind), ()):
        x = scene.passage.mentions[index]
        if x.unit == m.unit and x.found.change == m.found.change and not scene.in_head(x):
            yield x
