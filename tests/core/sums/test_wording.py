"""How sums are written: units, large numbers, and as many digits as tell two numbers apart."""

from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.verdict import derive_verdict

D = Decimal
K = ClaimKind
NBSP = "\u00a0"


def written(
    kind: K, numbers: list[tuple[str, str]], stated: Quantity, words: str, formula: str = ""
) -> str:
    figures = tuple(
        Figure(f"f{i}", Quantity(D(v), u), "x", Span("a", 0, len(v), v))
        for i, (v, u) in enumerate(numbers)
    )
    operands = tuple(FigureRef(f.id) for f in figures)
    claim = Claim("c", Span("a", 0, len(words), words), kind, operands, stated, formula=formula)
    return derive_verdict(Briefing("b", figures=figures), claim).arithmetic.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("kind", "numbers", "stated", "words", "formula", "expected"),
    [
        (
            K.SHARE,
            [("84", "patient"), ("480", "patient")],
            Quantity(D(25), "%"),
            "25 percent",
            "",
            "84 ÷ 480 × 100 = 17.5 %",
        ),
        (
            K.TOTAL,
            [("6200000", "USD"), ("4700000", "USD")],
            Quantity(D(2500000), "USD"),
            "$2.5 million",
            "a - b",
            "$6.2 million − $4.7 million = $1.5 million",
        ),
        (
            K.RATIO,
            [("3100000", "t"), ("365", "day")],
            Quantity(D(850), "t", Hedge.ABOUT),
            "about 850 tons",
            "a / b",
            "3.1 million t ÷ 365 = 8,493 t",
        ),
        (
            K.CONSISTENCY,
            [("540", "nurse"), ("450", "nurse")],
            Quantity(D(540), "nurse"),
            "540 nurses",
            "",
            "450 nurses",
        ),
        (
            K.CONSISTENCY,
            [("30000", "EUR"), ("30067", "EUR")],
            Quantity(D(30000), "EUR"),
            "30,000 euros",
            "",
            "€30,000 ≈ €30,067",
        ),
        (
            K.CONVERSION,
            [("6", "km"), ("4", "mi")],
            Quantity(D(4), "mi"),
            "4 miles",
            "",
            "6 km = 3.73 mi",
        ),
        # what was turned into another unit is written as it stands
        (
            K.RATIO,
            [("300", "stop"), ("3", "minute")],
            Quantity(D(15), "hour"),
            "15 hours",
            "a * b",
            "300 × 3 minutes = 15 hours",
        ),
        (
            K.RATIO,
            [("4600", "tent"), (str(D(1) / D(3)), "")],
            Quantity(D(1533), "tent"),
            "1,533 tents",
            "a * b",
            "4,600 × 0.3333 = 1,533.3",
        ),
        # as many digits as tell the two apart
        (
            K.RATIO,
            [("1000", "dog"), ("333", "dog")],
            Quantity(D("3.0"), "x"),
            "3.0 times",
            "a / b",
            "1,000 ÷ 333 = 3.003",
        ),
    ],
)
def test_a_sum_is_written_as_people_say_it(
    kind: K,
    numbers: list[tuple[str, str]],
    stated: Quantity,
    words: str,
    formula: str,
    expected: str,
) -> None:
    assert written(kind, numbers, stated, words, formula) == expected
