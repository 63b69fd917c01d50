"""Numbers as people read them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.numberformat import (
    format_number,
    format_quantity,
    number_parts,
    rounded,
    separators,
)
from briefing_app.core.quantity import Hedge, Quantity


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("quantity", "text"),
    [
        (Quantity(Decimal("53400000"), "USD"), "$53.4 million"),
        (Quantity(Decimal(850), "kg"), "850 kg"),
        (Quantity(Decimal(58000), "death", Hedge.ALMOST), "almost 58,000 deaths"),
        (Quantity(Decimal(1), "arrest"), "1 arrest"),
        (Quantity(Decimal("21.8"), "per 100000 person"), "21.8 per 100,000 people"),
        (Quantity(Decimal("-3.5"), "%"), "−3.5 %"),
        (Quantity(Decimal("-2"), "USD"), "−$2"),
        (Quantity(Decimal(1000), "SEK"), "SEK 1,000"),
        (Quantity(None, "week", low=Decimal(6), high=Decimal(8)), "6–8 weeks"),
        (Quantity(None, "EUR", low=Decimal(10**6), high=Decimal(2 * 10**6)), "€1–2 million"),
        (Quantity(Decimal("4.19"), "USD/gallon"), "$4.19 per gallon"),
        (Quantity(Decimal(2), "x", Hedge.ALMOST), "almost ×2"),
        (Quantity(Decimal("1234567.89"), "EUR"), "€1,234,567.89"),
        (Quantity(Decimal("3.4e12"), "JPY"), "¥3.4 trillion"),
        (
            Quantity(Decimal(100000), "", Hedge.MORE_THAN, ("provisional",)),
            "more than 100,000 (provisional)",
        ),
    ],
)
def test_a_quantity_on_one_line(quantity: Quantity, text: str) -> None:
    assert plain(format_quantity(quantity)) == text


def test_the_counted_noun_is_left_to_the_label() -> None:
    parts = number_parts(Quantity(Decimal(288), "arrest"))
    assert (parts.number, parts.unit) == ("288", "")
    assert number_parts(Quantity(Decimal(850), "kg")).unit == "kg"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "1,234.5"), ("de", "1234,5"), ("de-AT", "1234,5"), ("fr", "1234,5"), ("xx", "1,234.5")],
)
def test_languages_have_their_separators(language: str, text: str) -> None:
    assert plain(format_number(Decimal("1234.5"), language)) == text
    assert plain(format_number(Decimal(1234567), "fr")) == "1 234 567"


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=3, min_value=-(10**12), max_value=10**12
    ),
    st.sampled_from(["en", "de", "fr", "pl"]),
)
def test_no_digit_is_lost(value: Decimal, language: str) -> None:
    group, point = separators(language)
    text = format_number(value, language).replace(group, "").replace(point, ".")
    assert Decimal(text.replace("−", "-")) == value


def test_rounding_keeps_whole_numbers_whole() -> None:
    assert rounded(Decimal(1512), 2) == Decimal(1512)
    assert rounded(Decimal("7.529"), 2) == Decimal("7.5")


def test_a_quantity_is_a_value_or_a_range() -> None:
    with pytest.raises(ValueError, match="needs a value"):
        Quantity(low=Decimal(1))
    with pytest.raises(ValueError, match="lies above"):
        Quantity(low=Decimal(2), high=Decimal(1))
    with pytest.raises(ValueError, match="not both"):
        Quantity(Decimal(1), low=Decimal(1), high=Decimal(2))
