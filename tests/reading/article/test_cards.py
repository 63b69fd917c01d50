"""The order of cards: the six that fit a sheet as the article tells them, then the rest."""

from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article


def test_the_first_six_stand_in_the_order_of_the_article() -> None:
    made = derive_briefing(
        article(
            "Raid nets record haul\n\nPolice arrested 288 people and seized 117 firearms, 850 "
            "kilograms of drugs and $53.4 million in cash on Monday.\n\nThe raid took 90 officers, "
            "40 cars and 3 boats. It cost $2 million. Judges signed 300 warrants."
        )
    )
    at = {f.id: f.evidence.start for f in made.figures}  # type: ignore[union-attr]
    first = [at[id_] for id_ in made.cards[:6]]
    assert first == sorted(first)
    assert 3 <= len(made.cards) <= 7
