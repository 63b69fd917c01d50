"""How likely a number would come out by chance, and what a slip may therefore prove.

Results of readings that are not meant lie anywhere over two powers of ten. So a number that leaves
open a share of itself is given by a wrong reading about as often as that share says; one of the
numbers that a slip can make of it, as many times more often as there are such numbers.

Where a result is looked for among all the numbers of an article, chance grows with how thickly
they lie about it and with how many results were tried: in a list of hundreds some number is nearly
always the sum of some others.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from briefing_app.core.quantity import ONE_SIDED, Quantity
from briefing_app.core.sums.expression import compute, compute_ends, parse
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import is_fraction, places_of, said_interval
from briefing_app.core.sums.slips import Slip, swapped
from briefing_app.core.verdict import Outcome, Verdict
from briefing_app.reading.passage.mentions import Mention

CHANCE = Decimal("0.3")
"""How wide, all tried readings together, a number may be stated to be no chance hit: results lie
anywhere over two powers of ten, so that one in fifteen would come out by chance. That matters only
where the reading that is meant is not among them or the claim is wrong, for three in ten: 2 per
cent of all.
"""
CHANCE_OF_WHOLE = Decimal("0.095")
"""The same, 2 per cent of all, for sums and differences of which nothing says that the numbers are
here: their results lie as near together as the numbers themselves.
"""
CHANCE_OF_SLIP = Decimal("0.19")
"""The same for the numbers that a slip can make: they are tried only where no reading gives the
stated number, which is so for one claim in six.
"""
OF_DIGITS = (Slip.TRANSPOSED, Slip.SCALE, Slip.NOUGHT)
"""The slips that move the digits of a number and change none."""
_ALL = Decimal(1)
_MOVED = 4
"""A point or nought moved one or two places, either way."""


def is_slip_of_digits(verdict: Verdict) -> bool:
    """Whether a claim fails by a slip that only moved digits."""
    return verdict.outcome is Outcome.FAILS and verdict.slip in OF_DIGITS


def slips_of(value: Decimal) -> int:
    """Return how many numbers may have become this one by a slip of its digits."""
    return len(set(swapped(value.normalize()))) + _MOVED


def same_digits(value: Decimal, other: Decimal | None) -> bool:
    """Return whether two numbers differ in their noughts alone."""
    digits = value.normalize().as_tuple().digits
    return other is not None and digits == other.normalize().as_tuple().digits


OF_ONE_PLACE = 2
"""The numbers that have become one by a nought too many or too few: the slip that is made most."""


def is_one_place(value: Decimal, verdict: Verdict) -> bool:
    """Whether a claim fails by one nought, and by that alone."""
    if verdict.slip != Slip.NOUGHT or not verdict.result or not value:
        return False
    times = abs(verdict.result / value)
    return _TEN[0] < times < _TEN[1] or _TEN[0] < 1 / times < _TEN[1]


_TEN = Decimal(8), Decimal(12)


def hits_of(values: Sequence[Decimal], result: Decimal, fine: Decimal) -> Decimal:
    """Return how many of some numbers, in order, a result meets by chance in its last place.

    They are taken to lie everywhere as thickly as within a quarter of the result.
    """
    low, high = result * _NEAR[0], result * _NEAR[1]
    near = bisect_right(values, high) - bisect_left(values, low)
    return min(near * fine / (high - low), _ALL) if high > low else _ALL


_NEAR = (Decimal("0.8"), Decimal("1.25"))


def width_of(stated: Quantity, written: str) -> Decimal:
    """Return how much of itself a number leaves open; 1 for a bound or a fraction in words."""
    if stated.is_range or stated.hedge in ONE_SIDED or is_fraction(stated) or stated.unit == "x":
        return _ALL
    said = said_interval(stated, written)
    if said.low is None or said.high is None or not stated.point:
        return _ALL
    return (said.high - said.low) / abs(stated.point)


def open_of(text: str, operands: Sequence[Mention], formula: str) -> Decimal:
    """Return how much of itself the result of a sum is open, by the last places of its operands."""
    ends = [_ends_of(text, m, added="/" not in formula) for m in operands]
    whole = compute_ends(parse(formula), ends)
    middle = compute(parse(formula), [m.value for m in operands])
    if whole is None or whole.low is None or whole.high is None or not middle:
        return _ALL
    return abs((whole.high - whole.low) / middle)


def _ends_of(text: str, m: Mention, *, added: bool) -> Interval:
    """What a number may be by its last place; what is counted is exact, and so are amounts of which
    people take one off the other.
    """
    fine = places_of(m.value, text[m.start : m.end]).fine
    exact = m.found.kind in ("count", "money") and (added or fine <= 1)
    if exact and m.value == m.value.to_integral_value():
        return Interval(m.value, m.value)
    return Interval.around(m.value, fine / 2)


def is_any_growth(text: str, operands: Sequence[Mention]) -> bool:
    """Return whether two per cents grow by so much only because they are rounded: 28 to 30 % may be
    anything from 3 to 11 %.
    """
    shares = len(operands) == 2 and all(m.unit == "%" for m in operands)
    return shares and open_of(text, operands, "(a - b) / b") > _LOOSE


_LOOSE = Decimal("0.5")
"""How much of itself a growth may be open to tell anything."""
