"""Two numbers of which one leaves its unit to the reader."""

from decimal import Decimal

import pytest

from briefing_app.core.beside.agreement import Agreement, derive_agreement
from briefing_app.core.beside.one_unit import in_one_unit
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span


def figure(words: str, value: str, unit: str, before: str = "") -> Figure:
    span = Span("a", 0, len(words), words, before)
    return Figure("f", Quantity(Decimal(value), unit), "", span)


@pytest.mark.parametrize(
    ("a", "b", "unit"),
    [
        (("968 million", "968000000", ""), ("968 million kroner", "968000000", "NOK"), "NOK"),
        (("42", "42", "patient"), ("42 years", "42", "year"), "year"),
        (("£10 for every fish", "10", "GBP/fish"), ("£10", "10", "GBP"), "GBP"),
        (("3.8 mites per 100 bees", "3.8", "per 100 bee"), ("3.8 mites", "3.8", "mite"),
         "per 100 bee"),
        (("$9.5 million", "9500000", "USD"), ("9.5 million dollars", "9500000", "CAD"), "USD"),
        (("£212,000", "212000", "GBP"), ("212,000 pounds", "212000", "lb"), "GBP"),
        (("£39 million", "39000000", "GBP"), ("thirty-nine", "39", ""), "GBP"),
        (("2,100 tonnes", "2100", "t"), ("2,100 tons", "2100", "ton"), "t"),
        (("2,100 tonnes a year", "2100", "t/year"), ("2,100 tons", "2100", "ton"), "t"),
        (("42%", "42", "%"), ("42", "42", ""), "%"),
        (("1.44 billion a year", "1440000000", "/year"), ("€1.44 billion", "1440000000", "EUR"),
         "EUR"),
        (("96 per 100,000 people", "96", "per 100000 person"),
         ("960 in a million", "0.00096", ""), ""),
    ],
)  # fmt: skip
def test_what_is_left_out_is_taken_from_the_other(
    a: tuple[str, str, str], b: tuple[str, str, str], unit: str
) -> None:
    one, other = figure(*a), figure(*b)
    assert {q.unit for q in in_one_unit(one, other)} == {unit}
    assert derive_agreement(one, other) is derive_agreement(other, one) is Agreement.AGREES


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("42 patients", "42", "patient"), ("42 years", "42", "year")),
        (("42 homes", "42", "home"), ("42%", "42", "%")),
    ],
)
def test_what_is_said_stays(a: tuple[str, str, str], b: tuple[str, str, str]) -> None:
    assert derive_agreement(figure(*a), figure(*b)) is None


def test_dollars_that_are_told_apart_stay_apart() -> None:
    one, other = figure("$5 million", "5000000", "AUD", "paid A"), figure("US$5m", "5000000", "USD")
    assert derive_agreement(one, other) is Agreement.DIFFERS
    assert {q.unit for q in in_one_unit(one, other)} == {"AUD", "USD"}


def test_an_amount_and_another_amount_for_each_are_no_pair() -> None:
    one, other = figure("£10 a fish", "10", "GBP/fish"), figure("£12", "12", "GBP")
    assert derive_agreement(one, other) is None
    assert (
        derive_agreement(figure("£10 a year", "10", "GBP/year"), figure("£30", "30", "GBP")) is None
    )


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        (("2.7 gigawatts", "2.7", "GW"), ("2,700 megawatts", "2700", "MW"), Agreement.AGREES),
        (("more than a third", "0.3333", ""), ("36%", "36", "%"), Agreement.ROUNDED),
        (("four out of five", "0.8", ""), ("82%", "82", "%"), Agreement.ROUNDED),
        (("four out of five", "0.8", ""), ("92%", "92", "%"), Agreement.DIFFERS),
        (("2,190 tonnes", "2190", "t"), ("2,100 tons", "2100", "ton"), Agreement.DIFFERS),
        (("43,500 tonnes", "43500", "t"), ("48,000 tons", "48000", "ton"), Agreement.AGREES),
        (("64 pounds", "64", "lb"), ("64 kg", "64", "kg"), Agreement.DIFFERS),
        (("11,500 feet", "11500", "ft"), ("3,500 metres", "3500", "m"), Agreement.AGREES),
        (("1,870 metres", "1870", "m"), ("2 km", "2", "km"), Agreement.ROUNDED),
        (("2,000 metres", "2000", "m"), ("2 km", "2", "km"), Agreement.AGREES),
        (
            ("3,800 tonnes a year", "3800", "t/year"),
            ("3,900 tonnes", "3900", "t"),
            Agreement.DIFFERS,
        ),
        (("€198 a tonne", "198", "EUR/t"), ("€189", "189", "EUR"), Agreement.DIFFERS),
    ],
)
def test_units_and_fractions_that_two_reports_choose_differently(
    a: tuple[str, str, str], b: tuple[str, str, str], wanted: Agreement
) -> None:
    assert derive_agreement(figure(*a), figure(*b)) is wanted
