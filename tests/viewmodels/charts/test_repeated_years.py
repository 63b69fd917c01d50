"""A table with the same year in every row can be drawn; of several years, the latest."""

from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.importers.api import import_bytes
from briefing_app.viewmodels.charts.offers import chart_of_column
from briefing_app.viewmodels.charts.props import derive_chart

ONE_YEAR = "Year,Region,Cases\n2024,North,120\n2024,South,340\n2024,East,95\n"
TWO_YEARS = "Year,Port,Ships\n2023,Kell,120\n2023,Orm,340\n2024,Kell,150\n2024,Orm,300\n"
YEARS_ALONE = "Year,Cases\n2022,95\n2023,120\n2024,340\n"
TWICE_THE_SAME = "Year,Region,Cases\n2024,North,120\n2024,North,340\n"


@pytest.mark.parametrize(
    ("csv", "labels", "when"),
    [
        (ONE_YEAR, ["South", "North", "East"], "2024"),
        (TWO_YEARS, ["Orm", "Kell"], "2024"),
        (YEARS_ALONE, ["", "", ""], ""),
        (TWICE_THE_SAME, None, ""),
    ],
)
def test_rows_are_told_apart_by_what_differs(csv: str, labels: list[str] | None, when: str) -> None:
    (table,) = import_bytes(csv.encode(), name="counts.csv").tables
    offer = chart_of_column(Briefing("b", tables=(table,)), table, table.columns[-1])
    if labels is None:
        assert offer is None
        return
    assert offer is not None
    assert [item.label for item in offer.chart.items] == labels
    assert offer.chart.subtitle.endswith(when)


def test_a_row_that_is_called_by_a_bare_number_has_its_head_before_it() -> None:
    csv = b"Week,Passengers\n1,58400\n2,61200\n3,60750\n4,64900\n"
    (table,) = import_bytes(csv, name="weeks.csv").tables
    briefing = Briefing("b", tables=(table,))
    offer = chart_of_column(briefing, table, table.columns[-1])
    assert offer is not None and offer.relation is not None
    drawn = replace(briefing, charts=(offer.chart,), relations=(offer.relation,))
    props = derive_chart(drawn, offer.chart)
    assert props.title == "Week 4 had the most passengers"
    assert [bar.label for bar in props.items] == ["Week 4", "Week 2", "Week 3", "Week 1"]
