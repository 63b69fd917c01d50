"""The article’s own words around a number."""

import pytest

from briefing_app.reading.labels.labellers.nearby import own_words
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The council will adopt a $412 million budget for schools.",
            "$412 million",
            "adopt a … budget for schools",
        ),
    ],
)
def test_own_words_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(own_words, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("It was 11 °C.", "11 °C", "It was"),
    ],
)
def test_own_words_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(own_words, text, number)
