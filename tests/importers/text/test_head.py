"""The lines above a plain text that say whose it is and of when."""

import pytest

from briefing_app.importers.text import plain
from briefing_app.importers.text.head import derive_meta

SHORT = "It produced 41,200 ounces of gold in the quarter."


@pytest.mark.parametrize("text", [SHORT, f"{SHORT} {SHORT} {SHORT} {SHORT}"])
def test_the_day_over_a_text_is_its_day_however_short_the_text(text: str) -> None:
    blocks = plain.blocks(f"Mine lifts output\n\nBy Ada Lind\n\n12 May 2025\n\n{text}\n")
    meta = derive_meta(blocks)
    assert (meta.author, meta.date) == ("Ada Lind", "2025-05-12")


def test_a_day_inside_a_text_is_not_its_day() -> None:
    assert (
        derive_meta(plain.blocks(f"Mine lifts output\n\n{SHORT} It began on 12 May 2025.\n")).date
        == ""
    )
