"""How surely two numbers of two texts are about one thing."""

from dataclasses import replace

from briefing_app.reading.beside.likeness import derive_likeness, derive_weights
from briefing_app.reading.beside.sides import derive_sides
from tests.reading.article.helpers import draft, told


def test_numbers_under_one_label_are_liker_than_those_with_the_same_words_around() -> None:
    (a,) = derive_sides(told(draft("Slide at Kelm\n\nIts width was 50 metres.")))
    (b,) = derive_sides(told(draft("Slide at Kelm\n\nThe width was 74 metres.")))
    weights = derive_weights((a, b))
    labelled = derive_likeness(a, b, weights)
    unlabelled = derive_likeness(a, replace(b, label=frozenset()), weights)
    assert a.label
    assert labelled is not None
    assert unlabelled is not None
    assert labelled.score > unlabelled.score


def test_what_sounds_alike_is_likelier_meant_for_the_same() -> None:
    def score(hours: int) -> float:
        texts = (f"Probe lands\n\nIts batteries last {n} hours." for n in (60, hours))
        (a,), (b,) = (derive_sides(told(draft(text))) for text in texts)
        like = derive_likeness(a, b, derive_weights((a, b)))
        assert like is not None
        return like.score

    assert score(16) > score(17)
