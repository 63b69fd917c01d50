"""The head of a column says what its numbers count, and in what scale."""

from decimal import Decimal

import pytest

from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.viewmodels.figures.column_heads import column_head, column_name


def table(head: str, unit: str, *cells: tuple[str, str]) -> Table:
    rows = tuple(
        Row(str(i), (Cell(text, Quantity(Decimal(value), unit)),))
        for i, (text, value) in enumerate(cells)
    )
    return Table(Source("t"), "T", (Column("c", head, unit),), rows)


@pytest.mark.parametrize(
    ("given", "head"),
    [
        (table("Cost", "GBP", ("61.5", "61500000"), ("14.0", "14000000")), "Cost (£ million)"),
        (table("Cost", "GBP", ("61.5", "61.5")), "Cost (£)"),
        (table("Cost, million", "GBP", ("61.5", "61500000")), "Cost, million (£)"),
        (table("Money", "USD", ("$7 million", "7000000")), "Money ($)"),
        (table("People", "", ("12", "12000"), ("9", "9000")), "People (thousand)"),
        (table("Mixed", "", ("12", "12000"), ("9", "9")), "Mixed"),
        (table("Drugs, kg", "kg", ("500", "500")), "Drugs, kg"),
        (table("Nothing", ""), "Nothing"),
    ],
)
def test_a_head_says_unit_and_scale_where_its_name_does_not(given: Table, head: str) -> None:
    assert column_head(given, 0, "en") == head


def test_a_decimal_comma_is_read_as_one() -> None:
    given = table("Cost", "EUR", ("61,5", "61500000"), ("182,25", "182250000"))
    assert column_head(given, 0, "en") == "Cost (€ million)"


def test_unit_and_scale_are_in_the_language() -> None:
    given = table("Kosten", "EUR", ("61,5", "61500000"), ("182,25", "182250000"))
    assert column_head(given, 0, "de") == "Kosten (€ Mio.)"


@pytest.mark.parametrize(
    ("column", "language", "name"),
    [
        (Column("c3", "Column 3"), "de", "Spalte 3"),
        (Column("c3", "Column 3"), "es-MX", "Columna 3"),
        (Column("c3", "Column 3"), "en", "Column 3"),
        (Column("c3", "Column 4"), "de", "Column 4"),
        (Column("c1", "Column 1: fluted"), "de", "Column 1: fluted"),
    ],
)
def test_only_a_name_that_the_reader_gave_is_told_in_the_language(
    column: Column, language: str, name: str
) -> None:
    assert column_name(column, language) == name
