"""A value set by hand says beside it what the text says; a lost figure wears no tone."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing_app.core import edits
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.viewmodels.figures.cards import derive_card
from tests import sample


def _detail(quantity: Quantity, figure_id: str = "money") -> str:
    briefing = sample.briefing()
    figure = replace(briefing.figures_by_id[figure_id], quantity=quantity)
    after = edits.with_figure(briefing, figure)
    return derive_card(after, after.figures_by_id[figure_id], "en").detail


@pytest.mark.parametrize(
    "quantity",
    [
        Quantity(Decimal("53500000"), "USD"),
        Quantity(Decimal("53400000"), "EUR"),
        Quantity(Decimal("53400000"), "USD", Hedge.ABOUT),
    ],
)
def test_another_value_unit_or_hedge_than_the_text_says_so(quantity: Quantity) -> None:
    assert _detail(quantity) == "text: $53.4 million"


def test_the_value_that_the_text_says_and_a_better_noun_say_nothing() -> None:
    assert "text:" not in _detail(Quantity(Decimal("53400000"), "USD"))
    assert "text:" not in _detail(Quantity(Decimal(288), "suspect"), "arrests")


def test_setting_it_back_takes_the_words_away() -> None:
    briefing = sample.briefing()
    figure = briefing.figures_by_id["money"]
    changed = edits.with_figure(briefing, replace(figure, quantity=Quantity(Decimal(5), "USD")))
    back = edits.with_figure(
        changed, replace(changed.figures_by_id["money"], quantity=figure.quantity)
    )
    assert back.figures_by_id["money"].said is None


def test_a_lost_figure_is_not_shown_like_one_that_is_there() -> None:
    briefing = sample.briefing()
    at = briefing.articles[0].text.index("117 firearms")
    after = edits.with_text_replaced(briefing, "a1", at, at + 12, "many weapons")
    card = derive_card(after, after.figures_by_id["firearms"], "en")
    assert card.tone == "lost"
    assert card.detail == "? no longer in the article"
