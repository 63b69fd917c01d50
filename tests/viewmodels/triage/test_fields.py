"""Fields: what can be typed, what it becomes, and the sentence where it cannot be."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.viewmodels.triage.fields import (
    LONGEST,
    Field,
    derive_fields,
    derive_marks,
    edited,
    with_mark,
)
from briefing_app.viewmodels.triage.making import Refused
from briefing_app.viewmodels.triage.period import iso_period
from briefing_app.viewmodels.triage.units import canonical_unit, unit_words
from briefing_app.viewmodels.triage.value import typed_value
from tests.strategies import decimals

FIGURE = Figure("f1", Quantity(Decimal(64), "kg"), "drugs", Span("a", 0, 2, "64"))


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("64", "64"),
        ("1,234.5", "1234.5"),
        ("1 234", "1234"),
        ("53.4 million", "53400000"),
        ("1.5m", "1500000"),
        ("2 bn", "2000000000"),
        ("-5", "-5"),
        ("−5.2", "-5.2"),
    ],
)
def test_values_are_understood(typed: str, value: str) -> None:
    found = typed_value(typed, "en")
    assert found is not None
    assert found.value == Decimal(value)


@pytest.mark.parametrize(
    ("typed", "low", "high"),
    [("40–60", 40, 60), ("40-60", 40, 60), ("40 to 60", 40, 60), ("2 to 3 million", 2e6, 3e6)],
)
def test_ranges_are_understood(typed: str, low: float, high: float) -> None:
    found = typed_value(typed, "en")
    assert found is not None
    assert (found.low, found.high) == (Decimal(int(low)), Decimal(int(high)))


@pytest.mark.parametrize("typed", ["", "lots", "1,23", "60-40", "12e5", "1.2.3", "9" * 40])
def test_nonsense_is_refused_in_one_sentence(typed: str) -> None:
    refused = edited(FIGURE, Field.VALUE, typed, "en")
    assert isinstance(refused, Refused)
    assert refused.sentence.endswith(".")


def test_a_german_briefing_takes_german_numbers() -> None:
    found = typed_value("1.234,5", "de")
    assert found is not None
    assert found.value == Decimal("1234.5")


@pytest.mark.parametrize(
    ("typed", "period"),
    [
        ("", ""),
        ("2021", "2021"),
        ("in March 2021", "2021-03"),
        ("2 May 2023", "2023-05-02"),
        ("May 2, 2023", "2023-05-02"),
        ("Q1 2021", "2021-Q1"),
        ("first quarter of 2022", "2022-Q1"),
        ("H2 2024", "2024-H2"),
        ("first half of 2024", "2024-H1"),
        ("week 3 of 2025", "2025-W03"),
        ("2025-W03", "2025-W03"),
        ("week 60 of 2025", None),
        ("April 2024–March 2025", "2024-04/2025-03"),
        ("13 January 2025–19 January 2025", "2025-01-13/2025-01-19"),
        ("2020–21", "2020/2021"),
        ("2020–2021", "2020/2021"),
        ("last year", None),
        ("2021-13", None),
        ("32 May 2021", None),
        ("2022-2021", None),
    ],
)
def test_periods_become_iso(typed: str, period: str | None) -> None:
    assert iso_period(typed) == period


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("arrests", "arrest"),
        ("kilograms", "kg"),
        ("kg", "kg"),
        ("US dollars", "USD"),
        ("euros", "EUR"),
        ("$", "USD"),
        ("per cent", "%"),
        ("percentage points", "percentage point"),
        ("people", "person"),
        ("countries", "country"),
        ("", ""),
    ],
)
def test_units_become_canonical(typed: str, unit: str) -> None:
    assert canonical_unit(typed) == unit


@pytest.mark.parametrize(
    "unit", ["arrest", "kg", "USD", "%", "percentage point", "person", "x", "USD/barrel", ""]
)
def test_a_unit_shown_is_the_unit_typed(unit: str) -> None:
    assert canonical_unit(unit_words(unit)) == unit or "/" in unit


def test_each_field_sets_its_part() -> None:
    def after(field: Field, text: str) -> Figure:
        made = edited(FIGURE, field, text, "en")
        assert isinstance(made, Figure)
        return made

    assert after(Field.WHAT, "drugs  seized").label == "drugs seized"
    assert after(Field.HEDGE, "more than").quantity.hedge is Hedge.MORE_THAN
    assert after(Field.HEDGE, "exact").quantity.hedge is Hedge.EXACT
    assert after(Field.VALUE, "70").quantity.point == 70
    assert after(Field.UNIT, "tonnes").quantity.unit == "t"
    assert after(Field.WHEN, "2021").period == "2021"
    assert after(Field.WHERE, "Ohio").place == "Ohio"
    assert isinstance(edited(FIGURE, Field.HEDGE, "perhaps", "en"), Refused)
    assert isinstance(edited(FIGURE, Field.WHAT, "x" * (LONGEST + 1), "en"), Refused)
    assert isinstance(edited(FIGURE, Field.WHEN, "soon", "en"), Refused)


def test_marks_go_on_and_off() -> None:
    on = with_mark(FIGURE, "estimated")
    assert [m.word for m in derive_marks(on) if m.on] == ["estimated"]
    assert with_mark(on, "estimated") == FIGURE


@given(decimals(), st.sampled_from(Field), st.text(max_size=30))
def test_a_field_never_raises_and_its_own_text_changes_nothing(
    value: Decimal, field: Field, text: str
) -> None:
    figure = Figure("f", Quantity(value, "arrest"), "label", Span("a", 0, 1, "1"))
    assert edited(figure, field, derive_fields(figure, "en")[field], "en") is figure
    assert isinstance(edited(figure, field, text, "en"), Figure | Refused)


@pytest.mark.parametrize("typed", ["9" * 30, "−" + "9" * 30, "1" * 26 + ".1234 billion"])
def test_a_number_of_very_many_digits_is_taken_whole(typed: str) -> None:
    digits = typed.replace("−", "-").replace(".1234 billion", "123400000")
    made = edited(FIGURE, Field.VALUE, typed, "en")
    assert isinstance(made, Figure)
    assert made.quantity.value == Decimal(digits)
