# ruff: noqa: E501 - one text a line
"""What remains of all where shares are told."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

JUDGED = [
    ("holds", "the remaining quarter", "Americans made 34 per cent of the bids and British bidders 41; {} came from Asia."),
    ("fails", "the remaining third", "Americans made 34 per cent of the bids and British bidders 41; {} came from Asia."),
    ("holds", "leaving 17 per cent", "Food takes 71 per cent of the money, water another 12, {} for all else."),
    ("fails", "leaving 27 per cent", "Food takes 71 per cent of the money, water another 12, {} for all else."),
    ("fails", "the remaining 15 per cent", "Households use two thirds of our water, industry a fifth and parks {}."),
    ("holds", "The other 94 per cent", "Of the visitors, 6 per cent buy something. {} simply walk out."),
    ("holds", "The rest (27 per cent)", "Two in five came by car and a third by bus. {} walked."),
    ("holds", "the remaining 37 per cent", "Wind gave 41 per cent of power. Gas gave 22 per cent, and {} came from the sun."),
    ("holds", "the remaining 40 per cent", "Sixty per cent of the homes are let, of which 20 per cent are empty; {} are owned."),
]  # fmt: skip
NONE = [
    "Prices rose by 4 per cent, and the remaining 12 per cent of the stock was sold.",
    "Of the 40 men, 12 per cent were let go; the remaining 7 stayed.",
    "In the remaining quarter sales fell by 3 per cent.",
]


def judged(text: str) -> list[tuple[str, str]]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [(derive_verdict(briefing, c).outcome.value, c.span.exact) for c in briefing.claims]


@pytest.mark.parametrize(("outcome", "words", "text"), JUDGED)
def test_the_rest_is_what_the_shares_leave_of_all(outcome: str, words: str, text: str) -> None:
    found = judged(text.format(words))
    assert (outcome, words) in found
    assert "fails" not in {o for o, w in found if w != words}


@pytest.mark.parametrize("text", NONE)
def test_other_numbers_leave_no_share(text: str) -> None:
    assert {o for o, _ in judged(text)} <= {"unchecked"}
