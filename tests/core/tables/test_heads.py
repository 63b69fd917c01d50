"""The unit and scale that a head of a table states."""

from decimal import Decimal

import pytest

from briefing_app.core.tables.heads import Head, read_head

MILLION = Decimal(10**6)


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("Ore sold (oz)", Head("Ore sold", "oz")),
        ("Deliveries (tonnes of cherry)", Head("Deliveries", "t")),
        ("Over 60 minutes", Head("Over 60 minutes")),
        ("Exports 2024 USD", Head("Exports 2024", "USD")),
        ("Average price (A$/oz)", Head("Average price", "AUD/oz")),
        ("Wage (€ per hour)", Head("Wage", "EUR/hour")),
        ("Rent, € per m²", Head("Rent", "EUR/m²")),
        ("Price in €/t", Head("Price", "EUR/t")),
        ("Cost (£/unit)", Head("Cost", "GBP/unit")),
        ("Sales, million US dollars", Head("Sales", "USD", MILLION)),
        ("Turnover in EUR million", Head("Turnover", "EUR", MILLION)),
        ("General fund, $ millions", Head("General fund", "USD", MILLION)),
        ("Catch, t", Head("Catch", "t")),
        ("Riders, 1,000", Head("Riders", "", Decimal(1000))),
        ("Takings,kg", Head("Takings", "kg")),
        ("Weight of fish in kg", Head("Weight of fish", "kg")),
        ("Cost per pupil (£)", Head("Cost per pupil", "GBP")),
        ("Price per kg", Head("Price per kg")),
        ("Yes/No", Head("Yes/No")),
        ("Change y/y", Head("Change y/y")),
    ],
)
def test_a_head_tells_its_unit(words: str, head: Head) -> None:
    assert read_head(words) == head
