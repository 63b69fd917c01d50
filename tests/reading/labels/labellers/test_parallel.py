"""The number that leaves out its verb is of what the number before is of."""

import pytest

from briefing_app.reading.labels.labellers.parallel import parallel
from tests.reading.labels.helpers import proposed


def test_the_next_of_a_list_takes_the_place_of_the_first() -> None:
    text = "Coal met 40 per cent of demand, wind 10 per cent."
    assert "share of demand met by wind" in proposed(parallel, text, "10 per cent")


def test_who_gives_the_next_sum_is_no_sum() -> None:
    text = "The council has put £3m into the fund and a quarry firm another £50,000."
    assert "money put in by quarry firm" in proposed(parallel, text, "£50,000")
    assert "quarry firm" not in proposed(parallel, text, "£50,000")


def test_a_number_with_a_verb_of_its_own_takes_nothing() -> None:
    text = "Coal met 40 per cent of demand and prices rose 10 per cent."
    assert not proposed(parallel, text, "10 per cent")


def test_an_owner_is_exchanged_for_an_owner() -> None:
    text = "Ardley has 34% of the market and Fenwick 21%."
    assert "Fenwick's share of market" in proposed(parallel, text, "21%")


def test_the_next_stands_in_place_of_a_subject() -> None:
    text = "Damp accounted for 802 complaints, noise for 477 and refuse for 140."
    assert "complaints of noise" in proposed(parallel, text, "477")


def test_a_time_between_two_of_a_list_parts_nothing() -> None:
    text = "Sales rose by 3 per cent last year and costs by 9 per cent."
    assert "rise in costs" in proposed(parallel, text, "9 per cent")


def test_what_may_be_a_verb_is_a_thing_where_the_verb_is_left_out() -> None:
    text = "Rent made up 38 per cent of costs, heating 11 per cent and fuel 9 per cent."
    assert "heating as share of costs" in proposed(parallel, text, "11 per cent")
    assert "fuel as share of costs" in proposed(parallel, text, "9 per cent")


def test_a_sum_that_its_noun_names_is_no_other_sum() -> None:
    text = "The head was paid £187,000 and a bonus of £20,000."
    assert not proposed(parallel, text, "£20,000")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They bought shares at an average price of 90p, for a total of £4.", "£4"),
        ("She paid a monthly fee of £20, in all a sum of £240.", "£240"),
    ],
)
def test_a_bare_total_stands_in_no_place_of_a_name(text: str, number: str) -> None:
    assert not [w for w in proposed(parallel, text, number) if " an total" in w or "sum" in w]
