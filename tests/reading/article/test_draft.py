"""The first draft of an article: heads, statuses with reasons, relations, cards."""

from dataclasses import replace

import pytest

from briefing_app.core.figure import RelationKind, Status
from briefing_app.core.quantity import Hedge
from briefing_app.core.source import Block, BlockKind
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article, body, draft

TEXT = (
    "Divers raise coins\n\nDivers raised 64 kilograms (141 pounds) of coins in 2023, up from 40 "
    "kilograms in 2022, said Ada Roth, 52. Of 300 coins, 60 are gold, or 20%."
)


def test_ages_and_conversions_are_set_aside() -> None:
    made = draft(TEXT)
    status = {f.evidence.exact: (f.status, f.reason) for f in made.figures}  # type: ignore[union-attr]
    assert "52" not in status
    assert ("52", "age") in [(aside.text, aside.reason) for aside in made.asides]
    assert status["141 pounds"][0] is Status.ASIDE
    assert status["64 kilograms"][0] is Status.KEY


def test_relations_tie_what_the_words_tie() -> None:
    made = draft(TEXT)
    by_id = {f.id: f.evidence.exact for f in made.figures}  # type: ignore[union-attr]
    ties = {
        (r.kind, tuple(by_id[o.figure] for o in r.operands))  # type: ignore[union-attr]
        for r in made.relations
    }
    assert (RelationKind.SAME, ("64 kilograms", "141 pounds")) in ties
    assert (RelationKind.PART_OF, ("60", "300 coins")) in ties


def test_the_briefing_is_headed_by_the_article() -> None:
    made = article(TEXT)
    made = replace(
        made,
        source=replace(made.source, publisher="The Daily Diver"),
        blocks=(made.blocks[0], Block(BlockKind.STANDFIRST, "A find."), *made.blocks[1:]),
    )
    briefing = derive_briefing(made)
    assert briefing.title == briefing.headline == "Divers raise coins"
    assert (briefing.standfirst, briefing.kicker) == ("A find.", "The Daily Diver")
    assert [f.id for f in briefing.key_figures] == list(briefing.cards)
    assert briefing.charts == ()


def test_an_article_without_words_has_an_empty_draft() -> None:
    made = draft("")
    assert (made.figures, made.claims, made.relations) == ((), (), ())


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("Crews cleared more than the 12 houses that burned.", Hedge.EXACT),
        ("Crews cleared more than The 12 houses that burned.", Hedge.EXACT),
        ("The city has more than its 12 houses.", Hedge.EXACT),
        ("They lost fewer than their 12 houses.", Hedge.EXACT),
        ("The town lost more than Ohio's 12 houses.", Hedge.EXACT),
        ("The town lost fewer than Ohio’s 12 houses.", Hedge.EXACT),
        ("Crews cleared more than 12 houses.", Hedge.MORE_THAN),
        ("Crews cleared fewer than 12 houses.", Hedge.LESS_THAN),
        ("Crews cleared almost 12 houses.", Hedge.ALMOST),
    ],
)
def test_a_number_compared_with_is_itself_exact(sentence: str, hedge: Hedge) -> None:
    """In "more than the 12" the words compare; in "more than 12" they say how many."""
    (figure,) = body(sentence).figures
    assert (figure.quantity.point, figure.quantity.hedge) == (12, hedge)
