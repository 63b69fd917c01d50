# ruff: noqa: E501 - one text a line
"""Bounds and one of several are no superlatives."""

import pytest

from tests.reading.claims.said import verdicts

NONE = [
    "Each of the 40 lifts is looked at at least once in six days.",
    "The surplus was 18.4 billion, not least due to the ban on poultry imposed in the spring.",
    "They had had at least three attacks in the year before.",
    "One of the longest rows in the valley ended with 640 homes. There are 84 flats, 132 houses and 80 lofts.",
    "It is among the worst in the country, with 31 cases.",
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_it_is_no_superlative(text: str) -> None:
    said = verdicts(f"News of the day\n\n{text}\n")
    assert not [s for s in said if any(w in s for w in ("least", "longest", "worst"))]


def test_a_superlative_stays_one() -> None:
    said = verdicts("News of the day\n\nAarn had the least rain in the country, 31 mm.\n")
    assert [s for s in said if "least" in s]
