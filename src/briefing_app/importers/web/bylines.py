"""By whom an article is, where only the lines around its headline say so: "By …", "From: …".

Pages without metadata name nobody else. What a line says is judged by its own words (`core.lines`).
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from briefing_app.core.lines.about import author_of

_NAMES_NEXT = re.compile(r"(?:from|authors?|by|written by|published by|issued by)\s*:?", re.I)
_LONGEST = 80


def author_in(lines: Iterable[str]) -> str:
    """Return who the first of the lines that names somebody names; empty where none does.

    A label alone names what stands in the next line.
    """
    for line, following in pairwise([*lines, ""]):
        if who := author_of(line):
            return who
        if _NAMES_NEXT.fullmatch(line.strip()) and 0 < len(following) <= _LONGEST:
            return following.strip()
    return ""
