"""What a figure is about decides its tone."""

from decimal import Decimal

import pytest

from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.viewmodels.figures.tone import tone_of


@pytest.mark.parametrize(
    ("unit", "label", "tone"),
    [
        ("arrest", "arrests", "count"),
        ("firearm", "firearms seized", "count"),
        ("USD", "cash and virtual currencies seized", "money"),
        ("USD/barrel", "price of oil", "money"),
        ("kg", "drugs seized", "mass"),
        ("°C", "hottest day", "mass"),
        ("person", "died of synthetic opioids", "harm"),
        ("death", "overdose deaths", "harm"),
        ("per 100000 person", "overdose deaths", "harm"),
        ("person", "at the opening", "count"),
        ("%", "share of votes", "count"),
        ("person", "on a diesel ferry", "count"),
        ("person", "injured in the flood", "harm"),
        ("opioid death", "in 2021", "harm"),
        ("American", "Americans died from drug overdoses", "harm"),
        ("firefighter", "firefighters hurt", "harm"),
        ("dose", "doses given after overdoses", "count"),
    ],
)
def test_tone(unit: str, label: str, tone: str) -> None:
    figure = Figure("f1", Quantity(Decimal(1), unit), label, Span("a", 0, 1, "1"))
    assert tone_of(figure) == tone
