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
