"""A chart of a table's column says what the table says after it was corrected."""

from dataclasses import replace
from decimal import Decimal

from briefing_app.core import edits
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.viewmodels.charts.edits import derive_addition
from briefing_app.viewmodels.charts.offers import chart_of_column
from briefing_app.viewmodels.charts.table_edits import derive_cell_change, derive_column_change
from tests import sample

VISITS = {"North": 84, "South": 120, "Harbour": 80}


def charted() -> Briefing:
    """A briefing with one chart: that of the visits of three branches."""
    columns = (Column("branch", "Branch"), Column("visits", "Visits 2024"))
    rows = tuple(
        Row(name, (Cell(name), Cell(str(n), Quantity(Decimal(n))))) for name, n in VISITS.items()
    )
    table = Table(Source("w"), "branches", columns, rows)
    briefing = replace(sample.briefing(), tables=(table,), charts=())
    offer = chart_of_column(briefing, table, columns[1])
    assert offer is not None
    return derive_addition((offer,)).edit(briefing)


def chart_of(briefing: Briefing) -> Chart:
    (chart,) = briefing.charts
    return chart


def names(briefing: Briefing) -> list[str]:
    return [item.operand.row for item in chart_of(briefing).items]  # type: ignore[union-attr]


def test_order_title_and_emphasis_follow_a_cell() -> None:
    before = charted()
    assert names(before) == ["South", "North", "Harbour"]
    after = derive_cell_change("w", 0, 1, "130").edit(before)
    assert names(after) == ["North", "South", "Harbour"]
    chart = chart_of(after)
    assert chart.title == chart_of(before).title.replace("South", "North")
    assert chart.emphasis == (0,)
    assert chart.id == chart_of(before).id
    point = after.relations_by_id[chart.point]
    assert point.operands == tuple(item.operand for item in chart.items)
    assert len(after.relations) == len(before.relations)


def test_the_words_follow_a_head() -> None:
    after = derive_column_change("w", 1, "Visits 2023", "").edit(charted())
    assert chart_of(after).subtitle == "Visits 2023, branches"
    assert chart_of(after).title.startswith("Visits 2023")


def test_what_a_person_changed_about_it_stays() -> None:
    before = charted()
    own = replace(chart_of(before), title="Where they come", kind=ChartKind.COLUMNS)
    before = edits.with_chart(before, own)
    after = derive_column_change("w", 1, "Visits 2023", "").edit(before)
    assert chart_of(after) == replace(own, subtitle="Visits 2023, branches")
    mine = edits.with_chart(before, replace(own, items=own.items[::-1], subtitle="mine"))
    corrected = derive_cell_change("w", 0, 1, "130").edit(mine)
    assert chart_of(corrected) == chart_of(mine)


def test_a_chart_of_other_numbers_is_left_alone() -> None:
    before = charted()
    two = replace(chart_of(before), items=chart_of(before).items[:2])
    before = edits.with_chart(before, two)
    assert chart_of(derive_cell_change("w", 0, 1, "130").edit(before)) == two
