"""By whom an article is, where only the lines around its headline say so: "By …", "From: …".

Pages without metadata name nobody else. What a line says is judged by its own words (`core.lines`).
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from briefing_app.core.lines.names import author_of

_LABEL = re.compile(r"(?:from|authors?|by|written by|published by|issued by)\s*", re.I)
_LONGEST = 80


def author_in(lines: Iterable[str]) -> str:
    """Return who the first of the lines that names somebody names; empty where none does.

    A label names what stands behind its colon or, alone, in the next line.
    """
    for line, following in pairwise([*lines, ""]):
        if who := author_of(line):
            return who
        label, colon, named = line.strip().partition(":")
        who = named.strip() if colon and named.strip() else following.strip()
        if _LABEL.fullmatch(label) and 0 < len(who) <= _LONGEST:
            return who
    return ""
