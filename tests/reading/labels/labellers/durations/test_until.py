"""How long until something is so."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("They shut the shop after 20 minutes.", "20 minutes", "time until shutting the shop"),
        (
            "The heating will switch off after ten minutes.",
            "ten minutes",
            "time until heating switches off",
        ),
        ("After two weeks, the road is open.", "two weeks", "time until road is open"),
        ("In three months the ferry will be back.", "three months", "time until ferry is back"),
        ("The climbers are safe after 16 hours.", "16 hours", "time until climbers are safe"),
        ("Turnout reached 60% after nine hours.", "nine hours", "time to reach turnout"),
        ("It takes six weeks until they open.", "six weeks", "time until opening"),
        ("With nine days left, both sides are talking.", "nine days", "days left"),
        ("The replay is in nine days.", "nine days", "time until replay"),
        ("There are three weeks to go until the vote.", "three weeks", "time until vote"),
    ],
)
def test_what_so_much_time_goes_by_before(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The director will hand over after nine years.", "nine years"),
        ("In 20 years prices doubled.", "20 years"),
        ("He will not stand again after 12 years.", "12 years"),
        ("The fleet grew after two years of losses.", "two years"),
    ],
)
def test_what_is_over_is_not_awaited(text: str, number: str) -> None:
    found = proposed(durations, text, number)
    assert not any(label.startswith("time until") for label in found), found
