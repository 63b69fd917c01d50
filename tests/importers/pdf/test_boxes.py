"""What is asked in a row is what pdfium answers for each character by itself."""

from collections.abc import Iterator
from typing import Any

import pytest

from briefing_app.importers.pdf.boxes import Asked
from tests.importers import samples

pypdfium2 = pytest.importorskip("pypdfium2")


@pytest.fixture
def textpage() -> Iterator[Any]:
    data = samples.typeset(
        "Ice of *13,000* years fell#super(typographic: false)[2] to 2.4 metres.\n\nSecond line.\n"
    )
    document = pypdfium2.PdfDocument(data)
    page = document[0]
    text = page.get_textpage()
    yield text
    text.close()
    page.close()
    document.close()


def test_boxes_and_bottoms_are_those_of_each_character(textpage: Any) -> None:
    at = [n for n in range(textpage.count_chars()) if textpage.get_text_range(n, 1).strip()]
    asked = Asked(textpage)
    boxes = asked.boxes(at)
    assert all(boxes.there)
    loose = [textpage.get_charbox(n, loose=True) for n in at]
    found = zip(boxes.left, boxes.right, boxes.heights, strict=True)
    assert list(found) == [(left, right, top - bottom) for left, bottom, right, top in loose]
    assert asked.bottoms(at) == [textpage.get_charbox(n)[1] for n in at]


def test_the_line_of_raised_characters_is_higher_and_their_fonts_are_named(textpage: Any) -> None:
    text = textpage.get_text_range()
    plain, raised, bold = text.index("fell"), text.index("fell") + 4, text.index("13,000")
    asked = Asked(textpage)
    usual, higher = asked.baselines([plain, raised])
    assert higher > usual
    assert asked.angles([plain, raised]) == [0.0, 0.0]
    fonts = asked.fonts([plain, bold])
    assert b"bold" not in fonts[0].lower()
    assert b"bold" in fonts[1].lower()


def test_nothing_asked_is_nothing_answered(textpage: Any) -> None:
    asked = Asked(textpage)
    assert asked.boxes([]).left == []
    assert asked.fonts([]) == asked.baselines([]) == asked.bottoms([]) == []
