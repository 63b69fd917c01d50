# ruff: noqa: E501 - one text a line
"""Shares of a whole that the text does not tell."""

import pytest

from tests.reading.claims.said import sums, verdicts

SHARES = [
    (
        "About 612,000 people, or 11.8% of the population, live in poverty.",
        "612,000 people, or 11.8%",
    ),
    (
        "The deficit was 1.7 billion crowns, which would correspond to 2.5 per cent of the gross domestic product.",
        "1.7 billion crowns, which would correspond to 2.5 per cent",
    ),
    (
        "The flood took 310 houses, that is a sixth of the district.",
        "310 houses, that is a sixth",
    ),
]


@pytest.mark.parametrize(("text", "words"), SHARES)
def test_a_share_of_what_is_not_told_is_unchecked(text: str, words: str) -> None:
    found = verdicts(f"News of it\n\n{text}")
    assert [v for said, v in found.items() if said.endswith(words)] == ["unchecked"], found


def test_a_share_of_what_is_told_is_checked() -> None:
    found = sums(
        "News of it\n\nThe county has 5,000 houses. The flood took 310 houses, or 6.2% of the total."
    )
    assert found == ["holds 310 ÷ 5,000 × 100 = 6.2 %"]
