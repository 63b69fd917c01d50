"""A head or a unit of an added table that was read wrongly can be put right."""

from briefing_app.core.edits import with_table
from briefing_app.viewmodels.charts.table_edits import (
    derive_column_change,
    derive_name_change,
    derive_table_props,
    derive_table_removal,
)
from tests import sample


def test_the_numbers_of_a_column_take_its_unit() -> None:
    briefing = sample.briefing()
    table = briefing.tables[0]
    at = next(i for i, c in enumerate(table.columns) if c.unit)
    after = derive_column_change(table.source.id, at, "Caught", "euros").edit(briefing)
    column = after.tables[0].columns[at]
    assert (column.name, column.unit) == ("Caught", "EUR")
    units = {row.cells[at].quantity.unit for row in after.tables[0].rows if row.cells[at].quantity}
    assert units == {"EUR"}
    same = derive_column_change(table.source.id, at, "", "euros").edit(after)
    assert same.tables[0].columns[at].name == "Caught", "an empty head says nothing"


def test_without_a_unit_they_have_none() -> None:
    briefing = sample.briefing()
    table = briefing.tables[0]
    at = next(i for i, c in enumerate(table.columns) if c.unit)
    after = derive_column_change(table.source.id, at, table.columns[at].name, " ").edit(briefing)
    assert after.tables[0].columns[at].unit == ""


def test_a_table_is_named_and_removed() -> None:
    briefing = sample.briefing()
    id_ = briefing.tables[0].source.id
    named = derive_name_change(id_, " Catches ").edit(briefing)
    assert derive_table_props(named)[0].name == "Catches"
    assert id_ not in derive_table_removal(id_).edit(briefing).tables_by_id
    assert derive_name_change("gone", "x").edit(briefing) is briefing


def test_props_show_every_row_and_say_how_many_are_left_out() -> None:
    briefing = sample.briefing()
    props = derive_table_props(briefing)[0]
    assert len(props.rows) == len(briefing.tables[0].rows)
    assert props.left == 0
    assert with_table(briefing, briefing.tables[0]) is briefing
