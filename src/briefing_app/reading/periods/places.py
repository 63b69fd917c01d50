"""Where a figure holds: the place named in its sentence.

Names are taken as they stand after *in*, *at*, *near*, *across*; nothing is looked up. It knows no
gazetteer, so a doubtful name gives no place rather than a wrong one.
"""

import re

from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.periods.period import Place

_NAME = r"[A-Z][\w’'-]+(?:\s+(?:of\s+(?:the\s+)?|de\s+|del\s+|la\s+)?[A-Z][\w’'-]+){0,3}"
_PLACE = re.compile(
    rf"\b(?:in|at|near|across|outside|throughout|around|off)\s+(?:the\s+)?(?P<name>{_NAME})"
)
_NO_PLACE = frozenset(
    """January February March April May June July August September October November December Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter English French German Spanish
    Parliament Congress I It He She They We The This That Q1 Q2 Q3 Q4 Act Operation""".split()
)


def derive_place(passage: Passage, mention: Mention) -> Place:
    """Return the place named nearest to a figure in its sentence, or none."""
    name = _named(mention)
    return Place(name, False, "named beside") if name else Place()


def _named(mention: Mention) -> str:
    after = _first(mention.after[:140])
    if after:
        return after
    found = [m.group("name") for m in _PLACE.finditer(mention.before[-160:])]
    found = [name for name in found if _is_place(name)]
    return found[-1] if found else ""


def _first(text: str) -> str:
    stop = re.search(r"[;.]\s|\s(?:and|while|but)\s", text)
    for m in _PLACE.finditer(text, 0, stop.start() if stop else len(text)):
        if _is_place(m.group("name")):
            return m.group("name")
    return ""


def _is_place(name: str) -> bool:
    return name.split()[0] not in _NO_PLACE and not name.isupper()
