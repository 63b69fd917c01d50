"""What a question from the floor finds."""

import pytest

from briefing_app.viewmodels.present.answers import (
    derive_answer_evidence,
    derive_answers,
    folded,
)
from tests import sample


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("71000", "deaths21"),
        ("71,000", "deaths21"),
        ("FIREARMS", "firearms"),
        ("almost 58", "deaths20"),
        ("53.4", "money"),
        ("2022 overdose", "deaths22"),
        ("sabotor", "cell:t1/sabotor/arrests"),
    ],
)
def test_words_and_numbers_are_found(question: str, first: str) -> None:
    assert derive_answers(sample.briefing(), question)[0].key == first


def test_every_answer_leads_to_its_evidence() -> None:
    briefing = sample.briefing()
    answers = derive_answers(briefing, "arrests")
    assert {answer.kind for answer in answers} == {"figure", "sentence", "row"}
    for answer in answers:
        evidence = derive_answer_evidence(briefing, answer.key)
        assert "arrests" in evidence.text.lower()
        assert evidence.caption
        assert not evidence.lost


def test_nothing_is_found_for_nothing() -> None:
    assert derive_answers(sample.briefing(), "  ") == ()
    assert derive_answers(sample.briefing(), "unicorn") == ()


def test_folding_keeps_commas_between_words() -> None:
    assert folded("Zürich, 1 234,5 and 7, 8") == "zurich, 12345 and 7, 8"
