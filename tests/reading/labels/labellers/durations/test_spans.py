"""Lengths of time that an amount is told of, or looked back over."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Output was 31 tonnes, up from 24 tonnes six years ago.", "six years", "earlier output"),
        (
            "The club has 900 members, 4 per cent more than ten months earlier.",
            "ten months",
            "time of comparison",
        ),
        (
            "The fleet grew to 900 ships, up from 700 ships ten months earlier.",
            "ten months",
            "time of comparison",
        ),
        (
            "Four years ago the toll was to cost £2.",
            "Four years",
            "time of comparison",
        ),
        (
            "Nine years ago two divers lost their boat in a storm.",
            "Nine years",
            "time since divers lost boat",
        ),
        (
            "The lift, opened in 1988 and 40 metres high, was last checked six weeks ago.",
            "six weeks",
            "time since lift checked",
        ),
    ],
)
def test_how_far_back_it_looks(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert any(said.endswith(label) for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The force counted 51 thefts in the first five months.", "five months", "thefts"),
        ("Sales fell from 611 to 574 in the 12 months to August.", "12 months", "sales"),
        ("Rainfall averaged 40 mm over the past six months.", "six months", "rainfall"),
    ],
)
def test_what_it_is_the_period_of(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert any(said.startswith("period of") and label in said for said in found), found


def test_a_time_with_a_verb_of_its_own_is_no_period_of_what_was_told() -> None:
    text = "Some £15 million comes from savings, the rest is paid back over the next five years."
    found = proposed(durations, text, "five years")
    assert not any("saving" in label for label in found), found
