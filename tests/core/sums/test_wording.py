"""How sums are written: units, large numbers, and as many digits as tell two numbers apart."""

from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.verdict import Verdict, derive_verdict

D = Decimal
K = ClaimKind
NBSP = "\u00a0"


def written(
    kind: K, numbers: list[tuple[str, str]], stated: Quantity, words: str, formula: str = ""
) -> str:
    said = [(value, value, unit) for value, unit in numbers]
    return told(kind, said, stated, words, formula).arithmetic.replace(NBSP, " ")


def told(
    kind: K,
    numbers: list[tuple[str, str, str]],
    stated: Quantity | None,
    words: str,
    formula: str = "",
) -> Verdict:
    figures = tuple(
        Figure(f"f{i}", Quantity(D(value), unit), "x", Span("a", 0, len(exact), exact))
        for i, (exact, value, unit) in enumerate(numbers)
    )
    operands = tuple(FigureRef(f.id) for f in figures)
    claim = Claim("c", Span("a", 0, len(words), words), kind, operands, stated, formula=formula)
    return derive_verdict(Briefing("b", figures=figures), claim)


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
            "$6,200,000 − $4,700,000 = $1,500,000",
        ),
        (
            K.RATIO,
            [("3100000", "t"), ("365", "day")],
            Quantity(D(850), "t", Hedge.ABOUT),
            "about 850 tons",
            "a / b",
            "3,100,000 ÷ 365 = 8,493 t",
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


@pytest.mark.parametrize(
    ("kind", "numbers", "stated", "words", "expected"),
    [
        (
            K.COMPARISON,
            [("€1,412m", "1412000000", "EUR"), ("€1,300m", "1300000000", "EUR")],
            Quantity(D(112_000_000), "EUR"),
            "€112m more",
            "€1,412m − €1,300m = €112m",
        ),
        (
            K.COMPARISON,
            [("€1.4 billion", "1400000000", "EUR"), ("€1,300m", "1300000000", "EUR")],
            Quantity(D(100_000_000), "EUR"),
            "€100m more",
            "€1.4 billion − €1,300m = €100 million",
        ),
        (
            K.SHARE,
            [("26", "26", "home"), ("104 homes", "104", "home")],
            Quantity(D("0.25"), ""),
            "a quarter of the 104 homes, 26",
            "26 ÷ 104 = 25 %",
        ),
        (
            K.CONSISTENCY,
            [("Rs 2,345 crore", "23450000000", "INR"), ("Rs 2,300 crore", "23000000000", "INR")],
            None,
            "Rs 2,345 crore",
            "Rs 2,300 crore",
        ),
        (
            K.SUPERLATIVE,
            [("12.5 lakh people", "1250000", "person"), ("9 lakh", "900000", "person")],
            None,
            "the most",
            "12.5 lakh > 9 lakh",
        ),
    ],
)
def test_the_numbers_of_a_sum_stay_as_the_article_writes_them(
    kind: K,
    numbers: list[tuple[str, str, str]],
    stated: Quantity | None,
    words: str,
    expected: str,
) -> None:
    assert told(kind, numbers, stated, words).arithmetic.replace(NBSP, " ") == expected


def test_a_fraction_stays_in_its_words() -> None:
    numbers = [("26", "26", "home"), ("104 homes", "104", "home")]
    verdict = told(K.SHARE, numbers, Quantity(D("0.25"), ""), "a quarter of the 104 homes, 26")
    assert verdict.why == "The sum bears out “a quarter”."
