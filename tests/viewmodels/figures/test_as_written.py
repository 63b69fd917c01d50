"""No view shows another value than the others: all have it as the article writes it."""

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.chart import Chart, ChartItem, ChartKind
from briefing_app.core.figure import Figure, FigureRef
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.draft import derive_briefing
from briefing_app.viewmodels.charts.props import derive_chart
from briefing_app.viewmodels.export.outgoing import Carry, derive_outgoing
from briefing_app.viewmodels.figures.cards import derive_card
from briefing_app.viewmodels.figures.claim_words import verdict_words
from briefing_app.viewmodels.figures.copying import derive_copied
from briefing_app.viewmodels.figures.text import figure_name
from briefing_app.viewmodels.present.answers import derive_answers, title_of
from briefing_app.viewmodels.triage.triage import derive_triage


def read_of(text: str) -> Briefing:
    return derive_briefing(Article(Source("a"), (Block(BlockKind.PARAGRAPH, text),), "en"))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "value", "listed"),
    [
        ("Revenue was €1,412m in 2024.", "€1,412m", "1,412m"),
        ("The ministry spent Rs 2,345 crore on schools.", "Rs 2,345 crore", "2,345 crore"),
        ("The council paid 1,412,000 euros for it.", "1,412,000 euros", "1,412,000"),
        ("Tea costs 45p in the canteen.", "45p", "45"),
        ("A quarter of the homes were damp.", "a quarter", "a quarter"),
        ("Nearly one in three pupils walked to school.", "one in three", "one in three"),
        ("Half a million trees were planted.", "half a million", "half a million"),
        ("The flight took 8 minutes 40 seconds.", "8 min 40 s", "8 min 40 s"),
        ("Some 0.9 million people moved.", "0.9 million", "0.9 million"),
        ("In all, 12,34,567 children enrolled.", "12,34,567", "12,34,567"),
    ],
)
def test_every_view_has_the_value_of_the_article(text: str, value: str, listed: str) -> None:
    briefing = read_of(text)
    figure = next(f for f in briefing.figures if f.quantity.unit != "year")
    item = derive_triage(briefing).item(figure.id)
    out = derive_outgoing(briefing, Carry())
    assert item is not None
    assert plain(item.value) == listed
    seen = (
        derive_card(briefing, figure, "en").number.text,
        next(one.shown for one in out.figures if one.id == figure.id),
    )
    assert [plain(one) for one in seen] == [value, value]
    told = (
        figure_name(figure, "en"),
        derive_copied(briefing, figure.id, False),
        title_of(briefing, figure.id),
    )
    assert [value in plain(one) for one in told] == [True, True, True]


@pytest.mark.parametrize("asked", ["1,412", "€1,412m", "1.412 billion", "1412000000"])
def test_a_question_finds_a_value_however_it_is_put(asked: str) -> None:
    briefing = read_of("Revenue was €1,412m in 2024. Costs were €905m.")
    titles = [plain(answer.title) for answer in derive_answers(briefing, asked)]
    assert titles[:1] == ["€1,412m · revenue"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A third of the 104 homes, 26, were damp.",
            "says a third, the text gives 26 ÷ 104 = 25 %",
        ),
        (
            "Sales nearly doubled to €288m from €250m.",
            "says nearly doubled, the text gives €288m ÷ €250m = 1.15",
        ),
    ],
)
def test_a_claim_that_fails_is_told_in_the_numbers_of_the_article(text: str, told: str) -> None:
    briefing = read_of(text)
    found = [
        plain(verdict_words(briefing, claim, verdict_on(briefing, claim)))
        for claim in briefing.claims
    ]
    assert told in found


def charted(*texts: str) -> list[str]:
    briefing = read_of(" ".join(texts))
    items = tuple(ChartItem(FigureRef(figure.id)) for figure in numbers(briefing))
    props = derive_chart(briefing, Chart("c", ChartKind.BARS, "", "", items))
    assert len(props.items) == len(texts)
    return [plain(item.number_text) for item in props.items]


def numbers(briefing: Briefing) -> list[Figure]:
    return [figure for figure in briefing.figures if figure.quantity.unit]


@pytest.mark.parametrize(
    ("texts", "bars"),
    [
        (("Sales were €1,412m.", "Costs were €1,300m."), ["€1,412m", "€1,300m"]),
        (("Sales were €1,412m.", "Costs were €1.3 billion."), ["€1.412 billion", "€1.3 billion"]),
        (("Sales were €5.30 million.", "Costs were €4.9m."), ["€5.30 million", "€4.9 million"]),
        (("It spent Rs 2,345 crore.", "It lost Rs 90 crore."), ["Rs 2,345 crore", "Rs 90 crore"]),
    ],
)
def test_bars_share_the_scale_of_the_article_or_have_the_usual_one(
    texts: tuple[str, ...], bars: list[str]
) -> None:
    assert charted(*texts) == bars
