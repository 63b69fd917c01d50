"""Which temperature of a place it was: its maximum, its average, its record low."""

import pytest

from tests.reading.labels.test_said_of_rivals import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        (
            "Orme, with an average maximum of 25.3°C, was the warmest town.",
            "25.3°C",
            "average maximum temperature in Orme",
        ),
        ("The day brought a maximum of 31°C.", "31°C", "maximum temperature"),
        ("The night brought a minimum of 12°C.", "12°C", "minimum temperature"),
        # What tells the temperature has none.
        (
            "Overnight the thermometer at Hexley Moor dropped to 1.2°C.",
            "1.2°C",
            "temperature at Hexley Moor",
        ),
        # A mean that is named says it.
        ("The mean was 9 °C.", "9 °C", "mean temperature"),
    ],
)
def test_label(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said
