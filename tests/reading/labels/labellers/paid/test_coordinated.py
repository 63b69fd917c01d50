"""A sum that goes to two things is not said to go to one of them."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "The remaining $500,000 went to the township and the library.",
            "$500,000",
            "money that went to the township and library",
        ),
        (
            "Of every euro we spent, 86 cent went on food and the hubs.",
            "86 cent",
            "money spent on food and hubs",
        ),
        # Of three the article tells.
        (
            "Of every pound, 91p is spent on sitters, their training and their petrol.",
            "91p",
            "Of every pound, … is spent on sitters",
        ),
        # What follows with a number of its own, or is the rest, is another sum.
        (
            "The council put in £19 million, with £11 million coming from Homes Ireland and the "
            "rest from reserves.",
            "£11 million",
            "money coming from Homes Ireland",
        ),
        (
            "The police found £9,000 in a freezer and handbags worth £18,000.",
            "£9,000",
            "money found in freezer",
        ),
    ],
)
def test_what_a_sum_goes_to(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
