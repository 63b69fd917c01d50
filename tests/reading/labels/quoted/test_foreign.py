"""Labels in sentences whose script is not known here: the words behind the number, as they are."""

import pytest

from briefing_app.reading.labels.quoted.foreign import (
    MOST_LETTERS,
    MOST_WORDS,
    following,
    is_foreign,
)
from tests.reading.labels.test_derive import labels as labels_of


def labels_in(sentence: str) -> list[str]:
    return [text for text, _, _ in labels_of(sentence)]


@pytest.mark.parametrize(
    ("sentence", "labels"),
    [
        ("مقارنة مع 850 ألف زائر في عام 2023، بزيادة.", ["ألف زائر في عام 2023"]),
        ("أنفق المتحف 2.1 مليون دولار على ترميم 340 قطعة.", ["مليون دولار على ترميم", "قطعة"]),
        ("Доходы музея составили 3,5 млрд рублей.", ["млрд рублей"]),
    ],
)
def test_scale_and_unit_of_a_number_are_said(sentence: str, labels: list[str]) -> None:
    assert labels_in(sentence) == labels


def test_no_english_stands_beside_them() -> None:
    assert labels_in("調査では、62％が足りないと答えた。") == ["が足りないと答えた"]


def test_what_is_too_long_says_that_it_goes_on() -> None:
    long = following("", " " + " ".join(["слово"] * (MOST_WORDS + 1)))
    assert long == " ".join(["слово"] * MOST_WORDS) + "…"
    assert following("", "字" * 40) == "字" * MOST_LETTERS + "…"


def test_words_before_a_number_serve_where_none_follow() -> None:
    assert following("Всего туристов: ", ".") == "Всего туристов"


def test_a_name_in_another_script_makes_no_sentence_foreign() -> None:
    assert not is_foreign("The ministry (Министерство) counted 12 cases.")
    assert not is_foreign("2024: 12%")


def test_what_only_joins_it_to_the_next_number_is_left_out() -> None:
    assert following("", " مزارعا و 380 عاملا و 12 مدرسة") == "مزارعا"
    assert following("", " طنا في الشمال و 380 طنا في الجنوب") == "طنا في الشمال"
    assert following("", " кг и 12 тонн зерна") == "кг"
    long = following("", " " + "слово " * MOST_WORDS + "на")
    assert long.endswith("…")


def test_another_number_is_no_label() -> None:
    assert following("", " 10,800") == ""
    assert following("Всего туристов: ", " 10,800") == "Всего туристов"
