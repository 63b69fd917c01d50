"""Rain and snow are of the place where they fell."""

import pytest

from briefing_app.reading.labels.labellers.measured import measured
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In the east only 9.4 mm fell at Saltmere.", "9.4 mm", "rainfall at Saltmere"),
        ("Of the rain, 163 mm were collected at Cold Fell.", "163 mm", "rainfall at Cold Fell"),
        ("Heavy snow came and 34 cm fell on Mount Ida.", "34 cm", "snowfall on Mount Ida"),
        ("It rained everywhere, but Glen Sarrow had 214 mm.", "214 mm", "rainfall in Glen Sarrow"),
    ],
)
def test_what_fell_is_of_its_place(text: str, number: str, label: str) -> None:
    assert label in proposed(measured, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The level fell and 34 cm were measured at Brook.", "34 cm"),
        ("Saltmere has 12 km of beach.", "12 km"),
    ],
)
def test_a_length_is_no_rain(text: str, number: str) -> None:
    assert not any("fall" in label for label in proposed(measured, text, number))
