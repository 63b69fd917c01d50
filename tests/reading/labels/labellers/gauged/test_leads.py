"""How far one is ahead or behind is a lead or a gap, not the one who has it."""

import pytest

from briefing_app.reading.labels.labellers.bounds import bounds
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Halvorsen was ahead by 2 points.", "2 points", "lead of Halvorsen"),
        ("Rovers are now four points clear.", "four points", "lead of Rovers"),
        ("Her party is four points ahead of the mayor.", "four points", "lead over mayor"),
        ("The boat was 30 metres behind the leader.", "30 metres", "gap to leader"),
        (
            "Poorer pupils were 19 points behind those from the suburbs.",
            "19 points",
            "gap to those from suburbs",
        ),
    ],
)
def test_a_lead_is_over_another(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)


def test_what_lies_behind_has_no_lead() -> None:
    found = proposed(bounds, "The village is 4 km away.", "4 km")
    assert not any("lead" in label or "gap" in label for label in found)
