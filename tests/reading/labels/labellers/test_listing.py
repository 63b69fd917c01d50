"""Lists inside a sentence."""

import pytest

from briefing_app.reading.labels.labellers.listing import listing
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Gold production by quarter: September 82,310 oz, December 86,150 oz.",
            "82,310 oz",
            "gold production",
        ),
        (
            "Patents granted by office: Bergen 1,204, Lund 3,988, Turku 2,640.",
            "3,988",
            "patents in Lund",
        ),
        (
            "Average rents: Hartford £940, Milby £815, Dunster £702.",
            "£702",
            "average rents in Dunster",
        ),
    ],
)
def test_the_words_before_the_colon_are_said_of_each(text: str, number: str, label: str) -> None:
    found = proposed(listing, text, number)
    assert label in found, found


def test_a_sentence_behind_a_colon_speaks_for_itself() -> None:
    text = "The verdict of the court: the firm was fined 4,200 euros."
    assert proposed(listing, text, "4,200 euros") == {}
