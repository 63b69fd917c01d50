# ruff: noqa: E501 - one text a line
"""Which numbers a claim compares: each way of finding them with examples and what must not follow."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

RESTATED = [
    (
        "The yard built 640 boats, compared with 800 in 2021, a difference of 160, or 20 per cent.",
        "change holds",
    ),
    (
        "The yard built 640 boats, compared with 800 in 2021, a difference of 160, or 30 per cent.",
        "change fails",
    ),
    ("Calls fell from 1,250 to 1,000, i.e. by 20 per cent.", "change holds"),
    ("Calls fell from 1,250 to 1,000, that is by 25.5 per cent.", "change fails"),
    ("Output rose by 45 to 195, or 30 per cent.", "change holds"),
    ("The party lost 6 of its 18 seats, a third.", "share holds"),
]
LESS_THAN_HEDGED = [
    (
        "The shelter took in 210 dogs. This is more than a quarter below the 300 of a year earlier.",
        "change holds",
    ),
    (
        "The shelter took in 260 dogs. This is more than a quarter below the 300 of a year earlier.",
        "change fails",
    ),
    ("Rents fell by more than a tenth, from €900 to €780.", "change holds"),
    ("Rents rose by over 5 percent, from €900 to €960.", "change holds"),
]
MULTIPLES = [
    ("The kiosk sold 1,240 ices in July, almost twice the number in June (650).", "ratio holds"),
    (
        "The kiosk sold 1,240 ices in July, almost three times the number in June (650).",
        "ratio fails",
    ),
    (
        "The clinic saw 48 cases per 100,000 people, four times the alarm threshold of 12.",
        "ratio holds",
    ),
    (
        "Services cost 6.3 per cent more than a year ago, which is more than twice the 3 per cent target.",
        "ratio holds",
    ),
    ("The river carried 900 tonnes of silt. The dredger is twice as old (40 years).", ""),
]
PRODUCTS = [
    ("Each of the 40 stalls brings £250 in rent, which makes £10,000 a year.", "ratio holds"),
    (
        "The city will build 120 classrooms. At 25 to a room that makes space for 3,000 pupils.",
        "ratio holds",
    ),
    (
        "The depot saved 2,500 tonnes. At a levy of $120 a tonne, taxpayers were saved $300,000.",
        "ratio holds",
    ),
    ("The fair had 40 stalls and 25 rides, so 3,000 visitors came.", ""),
]
SHARES = [
    (
        "The town spent $6 million on roads last year. About a third of it, $2.1 million, came from the state.",
        "share holds",
    ),
    ("The school had 8,000 applicants. It took 45 per cent of them, or 3,600.", "share holds"),
    (
        "Ticket sales reached 9.6 million euros. It thus covered 32 per cent of the budget of 30 million euros.",
        "share holds",
    ),
    (
        "Malaria struck 120 of the treated children, half as many as the 240 in the other group.",
        "ratio holds",
    ),
]
AT_ANY_DISTANCE = [
    (
        "The zoo had 540 visitors on Sunday, 20 per cent more than the 500 of last year.",
        "change fails",
    ),
    (
        "The zoo had 600 visitors on Sunday, 20 per cent more than the 500 of last year.",
        "change holds",
    ),
    ("The pier earned £56 on Monday, twice the £14 of Sunday.", "ratio fails"),
    ("The shop sold 300 red bicycles and blue ones, up 10 per cent on the 200 of before.", ""),
]
NO_BASE = [
    (
        "In May there were 15 warm nights, on which it did not get colder than 20 °C, three times the usual five.",
        "ratio holds",
    ),
    ("There were 38,400 jobless people, 6,400 more than in May (32,000).", "change holds"),
    ("Wages rose by 40 percent, more than the 12 percent of prices.", "comparison holds"),
]
TOO_MUCH = [
    ("Arrivals by train, 90,000 in all, have more than doubled from 4,000.", "ratio unchecked"),
    ("Arrivals by train, 9,000 in all, have more than doubled from 4,000.", "ratio holds"),
]
BY_EXACT_NUMBERS = [
    ("The fair earned $231.2 million in May. It had 191,875 guests in April and 186,420 in May, which works out to $1,240 per guest.", "ratio holds"),
    ("The fair earned $231.2 million in May. It had 191,875 guests in April and 186,420 in May, which works out to $1,640 per guest.", "ratio unchecked"),
]  # fmt: skip
ALL = [*RESTATED, *LESS_THAN_HEDGED, *MULTIPLES, *PRODUCTS, *SHARES, *AT_ANY_DISTANCE,
    *NO_BASE, *TOO_MUCH, *BY_EXACT_NUMBERS]  # fmt: skip


def said(text: str) -> list[str]:
    briefing = derive_briefing(article("News\n\n" + text))
    return [f"{c.kind.value} {derive_verdict(briefing, c).outcome.value}" for c in briefing.claims]


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_operands_are_found(text: str, expected: str) -> None:
    found = said(text)
    if expected:
        assert expected in found
    if not expected.endswith("fails"):
        assert not [claim for claim in found if claim.endswith("fails")]
    if not expected:
        assert not [claim for claim in found if claim.endswith("holds")]
