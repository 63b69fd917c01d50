"""A question's words and numbers are found in every script, and lit where they stand."""

import pytest

from briefing_app.viewmodels.present.matching import derive_question, fold, holds, places_of


def lit(text: str, question: str) -> list[str]:
    folded, asked = fold(text), derive_question(question)
    return [text[a:b] for a, b in places_of(folded, asked)] if holds(asked, folded) else []


@pytest.mark.parametrize(
    ("text", "question", "found"),
    [
        ("150 of 450 were held, 45 in jail", "45", ["45"]),
        ("150 people", "45", []),
        ("some 71,000 people", "71000", ["71,000"]),
        ("some 71 000 people", "71,000", ["71 000"]),
        ("some 71 000 people", "71000", ["71 000"]),
        ("1,50,000 farms", "150000", ["1,50,000"]),
        ("in 2021 150 people", "150", ["150"]),
        ("in 2021 150 people", "2021150", []),
        ("$53.40 million", "53.4 million", ["53.40", "million"]),
        ("1 234,5 hectares", "1234.5", ["1 234,5"]),
        ("pages 7, 8 and 9", "8", ["8"]),
        ("ÉCOLE de Zürich", "zurich ecole", ["ÉCOLE", "Zürich"]),
        ("٧١٬٠٠٠ شخص", "71000", ["٧١٬٠٠٠"]),
        ("بلغ ٤٫٥ في المئة", "4.5", ["٤٫٥"]),
        ("ذكرت الوِزارة", "الوزارة", ["الوِزارة"]),
        ("逮捕者は288人だった", "288", ["288"]),
        ("逮捕者は２８８人だった", "逮捕 288", ["逮捕", "２８８"]),
        ("Straße und STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("COVID-19 cases", "covid-19", ["COVID", "19"]),
        ("the arrests", "arrests?", ["arrests"]),
        ("45% of it", "45%", ["45"]),
        ("the raid", "raid unicorn", []),
    ],
)
def test_what_is_found_is_lit(text: str, question: str, found: list[str]) -> None:
    assert lit(text, question) == found


def test_places_that_overlap_are_one() -> None:
    assert lit("overdose", "over overdose dose") == ["overdose"]


def test_signs_alone_ask_nothing() -> None:
    assert not derive_question(" ?! — ")
    assert not derive_question("")
