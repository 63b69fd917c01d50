"""What numbers are called: the head of a label, "net debt" in "net debt at the end of the year".

A claim that only names its other number ("43 % of revenue", "exceeded exports") means the one that
is called so. Names are looked up by their last word; what else either side says counts against it.
"""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.figure import GAP
from briefing_app.reading.claims.ground.facts import GENERIC
from briefing_app.reading.grammar.stems import stems
from briefing_app.reading.pattern import Pattern

_ENDS = Pattern(
    r"[^\w\s’'-]|\b(?:of|for|in|at|from|by|with|on|per|to|as|than|who|which|that|over|during|since|"
    r"after|before|among|between|under|despite|when|where|while|and|or|but|is|was|are|were|has|"
    r"have|had|now|again|this|last|\d\S*)\b",
    re.IGNORECASE,
)
_OPENS = Pattern(r"^\W*(?:(?:the|its|their|his|her|our|a|an|all|this|that|these|those)\s+)+", re.I)
_TURNED = Pattern(r"^(?:rise|fall|growth|drop|share|percentage|number)\b", re.IGNORECASE)
UNSAID, UNCALLED = 0.15, 0.3
"""What each word costs that only the name has, and that only the claim has."""


class Name(NamedTuple):
    """The last word of a name, the words before it, and the number that bears it."""

    head: str
    rest: frozenset[str]
    value: Decimal
    figure: int


def phrase_of(words: str) -> tuple[str, ...]:
    """Return the stems of the noun phrase that opens some words: up to a preposition or a verb."""
    words = _OPENS.sub("", words)
    phrase = stems(_ENDS.split(words, 1)[0])
    while len(phrase) > 1 and phrase[-1] in GENERIC:  # "the dry bulk total"
        phrase = phrase[:-1]
    return phrase


def derive_name(label: str, value: Decimal, index: int) -> Name | None:
    """Return the name in a label; None where it is cut out of the text or tells of a change."""
    if GAP in label or _TURNED.match(label):
        return None
    phrase = phrase_of(label)
    return Name(phrase[-1], frozenset(phrase[:-1]), value, index) if phrase else None


def by_head(names: Sequence[Name]) -> Mapping[str, tuple[Name, ...]]:
    """Return names by their last word."""
    found: dict[str, list[Name]] = {}
    for name in names:
        found.setdefault(name.head, []).append(name)
    return {head: tuple(group) for head, group in found.items()}


def likeness_of(said: Sequence[str], name: Name) -> float:
    """Return how well a phrase names a number with the same last word, from 0 to 1."""
    rest = set(said[:-1]) - GENERIC
    unsaid, uncalled = name.rest - rest - GENERIC, rest - name.rest
    return max(0.0, 1 - UNSAID * len(unsaid) - UNCALLED * len(uncalled))
