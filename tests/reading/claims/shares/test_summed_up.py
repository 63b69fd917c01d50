# ruff: noqa: E501 - one text a line
"""Shares that sum up the two numbers of the sentence before, or go on with what it told."""

import pytest

from tests.reading.claims.said import sums

TOP = "News of the day\n\n"
SHARES = [
    ("Of the 1,534 teachers who leave, only 390 are over 55 years old. Of the 1,200 nurses, 300 are new. That is one in four.", "holds 300 ÷ 1,200 = 25 %"),
    ("The state has promised 90 homes, of which 24 homes are finished. That is less than a third.", "holds 24 ÷ 90 = 26.7 %"),
    ("The dams hold 86.4 units of water, as against a capacity of 211 units. This is 41 per cent of capacity.", "holds 86.4 ÷ 211 × 100 = 40.9 %"),
    ("Schools offered 2,310 posts in 2024, against 1,360 posts in 2020. One in five was not filled: 462 posts.", "holds 462 ÷ 2,310 = 20 %"),
    ("Some 118 sailings were cancelled, 74 of them in storms and the other 44 by breakdowns. That is three per cent of the 3,940 that were planned.", "holds 118 ÷ 3,940 × 100 = 2.99 %"),
    ("The fines came to €4.6 million in all. A single one was for €2.5 million and thus made up more than half.", "holds €2.5 million ÷ €4.6 million = 54.3 %"),
]  # fmt: skip
NOT_OF_THEM = [
    "The fund has 90 members and 24 boats, and 12 houses. That is less than a third.",
    "Our 14 food banks together gave out 198,000 parcels, of which ours accounted for 11 per cent.",
]


def decided(text: str) -> list[str]:
    return [s.replace("\xa0", " ") for s in sums(TOP + text)]


@pytest.mark.parametrize(("text", "told"), SHARES)
def test_a_share_is_of_the_two_numbers_told_before(text: str, told: str) -> None:
    assert told in decided(text)


@pytest.mark.parametrize("text", NOT_OF_THEM)
def test_where_more_or_others_stand_there_nothing_is_decided(text: str) -> None:
    assert not [s for s in decided(text) if s.startswith(("holds", "fails"))]
