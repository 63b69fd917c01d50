"""Shares of those by whom something is done."""

import pytest

from briefing_app.reading.labels.labellers.shares import shares
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The pay deal was turned down by 71% of nurses.",
            "71%",
            "share of nurses turning down pay deal",
        ),
        ("The ban is backed by two thirds of voters.", "two thirds", "share of voters backing ban"),
        (
            "A drop in pain of half was noticed by 44% of patients.",
            "44%",
            "share of patients noticing drop",
        ),
        (
            "Sleep was lost by 12% of those treated.",
            "12%",
            "share of those treated losing sleep",
        ),
    ],
)
def test_those_by_whom_it_is_done_do_it(text: str, number: str, label: str) -> None:
    found = proposed(shares, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The ban is backed by two thirds of voters.", "two thirds", "share of voters"),
        ("Costs were cut by 12% of sales.", "12%", "share of sales cutting costs"),
        ("Prices were raised by 4%.", "4%", "share of prices"),
    ],
)
def test_what_is_no_one_does_nothing(text: str, number: str, label: str) -> None:
    assert label not in proposed(shares, text, number)
