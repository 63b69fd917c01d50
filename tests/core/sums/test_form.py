"""A number is shown as its words write it: digits, scale, sign and currency."""

from decimal import Decimal

import pytest

from briefing_app.core.figure import CellRef, Figure
from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.form import form_of, form_of_figure, shared_form

D = Decimal


def shown(words: str, value: str, unit: str = "", language: str = "en") -> str:
    quantity = Quantity(D(value), unit)
    parts = number_parts(quantity, language, form=form_of(quantity, words))
    return parts.text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("words", "value", "unit", "expected"),
    [
        # the scale stays that of the words
        ("€1,412m", "1412000000", "EUR", "€1,412m"),
        ("£1.20bn", "1200000000", "GBP", "£1.20bn"),
        ("$2.5 billion", "2500000000", "USD", "$2.5 billion"),
        ("about $0.9 million", "900000", "USD", "$0.9 million"),
        ("£900k", "900000", "GBP", "£900k"),
        ("8 thousand", "8000", "person", "8 thousand"),
        ("0.9 million people", "900000", "person", "0.9 million"),
        ("Rs 2,345 crore", "23450000000", "INR", "Rs 2,345 crore"),
        ("2 lakh crore rupees", "2000000000000", "INR", "2 lakh crore rupees"),
        ("12.5 lakh", "1250000", "dose", "12.5 lakh"),
        ("two million", "2000000", "person", "2 million"),
        ("three crore", "30000000", "person", "3 crore"),
        # so do digits and their groups
        ("1,412,000 people", "1412000", "person", "1,412,000"),
        ("12,34,567 children", "1234567", "child", "12,34,567"),
        ("5.30 million tonnes", "5300000", "t", "5.30 million t"),
        ("1500 people", "1500", "person", "1,500"),
        ("Three hundred and twelve", "312", "person", "312"),
        ("Fifteen thousand people", "15000", "person", "15,000"),
        # sign and currency
        ("US$3.4 billion", "3400000000", "USD", "US$3.4 billion"),
        ("R17 217 million", "17217000000", "ZAR", "R17,217 million"),
        ("KSh 4 billion", "4000000000", "KES", "KSh 4 billion"),
        ("$12m", "12000000", "AUD", "$12m"),
        ("DKK 450 million", "450000000", "DKK", "DKK 450 million"),
        ("1,412,000 euros", "1412000", "EUR", "1,412,000 euros"),
        ("5.30 million euros", "5300000", "EUR", "5.30 million euros"),
        ("half a million dollars", "500000", "USD", "0.5 million dollars"),
        ("12 million more", "12000000", "USD", "$12 million"),
        ("12,250", "12250000", "EUR", "€12.25 million"),
        ("1,412", "1412000000", "EUR", "€1,412 million"),
        ("1,056.0", "1056000000", "EUR", "€1,056.0 million"),
        ("45p", "0.45", "GBP", "45p"),
        ("99 cents", "0.99", "USD", "99 cents"),
        ("3.9 cent a share", "0.039", "EUR/share", "3.9 cent per share"),
        ("€1.50 a litre", "1.50", "EUR/L", "€1.50 per L"),
        ("-€5.0m", "-5000000", "EUR", "−€5.0m"),
        # fractions and other amounts in words
        ("A quarter", "0.25", "", "a quarter"),
        ("nearly one in three", "0.3333333333333333333333333333", "", "one in three"),
        ("One in every 80", "0.0125", "", "one in every 80"),
        ("3/4", "0.75", "", "3/4"),
        ("Half a million", "500000", "tree", "half a million"),
        ("two dozen", "24", "boat", "two dozen"),
        ("2:05:12", "7512", "second", "2:05:12"),
        ("four hours and 20 minutes", "260", "minute", "4 h 20 min"),
        # what the words do not say is shown the usual way
        ("1.5 metres", "150", "cm", "150 cm"),
        ("3.0 tonnes", "3000", "kg", "3,000 kg"),
        ("$64.0 million", "65000000", "USD", "$65 million"),
        ("€1,412m", "1300000000", "EUR", "€1.3 billion"),
        ("3.9", "0.039", "EUR", "€0.039"),
        ("45 kilograms", "45", "kg", "45 kg"),
        ("36 per cent", "36", "%", "36 %"),
        ("a third", "0.25", "", "0.25"),
    ],
)
def test_as_written(words: str, value: str, unit: str, expected: str) -> None:
    assert shown(words, value, unit) == expected


def test_digits_take_the_separators_of_the_language() -> None:
    assert shown("€14,125.5m", "14125500000", "EUR", "de") == "€14.125,5m"


@pytest.mark.parametrize(
    ("words", "low", "high", "unit", "expected"),
    [
        ("€40m-€45m", "40000000", "45000000", "EUR", "€40–45m"),
        ("20 and 41.50 million", "20000000", "41500000", "t", "20–41.50 million t"),
        ("40 and 60 people", "40", "60", "person", "40–60"),
        ("tens of thousands", "10000", "100000", "person", "tens of thousands"),
        ("900,000 to 1.2 million", "900000", "1200000", "person", "900,000–1,200,000"),
    ],
)
def test_ranges(words: str, low: str, high: str, unit: str, expected: str) -> None:
    quantity = Quantity(unit=unit, low=D(low), high=D(high))
    parts = number_parts(quantity, form=form_of(quantity, words))
    assert parts.text.replace("\u00a0", " ") == expected


def test_among_other_words_nothing_behind_a_number_is_its_currency() -> None:
    quantity = Quantity(D("0.45"), "GBP")
    assert form_of(quantity, "rose to 45p from 40p", alone=False) is None
    pounds = Quantity(D(5_000_000), "GBP")
    form = form_of(pounds, "rose by £5m last year", alone=False)
    assert number_parts(pounds, form=form).text == "£5m"


def figure(said: Quantity | None, value: str) -> Figure:
    span = Span("a", 0, 7, "€1,412m")
    return Figure("f", Quantity(D(value), "EUR"), "revenue", span, said=said)


def test_what_a_person_set_is_written_the_usual_way() -> None:
    article = Quantity(D(1_412_000_000), "EUR")
    assert form_of_figure(figure(None, "1412000000")) is not None
    assert form_of_figure(figure(article, "1412000000000")) is None
    assert form_of_figure(Figure("f", article, "revenue", CellRef("t", "r", "c"))) is None


def test_numbers_of_one_scale_share_their_form() -> None:
    first = form_of(Quantity(D(1_412_000_000), "EUR"), "€1,412m")
    second = form_of(Quantity(D(1_300_000_000), "EUR"), "1,300m")
    other = form_of(Quantity(D(1_300_000_000), "EUR"), "€1.3bn")
    assert first and shared_form([first, first]) == first.of_others
    both = shared_form([first, second])
    assert number_parts(Quantity(D(112_000_000), "EUR"), form=both).text == "€112m"
    assert shared_form([first, other]) is None
    assert shared_form([first, None]) is None
    assert shared_form([]) is None


@pytest.mark.parametrize(
    "digits", ["12345678901234567890123456789012", "1234567890123456789012345678.5"]
)
def test_a_number_of_very_many_digits_is_shown_whole(digits: str) -> None:
    quantity = Quantity(D(digits), "star")
    shown = number_parts(quantity, form=form_of(quantity, f"{digits} stars"))
    assert shown.number.replace(",", "") == digits
