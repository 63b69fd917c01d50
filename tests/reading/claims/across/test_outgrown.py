# ruff: noqa: E501 - one text a line
"""A part that is more than what it is said to be of."""

import pytest

from tests.reading.claims.said import verdicts

FAIL = [
    "Tessen is investing a total of $1.4 million in the site, of which $900 million has been spent.",
    "The authority will pay the group €2.6 million over seven years, of which about €900 million comes from abroad.",
    "The mill used 3,100 tonnes of straw, including 44,000 tonnes from its own fields.",
]
HOLD = [
    "Tessen is investing a total of $1.4 billion in the site, of which $900 million has been spent.",
    "The bank made a profit of $1.4 million, including $2.1 million from the sale of a branch.",
    "Net income was $3 million, of which $5 million came from abroad.",
    "The aid came to $3 million. Money for roads rose by $2 million, of which $4 million is new.",
    # an average, a plan and a balance are no wholes
    "Rents are $820 on average, including $1,140 in the centre.",
    "The council wants 400 homes, of which 480 homes were first proposed.",
    "Exports exceeded imports by $1.2 billion, of which $1.5 billion was in food.",
    "The firm has 12 shops, of which 30 people have the keys.",
]


@pytest.mark.parametrize("text", FAIL)
def test_a_part_is_not_more_than_its_whole(text: str) -> None:
    assert "fails" in verdicts(f"News of the day\n\n{text}").values()


@pytest.mark.parametrize("text", HOLD)
def test_what_is_left_or_counted_otherwise_may_be_less(text: str) -> None:
    assert "fails" not in verdicts(f"News of the day\n\n{text}").values()
