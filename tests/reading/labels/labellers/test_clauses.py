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
