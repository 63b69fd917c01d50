"""How exactly a number is written, and what its words leave open.

The rules and their reasons stand in docs/rounding.md. In short: a number stands for all that is
rounded to it at the last place it states; noughts at the end may be rounded places; a fraction in
words is the nearest one that people say; a hedge opens one side, or widens both by a place.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.interval import Interval
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.value import Value

NUMBER = Pattern(r"\d+(?:[.,'’   \s]\d{2,3})*(?:[.,·]\d+)?|[.,]\d+")
_COUNTED = (UnitKind.COUNT, UnitKind.NONE, UnitKind.MONEY, UnitKind.TIME)
"""What is counted is a whole number and not rounded to one; what is measured is."""
SMALL = 10_000
"""Lesser numbers of things are counted out; noughts at their end are digits like others."""
_ONE = Decimal(1)


class Places(Value):
    """The last place that a number surely states, and the last one that it may state."""

    fine: Decimal
    coarse: Decimal


@lru_cache(maxsize=4096)
def places_of(value: Decimal, written: str) -> Places:
    """Return the places of a number from the words it is written in.

    "$59.0 million" states hundred thousands; "3,100" may be meant to the unit or to the hundred.
    Without digits that fit, the value itself says it.
    """
    value = abs(value)
    for numbers in _written_numbers(written):
        digits = _step_in(numbers, value)
        if digits is not None:
            step, pointed = digits
            return Places(step, step if pointed else _last_place(value, step))
    exponent = int(value.as_tuple().exponent)
    step = Decimal(1).scaleb(exponent) if exponent < 0 else _ONE
    return Places(step, max(step, _last_place(value, step)))


def is_power_of_ten(value: Decimal) -> bool:
    """Return whether a number is 1 with noughts only."""
    return value > 0 and value.normalize().as_tuple().digits == (1,)


class WrittenNumber(NamedTuple):
    """A number that digits may mean, and how many of them stand after a decimal point."""

    number: Decimal
    places: int


@lru_cache(maxsize=4096)
def _written_numbers(written: str) -> tuple[tuple[WrittenNumber, ...], ...]:
    """For each run of digits the numbers that it may mean, as its marks are points or not."""
    return tuple(numbers_in(found.group()) for found in NUMBER.finditer(written))


@lru_cache(maxsize=4096)
def numbers_in(token: str) -> tuple[WrittenNumber, ...]:
    """Return the numbers that a run of digits may mean, as its marks are points or not."""
    digits = Decimal(re.sub(r"\D", "", token) or "0")
    out: list[WrittenNumber] = []
    for mark in (".", ",", "·"):
        _whole, point, rest = token.rpartition(mark)
        decimals = len(rest) if point else 0
        for places in (decimals, 0) if decimals == 3 else (decimals,):
            out.append(WrittenNumber(digits.scaleb(-places), places))
    return tuple(dict.fromkeys(out)) if digits else ()


def _step_in(numbers: Sequence[WrittenNumber], value: Decimal) -> tuple[Decimal, bool] | None:
    """The step of the last digit in the scale of the value, for the first number that fits it; and
    whether that digit stands after a decimal point.
    """
    if not value:
        return None
    for number, places in numbers:
        scale = value / number
        if is_power_of_ten(scale):
            return Decimal(1).scaleb(-places) * scale, places > 0
    return None


def in_decimals(value: Decimal, written: str) -> bool:
    """Return whether a number is written with digits after a point, not in words."""
    steps = (_step_in(numbers, abs(value)) for numbers in _written_numbers(written))
    return any(found is not None and found[1] for found in steps)


def _last_place(value: Decimal, step: Decimal) -> Decimal:
    """The place of the last digit that is not nought, in a number of three digits or more."""
    if not value or value < 100 * step:
        return step
    return max(step, Decimal(1).scaleb(int(value.normalize().as_tuple().exponent)))


def rounded_place(value: Decimal, places: Places) -> Decimal:
    """Return the last place where every nought at the end is a rounded one: 10 for "60"."""
    if not value or places.fine < 1:
        return places.coarse
    return max(places.coarse, Decimal(1).scaleb(int(value.normalize().as_tuple().exponent)))


@lru_cache(maxsize=1)
def _fractions() -> tuple[Decimal, ...]:
    """The fractions that people say: of two to ten parts, and one in n."""
    said = {Decimal(n) / d for d in (2, 3, 4, 5, 10) for n in range(d + 1)}
    said |= {_ONE / n for n in range(6, 13)} | {_ONE - _ONE / n for n in (6, 8)}
    return tuple(sorted(said))


def between_fractions(value: Decimal) -> Interval:
    """Return what is nearer to this fraction in words than to its neighbours."""
    low, high = neighbours(value)
    return Interval((low + value) / 2, (high + value) / 2)


def neighbours(value: Decimal) -> tuple[Decimal, Decimal]:
    """Return the fractions that people say next below and above."""
    size = abs(value)
    if 0 < size < _ONE / 12:
        n = (_ONE / size).quantize(_ONE)
        step = _ONE if n % 5 else Decimal(5) if n <= 30 else Decimal(10)
        return _ONE / (n + step), _ONE / max(n - step, _ONE)
    near = Decimal("0.004")
    below = max((f for f in _fractions() if f < size - near), default=Decimal(0))
    above = min((f for f in _fractions() if f > size + near), default=_ONE)
    return below, above


@lru_cache(maxsize=1024)
def said_interval(
    stated: Quantity, written: str, *, coarse: bool = False, total: bool = False
) -> Interval:
    """Return the results that a stated number allows, by its words and its hedge.

    ``coarse`` takes a fraction in words for any up to its neighbours. A ``total`` of parts is
    rounded to its second digit at most: 100 is not said of 90. A negative number is bounded as it
    is said: "almost -7" lies above it.
    """
    if not stated.is_range and stated.point < 0:
        turned = Quantity(-stated.point, stated.unit, stated.hedge)
        return said_interval(turned, written, coarse=coarse).scaled(-_ONE)
    if stated.is_range:
        assert stated.low is not None and stated.high is not None
        off = places_of(stated.high, written).fine / 2
        return Interval(stated.low - off, stated.high + off)
    value, hedge = stated.point, stated.hedge
    if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return Interval(value, None)
    if hedge in (Hedge.LESS_THAN, Hedge.AT_MOST):
        return Interval(None, value)
    in_words = (is_fraction(stated) or stated.unit == "x") and not in_decimals(value, written)
    if in_words and hedge is Hedge.EXACT and _STRICTLY.search(written):
        return Interval.around(value, _NOTHING)
    if is_fraction(stated) and not in_decimals(value, written):
        return _fraction_interval(value, hedge, coarse)
    if stated.unit == "x" and not in_decimals(value, written):
        return _multiple_interval(value, hedge)
    places = places_of(value, written)
    fine, last = places.fine, rounded_place(value, places)
    if hedge is Hedge.ABOUT:
        return Interval.around(value, max(fine, last / 2))
    if hedge is Hedge.ALMOST:
        return Interval(value - max(fine, last), value + fine / 2)
    widest = Decimal(1).scaleb(value.adjusted() - 1) if total and value else places.coarse
    return Interval.around(value, max(fine, min(places.coarse, widest)) / 2)


_NOTHING = Decimal("0.000001")
_STRICTLY = Pattern(
    r"(?<!almost )(?<!nearly )(?<!not )\b(?:exactly|precisely)\s+[^\W\d_]", re.IGNORECASE
)
"""Words that leave a fraction or a multiple nothing to round: "exactly half"."""


def _fraction_interval(value: Decimal, hedge: Hedge, coarse: bool) -> Interval:
    below, above = neighbours(value)
    if hedge is Hedge.ABOUT or (coarse and hedge is Hedge.EXACT):
        return Interval(below, above)
    if hedge is Hedge.ALMOST:
        return Interval(below, value + (above - value) / 20)
    return between_fractions(value)


def _multiple_interval(value: Decimal, hedge: Hedge) -> Interval:
    """Halves are said of small multiples ("two and a half times"), whole ones of greater."""
    half = Decimal("0.25") if value < 3 else Decimal("0.5")
    if hedge is Hedge.ABOUT:
        return Interval.around(value, 2 * half)
    if hedge is Hedge.ALMOST:
        return Interval(value - half, value)
    return Interval.around(value, Decimal("0.25") if value <= 5 else half)


def is_fraction(quantity: Quantity) -> bool:
    """Return whether a quantity is a fraction in words: a third, one in six."""
    return quantity.unit in ("", "x", "share", "fraction") and 0 < abs(quantity.point) < 1


def shared_place(quantities: Sequence[Quantity], written: Sequence[str]) -> dict[str, Decimal]:
    """Return for each unit the finest place that its numbers may be rounded to.

    Numbers that are set against each other are written alike: beside 5,400, 5,000 is no thousand.
    """
    finest: dict[str, Decimal] = {}
    for quantity, words in zip(quantities, written, strict=True):
        if not quantity.is_range and quantity.point:
            place = places_of(quantity.point, words).coarse
            finest[quantity.unit] = min(finest.get(quantity.unit, place), place)
    return finest


def written_interval(
    quantity: Quantity,
    written: str,
    *,
    coarse: bool = False,
    place: Decimal | None = None,
    added: bool = False,
    whole: bool = False,
) -> Interval:
    """Return what an operand stands for, from its words; its hedge is left out.

    ``place`` is the coarsest that its noughts may be rounded to, where its fellows tell it. Where
    numbers are ``added`` up, "$5 million" beside "$2.2 million" has only dropped its nought. Where
    all are ``whole`` numbers of one measure, they are added and taken off as they stand.
    """
    if quantity.is_range:
        return Interval(quantity.low, quantity.high)
    value = quantity.point
    if is_fraction(quantity) and not in_decimals(value, written):
        return Interval(value, value)
    places = places_of(value, written)
    counted = whole or kind_of(quantity.unit) in _COUNTED
    counted = counted and value == value.to_integral_value()
    fine = places.fine
    if added and place is not None and quantity.unit:
        fine = min(fine, max(fine / 10, place))
    wide = places.coarse if place is None else max(fine, min(place, places.coarse))
    small = value < SMALL and quantity.hedge is Hedge.EXACT
    if places.fine == 1 and counted and (not coarse or wide == 1 or small):
        return Interval(value, value)
    return Interval.around(value, (wide if coarse else fine) / 2)
