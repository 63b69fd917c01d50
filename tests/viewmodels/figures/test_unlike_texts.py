"""What is made of unlike numbers, from the text to card, claim and chart: nothing, or marked."""

from collections.abc import Iterator

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import RelationKind
from briefing_app.core.sums.comparable import derive_caveats
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.draft import derive_briefing
from briefing_app.viewmodels.charts.offers import derive_offers
from briefing_app.viewmodels.charts.props import derive_chart
from briefing_app.viewmodels.figures.card_detail import derive_detail
from briefing_app.viewmodels.figures.claim_words import unlike_words
from tests.reading.article.helpers import article


def made_of(text: str) -> Iterator[tuple[str, bool]]:
    """Everything that is computed across the numbers of a text, and whether it is marked."""
    briefing = derive_briefing(article(f"News of the day\n\n{text}"))
    yield from _told(briefing)
    for figure in briefing.figures:
        detail = derive_detail(briefing, figure, "en")
        if detail.text and "?" not in detail.text:
            yield detail.text, detail.tone == "warn" or "; different" in detail.text
    for offer in derive_offers(briefing):
        chart = derive_chart(briefing, offer.chart)
        yield chart.title, bool(chart.warnings)


def _told(briefing: Briefing) -> Iterator[tuple[str, bool]]:
    for claim in briefing.claims:
        if len(claim.operands) > 1 and verdict_on(briefing, claim).outcome is not Outcome.UNCHECKED:
            yield claim.span.exact, bool(unlike_words(briefing, claim))
    for tie in briefing.relations:
        if tie.kind is not RelationKind.SAME:
            yield tie.kind, bool(derive_caveats(briefing, tie.kind, tie.operands))


@pytest.mark.parametrize(
    "text",
    [
        "In March 2024 the port handled 41,000 containers, up from 310,000 in 2023.",
        "In the first six months of 2024 police recorded 84 burglaries, down from 190 in 2023.",
        "Farms in Marrow county kept 9,300 cows in 2024, down from 11,000 in Dell county in 2020.",
        "In Tarvale 88 beavers were counted in 2024, up from 61 in Galtee in 2023.",
        "There were 5,200 households on the list in 2024, up from 9,800 people in 2023.",
        "In 2024 there were 412 confirmed cases, up from 980 suspected cases in 2023.",
        "The bank had 640 branches in 2024 including agencies, up from 510 branches excluding "
        "agencies in 2023.",
        "Sales are forecast to reach €52 million in 2025, up from €47 million in 2024.",
        "Output rose to a provisional 640 GWh in 2024 from 610 GWh in 2023.",
        "Average pay was £620 a week in real terms in 2024, up from £590 in nominal terms in 2023.",
        "Real wages reached 3,100 kroner in 2024, up from nominal wages of 2,900 kroner in 2020.",
        "There were 3,100 fires in the year to March 2024, up from 2,900 in 2022.",
        "In the 2023/24 school year 14,000 pupils were absent, up 17 per cent from 12,000 in 2022.",
        "The region had 12,000 farms in 2024, up from 3,100 dairy farms in 2023.",
        "In 2024 there were 1,240 confirmed infections, twice as many as the 620 probable "
        "infections of 2023.",
        "Net income was $48 million in 2024, twice the gross income of $24 million in 2014.",
        "There were 51 full-time posts in 2024, half of the 102 part-time posts of 2023.",
        "There were 2,300 fatal and serious accidents in 2024, up from 480 fatal accidents in "
        "2023.",
        "Pre-tax profit reached $31 million in 2024, up from an after-tax profit of $24 million in "
        "2023.",
        "Wages averaged €2,900 a month before tax in 2024, up from €2,100 after tax in 2021.",
        "Exports reached $9 billion in 2024, up from car exports of $3 billion in 2023.",
        "The price index stood at 118 points (2015 = 100) in 2024, up from 104 points "
        "(2020 = 100) in 2023.",
    ],
)
def test_nothing_is_made_of_unlike_numbers_without_saying_so(text: str) -> None:
    made = list(made_of(text))
    assert made
    assert [what for what, marked in made if not marked] == []


@pytest.mark.parametrize(
    "text",
    [
        "In March 2024 the port handled 41,000 containers, up from 36,000 in March 2023.",
        "In Tarvale 88 beavers were counted in 2024, up from 61 in 2023.",
        "The charity helped 3,400 families in 2024, up 13 per cent from 3,000 families in 2023.",
        "Sales reached €52 million in 2025, up from €47 million in 2024.",
        "Road deaths came to a provisional 310 in 2024, up from a provisional 290 in 2023.",
        "Real wages reached 3,100 kroner in 2024, up from 2,900 kroner in 2020.",
        "Fires: 3,100 in the year to March 2024, up from 2,900 in the year to March 2023.",
        "In 2024 there were 1,240 confirmed infections, twice as many as the 620 confirmed "
        "infections of 2023.",
        "Net income was $48 million in 2024, twice the net income of $24 million in 2014.",
        "There were 51 full-time posts in 2024, half of the 102 full-time posts of 2023.",
        "There were 2,300 fatal and serious accidents in 2024, up from 1,480 fatal and serious "
        "accidents in 2023.",
        "Wages averaged €2,900 a month after tax in 2024, up from €2,100 after tax in 2021.",
        "In Oster there were 412 fires in 2024, twice as many as the 206 in Wester.",
        "There were 240 fatal accidents in 2024, up from 210 fatal accidents in 2023.",
        "The house price index rose to 142 (base 2015) in 2024 from 128 (base 2015) in 2023.",
    ],
)
def test_like_numbers_are_compared_without_a_warning(text: str) -> None:
    made = list(made_of(text))
    assert made
    assert [what for what, marked in made if marked] == []
