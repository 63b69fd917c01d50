"""The sums, written out as they are shown; and what they answer where there is nothing to sum."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import arithmetic
from briefing_app.core.arithmetic import Sum
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Figure, FigureRef, Operand, Relation, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from tests import sample

D = Decimal
BRIEFING = sample.briefing()
ARRESTS, BEFORE = FigureRef("arrests"), CellRef("t1", "hunTor", "arrests")


def q(value: str, unit: str = "") -> Quantity:
    return Quantity(D(value), unit)


@pytest.mark.parametrize(
    ("found", "result", "text"),
    [
        (arithmetic.ratio(q("288"), q("150")), "1.92", "288 ÷ 150 = 1.92"),
        (arithmetic.ratio(q("2", "km"), q("500", "m")), "4", "2 ÷ 500 = 4"),
        (arithmetic.ratio(q("68", "EUR"), q("8", "hour")), "8.5", "68 ÷ 8 = 8.5"),
        (arithmetic.change(q("30"), q("40")), "-25", "(30 − 40) ÷ 40 = −25 %"),
        (arithmetic.change(q("5"), q("-10")), "150", "(5 − −10) ÷ −10 = 150 %"),
        (arithmetic.share(q("64", "kg"), q("850", "kg")), "7.529", "64 ÷ 850 = 7.5 %"),
        (arithmetic.difference(q("12", "h"), q("30", "h")), "-18", "12 − 30 = −18"),
        (arithmetic.difference(q("2", "km"), q("500", "m")), "1.5", "2 − 500 = 1.5"),
        (arithmetic.difference(q("500", "m"), q("2", "km")), "-1500", "500 − 2 = −1,500"),
        (arithmetic.difference(q("2", "km"), q("3", "USD")), "-1", "2 − 3 = −1"),
        (arithmetic.difference(q("1234567"), q("1")), "1234566", "1,234,567 − 1 = 1,234,566"),
        (arithmetic.difference(q("1.2345678"), q("0")), "1.235", "1.2345678 − 0 = 1.23457"),
        (arithmetic.total([q("10"), q("4"), q("6.5")]), "20.5", "10 + 4 + 6.5 = 20.5"),
        (arithmetic.total([q("2", "km"), q("500", "m")]), "2500", "2,000 + 500 = 2,500"),
        (arithmetic.total([]), "0", " = 0"),
    ],
)
def test_sums_are_written_out(found: Sum | None, result: str, text: str) -> None:
    assert found is not None
    assert round(found.result, 3) == D(result)
    assert found.text == text


def test_nothing_is_divided_by_nothing() -> None:
    for compute in (arithmetic.ratio, arithmetic.change, arithmetic.share):
        assert compute(q("5"), q("0")) is None
        assert compute(q("0"), q("5")) is not None


def test_a_long_division_is_cut_not_rounded_to_a_float() -> None:
    found = arithmetic.ratio(q("1"), q("3"))
    assert found is not None
    assert found.result == D("0." + "3" * arithmetic.PRECISION)


def test_an_operand_names_a_figure_or_a_cell() -> None:
    found = arithmetic.quantities_of(BRIEFING, (ARRESTS, BEFORE))
    assert found is not None
    assert [x.point for x in found] == [288, 150]
    assert arithmetic.label_of(BRIEFING, ARRESTS) == "arrests"
    assert arithmetic.label_of(BRIEFING, BEFORE) == "Dark HunTor"


@pytest.mark.parametrize(
    "gone",
    [
        FigureRef("gone"),
        CellRef("gone", "hunTor", "arrests"),
        CellRef("t1", "gone", "arrests"),
        CellRef("t1", "hunTor", "gone"),
        CellRef("t1", "hunTor", "op"),
    ],
)
def test_one_operand_that_names_no_number_leaves_no_sum(gone: Operand) -> None:
    assert arithmetic.quantity_of(BRIEFING, gone) is None
    assert arithmetic.quantities_of(BRIEFING, (ARRESTS, gone)) is None
    relation = Relation("r", RelationKind.RATIO, (ARRESTS, gone))
    assert arithmetic.relation_sum(BRIEFING, relation) is None


def test_a_number_is_written_as_its_evidence_writes_it() -> None:
    text = BRIEFING.tables_by_id["t1"].cell("hunTor", "arrests")
    assert text is not None and text.text
    added = Figure("cell", q("150", "arrest"), "arrests", BEFORE)
    there = replace(BRIEFING, figures=(*BRIEFING.figures, added))
    assert arithmetic.written_of(there, FigureRef("cell")) == text.text
    assert arithmetic.written_of(there, BEFORE) == text.text
    evidence = BRIEFING.figures_by_id["arrests"].evidence
    assert isinstance(evidence, Span)
    assert arithmetic.written_of(there, ARRESTS) == evidence.exact


def test_what_is_gone_is_called_nothing() -> None:
    for gone in (FigureRef("gone"), CellRef("gone", "r", "c"), CellRef("t1", "gone", "arrests")):
        assert arithmetic.label_of(BRIEFING, gone) == ""


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (RelationKind.PART_OF, "10 ÷ 4 = 250 %"),
        (RelationKind.CHANGE, "(10 − 4) ÷ 4 = 150 %"),
        (RelationKind.RATIO, "10 ÷ 4 = 2.5"),
        (RelationKind.TOTAL, "4 + 6 = 10"),
        (RelationKind.SAME, None),
    ],
)
def test_each_relation_has_its_sum(kind: RelationKind, text: str | None) -> None:
    amounts = (q("10"), q("4"), q("6"))
    figures = tuple(
        Figure(f"f{i}", amount, "things", Span("a", 0, 5, "words"))
        for i, amount in enumerate(amounts)
    )
    briefing = Briefing("b", figures=figures)
    refs = tuple(FigureRef(figure.id) for figure in figures)
    found = arithmetic.relation_sum(briefing, Relation("r", kind, refs))
    assert (found.text if found else None) == text
    assert arithmetic.relation_sum(briefing, Relation("r", kind, refs[:1])) is None
