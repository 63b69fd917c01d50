"""Lengths of time: what is done in them, and what they are no time of."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # What will be done in a time that opens its clause.
        (
            "Over the next 18 months the trust will test three kinds of rope.",
            "18 months",
            "time for testing kinds of rope",
        ),
        (
            "In the coming three years the council plans 40 homes.",
            "three years",
            "time in which council plans homes",
        ),
        (
            "In the following 12 months the panel held hearings.",
            "12 months",
            "time in which panel held hearings",
        ),
        ("Within 48 hours 94 mm of rain fell.", "48 hours", "time in which rain fell"),
        # How long somebody did it, not where.
        ("She batted for five hours in great heat.", "five hours", "time spent batting"),
        ("The child was born 15 weeks early.", "15 weeks", "weeks early"),
        ("High wind put back the start by three hours.", "three hours", "delay of start"),
        ("The final was pushed back by two days.", "two days", "delay of final"),
        (
            "In the 24 hours to 9am, 148 mm of rain fell at Upper Moss.",
            "24 hours",
            "time in which rain fell",
        ),
        (
            "Consultants' posts have been vacant for 14 months on average.",
            "14 months",
            "time Consultants' posts have been vacant",
        ),
        ("He ended a wait of six years for a title.", "six years", "wait for title"),
        (
            "A loaded truck left the quarry every six minutes.",
            "six minutes",
            "time between loaded trucks",
        ),
        (
            "The firm poured 900 tonnes of concrete in 22 months.",
            "22 months",
            "time in which concrete was poured",
        ),
        # A high ends a spell without a greater one.
        ("Turnout rose to a 25-year high.", "25-year", "time since higher turnout"),
        ("Sales fell to a five-month low.", "five-month", "time since lower sales"),
        (
            "It opened a three-month high school course.",
            "three-month",
            "length of high school course",
        ),
    ],
)
def test_label(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("sentence", "number", "never"),
    [
        ("Antibody levels peaked at 21 days.", "21 days", "antibody levels"),
        ("In 18 months the trust hopes for more.", "18 months", "trust"),
        (
            "Some shops lost power, most of them for four hours.",
            "four hours",
            "time since more shops",
        ),
        ("The target is six. Our posts have been vacant for 14 months.", "14 months", "target"),
        ("Rain was above the five-year average of 40 mm.", "five-year", "duration of average"),
        ("Adults had had migraine for 21 years on average.", "21 years", "migraine"),
        ("Parents stayed 11 nights on average.", "11 nights", "nights on average"),
    ],
)
def test_a_time_is_no_thing(sentence: str, number: str, never: str) -> None:
    assert label(sentence, number) != never


def test_how_long_it_runs_does_not_narrow_what_is_run() -> None:
    assert "hours" not in label("The battery can run 90,000 homes for four hours.", "90,000")
    assert label("Some 300 homes were without power for four days.", "300").startswith(
        "homes without power"
    )
