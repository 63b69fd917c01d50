"""How surely two figures of two texts are about one thing.

Units and nouns decide what can be; shared words, rare ones more than common ones, and the numbers
themselves say how sure it is: a number of many digits is hardly met twice by chance.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.beside.agreement import Agreement, derive_agreement, derive_slip
from briefing_app.core.beside.scale import COUNT, SHARE
from briefing_app.core.units import is_currency
from briefing_app.reading.beside.sides import Side
from briefing_app.reading.grammar.stems import stems

LEAST_CONTEXT = 0.1
"""Two unlike numbers whose words have less in common are not looked at any further."""
LEAST_OF_COMPOUND = 5
HALF_MOVED = 0.4
"""Taken off where only one of two amounts is said to be a rise or a loss."""
TELLING = 3
"""So many digits are hardly met twice by chance, even beside different nouns."""


class Likeness(NamedTuple):
    """``score`` says how sure it is that two figures are about one thing, ``context`` how much of
    that comes from the words around them.
    """

    score: float
    context: float
    agreement: Agreement
    slip: bool = False
    """Whether a slip of the pen explains the difference."""


def derive_weights(sides: Iterable[Side]) -> Mapping[str, float]:
    """Return the weight of each word: what stands around many figures tells little."""
    counts = Counter(word for side in sides for word in side.words)
    return {word: 1.0 / math.sqrt(max(1, n - 1)) for word, n in counts.items()}


def derive_likeness(a: Side, b: Side, weights: Mapping[str, float]) -> Likeness | None:
    """Return how like two figures are; None where they cannot be about one thing."""
    if not _can(a, b):
        return None
    nouns = _nouns(a, b)
    context = _context(a, b, weights)
    if context < LEAST_CONTEXT and not _near(a, b) and not (a.noun and a.noun == b.noun):
        return None
    ranged = a.figure.quantity.is_range or b.figure.quantity.is_range
    agreement: Agreement | None = Agreement.DIFFERS
    if ranged or a.base != b.base or _near(a, b):
        agreement = derive_agreement(a.figure, b.figure)
    if agreement is None:
        return None
    same = agreement in (Agreement.AGREES, Agreement.ROUNDED)
    if nouns < 0 and not (same and context >= _needed_context(a, b)):
        return None
    slip = not same and derive_slip(a.figure.quantity, b.figure.quantity) != ""
    numbers = _same_number(a, b, agreement) if same else _other_number(a, b, slip)
    if bool(a.figure.change) != bool(b.figure.change):
        numbers -= HALF_MOVED
    return Likeness(nouns + context + numbers, context, agreement, slip and a.digits >= 2)


def _can(a: Side, b: Side) -> bool:
    money = is_currency(a.base) and is_currency(b.base)
    if a.base != b.base and not money:
        return False
    changes = {a.figure.change, b.figure.change}
    return changes != {"up", "down"} and not (a.base == SHARE and len(changes) > 1)


def _near(a: Side, b: Side) -> bool:
    """Whether two amounts are so near that one may be the other, rounded or hedged."""
    return 2 * abs(a.amount - b.amount) <= max(abs(a.amount), abs(b.amount))


def _nouns(a: Side, b: Side) -> float:
    """How well what is counted agrees; below zero where other things are."""
    if a.base != COUNT:
        return 0.6
    if a.noun and (a.noun == b.noun or (a.said and a.said == b.said)):
        return 1.4
    if a.person and b.person:
        return 0.6
    if not a.noun or not b.noun:
        weight = b.words.get(a.noun, 0.0) if a.noun else a.words.get(b.noun, 0.0)
        return 0.3 + 0.8 * weight
    if _compounds(a.noun, b.noun) or _unit_words(a) & _unit_words(b):
        return 0.6
    return 0.6 if _names(a, b) or _names(b, a) else -0.6


def _names(a: Side, b: Side) -> bool:
    """Whether what the one counts is named beside the other."""
    return a.noun in b.words or (a.said != "" and a.said in b.words)


def _compounds(a: str, b: str) -> bool:
    """Whether the one noun is a compound of the other: telephone, phone."""
    short, long = sorted((a, b), key=len)
    return len(short) >= LEAST_OF_COMPOUND and long.endswith(short)


def _unit_words(side: Side) -> frozenset[str]:
    return _stems_of(side.figure.quantity.unit)


@lru_cache(maxsize=1024)
def _stems_of(unit: str) -> frozenset[str]:
    return frozenset(stems(unit))


def _needed_context(a: Side, b: Side) -> float:
    """How much the words must say for one number of two things to be one after all."""
    digits = min(a.digits, b.digits)
    return 0.3 if digits >= TELLING else 0.5 if digits == TELLING - 1 else 0.9


def _context(a: Side, b: Side, weights: Mapping[str, float]) -> float:
    told = (a.noun, b.noun) if a.noun and b.noun else ()
    shared = a.words.keys() & b.words.keys() - set(told)
    total = sum(weights[word] * a.words[word] * b.words[word] for word in shared)
    return min(4.0, 1.4 * total)


def _same_number(a: Side, b: Side, agreement: Agreement) -> float:
    digits = min(a.digits, b.digits) if agreement is Agreement.ROUNDED else a.digits
    exact = 0.8 if agreement is Agreement.AGREES else 0.3
    return exact + 0.7 * min(3, digits) - (0.5 if a.base == SHARE and digits < 3 else 0.0)


def _other_number(a: Side, b: Side, slip: bool) -> float:
    """Near in size, or one slip away, is likelier to be meant for the same."""
    if slip:
        return 0.6 if a.digits >= 2 else -0.2
    low, high = sorted((abs(float(a.amount)), abs(float(b.amount))))
    if not low:
        return -1.5
    return 0.3 - 0.45 * math.log2(min(high / low, 1000.0))
