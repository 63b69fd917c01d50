"""What plays a part in what is counted."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted
from briefing_app.reading.labels.labellers.involved import involved
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Stoves were involved in 41 fires.",
            "41",
            "fires in which stoves were involved",
        ),
        ("Lead was found in 34 wells.", "34", "wells in which lead was found"),
        ("Lead was found in 12% of wells.", "12%", "share of wells with lead found"),
        ("Ice was a factor in 40% of falls.", "40%", "share of falls with ice as factor"),
        (
            "Ice was a factor in 40% of serious falls.",
            "40%",
            "serious falls with ice as factor",
        ),
    ],
)
def test_involved_keeps_who_stands_in_what(text: str, number: str, label: str) -> None:
    assert label in proposed(involved, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The council closed 12 schools.", "12"),
        ("Trade is strong in 12 towns.", "12"),
        ("The school was a model in 12% of towns.", "12%"),
    ],
)
def test_a_place_is_no_part(text: str, number: str) -> None:
    assert not proposed(involved, text, number)


def test_what_is_done_in_a_thing_is_not_done_to_it() -> None:
    assert "wells found" not in proposed(counted, "Lead was found in 34 wells.", "34")
    assert "wells found" in proposed(counted, "Crews found 34 wells.", "34")
