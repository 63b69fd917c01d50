"""No change or share is taken from numbers of another clause, another unit or a part."""

import pytest

from briefing_app.core.figure import APART
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article
from tests.reading.claims.test_restated_changes import said


@pytest.mark.parametrize(
    "text",
    [
        "The subsidy from the state will fall by 25 million kroner to 140 million in 2026.",
        "The grant from the council rose by £3 million to £40 million.",
        "Paid staff fell from 24 to 19 after the council cut its grant by £60,000.",
        "Staff fell from 24 to 19 after it cut its grant by £60,000, a fifth. It has 86 cats.",
        "It makes 250 tonnes. Stocks would fall by 11 tonnes instead of 9, and by 4 rather than 2.",
        "Revenue of $88.4 million, up 23% in a year.\n\nSubscription revenue of $71.9 million.",
    ],
)
def test_nothing_is_judged_by_what_is_of_something_else(text: str) -> None:
    assert not [c for c in said(text) if c.endswith((": fails", ": holds"))]


def test_what_is_of_the_same_is_judged() -> None:
    assert "a fifth: holds" in said("Staff fell from 25 to 20, a fall of a fifth.")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Women make up 40% of staff, compared with 44% in 2024.",
        "Revenue from abroad made up 31% of the total, compared with 36% a year ago.",
        "Renewables take up 12% of the budget, against 15% in 2023.",
    ],
)
def test_the_up_of_a_verb_claims_no_rise(text: str) -> None:
    claims = derive_briefing(article("News of the day\n\n" + text)).claims
    assert all(claim.sense == APART for claim in claims)


def test_an_up_of_its_own_claims_one() -> None:
    assert said("Fares were up at 40 euros, compared with 44 euros in 2024.")[0].endswith("fails")


@pytest.mark.parametrize(
    "told",
    [
        "Rescuers pulled 26 people from the sea.",
        "Another 21 people were still missing.",
        "About 30 people stayed on board.",
    ],
)
def test_no_floor_is_borne_out_by_whatever_lies_above_it(told: str) -> None:
    text = f"At least 17 people were killed and 43 hurt off Corran on Monday, it said.\n\n{told}"
    assert not [c for c in said(f"Ferry sinks\n\n{text}") if c.endswith(": holds")]


def test_a_floor_is_borne_out_by_the_number_that_was_cut() -> None:
    text = "It mended more than 600 roads this year.\n\nOf 612 roads none is new."
    assert said(f"Council mends roads\n\n{text}")[0].endswith(": holds")
