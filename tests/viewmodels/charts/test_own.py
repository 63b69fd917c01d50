"""Charts of one's own: put a figure in, take it out, begin a new one."""

from dataclasses import replace
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import CellRef, FigureRef
from briefing_app.core.quantity import Quantity
from briefing_app.core.refs import cell_key
from briefing_app.core.source import Cell, Column, Row, Source, Table
from briefing_app.viewmodels.charts.own import derive_homes, derive_joint_chart, derive_new_chart
from briefing_app.viewmodels.charts.props import derive_chart
from tests import sample


def charted(*keys: str, kind: ChartKind = ChartKind.BARS) -> Briefing:
    items = tuple(ChartItem(FigureRef(key)) for key in keys)
    chart = Chart("c", kind, "Deaths", "", items, "person", emphasis=(len(keys) - 1,))
    briefing = sample.briefing()
    counted = tuple(
        replace(f, quantity=replace(f.quantity, unit="person")) if f.id == "deaths22" else f
        for f in briefing.figures
    )
    return replace(briefing, figures=counted, charts=(chart,))


def test_a_like_figure_can_be_put_into_a_chart_and_taken_out() -> None:
    briefing = charted("deaths20", "deaths21")
    (home,) = derive_homes(briefing, "deaths22")
    assert (home.title, home.inside) == ("Deaths", False)
    assert home.step is not None
    after = home.step.edit(briefing)
    assert [item.operand for item in after.charts[0].items][-1] == FigureRef("deaths22")
    (home,) = derive_homes(after, "deaths20")
    assert home.inside and home.step is not None
    less = home.step.edit(after)
    assert [i.operand for i in less.charts[0].items] == [
        FigureRef("deaths21"),
        FigureRef("deaths22"),
    ]
    assert less.charts[0].emphasis == (0,)


def test_the_last_two_stay_and_other_units_do_not_come_in() -> None:
    briefing = charted("deaths20", "deaths21")
    assert derive_homes(briefing, "deaths21")[0].step is None
    assert derive_homes(briefing, "drugs") == ()
    assert derive_homes(briefing, "nobody") == ()


def test_a_part_of_a_whole_is_what_it_is() -> None:
    briefing = charted("deaths20", "deaths21", kind=ChartKind.PART)
    assert derive_homes(briefing, "deaths22") == ()


def test_a_new_chart_begins_with_the_figure() -> None:
    chart = derive_new_chart(sample.briefing(), "deaths21")
    assert chart is not None
    assert chart.items == (ChartItem(FigureRef("deaths21")),)
    assert chart.unit == "person"
    assert derive_new_chart(sample.briefing(), "nobody") is None


def test_several_chosen_figures_of_one_unit_are_a_chart() -> None:
    briefing = charted("deaths20", "deaths21")
    chart = derive_joint_chart(briefing, ("deaths21", "arrests", "deaths20", "nobody"))
    assert chart is not None
    assert [item.operand for item in chart.items] == [FigureRef("deaths21"), FigureRef("deaths20")]
    assert (chart.title, chart.unit) == ("Synthetic-opioid deaths", "person")
    assert derive_joint_chart(briefing, ("deaths21", "arrests")) is None
    assert derive_joint_chart(briefing, ()) is None


def test_cells_of_a_row_are_named_by_their_columns_and_those_of_a_column_by_their_rows() -> None:
    def cell(row: str, column: str) -> str:
        return cell_key(CellRef("w", row, column))

    columns = (Column("n", "House"), Column("a", "2022", "visit"), Column("b", "2023", "visit"))
    rows = tuple(
        Row(id_, (Cell(name), *(Cell(n, Quantity(Decimal(n), "visit")) for n in numbers)))
        for id_, name, numbers in (("x", "North", ("4", "7")), ("y", "South", ("5", "3")))
    )
    table = Table(Source("w"), "Visits", columns, rows)
    briefing = replace(sample.briefing(), tables=(table,))
    across = derive_joint_chart(briefing, (cell("x", "a"), cell("x", "b")))
    assert across is not None
    assert (across.title, [item.label for item in across.items]) == ("North", ["2022", "2023"])
    down = derive_joint_chart(briefing, (cell("x", "b"), cell("y", "b")))
    assert down is not None
    assert (down.title, [item.label for item in down.items]) == ("2023", ["", ""])


def test_a_chart_always_says_where_its_numbers_are_from() -> None:
    briefing = charted("deaths20", "deaths21")
    bare = replace(
        briefing,
        articles=tuple(replace(a, source=Source(a.source.id)) for a in briefing.articles),
        tables=tuple(replace(t, source=Source(t.source.id)) for t in briefing.tables),
    )
    assert "Source: the article" in derive_chart(bare, bare.charts[0]).source
    cells = [cell_key(CellRef("t1", row.id, "arrests")) for row in bare.tables[0].rows]
    chart = derive_joint_chart(bare, cells)
    assert chart is not None
    assert derive_chart(bare, chart).source == "Source: table “JCODE operations”"


def test_a_cell_is_put_into_a_chart_and_taken_out() -> None:
    briefing = charted("deaths20", "deaths21")
    keys = [cell_key(CellRef("t1", row.id, "arrests")) for row in briefing.tables[0].rows]
    assert derive_homes(briefing, keys[0]) == (), "arrests do not compare with deaths"
    chart = derive_joint_chart(briefing, keys[:2])
    assert chart is not None
    both = replace(briefing, charts=(chart,))
    (home,) = derive_homes(both, keys[2])
    assert not home.inside and home.step is not None
    three = home.step.edit(both)
    assert len(three.charts[0].items) == 3
    (home,) = derive_homes(three, keys[0])
    assert home.inside and home.step is not None
    assert len(home.step.edit(three).charts[0].items) == 2


def test_a_chart_can_begin_at_a_cell() -> None:
    chart = derive_new_chart(sample.briefing(), cell_key(CellRef("t1", "hunTor", "arrests")))
    assert chart is not None
    assert (chart.title, chart.unit, len(chart.items)) == ("Arrests", "arrest", 1)
