"""Lists side by side on a slide, and lists of two levels."""

from briefing_app.importers.pdf.characters import Piece
from briefing_app.importers.pdf.layout import Line, layout
from briefing_app.importers.pdf.lists import gutter_of_lists


def piece(text: str, x: float, y: float) -> Piece:
    return Piece(text, x, x + 7 * len(text), y, 14, False)


NORTH = [
    piece("• North: 148", 60, 100),
    piece("homes, 4% more", 74, 118),
    piece("• Rest: 9", 60, 140),
]
SOUTH = [
    piece("• South: 153", 320, 100),
    piece("homes, 5% more", 334, 118),
    piece("• Rest: 8", 320, 140),
]


def test_each_list_is_read_to_its_end() -> None:
    title = Piece("Homes in 2014", 150, 330, 60, 28, False)
    found, _ = layout([title, *NORTH, *SOUTH], 0)
    assert [one.text for one in found if isinstance(one, Line)] == [
        "Homes in 2014", *(p.text for p in NORTH), *(p.text for p in SOUTH),
    ]  # fmt: skip


def test_the_white_between_two_lists_parts_them() -> None:
    assert gutter_of_lists([*NORTH, *SOUTH]) == (74 + 7 * 14 + 320) / 2


def test_items_of_a_deeper_level_stand_in_the_same_list() -> None:
    deeper = [piece("• of these 12", 90, 160), piece("• and 13 more", 90, 178)]
    assert gutter_of_lists([*NORTH, *deeper]) is None


def test_lists_one_under_the_other_are_no_columns() -> None:
    below = [piece("• South: 153", 320, 400), piece("• Rest: 8", 320, 440)]
    assert gutter_of_lists([*NORTH, *below]) is None
    assert gutter_of_lists(NORTH) is None
