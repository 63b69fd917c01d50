"""Multiples name both things that are compared."""

import pytest

from briefing_app.reading.labels.labellers.multiples import multiples
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # The amount beside it, against another time.
        (
            "Rangers found 310 nests, twice as many as in 2019.",
            "twice",
            "nests compared with 2019",
        ),
        (
            "The clinic treated 84 horses, three times as many as a year ago.",
            "three times",
            "horses compared with a year ago",
        ),
        (
            "Divers counted 90 seals, half as many as ten years ago.",
            "half",
            "seals compared with ten years ago",
        ),
        # What the verb says of its subject, against another thing.
        (
            "A boat costs four times the average wage.",
            "four times",
            "cost of boat compared with average wage",
        ),
        (
            "The wall is three times as long as the old one.",
            "three times",
            "length of wall compared with old one",
        ),
        (
            "The port is twice the size of the airport.",
            "twice",
            "size of port compared with airport",
        ),
        # A chance is the chance of what may happen.
        (
            "Miners were six times more likely to fall ill than teachers.",
            "six times",
            "chance of falling ill compared with teachers",
        ),
    ],
)
def test_both_sides_are_named(text: str, number: str, label: str) -> None:
    assert label in proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The bridge is three times as long.", "three times"),
        ("The firm sold 41 boats, 3 more than in 2019.", "3"),
    ],
)
def test_no_multiple_without_its_other_side(text: str, number: str) -> None:
    assert not proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Buses will run twice as often as before.",
            "twice",
            "frequency of buses compared with before",
        ),
        (
            "Staff turnover was 8.7%, less than half the industry average.",
            "half",
            "staff turnover compared with industry average",
        ),
        (
            "Donations grew twice as fast as costs.",
            "twice",
            "rise in donations compared with costs",
        ),
        (
            "Demand outstrips supply by a factor of three.",
            "three",
            "demand compared with supply",
        ),
    ],
)
def test_what_is_set_against_what_in_other_words(text: str, number: str, label: str) -> None:
    assert label in proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Half the eels were eaten.", "Half"),
        ("The council sold half of the land.", "half"),
        ("It is one factor of three.", "three"),
    ],
)
def test_a_share_is_set_against_nothing(text: str, number: str) -> None:
    assert proposed(multiples, text, number) == {}
