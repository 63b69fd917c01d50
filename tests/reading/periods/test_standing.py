"""How a figure stands in its sentence: its part in a move, its tense, its block."""

import pytest

from briefing_app.reading.layout import derive_layout
from briefing_app.reading.numbers.reading import read
from briefing_app.reading.passage.mentions import passage
from briefing_app.reading.periods.standing import Standing, derive_standing
from tests.reading.article.helpers import article


def standing(sentence: str, index: int = 0) -> Standing:
    """Return how a figure of a sentence stands."""
    made = article("News\n\n" + sentence)
    layout = derive_layout(made)
    there = passage(read(made.text, 2024, layout))
    return derive_standing(there, layout, there.mentions[index])


@pytest.mark.parametrize(
    ("sentence", "index", "part"),
    [
        ("It sold 40 boats, down from 50 boats.", 0, "plain"),
        ("It sold 40 boats, down from 50 boats.", 1, "base"),
        ("Sales rose by 5 per cent.", 0, "change"),
        ("Sales amounted to 90 boats.", 0, "goal"),
    ],
)
def test_part(sentence: str, index: int, part: str) -> None:
    assert standing(sentence, index).part == part


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("It sold 40 boats.", "past"),
        ("It owns 40 boats.", "present"),
        ("It will sell 40 boats.", "future"),
        ("It plans to sell 40 boats.", "future"),
    ],
)
def test_tense(sentence: str, tense: str) -> None:
    assert standing(sentence).tense == tense


def test_quotation() -> None:
    assert standing("“We sold 40 boats,” she said.").quoted
    assert not standing("“We sold some,” she said of 40 boats.").quoted
