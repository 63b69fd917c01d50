"""Numbers cut to fewer digits."""

from decimal import Decimal

import pytest

from briefing_app.core.quantity import Quantity
from briefing_app.reading.keys.cut import is_cut


@pytest.mark.parametrize(
    ("said", "exact", "there"),
    [
        ("46", "46.2", True),
        ("46", "46.8", True),
        ("47", "46.8", True),
        ("5100", "5112", True),
        ("46", "46", False),
        ("46", "47.1", False),
        ("4", "4.2", False),
        ("46.2", "46", False),
        ("46", "4620000000000000000000000000000000", False),
        ("0", "46.2", False),
    ],
)
def test_what_is_cut(said: str, exact: str, there: bool) -> None:
    assert is_cut(Quantity(Decimal(said), unit="%"), Quantity(Decimal(exact), unit="%")) is there


def test_of_one_unit() -> None:
    assert not is_cut(Quantity(Decimal(46), unit="kg"), Quantity(Decimal("46.2"), unit="%"))
