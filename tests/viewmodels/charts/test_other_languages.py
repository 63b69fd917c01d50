"""Charts of a briefing in German or Spanish: their words are written in its language."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.viewmodels.charts.export import text_of
from briefing_app.viewmodels.charts.offers.columns import column_offers
from briefing_app.viewmodels.charts.phrase import moved_words, ratio_words
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart


def _table(head: str, unit: str, rows: list[tuple[str, str]]) -> Table:
    columns = (Column("c0", ""), Column("c1", head, unit))
    made = tuple(
        Row(
            f"r{at}",
            (Cell(name), Cell(number, Quantity(Decimal(number), unit))),
        )
        for at, (name, number) in enumerate(rows)
    )
    return Table(Source("t", "Polizei"), "Polizei", columns, made)


def _drawn(language: str, table: Table) -> ChartProps:
    briefing = Briefing("b", "B", language=language, tables=(table,))
    offer = next(iter(column_offers(briefing)))
    relations = (offer.relation,) if offer.relation else ()
    return derive_chart(replace(briefing, relations=relations), offer.chart)


YEARS = _table("Umsatz", "EUR", [("2022", "3000"), ("2023", "4000"), ("2024", "5000")])
PLACES = _table("Festnahme", "Festnahme", [("Kent", "5"), ("Rom", "9"), ("Ulm", "3")])


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Umsatz von 2022 bis 2024 um zwei Drittel gestiegen"),
        ("es", "Umsatz: aumento de dos tercios de 2022 a 2024"),
    ],
)
def test_a_column_over_time(language: str, title: str) -> None:
    assert _drawn(language, YEARS).title == title


@pytest.mark.parametrize(
    ("language", "title"),
    [("de", "Festnahme: die meisten bei Rom"), ("es", "Festnahme: la cifra más alta, Rom")],
)
def test_a_column_by_size(language: str, title: str) -> None:
    assert _drawn(language, PLACES).title == title


def test_no_english_word_is_left() -> None:
    props = _drawn("de", PLACES)
    words = {word.strip(".,:;·()").lower() for word in (props.alt + text_of(props)).split()}
    assert words.isdisjoint({"bar", "chart", "largest", "smallest", "source", "value", "the", "of"})


@pytest.mark.parametrize(
    ("to", "before", "german", "spanish"),
    [
        (20, 10, "verdoppelt", "el doble"),
        (19, 10, "fast verdoppelt", "casi el doble"),
        (51, 10, "auf das 5-Fache gestiegen", "5 veces la cifra inicial"),
        (24, 10, "auf das 2,4-Fache gestiegen", "2,4 veces la cifra inicial"),
        (10, 10, "unverändert", "sin cambios"),
        (8, 10, "um ein Fünftel gesunken", "descenso de una quinta parte"),
    ],
)
def test_a_move(to: int, before: int, german: str, spanish: str) -> None:
    numbers = Quantity(Decimal(to)), Quantity(Decimal(before))
    assert moved_words(*numbers, "de") == german
    assert moved_words(*numbers, "es") == spanish


@pytest.mark.parametrize(
    ("value", "german", "spanish"),
    [
        ("2.4", "das 2,4-Fache", "2,4 veces"),
        ("1.9", "fast das Doppelte", "casi el doble de"),
        ("0.5", "die Hälfte", "la mitad de"),
        ("0.52", "mehr als die Hälfte", "más de la mitad de"),
        ("1", "rund 100 %", "aproximadamente"),
    ],
)
def test_a_multiple(value: str, german: str, spanish: str) -> None:
    assert ratio_words(Decimal(value), "de") == german
    assert ratio_words(Decimal(value), "es") == spanish
