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


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("They live in the hills where Port Elland recorded 41 mm of subsidence.", "41 mm"),
        ("Tower Bridge had 12 mm of play.", "12 mm"),
        ("Ashby recorded 12 mm of silt.", "12 mm"),
        ("Heavy rain hit the valleys. Ashby recorded 12 mm of silt.", "12 mm"),
        ("The tyre depth: 3 mm was measured in Ashby.", "3 mm"),
        ("Glen Sarrow measured 9 mm between the rails.", "9 mm"),
        ("The drill removed 12 mm.", "12 mm"),
    ],
)
def test_millimetres_of_something_else_are_no_rain(text: str, number: str) -> None:
    assert not any("rain" in label for label in proposed(measured, text, number))


def test_rain_may_be_said_in_the_sentence_before() -> None:
    text = "Heavy rain hit the valleys. Glen Sarrow had 21 mm."
    assert "rainfall in Glen Sarrow" in proposed(measured, text, "21 mm")
