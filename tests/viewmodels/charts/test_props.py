"""What charts say: labels, hedges, warnings, alt text, table, text for the clipboard."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app import resources_dir
from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.span import make_span
from briefing_app.fileformat import open_briefing
from briefing_app.viewmodels.charts.export import text_of
from briefing_app.viewmodels.charts.period import year_of, year_within
from briefing_app.viewmodels.charts.props import ChartProps, derive_chart, table_rows
from briefing_app.viewmodels.charts.words import in_unit
from tests.viewmodels.charts.samples import briefing_of, operations, props_of, q, samples

TEXT = "Some 71,000 people died in 2021, up from almost 58,000 in 2020. The court fined 12."


def figure(id_: str, value: str, words: str, **more: object) -> Figure:
    at = TEXT.index(words)
    quantity = Quantity(
        Decimal(value), str(more.pop("unit", "death")), more.pop("hedge", Hedge.EXACT)
    )  # type: ignore[arg-type]
    span = make_span("a1", TEXT, at, at + len(words))
    return Figure(id_, quantity, str(more.pop("label", "deaths")), span, **more)  # type: ignore[arg-type]


def briefing(*figures: Figure, kind: ChartKind = ChartKind.BARS, **chart: object) -> Briefing:
    article = Article(Source("a1", publisher="The Paper"), (Block(BlockKind.PARAGRAPH, TEXT),))
    items = tuple(ChartItem(FigureRef(f.id)) for f in figures)
    settings = {"title": "T", "subtitle": "", **chart}
    one = Chart("c", kind, items=items, **settings)  # type: ignore[arg-type]
    return Briefing("b", articles=(article,), figures=figures, charts=(one,))


def derived(of: Briefing) -> ChartProps:
    return derive_chart(of, of.charts[0], "en")


def test_the_title_is_computed_and_falls_back_to_the_subtitle() -> None:
    assert operations().title == "SpecTor made nearly twice the arrests of the operation before it"
    without = briefing_of(
        ChartKind.BARS, [("A", q(2)), ("B", q(1))], title="{ratio} the rest", subtitle="Arrests"
    )
    assert derived(without).title == "Arrests"


def test_figures_alike_are_told_apart_by_their_period() -> None:
    props = derived(
        briefing(
            figure("f1", "58000", "58,000", period="2020", hedge=Hedge.ALMOST),
            figure("f2", "71000", "71,000", period="2021"),
        )
    )
    assert [i.label for i in props.items] == ["2020", "2021"]
    assert [i.key for i in props.items] == ["f1", "f2"]
    assert props.items[0].value_text == "almost 58,000"
    assert props.items[0].full_text == "almost 58,000\u00a0deaths"
    assert "“Some 71,000 people died in 2021" in props.items[1].source
    assert props.items[1].source.endswith("The Paper")
    assert props.warnings == ()
    assert props.subtitle == "Deaths"
    assert props.source == "Source: The Paper · hatching marks an inexact figure"


def test_other_units_are_turned_into_the_charts_or_named() -> None:
    one = figure("f1", "58000", "58,000", unit="kg", label="seized here")
    two = figure("f2", "71000", "71,000", unit="t", label="seized there")
    three = figure("f3", "12", "12", unit="USD", label="fines")
    props = derived(briefing(one, two, three, unit="kg"))
    assert [i.value for i in props.items] == [Decimal(58000), Decimal(71000000)]
    assert props.warnings == ("Not drawn, in another unit: fines (USD).",)


def test_provisional_numbers_beside_final_ones_are_said_to_be_so() -> None:
    one = figure("f1", "58000", "58,000", period="2020", label="dead in 2020")
    two = figure("f2", "71000", "71,000", period="2021", label="dead in 2021")
    two = replace(two, quantity=replace(two.quantity, marks=("provisional",)))
    assert derived(briefing(one, two)).warnings == (
        "Not of one standing: final and provisional numbers beside each other.",
    )


def test_different_years_and_places_are_said_unless_the_labels_say_them() -> None:
    here = figure("f1", "58000", "58,000", period="2020", place="Peru", label="dead")
    there = figure("f2", "71000", "71,000", period="2021", place="Chile", label="killed")
    props = derived(briefing(here, there))
    assert props.warnings == (
        "These are of different times: 2020, 2021.",
        "These are of different places: Peru, Chile.",
    )
    months = (replace(f, period=f"{f.period}-05", place="") for f in (here, there))
    assert derived(briefing(*months)).warnings == (
        "These are of different times: May 2020, May 2021.",
    )
    said = derived(briefing(here, there, subtitle="Peru in 2020, Chile in 2021"))
    assert said.warnings == ()


def test_different_things_over_time_are_said() -> None:
    one = figure("f1", "58000", "58,000", period="2020", label="overdose deaths")
    two = figure("f2", "71000", "71,000", period="2021", label="opioid deaths")
    props = derived(briefing(one, two, kind=ChartKind.COLUMNS))
    assert props.warnings[-1] == "Not the same thing throughout: overdose deaths, opioid deaths."


def test_numbers_that_are_gone_are_said() -> None:
    whole = briefing(figure("f1", "58000", "58,000"), figure("f2", "71000", "71,000"))
    props = derived(replace(whole, figures=whole.figures[:1]))
    assert len(props.items) == 1
    assert props.warnings == ("One number is no longer in the briefing.",)


def test_marks_that_the_subtitle_says_are_not_repeated_and_never_lost() -> None:
    data = [("2020", q(5, "death", Hedge.ABOUT, "estimated")), ("2021", q(6, "death"))]
    said = props_of(ChartKind.BARS, data, subtitle="Deaths, estimates")
    assert said.items[0].value_text == "about 5"
    unsaid = props_of(ChartKind.BARS, data, subtitle="Deaths")
    assert unsaid.items[0].value_text == "about 5 (estimated)"
    both = [("2020", q(5, "death", Hedge.EXACT, "estimated"))] * 2
    shared = props_of(ChartKind.BARS, both, subtitle="Deaths")
    assert shared.subtitle == "Deaths, estimated"
    assert all("estimated" in row[1] for row in table_rows(shared))


def test_a_rate_is_said_once_in_the_subtitle() -> None:
    props = samples()["columns"]
    assert props.subtitle == "Deaths, United States, per 100,000 people"
    assert props.items[0].value_text == "3.1"
    assert "per 100,000 people" in props.items[0].full_text


def test_decimals_stay_as_the_source_gives_them() -> None:
    assert [i.value_text for i in samples()["columns"].items][:4] == ["3.1", "6.2", "9.0", "9.9"]
    briefing = briefing_of(ChartKind.BARS, [("A", q("1234.50", "USD")), ("B", q("9.0", "USD"))])
    props = derive_chart(briefing, briefing.charts[0], "de")
    assert [i.value_text for i in props.items] == ["$1234,50", "$9,0"]


def test_decimals_before_a_scale_are_none_of_the_number_without_it() -> None:
    scaled = [("A", q("5300000.0", "USD")), ("B", q("900000.0", "USD"))]
    briefing = briefing_of(ChartKind.BARS, scaled)
    props = derive_chart(briefing, briefing.charts[0], "en")
    assert [i.value_text for i in props.items] == ["$5.3\xa0million", "$900,000"]


def test_alt_text_names_every_number_with_its_hedge() -> None:
    props = samples()["deaths"]
    assert "2020: almost 58,000\u00a0deaths (estimated)" in props.alt
    assert props.title in props.alt and props.source in props.alt
    many = samples()["forty"].alt
    assert "40 values" in many and "Largest:" in many and len(many) < 600


def test_the_text_for_the_clipboard_is_a_table_with_title_and_source() -> None:
    props = operations()
    lines = text_of(props).splitlines()
    assert lines[0] == props.title and lines[-1] == props.source
    assert lines[3].split("\t")[:2] == ["SaboTor, 2019", "61\u00a0arrests".replace("\u00a0", " ")]


def test_a_chart_of_nothing_says_so() -> None:
    assert "nothing to draw" in samples()["nothing"].alt


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2021", 2021.0),
        ("2021-Q3", 2021.5),
        ("2021-07", 2021.5),
        ("2020/2021", 2020.0),
        ("2020/21", 2020.0),
        ("March 2019", 2019 + 2 / 12),
        ("SaboTor", None),
        ("2021-99", None),
        ("12 2020", None),
        ("153", None),
    ],
)
def test_periods(text: str, year: float | None) -> None:
    assert year_of(text) == (pytest.approx(year) if year is not None else None)


def test_a_year_at_the_end_of_a_label_is_its_time() -> None:
    assert year_within("SaboTor, 2019") == 2019
    assert year_within("District 2019b") is None


def test_the_briefing_that_ships() -> None:
    shipped = open_briefing(resources_dir.path("briefings/operation-spector"))
    of = getattr(shipped, "briefing", shipped)
    by_id = {c.id: derive_chart(of, c) for c in of.charts}
    assert {p.title for p in by_id.values()} == {
        "SpecTor made nearly twice the arrests of the operation before it",
        "Synthetic opioids killed a fifth more people in 2021 than in 2020",
        "The United States made 53\u00a0% of the arrests",
        "Fentanyl made up 7.5\u00a0% of the drugs seized",
    }
    for props in by_id.values():
        assert len(props.title.split()) <= 15
        assert props.warnings == ()
        assert props.source.startswith("Source: ")
    deaths = by_id["deaths-2020-2021"]
    assert [i.value_text for i in deaths.items] == ["almost 58,000", "71,000"]
    part = by_id["fentanyl-in-drugs"]
    assert part.whole is not None and part.whole.value == 850


def test_a_number_of_very_many_digits_is_turned_into_another_unit() -> None:
    turned = in_unit(Quantity(Decimal("5E+31"), "km"), "m")
    assert turned is not None and turned.value == Decimal("5E+34")
