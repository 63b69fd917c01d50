"""Charts offered: only from what is comparable, with a title that states the point."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import ChartKind
from briefing_app.core.figure import (
    Claim,
    ClaimKind,
    Figure,
    FigureRef,
    Relation,
    RelationKind,
    Status,
)
from briefing_app.core.quantity import Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.importers.api import import_text
from briefing_app.reading.draft import derive_briefing
from briefing_app.viewmodels.charts.offers import derive_offers
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart
from tests.viewmodels.charts.samples import OPERATIONS, RATES, briefing_of, q
from tests.viewmodels.charts.test_props import figure


def briefing(*figures: Figure) -> Briefing:
    """A briefing whose article says each figure in a sentence of its own, in its label's words."""
    text, told = "", []
    for one in figures:
        at = len(text) + len("There were ")
        number = str(one.quantity.point)
        text += f"There were {number} {one.label}. "
        told.append(replace(one, evidence=make_span("a1", text, at, at + len(number))))
    blocks = (Block(BlockKind.PARAGRAPH, text),)
    article = Article(Source("a1", publisher="The Paper"), blocks)
    return Briefing("b", articles=(article,), figures=tuple(told))


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


def set_against(to: Figure, base: Figure) -> Briefing:
    """A briefing in which the text sets two figures against each other."""
    change = Relation("r", RelationKind.CHANGE, (FigureRef(to.id), FigureRef(base.id)))
    return replace(briefing(to, base), relations=(change,))


def test_the_same_thing_at_two_times() -> None:
    of = set_against(
        figure("f2", "71000", "71,000", period="2021", label="opioid deaths in 2021"),
        figure("f1", "58000", "58,000", period="2020", label="opioid deaths a year earlier"),
    )
    ((props, kinds),) = offered(of)
    assert props.title == "Opioid deaths rose by a fifth from 2020 to 2021"
    assert [i.label for i in props.items] == ["2020", "2021"]
    assert ChartKind.SLOPE in kinds


def test_the_same_thing_in_several_places() -> None:
    of = briefing(
        figure("f1", "12", "12", place="Peru", period="2021"),
        figure("f2", "36", "58,000", place="Chile", period="2021"),
    )
    ((props, kinds),) = offered(of)
    assert props.title == "Chile had the most deaths"
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
    assert props.title == "Fentanyl made up 7.5\u00a0% of the drugs seized"
    assert kinds[0] is ChartKind.PART and props.whole is not None


def shared(part: Figure, whole: Figure, *claims: Claim) -> list[str]:
    relation = Relation("r", RelationKind.PART_OF, (FigureRef(part.id), FigureRef(whole.id)))
    of = replace(briefing(part, whole), relations=(relation,), claims=claims)
    return [props.title for props, _ in offered(of)]


def test_what_is_no_part_is_not_drawn_as_one() -> None:
    part = figure("f1", "64", "12", unit="kg", label="fentanyl")
    whole = figure("f2", "850", "58,000", unit="kg", label="drugs seized")
    assert shared(part, whole)
    assert shared(part, replace(whole, label="fentanyl seized")) == []
    assert shared(replace(part, label="median haul"), whole) == []
    assert shared(replace(part, quantity=Quantity(Decimal(8), "kg")), whole) == []
    refs = (FigureRef("f1"), FigureRef("f2"))
    share = Claim("c", part.evidence, ClaimKind.SHARE, refs, Quantity(Decimal(30), "%"))  # type: ignore[arg-type]
    assert shared(part, whole, share) == []


def test_words_that_the_text_does_not_put_together_are_no_title() -> None:
    part = figure("f1", "64", "12", unit="kg", label="fentanyl")
    whole = figure("f2", "850", "58,000", unit="kg", label="drugs seized")
    relation = Relation("r", RelationKind.PART_OF, (FigureRef("f1"), FigureRef("f2")))
    of = replace(briefing(part, whole), relations=(relation,))
    assert offered(of)
    far = replace(of.figures[1], label="drugs of country")
    assert offered(replace(of, figures=(of.figures[0], far))) == []
    assert offered(replace(of, figures=(of.figures[0], replace(far, decided=True))))


def test_two_bars_of_one_height_are_not_offered() -> None:
    one = figure("f2", "71000", "71,000", period="2021", label="opioid deaths")
    nearly = replace(one, id="f1", period="2020", quantity=Quantity(Decimal(70990), "death"))
    assert offered(set_against(one, nearly)) == []


def test_a_column_with_dates_stands_in_the_order_of_time() -> None:
    data = [(str(2015 + i), q(v, "per 100000 person")) for i, v in enumerate(RATES)]
    ((props, kinds),) = offered(briefing_of(ChartKind.BARS, data[::-1]))
    assert [i.label for i in props.items][:2] == ["2015", "2016"]
    assert kinds[0] is ChartKind.COLUMNS
    assert props.title == "Arrests grew more than sevenfold from 2015 to 2022"


def test_a_column_of_names_stands_by_size_without_its_total() -> None:
    data = [("Peru", q(3)), ("Chile", q(9)), ("Total", q(12))]
    ((props, _),) = offered(briefing_of(ChartKind.BARS, data))
    assert [i.label for i in props.items] == ["Chile", "Peru"]


def test_a_column_that_names_a_thing_says_which_is_largest() -> None:
    data = [("Peru", q(3)), ("Others", q(40)), ("Chile", q(9)), ("Bolivia", q(4))]
    ((props, _),) = offered(briefing_of(ChartKind.BARS, data))
    assert props.title == "Chile had the most arrests"
    assert [i.label for i in props.items] == ["Chile", "Bolivia", "Peru", "Others"]


def test_one_number_or_the_same_year_twice_is_no_chart() -> None:
    assert offered(briefing_of(ChartKind.BARS, [("Peru", q(3))])) == []
    assert offered(briefing_of(ChartKind.BARS, [("2020", q(3)), ("2020", q(4))])) == []


def test_a_chart_that_is_there_is_not_offered_again() -> None:
    assert derive_offers(briefing_of(ChartKind.BARS, OPERATIONS)) == ()


def test_nothing_is_divided_by_zero() -> None:
    data = [("2020", q(0)), ("2021", q(0))]
    ((props, _),) = offered(briefing_of(ChartKind.BARS, data))
    assert props.items[0].value == Decimal(0)


def test_a_title_that_would_be_too_long_is_no_chart() -> None:
    long = "people in shelters and other kinds of temporary housing paid for by the city government"
    one = figure("f2", "71000", "71,000", period="2021", label=long)
    assert offered(set_against(one, replace(one, id="f1", period="2020"))) == []


def test_what_the_text_does_not_set_against_each_other_is_not_offered() -> None:
    one = figure("f2", "71000", "71,000", period="2021", label="opioid deaths")
    assert offered(briefing(one, replace(one, id="f1", period="2020"))) == []


@pytest.mark.parametrize("field", ["label", "unit", "period"])
def test_what_is_not_sure_is_not_offered(field: str) -> None:
    one = figure("f2", "71000", "71,000", period="2021", label="opioid deaths")
    less = Quantity(Decimal(58000), "death")
    other = replace(one, id="f1", quantity=less, period="2020", unsure=(field,))
    assert offered(set_against(one, other)) == []
    assert len(offered(set_against(one, replace(other, decided=True)))) == 1


@pytest.mark.parametrize("label", ["amount", "people", "the number", "by district", "roofs fell"])
def test_what_names_nothing_is_not_offered(label: str) -> None:
    one = figure("f2", "71000", "71,000", period="2021", label=label)
    assert offered(set_against(one, replace(one, id="f1", period="2020"))) == []


def test_lengths_of_time_are_not_offered() -> None:
    one = figure("f2", "12", "71,000", period="2021", label="wait for a bed", unit="day")
    assert offered(set_against(one, replace(one, id="f1", period="2020"))) == []


def test_a_number_that_a_failing_claim_rests_on_is_not_offered() -> None:
    one = figure("f2", "71000", "71,000", period="2021", label="opioid deaths")
    of = set_against(one, figure("f1", "58000", "58,000", period="2020", label="opioid deaths"))
    refs = (FigureRef("f2"), FigureRef("f1"))
    double = Claim("c", one.evidence, ClaimKind.RATIO, refs, Quantity(Decimal(2), "x"))  # type: ignore[arg-type]
    assert offered(replace(of, claims=(double,))) == []


TABLE = (
    "Harbour news of the day\n\nThe harbour board met on Tuesday to hear how the year had gone.\n\n"
    "{caption}\n\n{head}\nLiquid bulk\t246\t261\nContainers\t142\t133\nCereals\t59\t58\n{total}\n\n"
    "The board meets again in June to talk about the pier and its ships.\n"
)


def of_table(caption: str, head: str, total: str = "") -> list[str]:
    article = import_text(TABLE.format(caption=caption, head=head, total=total)).article
    assert article is not None
    return [props.title for props, _ in offered(derive_briefing(article))]


def test_a_table_of_the_text_shows_its_latest_time_and_its_total() -> None:
    titles = of_table("Traffic by cargo (thousand tonnes)", "\t2024\t2023", "Total\t447\t452")
    assert titles[0] == "Liquid bulk accounted for 55\u00a0% of the traffic"
    assert all(title.startswith(("Liquid bulk", "Traffic")) for title in titles)


def test_a_table_without_a_total_says_which_is_largest() -> None:
    assert of_table("Ships by cargo", "\t2024\t2023") == ["Liquid bulk had the most ships"]
    assert of_table("Quay prices, euros", "Cargo\tAverage price\tRent") == [
        "Liquid bulk had the highest average price",
        "Liquid bulk had the highest rent",
    ]


def test_a_sum_in_the_last_row_is_a_total_whatever_its_name() -> None:
    assert of_table("Ships by cargo", "\t2024\t2023", "Harbour\t447\t452") == [
        "Liquid bulk accounted for 55\u00a0% of the ships",
        "Ships fell by 1.1\u00a0% from 2023 to 2024",
    ]


@pytest.mark.parametrize("head", ["\tP\tW", "\tDisplaced\tNormal", "\tTarget\tGoal", "\tDem\tRep"])
def test_heads_that_name_nothing_make_no_chart(head: str) -> None:
    assert of_table("At a glance", head) == []


def of_rows(rows: str) -> list[ChartProps]:
    text = TABLE.replace(
        "{head}\nLiquid bulk\t246\t261\nContainers\t142\t133\nCereals\t59\t58\n", rows
    )
    article = import_text(text.format(caption="", total="")).article
    assert article is not None
    return [props for props, _ in offered(derive_briefing(article))]


def test_what_is_left_over_stands_last_and_is_not_the_point() -> None:
    (props,) = of_rows("Cargo\tShips\nContainers\t142\nOthers\t246\nCereals\t59\n")
    assert props.title == "Containers had the most ships"
    assert [item.label for item in props.items] == ["Containers", "Cereals", "Others"]


def test_classes_of_size_keep_their_order() -> None:
    (props,) = of_rows("Length\tShips\nUnder 50 m\t59\n50–100 m\t246\nOver 100 m\t142\n")
    assert [item.label for item in props.items] == ["Under 50 m", "50–100 m", "Over 100 m"]
    assert props.title == "The group 50–100 m had the most ships"
    assert [item.emphasised for item in props.items] == [False, True, False]


@pytest.mark.parametrize("top", ["35–64", "No cargo", "Without cargo"])
def test_a_name_that_begins_no_sentence_is_not_the_point(top: str) -> None:
    assert of_rows(f"Cargo\tShips\n{top}\t246\nContainers\t142\nCereals\t59\n") == []


def test_a_name_in_a_caption_keeps_its_capital() -> None:
    titles = of_table("Ships at Lowick Harbour", "\t2024\t2023", "Total\t447\t452")
    assert titles[-1] == "Ships at Lowick Harbour fell by 1.1\u00a0% from 2023 to 2024"


@pytest.mark.parametrize(
    "rows",
    [
        "Sales\t812.4\nCosts\t504.5\nGross profit\t307.9\nNet income\t94.2\n",
        "Income\t4,120\nSpending\t4,870\nDeficit\t-750\nDebt\t9,900\n",
        "Births\t6,210\nDeaths\t4,990\nSurplus\t1,220\nMoves\t310\n",
    ],
)
def test_the_steps_of_a_sum_are_not_set_against_each_other(rows: str) -> None:
    assert of_rows("Line\tAmount\n" + rows) == []


def test_amounts_of_which_none_follows_from_the_two_above_are() -> None:
    (props,) = of_rows("Cargo\tShips\nContainers\t812\nTimber\t504\nCereals\t309\n")
    assert props.title == "Containers had the most ships"


def of_key_figures(head: str, *rows: str) -> list[str]:
    lead = TABLE.partition("{caption}")[0]
    text = f"{lead}Key figures (EUR million)\n\n" + "\n".join((head, *rows)) + "\n"
    article = import_text(text).article
    assert article is not None
    return [props.title for props, _ in offered(derive_briefing(article))]


def test_of_unlike_rows_the_first_is_shown_over_time() -> None:
    unlike = ("Turnover\t74.6\t81.4", "Profit\t7.1\t8.2", "Headcount\t1,490\t1,532")
    titles = of_key_figures("\t2023\t2024", *unlike)
    assert titles == ["Turnover rose by 9.1\u00a0% from 2023 to 2024"]


def test_rows_of_one_kind_of_amount_do_not_stand_for_their_first() -> None:
    assert of_key_figures("\t2023\t2024", "Retail\t74.6\t81.4", "Lending\t7.1\t8.2") == []


def test_a_month_and_a_year_are_no_series() -> None:
    unlike = ("Turnover\t7.6\t81.4", "Profit\t0.7\t8.2", "Headcount\t1,490\t1,532")
    assert of_key_figures("\tMay 2024\t2024", *unlike) == []


def test_the_heads_of_a_table_name_its_bars_where_a_label_is_in_doubt() -> None:
    article = import_text(
        TABLE.format(caption="Ships by cargo", head="\t2024\t2023", total="")
    ).article
    assert article is not None
    of = derive_briefing(article)
    doubtful = replace(of, figures=tuple(replace(f, unsure=("label",)) for f in of.figures))
    assert [p.title for p, _ in offered(doubtful)] == ["Liquid bulk had the most ships"]
