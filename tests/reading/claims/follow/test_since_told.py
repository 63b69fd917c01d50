# ruff: noqa: E501 - one text a line
"""What remains or adds up over two sentences: all that was told since the whole was."""

import pytest

from tests.reading.claims.said import verdicts

STOLEN = """Care home manager jailed

She took £312,000 from 26 residents, the court heard.

Prosecutors said that £195,000 of the money, or 62.5 per cent, was gambled away. Another £78,000 was spent on holidays, and the remaining £{} on a car."""
SPENT = """Hospital in the red

St Brendan's spent 214.2 million euros last year, its head says.

Staff took 139.2 million, 65 per cent of what was spent. Drugs were 32.1 million, that is 15 per cent. What is left is {} million for everything else."""
RAIN = (
    "News\n\nThe town had 21 mm of rain in April and 35 mm in May. That's {} mm for the two months."
)
FLOW = "News\n\nFree cash flow of ${} million: cash from operations of $74.9 million less capital expenditures of $16.5 million."


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (STOLEN, "39,000", "93,000"),
        (SPENT, "42.9", "24.9"),
        (RAIN, "56", "65"),
        (RAIN, "56", "46"),
        (FLOW, "58.4", "54.8"),
    ],
)
def test_what_was_told_since_counts(text: str, right: str, wrong: str) -> None:
    assert "holds" in [v for w, v in verdicts(text.format(right)).items() if right in w]
    assert "fails" in [v for w, v in verdicts(text.format(wrong)).items() if wrong in w]


@pytest.mark.parametrize(
    "text",
    [
        "News\n\nThe town had 21 mm of rain in April and 35 people were hurt. That is 70 houses for the two months.",
        "News\n\nProfit of $58.4 million: sales of $74.9 million, less than the $81.0 million of last year.",
    ],
)
def test_other_things_are_not_put_together(text: str) -> None:
    assert "fails" not in verdicts(text).values()
