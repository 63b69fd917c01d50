"""What stands beside a length of time."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("A three-day walkout begins today.", "three-day", "length of walkout"),
        ("The warning came 26 hours before the peak.", "26 hours", "time before peak"),
        ("Your gifts paid for 1,900 hours of nursing.", "1,900 hours", "hours of nursing"),
        (
            "There were 23 days on which schools stayed shut.",
            "23 days",
            "days on which schools stayed shut",
        ),
        ("The crew had 17 hours at sea.", "17 hours", "hours at sea"),
        ("She finished 27 seconds ahead of Ines Orta.", "27 seconds", "lead over Ines Orta"),
        ("She finished 27 seconds behind Ines Orta.", "27 seconds", "gap to Ines Orta"),
        ("Crews work in shifts of 90 minutes.", "90 minutes", "length of shifts"),
        (
            "The probe got there nine years after it was launched.",
            "nine years",
            "time after being launched",
        ),
        ("Twenty minutes of reading would help.", "Twenty minutes", "minutes of reading"),
        ("The branch is ten minutes’ walk from the station.", "ten minutes", "minutes of walk"),
        ("The new wing is six months behind schedule.", "six months", "delay of new wing"),
        (
            "It will run on Monday, three weeks earlier than planned.",
            "three weeks",
            "time ahead of plan",
        ),
        ("Brun was 22 seconds ahead at the last climb.", "22 seconds", "lead of Brun"),
        ("Lea Brun came third, 48 seconds behind.", "48 seconds", "time behind"),
        (
            "Its share is 17 per cent, up from 14 per cent ten years ago.",
            "ten years",
            "time of comparison",
        ),
    ],
)
def test_what_stands_beside(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


def test_what_lasts_after_it_has_come_is_not_the_time_after() -> None:
    found = proposed(
        durations, "The spores can stay in the air for two hours after a fire.", "two hours"
    )
    assert not any(label.startswith("time after") for label in found), found


def test_what_belongs_to_a_time_has_no_length() -> None:
    found = proposed(durations, "She loses the muscle of ten years.", "ten years")
    assert not any(label.startswith("length") for label in found), found


def test_what_is_looked_at_is_no_place_to_be() -> None:
    found = proposed(
        durations, "The watchdog has been looking at the plans for five months.", "five months"
    )
    assert not any(label.startswith("months at") for label in found), found


def test_since_when_something_is_the_most_is_not_its_time() -> None:
    found = proposed(durations, "It was the worst in a local vote for 20 years.", "20 years")
    assert "years in local vote" not in found


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("The council spent £3 million over two years on roads.", "two years", "years on roads"),
        (
            "The council spent £3 million over two years on roads.",
            "two years",
            "time spent on roads",
        ),
        ("They raised £400 in two days for the school.", "two days", "days for school"),
        ("Fares rose, and trams run every ten minutes.", "ten minutes", "fares rose"),
    ],
)
def test_what_stands_behind_the_time_of_a_deed_is_not_of_the_time(
    text: str, number: str, wrong: str
) -> None:
    found = proposed(durations, text, number)
    assert not any(label.endswith(wrong) for label in found), found


def test_time_itself_may_be_spent_on_something() -> None:
    found = proposed(durations, "The crew spent two years on the wreck.", "two years")
    assert "time spent on the wreck" in found
    assert "years on wreck" not in found
