# ruff: noqa: E501 - one text a line
"""A change that is said twice: in amount and in per cent, from end to end, in other words."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

TWICE = [
    (
        "A case took 143 days on average. A year earlier it had been 168 days. That is an improvement of 25 days, or nearly 15 per cent.",
        "nearly 15 per cent: holds",
    ),
    (
        "The canton has 98,640 pupils, 1,120 or 1.1 per cent fewer than a year ago.",
        "1.1 per cent fewer: holds",
    ),
    (
        "The city has 9,864 pupils, 312 or 1.1 per cent fewer than a year ago.",
        "1.1 per cent fewer: fails",
    ),
    ("The wait was cut from 80 minutes to 60, in other words by 25%.", "by 25%: holds"),
    ("The wait was cut from 74 minutes to 48, in other words by 53%.", "by 53%: fails"),
    (
        "With 71 goals they scored 17 more than in the previous season (54).",
        "17 more: holds",
    ),
    (
        "With 71 goals they scored 19 more than in the previous season (54).",
        "19 more: fails",
    ),
    (
        "The ratio was 102.7%, compared with 97.9% the year before, a deterioration of 4.8 percentage points.",
        "deterioration of 4.8 percentage points: holds",
    ),
]
NOUGHTS = [
    (
        "The line ran 38,900 trains. Of these 31,898 were on time, a rate of 82 per cent. Cancellations numbered 467, or 12 per cent of the timetable.",
        "467, or 12 per cent: fails",
    ),
    (
        "The line ran 38,900 trains. Of these 31,898 were on time, a rate of 82 per cent. Cancellations numbered 467, or 31 per cent of those of the year before.",
        "31 per cent: unchecked",
    ),
]
RATES = [
    (
        "The airline flew 4.86 million passengers. It earned $742 million.\n\nIts head was content.\n\nEach passenger brought in $152.70 on average.",
        "$152.70 on average: holds",
    ),
    (
        "The show drew 164,000 people in 82 days, which equals 2,000 a day. The house has 23,700 members.",
        "2,000 a day: holds",
    ),
]


def said(text: str) -> list[str]:
    made = derive_briefing(article(text))
    return [f"{c.span.exact}: {derive_verdict(made, c).outcome.value}" for c in made.claims]


@pytest.mark.parametrize(("text", "claim"), TWICE)
def test_both_tellings_are_of_the_same_ends(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(("text", "claim"), NOUGHTS)
def test_one_nought_is_the_likeliest_slip(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(("text", "claim"), RATES)
def test_an_amount_is_shared_out_among_what_is_named(text: str, claim: str) -> None:
    assert claim in said(text)
