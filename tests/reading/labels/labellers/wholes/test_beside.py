"""Shares beside what they are of."""

import pytest

from briefing_app.reading.labels.labellers.shares import shares
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Net debt, at 41% of equity, is low.", "41%", "net debt as share of equity"),
        (
            "The shortfall, equal to a fifth of the budget, grew.",
            "a fifth",
            "shortfall as share of budget",
        ),
        ("Rent, now 38% of income, is the worst.", "38%", "rent as share of income"),
        (
            "The board paid a bonus of £9 million, 3% of its profit.",
            "3%",
            "bonus paid as share of profit",
        ),
        (
            "There are 61,200 people aged 80 or over (12% of the population).",
            "12%",
            "share of people aged 80 or over",
        ),
        ("Almost one in four barns (23%) leak.", "23%", "share of barns that leak"),
        (
            "The union polled 900 guards; a third of guards (34%) had been hurt.",
            "34%",
            "share of guards hurt",
        ),
    ],
)
def test_a_share_is_of_what_stands_beside_it(text: str, number: str, label: str) -> None:
    found = proposed(shares, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Net debt, at 41% of equity, is low.", "41%", "share of equity"),
        ("In Leeds, 40% of homes were dry.", "40%", "Leeds as share of homes"),
        ("On the coast, half of the boats sank.", "half", "coast as share of boats"),
        ("The lowest rate, 84%, is found in Nor.", "84%", "share of people found in Nor"),
        ("The port paid a bonus of £9 million, 3% of profit.", "3%", "share of bonus paid by port"),
        ("Of 4,200 pupils tested, 12% had a cold.", "12%", "share of pupils tested"),
    ],
)
def test_a_share_is_of_nothing_else(text: str, number: str, label: str) -> None:
    assert label not in proposed(shares, text, number)
