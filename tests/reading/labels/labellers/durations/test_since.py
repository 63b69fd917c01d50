"""What has not been for so long."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "It is the highest rainfall in the county for 40 years.",
            "40 years",
            "time since higher rainfall in the county",
        ),
        ("It was her first title in six years.", "six years", "time since last title"),
        (
            "It was the lowest number of fires, war years aside, in two decades.",
            "two decades",
            "time since fewer fires",
        ),
        (
            "A crowd of 8,120, the biggest at the ground for six years, saw it.",
            "six years",
            "time since bigger crowd",
        ),
        ("It was their lowest close in 11 years.", "11 years", "time since lower close"),
    ],
)
def test_what_was_greater_so_long_ago(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Ships sailed for the first time in 12 years.",
            "12 years",
            "time since ships last sailed",
        ),
        (
            "For the first time in nine years the bank has cut its rate.",
            "nine years",
            "time since bank last cut rate",
        ),
        (
            "Unemployment fell below 4% for the first time in 30 years.",
            "30 years",
            "time since unemployment last so low",
        ),
        (
            "Ms Orr has not missed a meeting in 26 years.",
            "26 years",
            "time since Ms Orr last missed meeting",
        ),
        ("No wolf has been seen here for 90 years.", "90 years", "time since wolf last seen"),
        ("He has not studied law for 12 years.", "12 years", "time without studying law"),
        ("The band has not taped a song for 12 years.", "12 years", "time without taping song"),
        ("It has not rained in the valley for 40 days.", "40 days", "time without raining"),
        ("At Stenby there was no rain for 47 days in a row.", "47 days", "days without rain"),
        ("Slurry may not be spread for 16 weeks.", "16 weeks", "time slurry may not be spread"),
        (
            "Shares fell to €27.15, their lowest in 16 months.",
            "16 months",
            "time since lower share price",
        ),
    ],
)
def test_what_was_last_so(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The mine opened 40 years ago.", "40 years", "time since mine opened"),
        ("The council approved the bypass 14 years ago.", "14 years", "time since bypass approved"),
        ("The dam was finished 60 years ago.", "60 years", "time since dam finished"),
        (
            "The shelter at Dock Street, built 110 years ago, is full.",
            "110 years",
            "time since shelter built",
        ),
        ("She lost a ship 20 months ago.", "20 months", "time since ship lost"),
    ],
)
def test_what_was_done_so_long_ago(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ella was the fastest woman in 38 minutes.", "38 minutes"),
        ("A third of what the ships carried ten years ago is gone.", "ten years"),
        ("The ship sailed in 12 days.", "12 days"),
        ("The co-op made a modest profit in 12 years.", "12 years"),
        ("The choir earned an honest wage in five months.", "five months"),
        ("The ferry took the northwest channel in nine weeks.", "nine weeks"),
    ],
)
def test_what_is_no_time_since(text: str, number: str) -> None:
    found = proposed(durations, text, number)
    assert not any(label.startswith("time since") for label in found), found
