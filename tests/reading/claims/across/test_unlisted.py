# ruff: noqa: E501 - one text a line
"""Superlatives of which the text gives no number stay open, and are claims all the same."""

import pytest

from tests.reading.claims.said import verdicts

SUPERLATIVES = [
    ("Of the 212 volunteers, 40 felt unwell. Nausea was the most common complaint.", "was the most common complaint"),
    ("The port handled 3.1 million tonnes. Ore is now the port's largest cargo by far.", "is now the port's largest cargo by far"),
    ("Rents went up by 9 per cent. They rose fastest along the coast.", "rose fastest"),
]  # fmt: skip
NO_CLAIM = [
    "The 40 largest firms employ 6,100 people. The most excited visitors were the children.",
    "Of the 212 volunteers, 40 felt unwell. Most of them were young.",
    "The clinic has 12 beds. It was most of all a place to rest.",
]


@pytest.mark.parametrize(("text", "words"), SUPERLATIVES)
def test_a_superlative_without_a_number_is_open(text: str, words: str) -> None:
    assert verdicts(f"News of the day\n\n{text}").get(words) == "unchecked"


@pytest.mark.parametrize("text", NO_CLAIM)
def test_what_ranks_nothing_is_none(text: str) -> None:
    assert "unchecked" not in verdicts(f"News of the day\n\n{text}").values()


TIMES = [
    ("It is the fifth year in a row in which the 1,412 cases declined.", "the fifth year in a row"),
    ("Sales rose to 1,176, up for the fourth straight month.", "for the fourth straight month"),
    ("Births fell to 45,812 for the third year running.", "for the third year running"),
    (
        "It was the first sighting in the State for more than a decade, of 12 birds.",
        "the first sighting in the State for more than a decade",
    ),
    ("The list peaked at 46,930 patients in May.", "peaked at 46,930"),
    ("Promotion brought in record income of £41.6m.", "record income of £41.6m"),
    (
        "More people came last year, 1.19 million, than at any time since 2018.",
        "More people came last year, 1.19 million, than at any time since 2018",
    ),
]


@pytest.mark.parametrize(("text", "words"), TIMES)
def test_what_ranks_among_times_that_are_not_listed_is_unchecked(text: str, words: str) -> None:
    found = verdicts(f"News of it\n\n{text}")
    assert found.get(words) == "unchecked", found


@pytest.mark.parametrize(
    "text",
    [
        "He has a criminal record of 12 convictions.",
        "The first 12 buses of the morning were late for an hour.",
        "It ran for a third day in the rain, with 40 people.",
    ],
)
def test_what_ranks_nothing_is_no_claim(text: str) -> None:
    assert not verdicts(f"News of it\n\n{text}")
