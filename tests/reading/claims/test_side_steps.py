# ruff: noqa: E501 - one text a line
"""What stands beside a claim is not what it states: a group counted, a share apposed, a last part."""

import pytest

from briefing_app.core.figure import APART
from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

RIGHT = [
    "The lake gained 61 gigalitres and now holds 402 gigalitres, or 31 per cent of its capacity of 1,300 gigalitres.",
    "One firm, Calder, got 6.2 million dollars, more than the next three combined. They got 2.4 million, 1.7 million and 1.3 million.",
    "Riders faster than 25 km/h (16 mph) were stopped.",
    "Students made up more than half of the total (56%).",
    "This is almost one in three (31 percent) of the farms.",
    "St Anne's Fund got £2.84 million last year, beating its target of £2.6 million by £240,000, its report shows.\n\nThe 17 shops brought in £1.31 million, a little under half. Legacies made up £820,000, and the rest, £710,000, came from events.",
    "In the treatment group 46 per cent of patients saw their migraine days halved, compared with 22 per cent of those on placebo.",
    "Some 30 per cent of households watched their bills double, against 15 per cent in the north.",
    "The shelter has nine staff and needs £610,000 a year, two-thirds of it from donations.\n\nThe charity wants 5,000 new places at a cost of £95 million a year.",
    "The museum spends €4 million a year, a quarter of this on heating. The city has put aside €90 million a year for culture.",
    "The new building, which opened in March, cost $164 million, $22 million over budget, and cuts energy use per square foot by 45 percent.",
    "The pump cost £9,400, £1,200 more than the old one, and reduces water loss by 30 per cent.",
]  # fmt: skip
WRONG = [
    "Riders faster than 25 km/h (61 mph) were stopped.",
    "The town saw its exports doubled from 40,000 to 52,000 tonnes.",
    "Of the £1.31 million the shops brought in, £820,000 came from clothes. The rest, £940,000, came from books.",
]


def outcomes(text: str) -> list[str]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return [derive_verdict(briefing, c).outcome.value for c in briefing.claims]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_does_not_fail(text: str) -> None:
    assert "fails" not in outcomes(text)


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_of_the_same_kind_fails(text: str) -> None:
    assert "fails" in outcomes(text)


def test_what_a_bracket_adds_is_not_what_there_was_before() -> None:
    text = (
        "The number of dead has gone up to 63 (+14 since yesterday). Twenty-two people are missing."
    )
    assert "holds" not in outcomes(text)


def test_what_is_theirs_doubled_is_no_ratio_of_shares() -> None:
    text = (
        "In the treatment group 46 per cent of patients saw their bad days halved, compared with "
        "22 per cent of those on placebo. Some 30 per cent of farms watched their bills double, "
        "against 15 per cent in the north."
    )
    briefing = derive_briefing(article("News of the day\n\n" + text))
    assert all(c.sense == APART for c in briefing.claims)
