# ruff: noqa: E501 - one text a line
"""What a number follows from is named, told after it, or told as a ratio in digits."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

BY_NAME = [
    (
        "Deposits rose to €44.1 billion from €42.4 billion, loans to €38.2 billion. The loan-to-deposit ratio is therefore 87 percent.",
        "87 percent: holds",
    ),
    (
        "Costs were held at €297 million. Total income was €553 million. The cost-income ratio improved to 53.7 percent.",
        "53.7 percent: holds",
    ),
    (
        "Farmers brought in 1.94 million tonnes of wheat.\n\nNobody had expected it.\n\nAt a price of 214 euros a tonne, the harvest is worth 415 million euros.",
        "415 million euros: holds",
    ),
]
TOLD_AFTER = [
    (
        "Some 71 per cent of the samples met the standard. In all 1,250 samples were tested, of which 888 passed.",
        "71 per cent: holds",
    ),
]
IN_DIGITS = [
    ("In the north it is well over half: 6,480 out of 11,020.", "well over half: holds"),
    ("In the check it was 66 out of 240, more than a quarter.", "more than a quarter: holds"),
    ("In the check it was 66 out of 240, more than a third.", "more than a third: fails"),
]
GAPS = [
    (
        "Support is strongest among the young, at 81 percent, and weakest among the old (52 percent). The gap between the two groups is therefore 29 points.",
        "gap between the two groups is therefore 29 points: holds",
    ),
    (
        "Support is strongest among the young, at 81 percent, and weakest among the old (52 percent). The gap between the two groups is therefore 31 points.",
        "gap between the two groups is therefore 31 points: fails",
    ),
    (
        "The ratio reached 14.9 percent; the regulator demands 10.3 percent, which leaves a cushion of 4.6 points.",
        "cushion of 4.6 points: holds",
    ),
    (
        "The lowest tender was £254,900. The budget being £240,000, the shortfall would be £14,900.",
        "shortfall would be £14,900: holds",
    ),
    (
        "Peak demand was 6,480 MW. Capacity at the time was 7,020 MW, leaving a reserve of 450 MW.",
        "reserve of 450 MW: fails",
    ),
]
SHARES_ADDED = [
    (
        "The loss ratio was 79.6%. Add an expense ratio of 23.1% and the combined ratio is 102.7%.",
        "102.7%: holds",
    ),
    (
        "Labour has 31.4 percent and the Greens 9.8 percent, together 41.2 percent.",
        "41.2 percent: holds",
    ),
]
ROWS = """Trials of barley

Results by site (tonnes per hectare):

Site | HB-77 | Ilona
Marnau | 8.60 | 7.70
Tarnow | 7.35 | 6.30
Wiesing | 7.20 | 7.25

The greatest difference was found in Tarnow, where HB-77 was ahead by 1.05 tonnes."""
LIMITS = "The school has 5,007 classes in all. Of these 402 of the 5,007 classes have more than 25 pupils, which is eight per cent."


def said(text: str) -> list[str]:
    made = derive_briefing(article(text))
    return [f"{c.span.exact}: {derive_verdict(made, c).outcome.value}" for c in made.claims]


@pytest.mark.parametrize(
    ("text", "claim"), [*BY_NAME, *TOLD_AFTER, *IN_DIGITS, *GAPS, *SHARES_ADDED]
)
def test_the_numbers_are_found(text: str, claim: str) -> None:
    assert claim in said(text)


def test_cells_of_a_row_that_is_named_are_set_against_each_other() -> None:
    made = derive_briefing(import_bytes(ROWS.encode(), name="a.txt").article)
    told = {c.span.exact: derive_verdict(made, c).outcome.value for c in made.claims}
    assert told["ahead by 1.05 tonnes"] == "holds"


def test_a_limit_is_no_part() -> None:
    assert any("eight per cent: holds" in claim for claim in said(LIMITS))


ANOTHER_TIME = "Turnout was 71.4 percent: 2,856,000 of the 4 million people entitled to vote went. In 2021 it had been 64.8 percent."
ANOTHER_THING = "The Front came second with 31.8 percent and 44 seats, up from 35. The Greens (14 seats), the Liberals (6) and the List (3) share the rest."


@pytest.mark.parametrize(("text", "share"), [(ANOTHER_TIME, "64.8"), (ANOTHER_THING, "31.8")])
def test_a_share_of_nothing_told_is_not_that_of_any_two(text: str, share: str) -> None:
    assert not any(share in c and c.startswith(share) and "holds" in c for c in said(text))
