"""Caveats in words, and on the card of a figure."""

from decimal import Decimal

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Relation, RelationKind
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import make_span
from briefing_app.core.sums.comparable import Caveat, Unlike
from briefing_app.viewmodels.figures.card_detail import derive_detail
from briefing_app.viewmodels.figures.caveats import caveat_words
from tests.reading.article.helpers import article


@pytest.mark.parametrize(
    ("caveat", "words"),
    [
        (Caveat(Unlike.PERIOD, "2024-03", "2023"), "different periods: March 2024, 2023"),
        (Caveat(Unlike.PLACE, "Dell", "Marrow"), "different places: Dell, Marrow"),
        (Caveat(Unlike.STANDING, "provisional", ""), "provisional against final"),
        (
            Caveat(Unlike.DEFINITION, "household", "person"),
            "different things counted: household, person",
        ),
    ],
)
def test_a_caveat_says_both_sides(caveat: Caveat, words: str) -> None:
    assert caveat_words(caveat) == words


TEXT = "A provisional 120 dogs, after 100 dogs."


def _briefing(kind: RelationKind, now: Quantity, before: Quantity) -> Briefing:
    made = article(TEXT)
    spans = [make_span("a", TEXT, TEXT.index(n), TEXT.index(n) + 3) for n in ("120", "100")]
    figures = (
        Figure("f1", now, "dogs found", spans[0], period="2024"),
        Figure("f2", before, "dogs found", spans[1], period="2023"),
    )
    tie = Relation("r1", kind, (FigureRef("f1"), FigureRef("f2")))
    return Briefing("b", articles=(made,), figures=figures, relations=(tie,))


def test_a_change_of_a_provisional_number_is_marked_on_its_card() -> None:
    now = Quantity(Decimal(120), "dog", marks=("provisional",))
    briefing = _briefing(RelationKind.CHANGE, now, Quantity(Decimal(100), "dog"))
    detail = derive_detail(briefing, briefing.figures[0], "en")
    assert detail.tone == "warn"
    assert detail.text.endswith("· provisional against final")


def test_nothing_is_said_of_numbers_of_unlike_measures() -> None:
    kilos, dollars = Quantity(Decimal(120), "kg"), Quantity(Decimal(100), "USD")
    briefing = _briefing(RelationKind.CHANGE, kilos, dollars)
    assert derive_detail(briefing, briefing.figures[0], "en").text == ""
