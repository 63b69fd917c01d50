"""A step, the level that it leads to, and the share that says the step again."""

import pytest

from tests.reading.article.helpers import body


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Bills will rise by £31 to £448, or 7.4 per cent.", ["up", "", "up"]),
        ("Bills will rise by an average of £31 to £448, or 7.4 per cent.", ["up", "", "up"]),
        ("Sales fell by 310 to 4,100, or 7 per cent.", ["down", "", "down"]),
        ("Rents fell by a total of $12 to $1,480.", ["down", ""]),
        ("Sales rose by £40 million to £440 million, or 10 per cent of all.", ["up", "", ""]),
        ("It has 98,640 pupils, 1,120 or 1.1 per cent fewer.", ["", "down", "down"]),
    ],
)
def test_direction_of_each(text: str, changes: list[str]) -> None:
    assert [f.change for f in body(text).figures] == changes


def test_an_average_of_a_range_stays_one() -> None:
    assert len(body("Fares rose by an average of 2 to 3 per cent.").figures) == 1
