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
TOTALS = [
    (
        "15",
        "18",
        "The plan is worth $@ million over three years, made up of $11.3 million from the city and $6.7 million from the province.",
    ),
    (
        "100",
        "90",
        "The @ billion euro package consists of 40 billion in loans, 35 billion in guarantees and 15 billion in grants.",
    ),
    (
        "13,520",
        "15,320",
        "The college has 31,842 students, 716 more than a year ago. It grew by 2.3 percent.\n\nThe total is made up of 16,522 undergraduates and @ graduates.",
    ),
    (
        "2,413",
        "2,143",
        "Parcels handed out, by place; there were 9,112 in all:\n\n- Market Hall: 3,764\n- Holtby: 1,875\n- Mobile van: 1,330\n- Church: @",
    ),
]
REMAINDERS = [
    (
        "4,640",
        "6,440",
        "So far 38,420 of the state's 44,860 villages have been connected. The minister said the remaining @ villages would follow by March.",
    ),
    (
        "£183,000",
        "£138,000",
        "Its appeal has raised £612,000 towards a target of £750,000, leaving @ to find.",
    ),
]
CASES = [*MOVED_DIGITS, *TOLD_BESIDE, *TOTALS, *REMAINDERS]


def failing(words: str) -> list[str]:
    """The words of the claims that fail."""
    briefing = derive_briefing(article("News of the day\n\n" + words))
    judged = [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]
    return [said for said, outcome in judged if outcome == "fails"]


@pytest.mark.parametrize(("wrong", "right", "text"), CASES)
def test_a_wrong_number_is_noticed(wrong: str, right: str, text: str) -> None:
    assert any(wrong in said for said in failing(text.replace("@", wrong)))
    assert failing(text.replace("@", right)) == []
