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


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "An inspector will call once every 30 years.",
            "30 years",
            "interval at which inspector calls",
        ),
        (
            "That level is exceeded only once in 200 years.",
            "200 years",
            "interval at which level is exceeded",
        ),
        ("It means a breakdown every six weeks.", "six weeks", "time between breakdowns"),
        (
            "There were 840 trains that day, one every two minutes.",
            "two minutes",
            "time between trains",
        ),
        (
            "A jab given once every nine weeks halves the number of attacks.",
            "nine weeks",
            "interval at which jab is given",
        ),
    ],
)
def test_how_often_there_is_one(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


def test_what_happens_in_a_time_is_not_done_every_such_time() -> None:
    found = proposed(durations, "The boats were rebuilt in nine weeks.", "nine weeks")
    assert not any(label.startswith(("interval", "time between")) for label in found), found
