"""What a question from the floor finds."""

import pytest

from briefing_app.viewmodels.present.answers import derive_answer_evidence, derive_answers
from tests import sample


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("71000", "deaths21"),
        ("71,000", "deaths21"),
        ("FIREARMS", "firearms"),
        ("almost 58000", "deaths20"),
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


def test_a_number_finds_itself_and_no_other() -> None:
    briefing = sample.briefing()
    assert derive_answers(briefing, "58") == (), "58,000 is another number"
    assert derive_answers(briefing, "88") == ()
    found = {answer.key for answer in derive_answers(briefing, "117")}
    assert "firearms" in found
    assert "arrests" not in found, "its sentence has no such number of its own"


def test_what_answers_is_lit() -> None:
    answer = next(a for a in derive_answers(sample.briefing(), "71000") if a.key == "deaths21")
    assert [answer.text[a:b] for a, b in answer.lit_text] == ["71,000"]
    sentence = next(a for a in derive_answers(sample.briefing(), "71000") if a.kind == "sentence")
    assert [sentence.text[a:b] for a, b in sentence.lit_text] == ["71,000"]
