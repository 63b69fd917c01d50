"""The subject of a clause, with and without what hangs on it."""

import pytest

from briefing_app.reading.grammar.clause_words import words_of
from briefing_app.reading.passage.noun_phrases import main_verb, subject_before


@pytest.mark.parametrize(
    ("clause", "subject"),
    [
        ("The board approved", "board"),
        ("The company whose profits fell cut", "company"),
        ("The town where prices rose sold", "town"),
        ("The firm whom ministers blamed cut", "firm"),
        ("The reservoirs that supply the capital are", "reservoirs"),
    ],
)
def test_a_subject_is_what_the_relative_clause_hangs_on(clause: str, subject: str) -> None:
    words = words_of(clause, opens=True)
    assert subject_before(words, main_verb(words)) == subject
