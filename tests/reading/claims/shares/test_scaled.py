# ruff: noqa: E501 - one text a line
"""Shares whose part is named in another scale than its whole."""

import pytest

from tests.reading.claims.said import sums

FAIL = [
    "The plan asks for $412 million. By April donors had given $61.8 billion, or 15 per cent of requirements.",
    "Exports amounted to 14.62 billion marks. First come cars, of which 4.31 million marks' worth left the country, or 29.5 per cent of all exports.",
    "The fund took in $48.2 million last year. Fees came to $9.64 billion, which is 20 per cent of the income.",
    "The state will spend Rs 8,400 crore on roads. Repairs take Rs 2,100 lakh, or 25 per cent of it.",
]
OPEN = [
    "The plan asks for $412 million. By April donors had given $61.8 million, or 15 per cent of requirements.",
    "The state spends $27.4 billion. The county's museums cost $4.3 million, or 15 per cent of its own budget.",
    "The sector exports £4.8 billion of glass. Smith & Son exported £1.2 million, or 25 per cent of its output.",
    "The country owes $240 billion. It paid $36 million to one bank, or 15 per cent of that bank's claim.",
    "The ministry has $1.4 billion. The town received $3.1 million and 41,000 tonnes of grain, or half of what it had asked for.",
]


@pytest.mark.parametrize("text", FAIL)
def test_a_share_is_of_the_whole_that_gives_it_in_another_scale(text: str) -> None:
    assert any(s.startswith("fails") for s in sums(f"News of the day\n\n{text}"))


@pytest.mark.parametrize("text", OPEN)
def test_a_share_fails_by_no_whole_that_does_not_give_it(text: str) -> None:
    assert not any(s.startswith("fails") for s in sums(f"News of the day\n\n{text}"))
