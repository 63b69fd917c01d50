"""Remainders that fail since a part was left out, or since they are of another whole.

"The new plant costs €72 million, of which €9 million is a grant; the owners put up €23 million and
the banks lend the other €40 million": with all parts that are told it comes out. Where it does not
with these either, or other things remain than the whole counts, nothing is refuted.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.sums.expression import LETTERS
from briefing_app.core.told.doubts import DOUBT
from briefing_app.core.verdict import Outcome
from briefing_app.reading.claims.across.remainders import is_of_another_noun, left_out
from briefing_app.reading.claims.follow.placed import states
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import Mention


def with_all_parts(scene: Scene, claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims, failing remainders with the parts they leave out or left open."""
    return [_with_all_parts(scene, claim) for claim in claims]


def _with_all_parts(scene: Scene, claim: Claim) -> Claim:
    if claim.kind is not ClaimKind.TOTAL or not claim.formula.startswith("a - "):
        return claim
    said = _said(scene, claim)
    if said is None or scene.facts[said.index].tabled or scene.outcome(claim) is not Outcome.FAILS:
        return claim
    if is_of_another_noun(scene, claim, said):
        return replace(claim, why=DOUBT)
    more = left_out(scene, claim, said)
    if not more:
        return claim
    operands = (*claim.operands, *(scene.ref(x) for x in more))
    made = replace(claim, operands=operands, formula=" - ".join(LETTERS[: len(operands)]))
    plain = claim.formula == " - ".join(LETTERS[: len(claim.operands)])
    holds = plain and len(operands) <= MOST and scene.outcome(made) is Outcome.HOLDS
    return made if holds else replace(claim, why=DOUBT)


MOST = 6
"""Numbers of which a remainder is one."""


def _said(scene: Scene, claim: Claim) -> Mention | None:
    """The number that is said to remain: the last in its words that has its value."""
    there = scene.passage.of(scene.sentence_at(claim.span.end - 1))
    return next((m for m in reversed(there) if states(claim, m)), None)
