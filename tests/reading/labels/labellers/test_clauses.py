"""The article's own clause with a gap for the number."""

import pytest

from briefing_app.reading.labels.labellers.clauses import clauses, own_words
from tests.reading.labels.helpers import proposed


def test_a_clause_is_cut_at_the_borders_of_its_phrases() -> None:
    found = proposed(clauses, "The plant ran just 29 percent of the time last year.", "29 percent")
    assert "plant ran … of the time" in found


def test_no_clause_runs_over_another_number() -> None:
    found = proposed(clauses, "The firm sold 40 boats and 3 planes in May.", "3")
    assert not any("40" in label or "boats" in label for label in found)


def test_own_words_stand_on_both_sides_of_the_number() -> None:
    text = "The council will adopt a $412 million budget for schools."
    assert "adopt a … budget for schools" in proposed(own_words, text, "$412 million")


@pytest.mark.parametrize(("text", "number", "label"), [("It was 11 °C.", "11 °C", "It was")])
def test_own_words_are_no_scraps(text: str, number: str, label: str) -> None:
    assert label not in proposed(own_words, text, number)


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("The Dutch were in front with 640,000.", "640,000", "front"),
        ("A plane with 1,200 is to land on Sunday.", "1,200", "plane"),
        ("Of 187 young stars within 500 light-years nine have rings.", "500 light-years", "stars"),
    ],
)
def test_where_and_with_whom_it_is_does_not_say_what_it_is(
    text: str, number: str, said: str
) -> None:
    bare = [label for label in proposed(own_words, text, number) if "…" not in label]
    assert not any(said in label for label in bare), bare


def test_a_noun_with_of_says_what_it_is() -> None:
    assert "target" in proposed(own_words, "They reached 83% of the target of 504,000.", "504,000")
