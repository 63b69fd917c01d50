"""The noun right beside the number."""

import pytest

from briefing_app.reading.labels.labellers.beside import averages, beside
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unit had a clearance rate of 79%.", "79%", "clearance rate"),
        ("The median wage, £1,271, was up.", "£1,271", "median wage"),
        ("The ninth worker (11.1%) stayed at home.", "11.1%", "ninth worker"),
    ],
)
def test_beside_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(beside, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unit had a clearance rate of 79%.", "79%", "unit"),
    ],
)
def test_beside_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(beside, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Fares in Leeds are steep, at a median of £14.", "£14", "median fare in Leeds"),
        ("At an average of 71 kg, the lambs were light.", "71 kg", "average weight of lambs"),
        ("Output averaged 40 tonnes a day.", "40 tonnes a day", "average output per day"),
        ("The lake reached a high of 24 °C.", "24 °C", "highest temperature of lake"),
    ],
)
def test_a_statistic_is_of_something(text: str, number: str, label: str) -> None:
    assert label in proposed(averages, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Trains carried an average of 412 passengers.", "412"),
        ("The average of all fares is £14.", "£14"),
        ("Fares in Leeds are steep, at £14.", "£14"),
    ],
)
def test_no_statistic_where_a_noun_is_counted_or_none_is_named(text: str, number: str) -> None:
    assert not proposed(averages, text, number)
