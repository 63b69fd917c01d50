"""A part that is more than what it is said to be of: "$1.4 million, of which $900 million".

Nothing is claimed of a part that is less; that goes without saying.
"""

import re
from collections.abc import Iterator

from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.quantity import Hedge
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.reading.claims.across.parts import is_addend
from briefing_app.reading.claims.ground.words import hedged_start
from briefing_app.reading.claims.scene import Scene
from briefing_app.reading.passage.mentions import ALIKE, Mention, likeness
from briefing_app.reading.pattern import Pattern

_OF_WHICH = Pattern(
    r"[^.;:()\d]{0,60}(?:,|\s[–—-])\s(?:(?:of|out of)\s(?:which|whom|this|that)|including)\s"
    r"(?:(?:about|around|some|only|just|almost|nearly|more than|over|at least)\s)*"
    r"[$€£¥₹]?(?:[A-Z]{2,3}\$?\s?)?$",
    re.IGNORECASE,
    having="which|whom|this|that|including",
)


_NETTED = Pattern(
    r"\b(?:net|profits?|loss(?:es)?|earnings|income|surplus|deficit|balance|result|gains?|growth|"
    r"EBITDA?|cash flow|rise|fall|increase|decrease|change)\b",
    re.IGNORECASE,
)
"""What is so called is left of more: "a profit of $1.4 million, including a gain of $2 million"."""


_TIMES = 10
"""How many times its whole a part is at least where the scale was miswritten: a little more than
the whole it is where that is an average, a plan or what is left of more.
"""
_NEAR = 4
"""Numbers before a part among which its whole is looked for."""


def derive_outgrown(scene: Scene) -> Iterator[Claim]:
    """Yield the claims of parts that are more than their wholes."""
    for part in scene.passage.mentions:
        here = scene.passage.of(part.sentence)[max(0, part.place - _NEAR) : part.place]
        told = [x for x in here if likeness(x, part) >= ALIKE]
        whole = told[-1] if told else None
        if whole is None or part.value < _TIMES * whole.value or not _is_of(scene, whole, part):
            continue
        ends = (part, whole)
        yield scene.claim(hedged_start(whole), part.end, ClaimKind.COMPARISON, ends, sense="less")


def _is_of(scene: Scene, whole: Mention, part: Mention) -> bool:
    """Whether words make one number a part of the other, both amounts in the very same measure."""
    plain = all(is_addend(scene, x) and not x.found.change for x in (whole, part))
    if not plain or _NETTED.search(whole.before[-60:] + whole.after[:30]):
        return False
    counted = kind_of(whole.unit) is UnitKind.COUNT and whole.unit != part.unit
    exact = whole.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT, Hedge.ALMOST)
    exact = exact and part.quantity.hedge not in (Hedge.LESS_THAN, Hedge.AT_MOST)
    said = _OF_WHICH.match(scene.text[whole.end : part.start])
    return exact and not counted and said is not None
