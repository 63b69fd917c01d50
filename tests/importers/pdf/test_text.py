"""Lines to paragraphs, where only the words tell that a line stands alone."""

import pytest

from briefing_app.importers.pdf.layout import Line
from briefing_app.importers.pdf.text import blocks

PROSE = "The board counted more crossings than in any year before it began to count them"


@pytest.mark.parametrize(
    ("second", "column", "apart"),
    [
        ("9 November 2023", 1, True),
        ("9 November 2023", 0, True),
        ("November and December", 1, False),
    ],
)
def test_a_line_of_the_day_stands_alone_under_its_authors(
    second: str, column: int, apart: bool
) -> None:
    width = 7.0 * len(second)
    lines = [
        Line("Ines Falk and Tom Reed", 220, 380, 200, 10, False),
        Line(second, 300 - width / 2, 300 + width / 2, 212, 10, False, column),
        *(Line(f"{PROSE}.", 72, 500, 240 + 12 * n, 10, False, 2) for n in range(4)),
    ]
    found = [block.text for block in blocks([lines])]
    assert (second in found) == apart


def test_items_begin_their_lines_however_near_their_numbers_stand() -> None:
    said = ["There were three. Of them", "1. “Mills” cost £61.", "2. Roads cost £21.",
            "3.Parks cost £14.", "a)Trees cost £3."]  # fmt: skip
    lines = [
        Line(PROSE, 72, 500, 100, 10, False),
        *(Line(text, 72, 200, 112 + 12 * n, 10, False) for n, text in enumerate(said)),
    ]
    found = [(block.kind.value, block.text) for block in blocks([lines])]
    assert found == [
        ("paragraph", f"{PROSE} There were three. Of them"),
        ("list_item", "“Mills” cost £61."),
        ("list_item", "Roads cost £21."),
        ("list_item", "Parks cost £14."),
        ("paragraph", "a)Trees cost £3."),
    ]


@pytest.mark.parametrize(
    ("marked", "last"),
    [("Spending rose¹.", "¹ Unaudited."), ("Spending rose.", "1 Unaudited.")],
)
def test_a_note_under_the_text_has_the_number_raised_that_stands_so_in_it(
    marked: str, last: str
) -> None:
    lines = [
        *(Line(PROSE, 72, 500, 100 + 12 * n, 10, False) for n in range(4)),
        Line(marked, 72, 200, 148, 10, False),
        Line("1 Unaudited.", 72, 140, 700, 8, False, column=1),
    ]
    assert blocks([lines])[-1].text == last


@pytest.mark.parametrize(
    ("above", "end", "below", "joined"),
    [
        ("The ferry runs on four", 300, f"Lines of it cross. {PROSE[:59]}.", False),
        ("The ferry runs on four", 300, f"lines that cross. {PROSE[:60]}.", True),
        ("The ferry runs on four", 480, f"Lines of it cross. {PROSE[:59]}.", True),
        ("Held in the hall", 400, "Present: Ada Quill", False),
        ("It was held in the", 400, "Old Town Hall", True),
    ],
)
def test_a_line_with_room_for_the_next_word_ends_its_paragraph(
    above: str, end: float, below: str, joined: bool
) -> None:
    lines = [
        *(Line(f"{PROSE} all.", 72, 500, 100 + 12 * n, 10, False) for n in range(4)),
        Line(above, 72, end, 148, 10, False),
        Line(below, 72, 72 + 5.5 * len(below), 160, 10, False),
    ]
    found = [block.text for block in blocks([lines])]
    assert any(f"{above} {below[:8]}" in text for text in found) is joined
