"""Targets, limits and gaps."""

import pytest

from briefing_app.reading.labels.labellers.bounds import bounds
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Uptake of the vaccine was far from the 75 per cent target.",
            "75 per cent",
            "target for uptake",
        ),
        (
            "Demand was 15 per cent above the normal level.",
            "15 per cent",
            "demand above normal level",
        ),
        ("The port expects traffic of 60 million tonnes.", "60 million tonnes", "expected traffic"),
    ],
)
def test_bounds_propose(text: str, number: str, label: str) -> None:
    found = proposed(bounds, text, number)
    assert label in found, found


def test_what_one_has_beyond_another_is_a_gap() -> None:
    text = "The club's top scorer has 24 goals, four more than his nearest rival."
    assert "gap to nearest rival" in proposed(bounds, text, "four")
    assert "gap to men" in proposed(bounds, "Women earn 14% less than men.", "14%")
    assert "gap to May" not in proposed(bounds, "They sold 14% less than in May.", "14%")


def test_who_expects_is_not_expected() -> None:
    found = proposed(bounds, "The company expects revenue of $2 billion.", "$2 billion")
    assert "expected revenue" in found
    assert "expected company" not in found


def test_a_plain_count_has_no_bound() -> None:
    assert proposed(bounds, "Police seized 117 guns.", "117") == {}
