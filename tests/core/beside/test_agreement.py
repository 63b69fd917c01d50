"""How two numbers on one thing stand to each other: the same, rounded, another, or set apart."""

from decimal import Decimal

import pytest

from briefing_app.core.beside.agreement import (
    Agreement,
    derive_agreement,
    derive_comparison,
    derive_slip,
)
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span

Said = tuple[str, str, str] | tuple[str, str, str, Hedge]


def figure(words: str, value: str, unit: str, hedge: Hedge = Hedge.EXACT, **more: str) -> Figure:
    marks = (more.pop("mark"),) if "mark" in more else ()
    quantity = Quantity(Decimal(value), unit, hedge, marks)
    return Figure("f", quantity, "", Span("a", 0, len(words), words), **more)  # type: ignore[arg-type]


AGREES, ROUNDED = Agreement.AGREES, Agreement.ROUNDED
DIFFERS, APART = Agreement.DIFFERS, Agreement.APART
LEAST, MORE, LESS, ABOUT = Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.ABOUT


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        (("288 people", "288", "person"), ("228 arrests", "228", "arrest"), DIFFERS),
        (("288 people", "288", "person"), ("288 arrests", "288", "arrest"), AGREES),
        (("64 kg", "64", "kg"), ("64 lb", "64", "lb"), DIFFERS),
        (("64 kg", "64", "kg"), ("141 lb", "141", "lb"), AGREES),
        (("6 km", "6", "km"), ("4 miles", "4", "mi"), AGREES),
        (("6 km", "6", "km"), ("5 miles", "5", "mi"), DIFFERS),
        (("34 °C", "34", "°C"), ("93 °F", "93", "°F"), AGREES),
        (("3.4 million", "3400000", "x ray"), ("3.4 billion", "3400000000", "x ray"), DIFFERS),
        (("120", "120", "per 1000000 person"), ("12", "12", "per 100000 person"), AGREES),
        (("120", "120", "per 1000000 person"), ("120", "120", "per 100000 person"), DIFFERS),
        (("31 dead", "31", "person", LEAST), ("35 dead", "35", "person"), DIFFERS),
        (("30 dead", "30", "person", MORE), ("35 dead", "35", "person"), ROUNDED),
        (("150 men", "150", "man", MORE), ("162 men", "162", "man"), ROUNDED),
        (("150 men", "150", "man", MORE), ("262 men", "262", "man"), DIFFERS),
        # "More than" goes up to the next number that is as round, and not to that number.
        (("600 men", "600", "man", MORE), ("698 men", "698", "man"), ROUNDED),
        (("600 men", "600", "man", MORE), ("700 men", "700", "man"), DIFFERS),
        (("600 men", "600", "man", LESS), ("500 men", "500", "man"), DIFFERS),
        (("200 men", "200", "man", MORE), ("200 men", "200", "man", LESS), DIFFERS),
        (("200 men", "200", "man", MORE), ("200 men", "200", "man", ABOUT), AGREES),
        (("$53.4 million", "53400000", "USD"), ("$53 million", "53000000", "USD"), ROUNDED),
        (("$53.4 million", "53400000", "USD"), ("$54 million", "54000000", "USD"), DIFFERS),
        (("a quarter", "0.25", ""), ("25 percent", "25", "%"), AGREES),
        (("a quarter", "0.25", ""), ("26 percent", "26", "%"), ROUNDED),
        (("a quarter", "0.25", ""), ("45 percent", "45", "%"), DIFFERS),
        (("18 months", "18", "month"), ("a year and a half", "1.5", "year"), AGREES),
        (("a third", "0.33333", ""), ("36 percent", "36", "%"), ROUNDED),
        (("a third", "0.33333", ""), ("40 percent", "40", "%"), DIFFERS),
        (("more than half", "0.5", "", MORE), ("62 percent", "62", "%"), ROUNDED),
        (("more than half", "0.5", "", MORE), ("71 percent", "71", "%"), DIFFERS),
        # What is said in halves is rounded to halves.
        (("half a million", "500000", "man"), ("512,300 men", "512300", "man"), ROUNDED),
        (("a quarter of a million", "250000", "man"), ("240,000", "240000", "man"), ROUNDED),
        (("two and a half days", "2.5", "day"), ("62 hours", "62", "hour"), ROUNDED),
        (("two and a half days", "2.5", "day"), ("71 hours", "71", "hour"), DIFFERS),
        # Two hedges that leave room for one number; a lone 5 is as round as any digit.
        (("some 160", "160", "man", ABOUT), ("fewer than 170", "170", "man", LESS), ROUNDED),
        (("some 160", "160", "man", ABOUT), ("fewer than 190", "190", "man", LESS), DIFFERS),
        (("at most €5,000", "5000", "EUR", LESS), ("€3,500", "3500", "EUR"), DIFFERS),
        (("25 years", "25", "year"), ("a quarter of a century", "0.25", "century"), AGREES),
        (("9,840 crew hours", "9840", "crew hour"), ("9,840 hours", "9840", "hour"), AGREES),
        (("900 degrees", "900", "°"), ("1,200 °C", "1200", "°C"), DIFFERS),
        (("97 degrees", "97", "°"), ("36 °C", "36", "°C"), AGREES),
        (("4,000 m³", "4000", "m³"), ("880,000 gallons", "880000", "gal"), AGREES),
        (("4,000 m³", "4000", "m³"), ("1.06 million gallons", "1060000", "gal"), AGREES),
        (("4,000 m³", "4000", "m³"), ("1.3 million gallons", "1300000", "gal"), DIFFERS),
        # A plain dollar sign is that of a dollar that is named, where the sums are near.
        (("A$187 million", "187000000", "AUD"), ("$187m", "187000000", "USD"), AGREES),
        (("A$402 million", "402000000", "AUD"), ("$420m", "420000000", "USD"), DIFFERS),
        (("C$31 million", "31000000", "CAD"), ("$23 million", "23000000", "USD"), APART),
        (("A$5 million", "5000000", "AUD"), ("US$5m", "5000000", "USD"), DIFFERS),
        (("nine points", "9", "percentage point"), ("nine points", "9", "point"), AGREES),
        (("15 points", "15", "percentage point"), ("51 points", "51", "point"), DIFFERS),
        (("24 weeks", "24", "week"), ("six months", "6", "month"), ROUNDED),
        (("€4 million", "4000000", "EUR"), ("$5 million", "5000000", "USD"), APART),
        (("€4 million", "4000000", "EUR"), ("$4 million", "4000000", "USD"), DIFFERS),
    ],
)
def test_agreement(a: Said, b: Said, wanted: Agreement) -> None:
    for first, second in ((a, b), (b, a)):
        found = derive_comparison(figure(*first), figure(*second))
        assert found is not None
        assert found.agreement is wanted
        assert found.why.endswith(".")


def test_degrees_by_which_it_is_warmer_have_no_zero() -> None:
    warmer = figure("1.6 °C", "1.6", "°C", change="up"), figure("2.9 °F", "2.9", "°F")
    assert derive_agreement(*warmer) is AGREES
    assert derive_agreement(warmer[0], figure("4.5 °F", "4.5", "°F")) is DIFFERS
    assert derive_agreement(figure("1.6 °C", "1.6", "°C"), figure("2.9 °F", "2.9", "°F")) is DIFFERS


def test_a_measure_at_the_end_of_a_range_is_rounded() -> None:
    metres = Quantity(None, "m", low=Decimal("9.5"), high=Decimal("11.2"))
    depth = Figure("f", metres, "", Span("a", 0, 19, "9.5 to 11.2 metres"))
    assert derive_agreement(depth, figure("37 feet", "37", "ft")) is ROUNDED
    assert derive_agreement(depth, figure("39 feet", "39", "ft")) is DIFFERS


def test_who_revises_a_number_hardly_turns_its_digits_round() -> None:
    first = figure("1,180 men", "1180", "man", mark="provisional")
    assert derive_agreement(first, figure("1,240 men", "1240", "man")) is APART
    assert derive_agreement(first, figure("1,810 men", "1810", "man")) is DIFFERS


def test_what_measures_other_things_is_not_compared() -> None:
    assert derive_comparison(figure("4 kg", "4", "kg"), figure("4 m", "4", "m")) is None


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ({"period": "2022"}, {"period": "2023"}, "Different periods"),
        ({"period": "2023"}, {"period": "2023-Q1"}, "Different periods"),
        ({"place": "Ostmark"}, {"place": "Westmark"}, "Different places"),
        ({"mark": "provisional"}, {}, "provisional"),
    ],
)
def test_other_periods_and_places_are_no_difference(
    first: dict[str, str], second: dict[str, str], said: str
) -> None:
    a, b = figure("31", "31", "death", **first), figure("35", "35", "death", **second)
    found = derive_comparison(a, b)
    assert found is not None and found.agreement is APART
    assert said in found.why


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"period": "2024-03-12"}, {"period": "2024-03"}),
        ({"place": "Tarvale"}, {"place": "Tarvale valley"}),
        ({"period": "2024"}, {}),
    ],
)
def test_one_event_told_more_exactly_is_no_excuse(
    first: dict[str, str], second: dict[str, str]
) -> None:
    found = derive_comparison(
        figure("31", "31", "death", **first), figure("35", "35", "death", **second)
    )
    assert found is not None and found.agreement is DIFFERS


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        ("412", "421", "change places"),
        ("3050", "3500", "change places"),
        ("3050", "3600", ""),
        ("288", "228", "one digit"),
        ("3400000", "3400000000", "thousand"),
        ("14", "40", "sounds"),
        ("14", "4", "sounds"),
        ("14", "50", ""),
        ("288", "341", ""),
        ("0", "12", ""),
    ],
)
def test_slips_have_names(a: str, b: str, slip: str) -> None:
    found = derive_slip(Quantity(Decimal(a), "ship"), Quantity(Decimal(b), "ship"))
    assert slip in found and bool(found) == bool(slip)


def test_numbers_of_very_many_digits_are_compared() -> None:
    long = "5" + "0" * 31
    pair = figure(f"{long} tonnes", long, "t"), figure("3 kg", "3", "kg")
    found = derive_comparison(*pair)
    assert found is not None and found.agreement is Agreement.DIFFERS
