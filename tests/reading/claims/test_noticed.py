# ruff: noqa: E501 - one text a line
"""Numbers that others of the text contradict: noticed when wrong, left alone when right.

Each text stands for a kind of sentence; @ is the number that is stated wrong and right.
"""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

MOVED_DIGITS = [
    (
        "64",
        "46",
        "The trial took in 812 people. After a year 171 people on the drug had improved, compared with 117 on placebo, so @ per cent more got better.",
    ),
    (
        "22,500",
        "2,250",
        "The ferry makes 18 crossings a day in summer. It carried 40,500 cars in June, an average of @ for each of the 18 crossings.",
    ),
]
TOLD_BESIDE = [
    (
        "5.0",
        "0.5",
        "The pass rate edged up to 88.6 per cent from 88.1 per cent, an increase of @ percentage points.",
    ),
    ("31", "14", "Thefts rose from 842 to 960, an increase of @ per cent, police said."),
]
CASES = [*MOVED_DIGITS, *TOLD_BESIDE]


def failing(words: str) -> list[str]:
    """The words of the claims that fail."""
    briefing = derive_briefing(article("News of the day\n\n" + words))
    judged = [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]
    return [said for said, outcome in judged if outcome == "fails"]


@pytest.mark.parametrize(("wrong", "right", "text"), CASES)
def test_a_wrong_number_is_noticed(wrong: str, right: str, text: str) -> None:
    assert any(wrong in said for said in failing(text.replace("@", wrong)))
    assert failing(text.replace("@", right)) == []
