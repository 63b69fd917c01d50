"""Texts made to be slow: each ends soon. A rule that looks at all figures for each would not."""

import pytest

from briefing_app.reading.beside.compare import derive_pairings
from briefing_app.reading.draft import derive_draft
from tests.reading.article.helpers import article, told

PIECES = [
    "most ",
    "than the ",
    "from 1 to ",
    "12 more than ",
    "(12 kg ",
    "5% of the ",
    "half of ",
    "the 12 arrests ",
    "record ",
    "summary says 12 things. ",
    "AB ",
    "most" + " " * 200,
]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.timeout(60)
def test_a_long_text_of_one_piece(piece: str) -> None:
    text = "News\n\n" + piece * (8_000 // len(piece))
    assert derive_draft(article(text)).article.text.startswith("News")


@pytest.mark.timeout(60)
def test_two_long_texts() -> None:
    draft = derive_draft(article("News\n\n" + "In 2020 some 12 cars and 14 ships came. " * 400))
    assert derive_pairings(told(draft), told(draft)).pairs


@pytest.mark.timeout(60)
def test_two_texts_of_many_numbers() -> None:
    lines = [
        f"Gate {chr(65 + n % 26)} let {100 + 7 * n} cars and {90 + 11 * n} ships in."
        for n in range(120)
    ]
    first = told(derive_draft(article("News\n\n" + " ".join(lines))))
    second = told(derive_draft(article("News\n\n" + " ".join(reversed(lines)))))
    assert derive_pairings(first, second).pairs
