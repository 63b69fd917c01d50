"""Numbers of notes that stand small above the end of a word."""

import pytest

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.raised import with_raised_numbers

WORD = Piece("covers 640 m².", 50, 150, 100, 13.3, False)
REST = Piece("It is wide.", 156, 220, 100, 13.3, False)


def test_a_number_is_put_to_its_word() -> None:
    number = Piece("12", 150.4, 156, 95.3, 11, False)
    first, rest = with_raised_numbers([WORD, number, REST])
    assert (first.text, first.x1, rest) == ("covers 640 m².¹²", 156, REST)


@pytest.mark.parametrize(
    "number",
    [
        Piece("12", 160, 166, 95.3, 11, False),
        Piece("12", 150, 156, 100, 11, False),
        Piece("12", 150, 156, 88, 11, False),
        Piece("12", 150, 156, 95.3, 13.3, False),
        Piece("1,2", 150, 156, 95.3, 11, False),
        Piece("2024", 150, 156, 95.3, 11, False),
    ],
)
def test_others_stay(number: Piece) -> None:
    assert with_raised_numbers([WORD, number, REST]) == [WORD, number, REST]
