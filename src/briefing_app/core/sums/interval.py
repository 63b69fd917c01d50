"""Intervals of decimals: between which ends a number lies, and what sums do to the ends.

A rounded number stands for all numbers that are rounded to it; a sum of rounded numbers for all
sums of those. An end that is None is open: there is no limit.
"""

from collections.abc import Callable
from decimal import Context, Decimal
from itertools import product
from typing import NamedTuple

PRECISION = 28
_ZERO = Decimal(0)


class Interval(NamedTuple):
    """All numbers from ``low`` to ``high``, the ends included; None is no limit."""

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def around(cls, middle: Decimal, off: Decimal) -> "Interval":
        """Return the interval that reaches ``off`` to either side of ``middle``."""
        return cls(middle - off, middle + off)

    def holds(self, value: Decimal) -> bool:
        """Return whether a number lies inside."""
        return not (
            (self.low is not None and value < self.low)
            or (self.high is not None and value > self.high)
        )

    def meets(self, other: "Interval") -> bool:
        """Return whether a number lies in both."""
        return not (_below(self, other) or _below(other, self))

    def scaled(self, factor: Decimal) -> "Interval":
        """Return the interval of the numbers times ``factor``."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high) if factor >= 0 else Interval(high, low)

    def magnitude(self) -> "Interval":
        """Return the interval of the numbers without their signs."""
        if self.low is not None and self.low >= 0:
            return self
        if self.high is not None and self.high <= 0:
            return self.scaled(Decimal(-1))
        ends = [None if x is None else abs(x) for x in (self.low, self.high)]
        low, high = ends
        return Interval(_ZERO, None if low is None or high is None else max(low, high))


def _below(a: Interval, b: Interval) -> bool:
    return a.high is not None and b.low is not None and a.high < b.low


def combine(operation: str, a: Interval, b: Interval) -> Interval | None:
    """Return the interval of a sum of two numbers; None where it divides by what may be zero.

    ``operation`` is ``+``, ``-``, ``*`` or ``/``.
    """
    if operation == "+":
        return Interval(_each(a.low, b.low, _plus), _each(a.high, b.high, _plus))
    if operation == "-":
        return Interval(_each(a.low, b.high, _minus), _each(a.high, b.low, _minus))
    if operation == "/":
        if b.holds(_ZERO):
            return None
        turned = [None if x is None else _divide(Decimal(1), x) for x in (b.high, b.low)]
        positive = b.low is not None and b.low > 0
        low = turned[0] if turned[0] is not None or not positive else _ZERO
        high = turned[1] if turned[1] is not None or positive else _ZERO
        b = Interval(low, high)
    return _times(a, b)


def _plus(x: Decimal, y: Decimal) -> Decimal:
    return x + y


def _minus(x: Decimal, y: Decimal) -> Decimal:
    return x - y


_divide = Context(prec=PRECISION).divide


def _each(
    x: Decimal | None, y: Decimal | None, operation: Callable[[Decimal, Decimal], Decimal]
) -> Decimal | None:
    return None if x is None or y is None else operation(x, y)


def _times(a: Interval, b: Interval) -> Interval:
    if a.low is None or a.high is None or b.low is None or b.high is None:
        positive = all(x.low is not None and x.low >= 0 for x in (a, b))
        low = a.low * b.low if positive and a.low is not None and b.low is not None else None
        return Interval(low, None)
    ends = [x * y for x, y in product((a.low, a.high), (b.low, b.high))]
    return Interval(min(ends), max(ends))
