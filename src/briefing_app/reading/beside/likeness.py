"""Whether two figures of two texts can be about one thing, and what tells that they are.

Units decide what can be; what tells for and against it are `signs`: shared words, rare ones more
than common ones, what is counted, and the numbers themselves, since one of many digits is hardly
met twice by chance.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from briefing_app.core.beside.agreement import Agreement, derive_agreement, derive_slip, is_telling
from briefing_app.core.beside.one_unit import in_one_unit
from briefing_app.core.beside.scale import COUNT, SHARE, is_counted, scale_of
from briefing_app.core.quantity import Quantity
from briefing_app.core.units import is_currency
from briefing_app.reading.beside.limits import shut_out
from briefing_app.reading.beside.side import Side
from briefing_app.reading.beside.signs import Met
from briefing_app.reading.grammar.stems import stems

LEAST_OF_COMPOUND = 5
TELLING = 3
"""So many digits are hardly met twice by chance."""
LENT = 0.3
OTHER_NOUNS = "other nouns"
ONE_LABEL = 0.3
_WAYS = frozenset(("rise", "fall"))
_WAY = 0.1
"""How much it tells that two numbers rise, or fall."""


def derive_weights(sides: Iterable[Side]) -> Mapping[str, float]:
    """Return the weight of each word: what stands around many figures tells little."""
    counts = Counter(word for side in sides for word in side.words)
    return {word: 1.0 / math.sqrt(max(1, n - 1)) for word, n in counts.items()}


def derive_met(
    a: Side,
    b: Side,
    weights: Mapping[str, float],
    company: float = 0.0,
    apart: float = 0.0,
) -> Met | None:
    """Return two tellings with what tells whether they are about one thing; None where they cannot
    be.

    ``company`` is how much the numbers beside them say so, ``apart`` how far from each other they
    stand in their texts.
    """
    x, y = in_one_unit(a.figure, b.figure)
    lent = _is_lent(a, b, x, y)
    counted = COUNT in (a.base, b.base) and SHARE in (a.base, b.base)
    if lent and counted and not (a.among_shares and b.among_shares):
        return None
    if not (lent or _is_alike(a, b)) or {a.figure.change, b.figure.change} == {"up", "down"}:
        return None
    agreement = _agreement(a, b, x, y)
    if agreement is None:
        return None
    same = agreement in (Agreement.AGREES, Agreement.ROUNDED)
    slip = "" if same else derive_slip(x, y)
    words = _context(a, b, weights)
    met = Met(a, b, x, y, lent, agreement, slip, words, company, _nouns(a, b), apart)
    return met if (_may_agree(met) if same else _may_differ(met)) else None


def _may_agree(met: Met) -> bool:
    """Whether words tell that a small number without its unit has that of another."""
    a, b = met.a, met.b
    bare = met.lent and not _has_one_top(a, b) and min(a.digits, b.digits) < 2
    return not bare or met.words + met.company >= LENT


def _may_differ(met: Met) -> bool:
    """Whether two numbers that are unlike may be of one thing; a slip is forgiven much."""
    a, b = met.a, met.b
    slip = is_telling(met.slip) and a.digits >= 2
    if shut_out(a.limits, b.limits, slip=slip):
        return False
    if met.lent and not _has_one_top(a, b):
        telling = slip and min(a.digits, b.digits) >= TELLING
        return telling or (slip and not (a.noun or b.noun))
    if met.nouns == OTHER_NOUNS:
        return slip
    return slip or a.base != SHARE or a.figure.change == b.figure.change


def _has_one_top(a: Side, b: Side) -> bool:
    """Whether two numbers are in one unit but for what stands below a bar, 640 tonnes a year, or
    but for the scale of degrees, or in points.
    """
    if a.base.startswith("°") and b.base.startswith("°"):
        return True
    if all(side.figure.quantity.unit.endswith("point") for side in (a, b)):
        return True
    return a.base.partition("/")[0] == b.base.partition("/")[0]


def _agreement(a: Side, b: Side, x: Quantity, y: Quantity) -> Agreement | None:
    ranged = a.figure.quantity.is_range or b.figure.quantity.is_range
    if ranged or a.base != b.base or _near(x, y) or _is_dated(a, b):
        return derive_agreement(a.figure, b.figure)
    return Agreement.DIFFERS


def _is_dated(a: Side, b: Side) -> bool:
    """Whether unlike numbers of the two may be of two times or places."""
    f, g = a.figure, b.figure
    marked = bool(f.quantity.marks) or bool(g.quantity.marks)
    return marked or bool(f.period and g.period) or bool(f.place and g.place)


def _is_alike(a: Side, b: Side) -> bool:
    """Whether two numbers are in one unit as they are written, or in two currencies."""
    return a.base == b.base or (is_currency(a.base) and is_currency(b.base))


def _is_lent(a: Side, b: Side, x: Quantity, y: Quantity) -> bool:
    """Whether the unit of one of two numbers is taken from the other; ``x`` and ``y`` are both in
    one unit, see `one_unit`.
    """
    return not _is_alike(a, b) and scale_of(x).base == scale_of(y).base


def _near(x: Quantity, y: Quantity) -> bool:
    """Whether two amounts are so near that one may be the other, rounded or hedged."""
    p, q = scale_of(x).of(x.point), scale_of(y).of(y.point)
    return 2 * abs(p - q) <= max(abs(p), abs(q))


def _nouns(a: Side, b: Side) -> str:
    """How what is counted stands to each other, or what kind of amounts the two are."""
    if not (is_counted(a.base) and is_counted(b.base)):
        return a.kind if a.base == b.base else "two units"
    if a.noun and a.noun == b.noun:
        return "one noun"
    if a.said and a.said == b.said:
        return "one word"
    if a.person and b.person:
        return "people"
    if not a.noun or not b.noun:
        return "one without a noun" if a.noun or b.noun else "no nouns"
    if _compounds(a.noun, b.noun) or _unit_words(a) & _unit_words(b):
        return "nouns akin"
    if _names(a, b) or _names(b, a):
        return "nouns akin"
    return OTHER_NOUNS if a.noun_written and b.noun_written else "other nouns, one from around"


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


def _context(a: Side, b: Side, weights: Mapping[str, float]) -> float:
    told = (a.noun, b.noun) if a.noun and b.noun else ()
    shared = a.words.keys() & b.words.keys() - set(told)
    total = sum(weights[word] * a.words[word] * b.words[word] for word in shared - _WAYS)
    total += _WAY if shared & _WAYS else 0.0
    if a.label and a.label == b.label:
        total += ONE_LABEL
    return min(4.0, 1.4 * total)
