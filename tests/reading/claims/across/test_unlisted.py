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
