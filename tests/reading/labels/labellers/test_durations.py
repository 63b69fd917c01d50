"""What a length of time is the time of."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("A three-day walkout begins today.", "three-day", "length of walkout"),
        ("In August people waited 95 minutes at the gate.", "95 minutes", "waiting time"),
        (
            "Crews will spend two years taking the plant apart.",
            "two years",
            "time spent taking the plant",
        ),
        ("The warning came 26 hours before the peak.", "26 hours", "time before peak"),
        (
            "The study followed women for an average of nine years.",
            "nine years",
            "average time followed",
        ),
        ("Your gifts paid for 1,900 hours of nursing.", "1,900 hours", "hours of nursing"),
    ],
)
def test_durations_propose(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert label in found, found


def test_since_when_something_is_the_most_is_not_its_time() -> None:
    found = proposed(durations, "It was the worst in a local vote for 20 years.", "20 years")
    assert "years in local vote" not in found


def test_what_is_no_time_has_no_duration() -> None:
    assert proposed(durations, "The load weighed 17 tonnes.", "17 tonnes") == {}
