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


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The bank cut rates by half a percentage point ahead of the election.", "half a"),
        ("The party slipped three percentage points ahead of the vote.", "three"),
        ("Inflation rose 0.3 percentage points ahead of the budget.", "0.3"),
        ("The city raised council tax by 3 percentage points ahead of schedule.", "3"),
        ("The coalition is two points ahead of the vote.", "two"),
        ("Warning signs stood 300 metres ahead of the bend.", "300 metres"),
        ("The tunnel is 40 metres behind schedule.", "40 metres"),
    ],
)
def test_ahead_of_a_day_a_plan_or_a_place_is_no_lead(text: str, number: str) -> None:
    unit = text[text.index(number) + len(number) :].split(" ahead")[0].split(" behind")[0]
    found = proposed(bounds, text, f"{number}{unit}")
    assert not any(said.startswith(("lead", "gap")) for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The bank cut rates by half a percentage point ahead of the election.",
            "half a percentage point",
            "fall in rates",
        ),
        ("Rovers are four points ahead of City.", "four points", "lead over City"),
        ("The tunnel is 40 metres behind schedule.", "40 metres", "tunnel behind schedule"),
    ],
)
def test_what_it_is_instead(text: str, number: str, label: str) -> None:
    assert label in proposed(bounds, text, number)
