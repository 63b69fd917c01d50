# ruff: noqa: E501 - one text a line
"""A change that other numbers of the article give does not fail by those beside it."""

import pytest

from tests.reading.claims.said import sums

TOP = "News of the day\n\n"
GIVEN = [
    "The list of the clinic has fallen to 18,930 patients.\n\nAt the end of June it had 20,480 patients. A year before, it had 22,710 patients, so that the list is 17 per cent shorter.",
    "The library lent 9,240 books in autumn.\n\nIn summer it lent 8,100 books. A year earlier it had lent 7,700 books, so lending is up by 20 per cent.",
]  # fmt: skip
OWN = "The library lent 9,240 books in autumn.\n\nLending rose from 7,700 books to 8,100 books, a rise of 20 per cent."


@pytest.mark.parametrize("text", GIVEN)
def test_what_another_number_gives_does_not_fail(text: str) -> None:
    assert not [s for s in sums(TOP + text) if s.startswith("fails")]


def test_what_its_own_sentence_sets_apart_fails() -> None:
    assert [s for s in sums(TOP + OWN) if s.startswith("fails")]
