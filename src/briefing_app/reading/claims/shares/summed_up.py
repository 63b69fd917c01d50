"""Shares that sum up the sentence before: "Only 390 of the 1,534 are over 55. That's one in four."

The sentence before has two amounts and no more; the lesser is the part.
"""

import re

from briefing_app.core.figure import ClaimKind
from briefing_app.reading.claims.ground.facts import Fact
from briefing_app.reading.claims.ground.words import closes, hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.claims.settle import Candidate
from briefing_app.reading.claims.shares.ends import Draft, fits, is_amount_here
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_SUMS_UP = Pattern(
    r"\W*(?:that|this|it)(?:['’]s|\s(?:is|was|means|makes|equals|represents|amounts\sto|corresponds\sto))\s"
    r"(?:(?:just|only|about|around|some|nearly|almost|less|more|fewer|than|over|under|well|roughly|a|an|the|"
    r"bare|little)\s)*$",
    re.IGNORECASE,
)
_OF_THE = Pattern(
    r"\bof\s(?:the|its|their|these|those|all)\s(?:[\w’'-]+\s){0,2}?\S{0,2}$", re.IGNORECASE
)
_OF_WHICH = Pattern(r"\bof\s(?:which|whom|these|those|them)\b", re.IGNORECASE)


def of_sentence_before(scene: Scene, fact: Fact) -> Draft | None:
    """Return the share that one of the two numbers told right before is of the other."""
    m = fact.mention
    if m.place or not m.sentence or not _SUMS_UP.fullmatch(m.before):
        return None
    if not (closes(m) or _OF_WHICH.match(m.after.lstrip())):
        return None  # "That makes 30 per cent of all empty flats in the town"
    if not scene.passage.same_block(m.sentence - 1, m.sentence):
        return None
    told = scene.passage.of(m.sentence - 1)
    amounts = [x for x in told if is_amount_here(scene, x)]
    if len(amounts) != len(told) or len(amounts) != _PAIR or amounts[0].value == amounts[1].value:
        return None
    part, whole = sorted(amounts, key=lambda x: x.value)
    if not fits(part, whole):
        return None
    claim = scene.claim(hedged_start(m), m.end, ClaimKind.SHARE, stated=m.quantity)
    return Draft(m, claim, [Candidate((part, whole), 4.0, _is_part(scene, part, whole))])


_PAIR = 2


def _is_part(scene: Scene, part: Mention, whole: Mention) -> bool:
    """Whether words make one number a part of the other: "of the 90, 24", "90, of which 24"."""
    between = scene.text[min(part.end, whole.end) : max(part.start, whole.start)]
    return _OF_THE.search(whole.before[-40:]) is not None or _OF_WHICH.search(between) is not None
