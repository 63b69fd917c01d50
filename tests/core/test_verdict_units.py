"""Verdicts where units meet: rates, temperatures, differences, fractions and rounding."""

from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome, derive_verdict

SPAN = Span("a", 0, 1, "x")


def q(value: str, unit: str = "", hedge: Hedge = Hedge.EXACT) -> Quantity:
    return Quantity(Decimal(value), unit, hedge)


def outcome(kind: ClaimKind, a: Quantity, b: Quantity, stated: Quantity | None) -> Outcome:
    figures = (Figure("f1", a, "a", SPAN), Figure("f2", b, "b", SPAN))
    claim = Claim("c", SPAN, kind, (FigureRef("f1"), FigureRef("f2")), stated)
    return derive_verdict(Briefing("b", figures=figures), claim).outcome


@pytest.mark.parametrize(
    ("kind", "a", "b", "stated", "expected"),
    [
        # A rate divides by hours as stated, not by seconds.
        (ClaimKind.RATIO, q("68", "EUR"), q("8", "hour"), q("8.5", "EUR"), "holds"),
        (ClaimKind.RATIO, q("10", "km"), q("5", "mi"), q("1.243", "x"), "holds"),
        # A fraction in words is the nearest of those that people say.
        (ClaimKind.SHARE, q("332"), q("1000"), q("0.3333333333"), "holds"),
        (ClaimKind.SHARE, q("290"), q("1000"), q("0.3333333333"), "fails"),
        # A percentage is right to its last place, also where that is nought.
        (ClaimKind.SHARE, q("62"), q("100"), q("60", "%"), "fails"),
        (ClaimKind.SHARE, q("66"), q("100"), q("60", "%"), "fails"),
        # A comparison that says how far apart.
        (ClaimKind.COMPARISON, q("155", "minute"), q("151", "minute"), q("4", "minute"), "holds"),
        (ClaimKind.COMPARISON, q("155", "minute"), q("151", "minute"), q("9", "minute"), "fails"),
        (ClaimKind.COMPARISON, q("3", "hour"), q("2", "hour"), q("60", "minute"), "holds"),
        # Temperatures have different zero points.
        (ClaimKind.CONVERSION, q("34", "°C"), q("93", "°F"), None, "holds"),
        (ClaimKind.CONVERSION, q("34", "°C"), q("99", "°F"), None, "fails"),
        (ClaimKind.CONVERSION, q("32", "°F"), q("0", "°C"), None, "holds"),
    ],
)
def test_units_meet(
    kind: ClaimKind, a: Quantity, b: Quantity, stated: Quantity | None, expected: str
) -> None:
    assert outcome(kind, a, b, stated) == expected
