"""Large letters that begin a text."""

import pytest

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.initials import with_initials

LINES = [
    (100, "{} the quay, boats"),
    (112, "lie still, and dogs that"),
    (124, "at night bark sleep."),
]


def page(letter: str, first: str, size: float = 40) -> list[Piece]:
    initial = Piece(letter, 50, 78, 126, size, False)
    lines = [(y, text.format(first)) for y, text in LINES]
    return [initial, *(Piece(text, 82, 300, y, 10, False) for y, text in lines)]


@pytest.mark.parametrize(
    ("letter", "first", "text"),
    [
        ("B", "eside", "Beside the quay, boats"),
        ("“O", "n", "“On the quay, boats"),
        ("O", "N", "ON the quay, boats"),
        ("A", "t", "At the quay, boats"),
        ("A", "dogs at", "A dogs at the quay, boats"),
    ],
)
def test_the_letter_is_put_to_its_word(letter: str, first: str, text: str) -> None:
    assert with_initials(page(letter, first))[0].text == text


@pytest.mark.parametrize("letter", ["7", "Ab", "b"])
def test_other_large_signs_stay(letter: str) -> None:
    given = page(letter, "at")
    assert with_initials(given) == given


def test_a_letter_of_the_size_of_the_text_or_beside_one_line_stays() -> None:
    assert len(with_initials(page("B", "eside", 12))) == 4
    assert len(with_initials(page("B", "eside")[:2])) == 2


def test_of_two_letters_at_one_line_none_is_lost() -> None:
    other = Piece("B", 50, 78, 126, 40, False)
    texts = [one.text for one in with_initials([*page("A", "t"), other])]
    assert sorted(texts) == sorted(["B", "At the quay, boats", *(t for _, t in LINES[1:])])
