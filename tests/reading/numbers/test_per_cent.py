"""How per cent is abbreviated: "41 pc of capacity"; pieces and computers are none."""

import pytest

from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

PER_CENT = ["Sales rose 5.7 pc in August.", "The dams hold 41 pc of water.", "It fell to 38pc."]
NO_PER_CENT = ["She bought a 12 pc dinner set.", "The firm sold 31 PC systems."]


def units(text: str) -> set[str]:
    briefing = derive_briefing(article(f"News of the day\n\n{text}"))
    return {f.quantity.unit for f in briefing.figures}


@pytest.mark.parametrize("text", PER_CENT)
def test_pc_is_per_cent(text: str) -> None:
    assert "%" in units(text)


@pytest.mark.parametrize("text", NO_PER_CENT)
def test_pieces_and_computers_are_none(text: str) -> None:
    assert "%" not in units(text)
