"""The number in a cell, by table: what is read, and what is left as words."""

from decimal import Decimal

import pytest

from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.tables.cells import LONGEST, decimal_sign, number, parse_cell

D = Decimal


def q(value: str, unit: str = "", hedge: Hedge = Hedge.EXACT, *marks: str) -> Quantity:
    return Quantity(D(value), unit, hedge, marks)


def between(low: str, high: str, unit: str = "") -> Quantity:
    return Quantity(unit=unit, low=D(low), high=D(high))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("288", q("288")),
        ("-288", q("-288")),
        ("−1.5", q("-1.5")),
        ("(12)", q("-12")),
        ("($12)", q("-12", "USD")),
        ("$1.5 million", q("1500000", "USD")),
        ("$5m", q("5000000", "USD")),
        ("5m", q("5000000")),
        ("5 bn", q("5000000000")),
        ("5 m", q("5", "m")),
        ("5 million km", q("5000000", "km")),
        ("5 million square miles", q("5000000", "mi²")),
        ("USD 40", q("40", "USD")),
        ("$-40", q("-40", "USD")),
        ("22%", q("22", "%")),
        ("1,234.5", q("1234.5")),
        ("1.234,5", q("1234.5")),
        ("1 234,5", q("1234.5")),
        ("1’234", q("1234")),
        ("12,34,567", q("1234567")),
        (".5", q("0.5")),
        ("288*", q("288")),
        ("288 [a]", q("288")),
        ("288¹", q("288")),
        ("more than\n$7 million", q("7000000", "USD", Hedge.MORE_THAN)),
        ("<5", q("5", "", Hedge.LESS_THAN)),
        ("≤ 5", q("5", "", Hedge.AT_MOST)),
        ("up to 5", q("5", "", Hedge.AT_MOST)),
        ("at least 5", q("5", "", Hedge.AT_LEAST)),
        ("5+", q("5", "", Hedge.AT_LEAST)),
        ("about 5+", q("5", "", Hedge.ABOUT)),
        ("nearly 5", q("5", "", Hedge.ALMOST)),
        ("5 (provisional)", q("5", "", Hedge.EXACT, "provisional")),
        ("about 5 (est.)", q("5", "", Hedge.ABOUT, "estimated")),
        ("12–15", between("12", "15")),
        ("12 to 15 kg", between("12", "15", "kg")),
        ("$1-2 million", between("1000000", "2000000", "USD")),
    ],
)
def test_a_cell_that_is_a_number_is_read_whole(text: str, found: Quantity) -> None:
    assert parse_cell(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "words",
        "12 angry men on a jury",
        "(12",
        "XQQ 40",
        "5 million things nobody counts",
        "15–12",
        "-12–15",
        "(12–15)",
        "1.2.3,4",
        "12,3,4",
        "1 23",
        "1" * 41,
        "about 5 " + " " * LONGEST,
    ],
)
def test_a_cell_that_is_not_wholly_a_number_is_words(text: str) -> None:
    assert parse_cell(text) is None


def test_the_scale_of_a_column_holds_where_the_cell_names_none() -> None:
    thousand = D(1000)
    assert parse_cell("12", scale=thousand) == q("12000")
    assert parse_cell("$12", scale=thousand) == q("12000", "USD")
    assert parse_cell("12 million", scale=thousand) == q("12000000")
    assert parse_cell("12%", scale=thousand) == q("12", "%")
    assert parse_cell("12–15", scale=thousand) == between("12000", "15000")


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("0,123", ".", "0.123"),
        ("1234,567", ".", "1234.567"),
        ("12,3", ".", "12.3"),
        (" 7 ", ".", "7"),
        ("1,234,567", ".", "1234567"),
    ],
)
def test_one_sign_alone_is_read_as_the_column_reads_it(text: str, decimal: str, value: str) -> None:
    assert number(text, decimal) == D(value)


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (["1,5", "2,25", "1.000"], ","),
        (["1.5", "2.25", "1,000"], "."),
        (["1,5", "1.5"], "."),
        (["1.234,5"], ","),
        (["1,234.5"], "."),
        (["1,234", "2,345"], "."),
        (["0,125"], ","),
        (["1,5" + "x" * 80], "."),
        ([], "."),
    ],
)
def test_a_comma_stands_before_decimals_only_where_it_must(cells: list[str], sign: str) -> None:
    assert decimal_sign(cells) == sign
