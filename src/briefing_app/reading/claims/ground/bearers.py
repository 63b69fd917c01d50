"""Who bears a number by name: the Voss of "Voss 108", the Ulme of "Ulme took 14".

A sentence that names one of those who bear numbers in a list tells of that one's number, and of no
other's. What it does not know: labels; it reads the words right before a number alone.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from briefing_app.reading.claims.ground.setting import Setting
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_BEARER = Pattern(
    r"(?P<name>[A-Z][\w’'-]+):?\s+(?:(?:had|has|got|won|took|received|with|at|on)\s+)?\(?"
    r"(?:about |some )?[$€£¥₹]?$"
)
_NAME = Pattern(r"\b[A-Z][\w’'-]+")
_BETWEEN = Pattern(r"\bbetween\s[^.;:\d]{3,60}$")
_CLAUSE = Pattern(r"[;:,.]\s|\s(?:and|but|while|whereas)\s")


def bearer_of(m: Mention) -> str:
    """Return the name that stands right before a number, empty where there is none."""
    return _bearer(m.before[-40:])


@lru_cache(maxsize=4096)
def _bearer(before: str) -> str:
    found = _BEARER.search(before)
    return found["name"] if found is not None else ""


def named_around(m: Mention) -> frozenset[str]:
    """Return the names in the clause of a number."""
    return _named(m.before[-100:], m.after[:80])


@lru_cache(maxsize=1024)
def _named(words: str, follow: str) -> frozenset[str]:
    between = _BETWEEN.search(words)
    before = between.group() if between is not None else _CLAUSE.split(words)[-1]
    after = _CLAUSE.split(follow, maxsplit=1)[0]
    return frozenset(re.sub(r"['’]s$", "", w) for w in _NAME.findall(f"{before} {after}"))


def borne_before(scene: Setting, m: Mention) -> list[Mention]:
    """Return the numbers of the sentences before that those bear whom the clause of a number names,
    none where a name bears several.
    """
    named = named_around(m)
    found: dict[str, Mention] = {}
    for number in range(max(0, m.sentence - BACK), m.sentence) if named else ():
        for x in scene.passage.of(number):
            bearer = bearer_of(x)
            if bearer in named and not scene.facts[x.index].tabled:
                if bearer in found:
                    return []
                found[bearer] = x
    return list(found.values())


BACK = 3
"""Sentences back in which numbers stand that names bear."""


def is_of_another_bearer(scene: Setting, m: Mention, operands: Sequence[Mention]) -> bool:
    """Return whether a number is borne by another one than the clause of ``m`` names, though the
    one that it names bears a number beside it: of "Voss 108, Hoxha 96" Ms Voss has the 108.
    """
    for x in operands:
        bearer = bearer_of(x) if x.sentence != m.sentence else ""
        named = named_around(m) if bearer else frozenset()
        if not named or bearer in named:
            continue
        fellows = scene.passage.of(x.sentence)
        borne = [y for y in fellows if y.index != x.index and bearer_of(y) in named]
        if any(y not in operands for y in borne):
            return True
    return False
