"""Whether words say that one number is the whole of others, or two only stand beside each other.

"A put in $25 million, while B gave $12 million. The remaining $8 million" are three parts of what
may stand elsewhere; "of the 48 million", "of which 31" and "raised 25 and has spent 12" tell a
whole.
"""

import re
from collections.abc import Sequence

from briefing_app.core.figure import Claim
from briefing_app.reading.claims.ground.words import NO_WHOLE
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern


def opens_whole(whole: Mention) -> bool:
    """Whether a number opens its clause as a whole: "Of the 48 million"."""
    return _OF_THE.search(whole.before[-90:]) is not None


_OF_THE = Pattern(
    rf"(?:^\W*(?:out )?of\s+|[,;:–—]\s\W*(?:out )?of\s+(?=[^\W\d_]{{2}})){NO_WHOLE}"
    r"[^,;:.\d]{0,40}$",
    re.IGNORECASE,
)
"""Behind a comma a bare amount is of what stands before: "the last one, of £120,000"."""


def is_taken_apart(scene: Scene, whole: Mention, parts: Sequence[Mention], said: Mention) -> bool:
    """Whether the sentence of a whole goes on to its parts, and nothing else is told before the
    rest: "came to €48 million, of which 31 went into berths and nine into cranes. The other …".
    """
    together = all(p.sentence == whole.sentence for p in parts)
    told = _OF_WHICH.fullmatch(scene.text[whole.end : parts[0].start]) is not None
    return together and told and said.sentence - whole.sentence <= 1


_OF_WHICH = Pattern(
    r"[^.;()\d]{0,40},?\s(?:of|out of) (?:which|this|that|it|them|these|whom)\b[^.;()\d]{0,20}"
)


def is_told_whole(scene: Scene, claim: Claim, said: Mention) -> bool:
    """Whether words say that the first number of a remainder is a whole, and the others are of
    it.
    """
    ends = [m for o in claim.operands if (m := scene.mention_of(o)) is not None]
    if len(ends) < 2 or len(ends) < len(claim.operands):
        return True
    whole, part = ends[:2]
    if part.end < whole.start:  # "38 of the 61"
        return True
    if opens_whole(whole) or is_taken_apart(scene, whole, ends[1:], said):
        return True
    between = scene.text[whole.end : part.start]
    if part.sentence == whole.sentence:
        return _OF_IT.match(part.after[:20]) is not None or _goes_on(between)
    opened = _SPEAKS_OF.match(scene.passage.opening(part.sentence, 20))
    return opened is not None or _OF_IT.match(part.after[:20]) is not None


_OF_IT = Pattern(
    r"(?:\s+[\w’'-]+){0,1}?\s+of (?:it|this|that|these|those|them|the)\b", re.IGNORECASE
)
_SPEAKS_OF = Pattern(
    r"\W*(?:so far|to date|of|from|it|they|he|she|we|i|this|these|those|among)\b", re.IGNORECASE
)
_AND = Pattern(r"\b(?:and|but)\s+(?P<rest>[^.;:()]*)$", re.IGNORECASE)
_LEADS = frozenset("has have had is was were are so far already then later since now only".split())


def _goes_on(between: str) -> bool:
    """Whether the subject that has a whole goes on to do something with it: "and has spent"."""
    found = _AND.search(between)
    words = found["rest"].lower().split() if found is not None else []
    told = [w for w in words if w not in _LEADS]
    return bool(told) and told[0].isalpha() and classes_of(told[0])[:1] in ("D", "P")
