"""What "more than halved" says: the number before is more than twice the one after.

A hedge before a verb that makes less is of how far it went, not of what is left: less than half of
it is.
"""

import re
from dataclasses import replace

from briefing_app.core.quantity import ONE_SIDED, Hedge, Quantity
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_HALVES = Pattern(r"(?:halv(?:e|es|ed|ing)|in half)\b", re.IGNORECASE)
_TURNED = (*ONE_SIDED, Hedge.ALMOST)


def halved(text: str, m: Mention) -> tuple[Quantity, str]:
    """Return what a multiple states, and the sum that gives it; empty where it is the usual one."""
    said = m.quantity
    made_less = not said.is_range and 0 < said.point < 1 and said.hedge in _TURNED
    if not made_less or not _HALVES.search(text[m.start : m.end]):
        return said, ""
    return replace(said, value=1 / said.point), "b / a"
