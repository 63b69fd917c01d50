"""Which tellings belong together, weighed beside their rivals."""

from briefing_app.reading.beside.choice import (
    MOST_AHEAD,
    Candidate,
    derive_candidates,
    derive_choice,
    derive_rivals,
)
from briefing_app.reading.beside.sides import derive_sides
from tests.reading.article.helpers import draft, told


def candidates(a: str, b: str) -> list[Candidate]:
    return derive_candidates(*(derive_sides(told(draft(f"Dam\n\n{x}"))) for x in (a, b)))


def test_a_rival_is_another_number_with_which_one_of_the_two_could_be_paired() -> None:
    found = candidates(
        "The dam holds 412 boats.", "The dam holds 412 boats. The dam once held 380 boats."
    )
    best, other = derive_rivals(found)
    assert best["ahead"] > 0 > other["ahead"]
    assert "ahead, same" in best
    assert "ahead, unlike" in other


def test_without_a_rival_a_pair_is_as_far_ahead_as_can_be() -> None:
    (alone,) = derive_rivals(candidates("The dam holds 412 boats.", "The dam holds 412 boats."))
    assert alone["ahead"] == MOST_AHEAD


def test_each_telling_is_in_one_pair_at_most() -> None:
    text = "The dam of Orrin holds 412 boats. The dam of Orrin once held 380 boats."
    chosen = derive_choice(candidates(text, text))
    assert sorted((c.first, c.second) for c in chosen) == [(0, 0), (1, 1)]
