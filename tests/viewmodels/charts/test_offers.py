"""Charts offered: only from what is comparable, with a title that states the point."""

from dataclasses import replace
from decimal import Decimal

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import ChartKind
from briefing_app.core.figure import FigureRef, Relation, RelationKind, Status
from briefing_app.viewmodels.charts.offers import derive_offers
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from tests.viewmodels.charts.samples import OPERATIONS, RATES, briefing_of, q
from tests.viewmodels.charts.test_props import briefing, figure


def offered(of: Briefing) -> list[tuple[ChartProps, tuple[ChartKind, ...]]]:
    of = replace(of, charts=())
    found = []
    for offer in derive_offers(of):
        relations = (*of.relations, offer.relation) if offer.relation else of.relations
        props = derive_chart(replace(of, relations=relations), offer.chart)
        assert len(props.title.split()) <= 15
        assert "{" not in props.title
        assert offer.chart.kind is offer.kinds[0]
        found.append((props, offer.kinds))
    return found


def test_the_same_thing_at_two_times() -> None:
    of = briefing(
        figure("f2", "71000", "71,000", period="2021", label="opioid deaths in 2021"),
        figure("f1", "58000", "58,000", period="2020", label="opioid deaths"),
    )
    ((props, kinds),) = offered(of)
    assert props.title == "Opioid deaths: a fifth more in 2021 than in 2020"
    assert [i.label for i in props.items] == ["2020", "2021"]
    assert ChartKind.SLOPE in kinds


def test_the_same_thing_in_several_places() -> None:
    of = briefing(
        figure("f1", "12", "12", place="Peru", period="2021"),
        figure("f2", "36", "58,000", place="Chile", period="2021"),
    )
    ((props, kinds),) = offered(of)
    assert props.title == "Deaths: Chile had three times the number of Peru"
    assert ChartKind.UNIT in kinds


def test_what_is_not_comparable_is_not_offered() -> None:
    one = figure("f1", "12", "12", period="2020", label="arrests", unit="arrest")
    other_unit = figure("f2", "36", "58,000", period="2021", label="arrests", unit="USD")
    other_thing = figure("f3", "36", "58,000", period="2021", label="fines", unit="arrest")
    aside = figure("f4", "36", "58,000", period="2021", label="arrests", unit="arrest")
    moved = replace(aside, id="f5", change="up")
    aside = replace(aside, status=Status.ASIDE)
    assert offered(briefing(one, other_unit, other_thing, aside, moved)) == []


def test_a_part_of_a_whole() -> None:
    part = figure("f1", "64", "12", unit="kg", label="fentanyl")
    whole = figure("f2", "850", "58,000", unit="kg", label="drugs seized")
    relation = Relation("r", RelationKind.PART_OF, (FigureRef("f1"), FigureRef("f2")))
    ((props, kinds),) = offered(replace(briefing(part, whole), relations=(relation,)))
    assert props.title == "Fentanyl: 7.5\u00a0% of drugs seized"
    assert kinds[0] is ChartKind.PART and props.whole is not None


def test_a_column_with_dates_stands_in_the_order_of_time() -> None:
    data = [(str(2015 + i), q(v, "per 100000 person")) for i, v in enumerate(RATES)]
    ((props, kinds),) = offered(briefing_of(ChartKind.BARS, data[::-1]))
    assert [i.label for i in props.items][:2] == ["2015", "2016"]
    assert kinds[0] is ChartKind.COLUMNS
    assert "more than seven times the figure of 2015 in 2022" in props.title


def test_a_column_of_names_stands_by_size_without_its_total() -> None:
    data = [("Peru", q(3)), ("Chile", q(9)), ("Total", q(12))]
    ((props, _),) = offered(briefing_of(ChartKind.BARS, data))
    assert [i.label for i in props.items] == ["Chile", "Peru"]


def test_one_number_or_the_same_year_twice_is_no_chart() -> None:
    assert offered(briefing_of(ChartKind.BARS, [("Peru", q(3))])) == []
    assert offered(briefing_of(ChartKind.BARS, [("2020", q(3)), ("2020", q(4))])) == []


def test_a_chart_that_is_there_is_not_offered_again() -> None:
    assert derive_offers(briefing_of(ChartKind.BARS, OPERATIONS)) == ()


def test_nothing_is_divided_by_zero() -> None:
    data = [("2020", q(0)), ("2021", q(0))]
    ((props, _),) = offered(briefing_of(ChartKind.BARS, data))
    assert props.items[0].value == Decimal(0)


def test_long_labels_do_not_make_long_titles() -> None:
    long = "people in shelters and other kinds of temporary housing paid for by the city government"
    of = briefing(
        figure("f2", "71000", "71,000", period="2021", label=long),
        figure("f1", "58000", "58,000", period="2020", label=long),
    )
    ((props, _),) = offered(of)
    assert props.title == "A fifth more in 2021 than in 2020"
