"""Boxes beside lines of text that are shorter there."""

import pytest

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.sidebox import without_side_boxes

TEXT = (
    "The harbour board counted more crossings,",
    "boats and people than in any year before,",
    "and fewer of them late, its report says, though",
    "storms kept all of them in port for two weeks.",
    "Fares went up in the same year, which the board explains by what fuel costs, and again",
    "in May, when nobody had thought that they would, as a survey of those who travel shows.",
)


def page(box: list[str], *, x: float = 400, text: tuple[str, ...] = TEXT) -> list[Piece]:
    left = 50.0 if x > 200 else 220.0
    found = [
        Piece(line, left if n < 4 else 50, left + 4.8 * len(line), 100.0 + 12 * n, 10, False)
        for n, line in enumerate(text)
    ]
    return found + [
        Piece(line, x, x + 5.0 * len(line), 100.0 + 13 * n, 10, False) for n, line in enumerate(box)
    ]


@pytest.mark.parametrize(
    ("box", "x"),
    [
        (["In numbers", "759 dives", "5,313 kg of nets"], 400),
        (["Divers off the", "head lifted 3,791", "kg on one day."], 50),
        (["Photo: R. Tull", "for the board"], 400),
    ],
)
def test_a_box_is_read_by_itself(box: list[str], x: float) -> None:
    rest, boxes = without_side_boxes(page(box, x=x))
    assert [[piece.text for piece in one] for one in boxes] == [box]
    assert [piece.text for piece in rest] == list(TEXT)


def test_numbers_beside_their_names_are_no_box() -> None:
    names = ("Passengers carried in the year", "Vehicles carried in the year", *TEXT[4:])
    assert without_side_boxes(page(["1,204", "55"], text=names))[1] == []
    assert without_side_boxes(page(["1,204", "55", "12"]))[1] == []


def test_words_that_stand_in_the_same_lines_as_names_are_no_box() -> None:
    names = ("Harbour of Elie and of Crail, north", "Harbour of Corran, south side", *TEXT[4:])
    assert without_side_boxes(page(["open all year", "closed in May"], text=names))[1] == []
