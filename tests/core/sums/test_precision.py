"""What numbers stand for, by how they are written; the examples of docs/rounding.md."""

from decimal import Decimal

import pytest

from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import (
    in_decimals,
    neighbours,
    places_of,
    said_interval,
    shared_place,
    written_interval,
)

D = Decimal


def q(value: str, unit: str = "", hedge: Hedge = Hedge.EXACT) -> Quantity:
    return Quantity(D(value), unit, hedge)


@pytest.mark.parametrize(
    ("value", "written", "fine", "coarse"),
    [
        ("46.2", "46.2 per cent", "0.1", "0.1"),
        ("59000000", "$59.0 million", "100000", "100000"),
        ("3150", "3,150 euros", "1", "10"),
        ("1262200", "1,262.2", "100", "100"),
        ("60", "60 percent", "1", "1"),
        ("1284500", "1 284 500 TEU", "1", "100"),
        ("110174", "1,10,174", "1", "1"),
        ("12", "twelve", "1", "1"),
    ],
)
def test_the_last_place_is_read_from_the_words(
    value: str, written: str, fine: str, coarse: str
) -> None:
    places = places_of(D(value), written)
    assert (places.fine, places.coarse) == (D(fine), D(coarse))


@pytest.mark.parametrize(
    ("stated", "written", "low", "high"),
    [
        (q("46.2", "%"), "46.2 per cent", "46.15", "46.25"),
        (q("3", "%"), "3 percent", "2.5", "3.5"),
        (q("3150", "EUR"), "3,150 euros", "3145", "3155"),
        (q("3150", "EUR", Hedge.ABOUT), "about 3,150 euros", "3145", "3155"),
        (q("106", "boy", Hedge.ABOUT), "about 106 boys", "105", "107"),
        (q("134000", "meal", Hedge.ALMOST), "nearly 134,000 meals", "133000", "134000.5"),
        (q("0.25"), "a quarter", "0.225", "0.275"),
        (q("0.25", "", Hedge.ABOUT), "about a quarter", "0.2", "0.3"),
        (q("2.5", "x"), "two and a half times", "2.25", "2.75"),
        (q("3.5", "x"), "3.5 times", "3.45", "3.55"),
        (q("-7", "°C"), "minus 7", "-7.5", "-6.5"),
    ],
)
def test_a_stated_number_allows_what_rounds_to_it(
    stated: Quantity, written: str, low: str, high: str
) -> None:
    assert said_interval(stated, written) == Interval(D(low), D(high))


def test_a_hedge_opens_one_side() -> None:
    assert said_interval(q("85", "%", Hedge.MORE_THAN), "over 85 pc") == Interval(D(85), None)
    assert said_interval(q("85", "%", Hedge.AT_MOST), "up to 85 pc") == Interval(None, D(85))


def test_a_range_is_rounded_at_its_ends() -> None:
    stated = Quantity(unit="oz", low=D(330), high=D(350))
    assert said_interval(stated, "330 to 350") == Interval(D("329.5"), D("350.5"))


def test_what_is_counted_is_whole_and_what_is_measured_is_not() -> None:
    assert written_interval(q("6", "dog"), "6 dogs") == Interval(D(6), D(6))
    assert written_interval(q("6", "km"), "6 km") == Interval(D("5.5"), D("6.5"))
    wide = written_interval(q("71000", "dog"), "71,000 dogs", coarse=True)
    assert wide == Interval(D(70500), D(71500))
    small = written_interval(q("600", "dog"), "600 dogs", coarse=True)
    assert small == Interval(D(600), D(600))


def test_numbers_set_against_each_other_are_written_alike() -> None:
    place = shared_place((q("50000", "vote"), q("54200", "vote")), ("50,000", "54,200"))
    assert place == {"vote": D(100)}
    found = written_interval(q("50000", "vote"), "50,000", coarse=True, place=place["vote"])
    assert found == Interval(D(49950), D(50050))


def test_fractions_in_words_have_neighbours() -> None:
    assert neighbours(D("0.25")) == (D("0.2"), D("0.3"))
    below, above = neighbours(D(1) / 30)
    assert below < D(1) / 30 < above
    assert in_decimals(D("0.42"), "0.42 hectare")
    assert not in_decimals(D(1) / 7, "162,000 birds, or one in seven")


def test_a_number_that_is_added_up_has_dropped_its_nought() -> None:
    five = Quantity(D(5_000_000), "GBP")
    alone = written_interval(five, "£5m")
    added = written_interval(five, "£5m", place=D(100_000), added=True)
    assert (alone.low, added.low) == (D(4_500_000), D(4_950_000))
    coarse = written_interval(five, "£5m", place=D(100_000), added=True, coarse=True)
    assert (coarse.low, coarse.high) == (added.low, added.high)
    # a nought, not two: beside £2.25m it may still be 5.04
    finer = written_interval(five, "£5m", place=D(10_000), added=True)
    assert finer.low == D(4_950_000)
