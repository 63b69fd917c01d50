"""How often something is done."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Patients need a new filter every five weeks.", "five weeks", "time between new filters"),
        (
            "Trains to the coast run every 20 minutes.",
            "20 minutes",
            "time between trains to the coast",
        ),
        (
            "The mill must report to the office every three months.",
            "three months",
            "time between reports",
        ),
        (
            "The pumps are inspected every six weeks.",
            "six weeks",
            "interval at which pumps are inspected",
        ),
        ("Floods now have to be expected every six years.", "six years", "time between floods"),
    ],
)
def test_the_time_between(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The trial lasted nine weeks.", "nine weeks"),
        ("Patients need five weeks to heal.", "five weeks"),
    ],
)
def test_what_is_not_done_again_has_no_interval(text: str, number: str) -> None:
    found = proposed(durations, text, number)
    assert not any("between" in label or "interval" in label for label in found), found
