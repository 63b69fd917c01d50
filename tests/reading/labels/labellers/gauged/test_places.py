"""Where so much was measured, as the words behind the number say."""

import pytest

from briefing_app.reading.labels.labellers.gauged.places import is_named, recorded_at
from tests.reading.labels.helpers import scene_of


@pytest.mark.parametrize(
    ("text", "number", "where"),
    [
        ("A gust of 104 km/h was measured at Fair Point.", "104 km/h", "at Fair Point"),
        ("Waves of 9 metres were recorded in the Strait of Ora.", "9 metres", "in Strait"),
        ("A gust of 104 km/h tore the roof off at Fair Point.", "104 km/h", ""),
    ],
)
def test_where_it_was_measured(text: str, number: str, where: str) -> None:
    assert recorded_at(scene_of(text, number).view) == where


def test_a_place_is_a_name() -> None:
    assert is_named("Glen Sarrow in the west")
    assert not is_named("river at Brook")
