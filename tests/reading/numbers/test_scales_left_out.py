"""A million that is said of the first of two numbers only is meant of both."""

from decimal import Decimal

import pytest

from tests.reading.article.helpers import body


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Sales were 3.4 million, up from 2.9.", ["3400000", "2900000"]),
        ("Profit was £3.1 million, compared with 3.8 a year before.", ["3100000", "3800000"]),
        ("Costs were £12.4 million, more than the budgeted 11.9.", ["12400000", "11900000"]),
        ("It carried 41 million tonnes instead of 45.", ["41000000", "45000000"]),
        ("The city has 4.6 million people; in 1990 it was 3.9.", ["4600000", "3900000"]),
        ("Output fell to 2.2 billion units, against 2.5 in May.", ["2200000000", "2500000000"]),
    ],
)
def test_a_scale_is_shared(text: str, values: list[str]) -> None:
    assert [f.quantity.value for f in body(text).figures] == [Decimal(v) for v in values]


def test_a_dollar_told_once_is_the_same_dollar() -> None:
    text = "The Brisbane firm sold shares. Revenue was $3.1 million, up from 1.2, in Australia."
    assert {f.quantity.unit for f in body(text).figures} == {"AUD"}


@pytest.mark.parametrize(
    "text",
    [
        "It sold 3.4 million books from 3 warehouses.",
        "It sold 3.4 million books, compared with 310 a day in 1990.",
        "It sold 3.4 million books, 5 of them to the king.",
        "The rate fell to 3.1 per cent from 3.8.",
    ],
)
def test_a_number_of_its_own_keeps_its_size(text: str) -> None:
    assert all((f.quantity.value or 0) < 1000 for f in body(text).figures[1:])
