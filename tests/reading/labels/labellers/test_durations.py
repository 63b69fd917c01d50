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


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The judge heard 41 growers over nine weeks.", "nine weeks",
         "time in which growers were heard"),
        ("The study followed 310 nurses for 12 years.", "12 years",
         "time for which nurses were followed"),
        ("The port plans to build two quays within three years.", "three years",
         "time for building quays"),
        ("The bank has lent £9 million in six months.", "six months",
         "time in which money was lent"),
        ("The lake fell by two metres in nine days.", "nine days", "time in which lake fell"),
    ],
)  # fmt: skip
def test_the_time_in_which_it_was_done(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It was the worst vote in 20 years.", "20 years"),
        ("She was mayor for nine years.", "nine years"),
    ],
)
def test_what_only_is_takes_no_time(text: str, number: str) -> None:
    assert not any("which" in label for label in proposed(durations, text, number))


def test_since_when_something_is_the_most_is_not_its_time() -> None:
    found = proposed(durations, "It was the worst in a local vote for 20 years.", "20 years")
    assert "years in local vote" not in found


def test_what_is_no_time_has_no_duration() -> None:
    assert proposed(durations, "The load weighed 17 tonnes.", "17 tonnes") == {}


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The league lost the majority it held for 16 years.",
            "16 years",
            "time for which majority was held",
        ),
        ("Within 48 hours 94 mm of rain fell.", "48 hours", "time in which rain fell"),
        ("It was their lowest close in 11 years.", "11 years", "time since lower close"),
        ("It took 74 days on average to rebuild one.", "74 days", "average time to rebuild"),
        (
            "They steer by patterns of light that last two seconds.",
            "two seconds",
            "length of patterns of light",
        ),
    ],
)
def test_durations_tell_more(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert label in found, found


def test_the_fastest_in_minutes_is_no_time_since() -> None:
    found = proposed(durations, "Ella was the fastest woman in 38 minutes.", "38 minutes")
    assert not any(label.startswith("time since") for label in found), found
