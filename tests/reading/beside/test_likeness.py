"""How surely two numbers of two texts are about one thing."""

from dataclasses import replace

from briefing_app.reading.beside.choice import worth
from briefing_app.reading.beside.likeness import derive_met, derive_weights
from briefing_app.reading.beside.side import Side
from briefing_app.reading.beside.sides import derive_sides
from briefing_app.reading.beside.signs import derive_signs
from briefing_app.reading.beside.weights import ALONE
from tests.reading.article.helpers import draft, told


def score(a: Side, b: Side) -> float:
    met = derive_met(a, b, derive_weights((a, b)))
    assert met is not None
    return worth(derive_signs(met), ALONE)


def test_numbers_under_one_label_are_liker_than_those_with_the_same_words_around() -> None:
    (a,) = derive_sides(told(draft("Slide at Kelm\n\nIts width was 50 metres.")))
    (b,) = derive_sides(told(draft("Slide at Kelm\n\nThe width was 74 metres.")))
    assert a.label
    assert score(a, b) > score(a, replace(b, label=frozenset()))


def test_what_sounds_alike_is_likelier_meant_for_the_same() -> None:
    def of(hours: int) -> float:
        texts = (f"Probe lands\n\nIts batteries last {n} hours." for n in (60, hours))
        (a,), (b,) = (derive_sides(told(draft(text))) for text in texts)
        return score(a, b)

    assert of(16) > of(17)
