"""When two quantities say the same."""

from decimal import Decimal

import pytest

from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.reading.passage.same import Sameness, derive_sameness


def q(value: str, unit: str = "", hedge: Hedge = Hedge.EXACT) -> Quantity:
    return Quantity(Decimal(value), unit, hedge)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (q("23", "house"), q("23", "home"), Sameness.EQUAL),
        (q("3100", "ha"), q("31", "km²"), Sameness.CONVERTED),
        (q("64", "kg"), q("141", "lb"), Sameness.CONVERTED),
        (q("64", "kg"), q("64", "lb"), Sameness.DIFFERENT),
        (q("34", "°C"), q("93", "°F"), Sameness.CONVERTED),
        (q("25", "%"), q("0.25"), Sameness.CONVERTED),
        (q("640"), q("600", "", Hedge.MORE_THAN), Sameness.ROUNDED),
        (q("2700000", "USD"), q("3000000", "USD", Hedge.ALMOST), Sameness.ROUNDED),
        (q("1800", "person"), q("2300", "person"), Sameness.DIFFERENT),
        (q("288", "arrest"), q("228", "arrest"), Sameness.DIFFERENT),
        (q("5", "USD"), q("5", "EUR"), Sameness.UNLIKE),
        (q("120", "month"), q("10", "year"), Sameness.CONVERTED),
    ],
)
def test_sameness(a: Quantity, b: Quantity, expected: Sameness) -> None:
    assert derive_sameness(a, b) is expected
    assert derive_sameness(b, a) is expected
