"""A sign that several countries' money shares is taken for another, with all that rests on it."""

from dataclasses import replace

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.edits.money import choices_of, shared_money, with_shared_money
from briefing_app.core.source import Article, Block, BlockKind, Source
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.beside.follow.correction import derive_correction
from briefing_app.reading.draft import derive_briefing

TEXT = (
    "The depot cost $4.5 million, nearly double the $2.3 million of the old one. Fares bring in "
    "3 million dollars a year. A grant of US$600,000 and 40 million euros came from abroad."
)


@pytest.fixture
def depot() -> Briefing:
    blocks = (Block(BlockKind.HEADLINE, "Depot opens"), Block(BlockKind.PARAGRAPH, TEXT))
    return derive_briefing(Article(Source("a", date="2024-02-01"), blocks, "en"))


def units(briefing: Briefing) -> dict[str, str]:
    return {f.evidence.exact: f.quantity.unit for f in briefing.figures}  # type: ignore[union-attr]


def test_bare_signs_follow_and_those_with_a_country_stay(depot: Briefing) -> None:
    assert shared_money(depot, "a") == "USD"
    after = with_shared_money(depot, "a", "CAD")
    assert shared_money(after, "a") == "CAD"
    found = units(after)
    assert found["$4.5 million"] == found["$2.3 million"] == "CAD"
    assert found["US$600,000"] == "USD"
    assert found["40 million euros"] == "EUR"
    assert next(unit for words, unit in found.items() if "3 million dollars" in words)[:3] == "CAD"
    before = [verdict_on(depot, claim).outcome for claim in depot.claims]
    assert [verdict_on(after, claim).outcome for claim in after.claims] == before
    assert with_shared_money(after, "a", "USD") == depot


def test_a_unit_that_a_person_set_stays(depot: Briefing) -> None:
    figure = next(f for f in depot.figures if f.quantity.unit == "USD")
    own = replace(figure, quantity=replace(figure.quantity, unit="EUR"), said=figure.quantity)
    mine = replace(depot, figures=tuple(own if f is figure else f for f in depot.figures))
    after = with_shared_money(mine, "a", "AUD").figures_by_id[figure.id]
    assert after.quantity.unit == "EUR"
    assert after.said is not None and after.said.unit == "AUD", "the text says the other money now"


def test_a_number_that_is_written_later_is_in_the_same_money(depot: Briefing) -> None:
    canadian = with_shared_money(depot, "a", "CAD")
    text = canadian.articles[0].text
    at = text.index("Fares")
    after = derive_correction(canadian, "a", at, at, "Repairs took $70,000. ").after
    assert units(after)["$70,000"] == "CAD"
    assert units(after)["$4.5 million"] == "CAD"


def test_what_is_not_shared_is_left_alone(depot: Briefing) -> None:
    assert choices_of("GBP") == ()
    assert with_shared_money(depot, "a", "GBP") is depot
    assert with_shared_money(depot, "b", "CAD") is depot
