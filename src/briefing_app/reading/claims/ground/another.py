"""Whether the clause of a change speaks of something else than the numbers told before it.

"The rent rose from 900 to 990, while wages grew by 17 per cent": wages are no rent. What it does
not know: figures and their labels; it reads the words of one sentence alone.
"""

import re

from briefing_app.reading.claims.ground.facts import GENERIC, WORD
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.pattern import Pattern

_OPENS = Pattern(
    r"(?:;|,?\s(?:and|but|while|whilst|whereas|as|when|where|although|though|even though|"
    r"(?:in|during|over|of) which|at a time when))\s",
    re.IGNORECASE,
)
_ENDS = Pattern(r"\n|[.!?]\s")
_FOLLOWS = frozenset("thus therefore hence accordingly consequently thereby".split())
"""Words that tie a clause to what was just told."""
_AUXILIARY = frozenset("has have had is are was were be been will would".split())
_GOES = frozenset("went go goes came come comes stayed remained stood".split())
_MOST = 7
"""Words that a subject may have before its verb."""


def speaks_of_another(told: str, between: str) -> bool:
    """Return whether the words ``between`` numbers and the amount of a change open a clause whose
    subject the words ``told`` up to those numbers do not name.
    """
    clauses = _OPENS.split(between)
    if len(clauses) < 2 or _ENDS.search(between):
        return False
    words = [w.group() for w in WORD.finditer(clauses[-1])]
    lows = [w.lower() for w in words]
    verb = next((i for i, w in enumerate(lows) if w in _VERBS), -1)
    if not 0 < verb <= _MOST or not _FOLLOWS.isdisjoint(lows):
        return False
    while verb > 0 and lows[verb - 1] in _AUXILIARY:
        verb -= 1
    subject = frozenset(stems(" ".join(words[:verb]))) - GENERIC
    return bool(subject) and not subject & frozenset(stems(told))


_VERBS = MOVING_VERBS | _GOES
