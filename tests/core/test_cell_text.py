"""Other words in a cell of an added table: its number is read anew; what rests on it follows."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.arithmetic import is_gone, quantity_of
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import CellRef, Figure, FigureRef, Outcome, Status
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.figures.cards import derive_card
from tests import sample

HUNTOR = CellRef("t1", "hunTor", "arrests")


def with_figure() -> Briefing:
    figure = Figure("cell", Quantity(Decimal(150), "arrest"), "arrests", HUNTOR, status=Status.KEY)
    return edits.with_figure(sample.briefing(), figure)


def test_the_number_of_a_cell_and_its_figure_follow_what_is_written() -> None:
    after = edits.with_cell_text(with_figure(), HUNTOR, "1,105")
    cell = after.tables[0].cell("hunTor", "arrests")
    assert cell == Cell("1,105", Quantity(Decimal(1105), "arrest"))
    assert after.figures_by_id["cell"].quantity == Quantity(Decimal(1105), "arrest")
    claim = next(c for c in after.claims if c.id == "c2")
    assert verdict_on(after, claim).outcome is Outcome.FAILS, "288 is not nearly double of 1,105"
    assert edits.with_cell_text(after, HUNTOR, " 1,105 ") is after


def test_a_value_set_by_hand_stays_and_the_cell_says_otherwise() -> None:
    before = with_figure()
    own = replace(
        before.figures_by_id["cell"],
        quantity=Quantity(Decimal(151), "arrest"),
        said=Quantity(Decimal(150), "arrest"),
    )
    after = edits.with_cell_text(edits.with_figure(before, own), HUNTOR, "160")
    figure = after.figures_by_id["cell"]
    assert (figure.quantity.value, figure.said) == (
        Decimal(151),
        Quantity(Decimal(160), "arrest"),
    )
    agreed = edits.with_cell_text(after, HUNTOR, "151")
    assert agreed.figures_by_id["cell"].said is None


def test_a_cell_without_a_number_states_none_and_the_card_says_so() -> None:
    after = edits.with_cell_text(with_figure(), HUNTOR, "not counted")
    figure = after.figures_by_id["cell"]
    assert is_gone(after, figure)
    assert quantity_of(after, FigureRef("cell")) is None
    card = derive_card(after, figure, "en")
    assert (card.tone, card.detail) == ("lost", "? no longer in the table")
    back = edits.with_cell_text(after, HUNTOR, "150")
    assert not is_gone(back, back.figures_by_id["cell"])


def test_a_column_that_counts_in_millions_goes_on_doing_so() -> None:
    cells = (Cell("2021"), Cell("1.5", Quantity(Decimal(1_500_000), "USD")))
    table = Table(
        Source("m"), "Costs", (Column("y", "Year"), Column("c", "Cost", "USD")), (Row("r", cells),)
    )
    before = replace(sample.briefing(), tables=(table,), figures=(), claims=())
    after = edits.with_cell_text(before, CellRef("m", "r", "c"), "2.25")
    cell = after.tables[0].cell("r", "c")
    assert cell is not None and cell.quantity == Quantity(Decimal(2_250_000), "USD")


def test_a_cell_that_is_not_there_cannot_be_written() -> None:
    with pytest.raises(KeyError):
        edits.with_cell_text(sample.briefing(), CellRef("t1", "nobody", "arrests"), "1")
