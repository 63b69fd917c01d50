"""Claims that fail by the numbers a rule chose, where other numbers are as likely meant.

"295 of the gardens with a gap (42 %)" is no 42 % of the 894 without one that were told last, but of
702 two sentences before. A rule that looks for the numbers behind words may take the wrong ones;
that others give the stated number to its last place, and stand where such numbers stand, is
evidence that it did. The claim is then left open with both readings named; nothing holds by it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.told.doubts import may_be
from briefing_app.core.told.tongue import Told
from briefing_app.core.verdict import Outcome
from briefing_app.reading.boundary import attempt
from briefing_app.reading.claims.chance import is_slip_of_digits
from briefing_app.reading.claims.follow.placed import Placed
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.meant import (
    Around,
    Offer,
    derive_allowed,
    derive_around,
    least_of,
)
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import named_together
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

LEAST = 0.5
"""How likely other numbers must be meant: of 485 stated numbers that were changed on purpose and
refuted, 13 had others of that likelihood by chance; of nine that were true and refuted, four.
"""
LEAST_BESIDE_SLIP = 0.7
"""The same where a slip of digits explains the difference."""


def doubt_rivalled(scene: Scene, claims: Iterable[Claim]) -> list[Claim]:
    """Return the claims, a failing one left open where other numbers are likely meant."""
    every = list(claims)
    failing = [c for c in every if c.kind is not ClaimKind.CONSISTENCY]
    failing = [c for c in failing if scene.outcome(c) is Outcome.FAILS]
    if not failing:
        return every
    around = derive_around(scene, (c for c in every if scene.outcome(c) is Outcome.HOLDS))
    doubted: dict[int, Claim] = {}
    there = Placed(failing)
    for fact in scene.facts:
        stating = there.stating(fact.mention) if not fact.tabled else []
        offer = attempt("one rival", None, _likeliest, scene, fact, around) if stating else None
        for claim in stating:
            if offer is not None and _rivals(scene, claim, offer, around):
                doubted[id(claim)] = replace(claim, why=_either(scene, claim, offer))
    return [doubted.get(id(c), c) for c in every]


def _likeliest(scene: Scene, fact: Fact, around: Around) -> Offer | None:
    return max(derive_allowed(scene, fact, around), key=Offer.likely, default=None)


def _rivals(scene: Scene, claim: Claim, offer: Offer, around: Around) -> bool:
    """Whether others are so likely meant that a claim may not fail. What its own sentence tells
    goes before what others tell, and a slip of digits that explains it is evidence, too.
    """
    sentence = scene.sentence_at(claim.span.start)
    own = [scene.mention_of(o) for o in claim.operands]
    if {m.value for m in own if m is not None} == set(offer.numbers):
        return False  # the same two, the other way about
    here = all(m is not None and m.sentence == sentence for m in own)
    if here and any(m.sentence != sentence for m in (offer.pair.now, offer.pair.base)):
        return False
    if any(m not in (offer.pair.now, offer.pair.base) for m in own if _is_named(scene, claim, m)):
        return False
    slipped = is_slip_of_digits(scene.explained(claim))
    least = LEAST_BESIDE_SLIP if slipped else LEAST
    return offer.likely() >= max(least, least_of(scene, offer.cue, around))


def _is_named(scene: Scene, claim: Claim, m: Mention | None) -> bool:
    """Whether the words of a claim lead to a number: "four times as many as Cedar (200)"."""
    if m is None or m.start < claim.span.end or m.start - claim.span.end > _LED:
        return False
    return _LEADS_TO.fullmatch(scene.text[claim.span.end : m.start]) is not None


_LED = 60
_LEADS_TO = Pattern(r"[^.;,\d]*?\b(?:than|as|above|below)\b[^.;,\d]*", re.IGNORECASE)


def _either(scene: Scene, claim: Claim, offer: Offer) -> Told:
    own = tuple(m for o in claim.operands if (m := scene.mention_of(o)) is not None)
    readings = own, (offer.pair.now, offer.pair.base)
    return may_be(*(named_together(scene, numbers) for numbers in readings))
