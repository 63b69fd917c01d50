"""How surely two figures of two texts are about one thing.

Units and nouns decide what can be; shared words, rare ones more than common ones, and the numbers
themselves say how sure it is: a number of many digits is hardly met twice by chance.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.beside.agreement import (
    ALIKE_IN_SOUND,
    ONE_DIGIT,
    Agreement,
    derive_agreement,
    derive_slip,
    is_telling,
)
from briefing_app.core.beside.one_unit import in_one_unit
from briefing_app.core.beside.scale import COUNT, SHARE, is_counted, scale_of
from briefing_app.core.quantity import Quantity
from briefing_app.core.units import is_currency
from briefing_app.reading.beside.limits import PART, shut_out
from briefing_app.reading.beside.side import Side
from briefing_app.reading.grammar.stems import stems

LEAST_CONTEXT = 0.1
"""Two unlike numbers whose words have less in common are not looked at any further."""
LEAST_OF_COMPOUND = 5
ONE_LABEL = 0.3
HALF_MOVED = 0.4
"""Taken off where only one of two amounts is said to be a rise or a loss."""
DURATION = 0.2
"""Spans of time are told of everything, so that two of them are hardly about one thing."""
SLIPPED = 1.2
"""How much it tells that digits are transposed, or a number is a power of ten of the other."""
ONE_PART = 0.5
"""Taken off where only one of two numbers is of some "of them"."""
_WAYS = frozenset(("rise", "fall"))
_WAY = 0.1
"""How much it tells that two numbers rise, or fall."""
_NEEDED = {0: 0.9, 1: 0.9, 2: 0.5, 3: 0.15}
_WORDS = 0.15
"""Numbers that are met everywhere are about one thing where so many words say so, whatever stands
beside them.
"""
LENT = 0.3
"""So much of the context says that a number without its noun has the unit of another."""
SOUNDED = 0.3
TELLING = 3
"""So many digits are hardly met twice by chance, even beside different nouns."""


LESS_COMPANY = 0.5
"""What company says less of unlike numbers: who tells of the one may leave the other out."""


class Likeness(NamedTuple):
    """``score`` says how sure it is that two figures are about one thing, ``context`` how much of
    that comes from the words around them.
    """

    score: float
    context: float
    agreement: Agreement
    slip: bool = False
    """Whether a slip of the pen explains the difference."""
    nouns: float = 0.0
    """How well what is counted agrees; below zero where other things are."""


def derive_weights(sides: Iterable[Side]) -> Mapping[str, float]:
    """Return the weight of each word: what stands around many figures tells little."""
    counts = Counter(word for side in sides for word in side.words)
    return {word: 1.0 / math.sqrt(max(1, n - 1)) for word, n in counts.items()}


def derive_likeness(
    a: Side, b: Side, weights: Mapping[str, float], company: float = 0.0
) -> Likeness | None:
    """Return how like two figures are; None where they cannot be about one thing.

    ``company`` is how much the numbers beside them say so.
    """
    x, y = in_one_unit(a.figure, b.figure)
    lent = _is_lent(a, b, x, y)
    counted = COUNT in (a.base, b.base) and SHARE in (a.base, b.base)
    if lent and counted and not (a.among_shares and b.among_shares):
        return None
    if not (lent or _is_alike(a, b)) or {a.figure.change, b.figure.change} == {"up", "down"}:
        return None
    nouns = _nouns(a, b)
    words = _context(a, b, weights)
    context = words + (company if words >= _WORDS or not _is_common(a, b) else 0.0)
    slip = derive_slip(x, y)
    telling = is_telling(slip) and a.digits >= 2
    chance = telling and (a.digits >= TELLING or context > 0)
    near = _near(x, y)
    if not (context >= LEAST_CONTEXT or chance or near or (a.noun and a.noun == b.noun)):
        return None
    ranged = a.figure.quantity.is_range or b.figure.quantity.is_range
    agreement: Agreement | None = Agreement.DIFFERS
    if ranged or a.base != b.base or near:
        agreement = derive_agreement(a.figure, b.figure)
    if agreement is None:
        return None
    same = agreement in (Agreement.AGREES, Agreement.ROUNDED)
    if not same:
        context -= LESS_COMPANY * company
    if same and lent and (a.noun or b.noun) and not _has_one_top(a, b) and context < LENT:
        return None
    if same:
        slip, telling = "", False
    elif shut_out(a.limits, b.limits, slip=telling) or _unlike(a, b, lent=lent, slip=telling):
        return None
    if nouns < 0 and not ((same or telling) and context >= _needed_context(a, b)):
        return None
    numbers = _same_number(a, b, agreement) if same else _other_number(a, x, y, slip)
    if not same and (PART in a.limits.kinds) != (PART in b.limits.kinds):
        numbers -= ONE_PART
    if bool(a.figure.change) != bool(b.figure.change):
        numbers -= HALF_MOVED
    slipped = slip not in ("", ALIKE_IN_SOUND) and a.digits >= 2
    return Likeness(nouns + context + numbers, context, agreement, slipped, nouns)


def _is_alike(a: Side, b: Side) -> bool:
    """Whether two numbers are in one unit as they are written, or in two currencies."""
    return a.base == b.base or (is_currency(a.base) and is_currency(b.base))


def _is_lent(a: Side, b: Side, x: Quantity, y: Quantity) -> bool:
    """Whether the unit of one of two numbers is taken from the other; ``x`` and ``y`` are both in
    one unit, see `one_unit`.
    """
    return not _is_alike(a, b) and scale_of(x).base == scale_of(y).base


def _unlike(a: Side, b: Side, *, lent: bool, slip: bool) -> bool:
    """Whether unlike numbers cannot be of one thing, for a unit is left out or only one of two
    shares is said to be a rise; a ``slip`` is forgiven where no noun speaks against it.
    """
    if lent:
        telling = slip and min(a.digits, b.digits) >= TELLING
        return not _has_one_top(a, b) and not (telling or (slip and not (a.noun or b.noun)))
    return a.base == SHARE and a.figure.change != b.figure.change and not slip


def _has_one_top(a: Side, b: Side) -> bool:
    """Whether two numbers are in one unit but for what stands below a bar: 640 tonnes a year."""
    return a.base.partition("/")[0] == b.base.partition("/")[0]


def _is_common(a: Side, b: Side) -> bool:
    """Whether two numbers are met in any text: three years, a quarter."""
    return min(a.digits, b.digits) < TELLING - 1 and a.base in ("second", SHARE)


def _near(x: Quantity, y: Quantity) -> bool:
    """Whether two amounts are so near that one may be the other, rounded or hedged."""
    p, q = scale_of(x).of(x.point), scale_of(y).of(y.point)
    return 2 * abs(p - q) <= max(abs(p), abs(q))


def _nouns(a: Side, b: Side) -> float:
    """How well what is counted agrees; below zero where other things are."""
    if not (is_counted(a.base) and is_counted(b.base)):
        return DURATION if a.base == b.base == "second" else 0.6
    if a.noun and (a.noun == b.noun or (a.said and a.said == b.said)):
        return 1.4
    if a.person and b.person:
        return 0.6
    if not a.noun or not b.noun:
        weight = b.words.get(a.noun, 0.0) if a.noun else a.words.get(b.noun, 0.0)
        return 0.3 + 0.8 * weight
    if _compounds(a.noun, b.noun) or _unit_words(a) & _unit_words(b):
        return 0.6
    if _names(a, b) or _names(b, a):
        return 0.6
    return -0.6 if a.noun_written and b.noun_written else 0.0


def _names(a: Side, b: Side) -> bool:
    """Whether what the one counts is named beside the other."""
    named = {a.noun, a.said, *_unit_words(a)} - {""}
    return not named.isdisjoint(b.words)


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
    """How much must speak for one number of two things to be one after all."""
    return _NEEDED.get(min(a.digits, b.digits), 0.0)


def _context(a: Side, b: Side, weights: Mapping[str, float]) -> float:
    told = (a.noun, b.noun) if a.noun and b.noun else ()
    shared = a.words.keys() & b.words.keys() - set(told)
    total = sum(weights[word] * a.words[word] * b.words[word] for word in shared - _WAYS)
    total += _WAY if shared & _WAYS else 0.0
    if a.label and a.label == b.label:
        total += ONE_LABEL
    return min(4.0, 1.4 * total)


def _same_number(a: Side, b: Side, agreement: Agreement) -> float:
    digits = min(a.digits, b.digits) if agreement is Agreement.ROUNDED else a.digits
    exact = 0.8 if agreement is Agreement.AGREES else 0.3
    return exact + 0.7 * min(3, digits) - (0.5 if a.base == SHARE and digits < 3 else 0.0)


def _other_number(a: Side, x: Quantity, y: Quantity, slip: str) -> float:
    """Near in size, or one slip away, is likelier to be meant for the same."""
    if slip == ALIKE_IN_SOUND:
        return SOUNDED
    if slip:
        certain = SLIPPED if slip != ONE_DIGIT else 0.6
        return certain if a.digits >= 2 else -0.2
    low, high = sorted(abs(float(scale_of(q).of(q.point))) for q in (x, y))
    if not low:
        return -1.5
    return 0.3 - 0.45 * math.log2(min(high / low, 1000.0))
