# ruff: noqa: E501 - one text a line
"""A share is of the main number that other shares of the article come out with, far as they stand."""

import pytest

from tests.reading.claims.said import sums

TEXT = (
    "Tarrano has 1,184,620 people\n\n"
    "The count found 1,184,620 people in Tarrano, up from 1,100,950 ten years ago. Of these, 402,770 people, or 34 per cent, live in the capital. Another 213,230 people (18 per cent) are children.\n\n"
    "The office sent forms to every house. It is the first count in which most answered online. Clerks went out to the valleys in spring. They found many houses shut. In some the snow lay high. They had to come back in May. It was worth it, the office says. Nobody was left out this time.\n\n"
    "Some {}, or {} per cent of the count, speak a second language at home."
)
FAIL = [("71,080 people", "60"), ("154,000 people", "31"), ("355,390 people", "3.0")]
HOLD = [("71,080 people", "6"), ("154,000 people", "13"), ("355,390 people", "30")]


@pytest.mark.parametrize(("part", "share"), FAIL)
def test_a_share_is_of_the_number_that_others_are_of(part: str, share: str) -> None:
    assert any(s.startswith("fails") for s in sums(TEXT.format(part, share)))


@pytest.mark.parametrize(("part", "share"), HOLD)
def test_a_share_of_it_holds(part: str, share: str) -> None:
    assert not any(s.startswith("fails") for s in sums(TEXT.format(part, share)))


def test_a_share_of_others_is_not_of_it() -> None:
    text = TEXT.replace("of the count, speak", "of the herders, speak")
    assert not any(s.startswith("fails") for s in sums(text.format("640 herders", "12")))
