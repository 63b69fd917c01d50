"""Intervals: the ends of a sum hold every sum of numbers inside."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.sums.interval import Interval, combine

D = Decimal
NUMBERS = st.decimals(-1000, 1000, places=2, allow_nan=False, allow_infinity=False)
OFFS = st.decimals(0, 50, places=2, allow_nan=False, allow_infinity=False)


@given(NUMBERS, OFFS, NUMBERS, OFFS, st.sampled_from("+-*/"), st.data())
def test_a_sum_of_inner_numbers_lies_inside(
    a: D, x: D, b: D, y: D, operation: str, data: st.DataObject
) -> None:
    first, second = Interval.around(a, x), Interval.around(b, y)
    result = combine(operation, first, second)
    share = st.decimals(0, 1, places=2)
    p = a - x + 2 * x * data.draw(share)
    q = b - y + 2 * y * data.draw(share)
    if result is None:
        assert operation == "/"
        assert second.holds(D(0))
        return
    value = {"+": p + q, "-": p - q, "*": p * q, "/": p / q if q else D(0)}[operation]
    tiny = D("1e-20") * max(D(1), abs(value))
    assert result.low is not None
    assert result.high is not None
    assert result.low - tiny <= value <= result.high + tiny


@given(NUMBERS, OFFS, NUMBERS, OFFS)
def test_meeting_is_mutual(a: D, x: D, b: D, y: D) -> None:
    first, second = Interval.around(a, x), Interval.around(b, y)
    assert first.meets(second) == second.meets(first) == (abs(a - b) <= x + y)


@pytest.mark.parametrize(
    ("interval", "inside", "outside"),
    [
        (Interval(D(1), None), D(10**9), D(0)),
        (Interval(None, D(1)), D(-(10**9)), D(2)),
        (Interval(D(1), D(2)), D(1), D("2.01")),
    ],
)
def test_open_ends_have_no_limit(interval: Interval, inside: D, outside: D) -> None:
    assert interval.holds(inside)
    assert not interval.holds(outside)


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        (Interval(D(-3), D(-1)), Interval(D(1), D(3))),
        (Interval(D(-3), D(1)), Interval(D(0), D(3))),
        (Interval(D(1), D(3)), Interval(D(1), D(3))),
        (Interval(None, D(-1)), Interval(D(1), None)),
    ],
)
def test_magnitudes_have_no_sign(interval: Interval, expected: Interval) -> None:
    assert interval.magnitude() == expected


def test_what_is_open_stays_open() -> None:
    more = Interval(D(10), None)
    assert combine("+", more, Interval(D(1), D(2))) == Interval(D(11), None)
    assert combine("-", Interval(D(1), D(2)), more) == Interval(None, D(-8))
    assert combine("/", Interval(D(10), D(20)), more) == Interval(D(0), D(2))
