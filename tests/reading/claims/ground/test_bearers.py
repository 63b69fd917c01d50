# ruff: noqa: E501 - one text a line
"""Who bears a number by name has that one, and no other's."""

import pytest

from tests.reading.claims.said import verdicts

VOTES = "News\n\nVotes: Voss 108, Hoxha 96, Brandt 84, Aydin 60. "
MEDALS = "News\n\nUlme took 14 medals, Hafen won 9 medals and Norden won 7. "


@pytest.mark.parametrize(
    ("text", "claim", "outcome"),
    [
        (VOTES + "Ms Voss had 90 per cent of the 120 votes.", "90 per cent", "holds"),
        (VOTES + "Mr Aydin was 24 votes behind Ms Brandt.", "24 votes behind", "holds"),
        (VOTES + "Mr Aydin was 36 votes behind Ms Brandt.", "36 votes behind", "fails"),
        (MEDALS + "Ulme was five medals ahead of Hafen.", "five medals ahead", "holds"),
        (MEDALS + "Hafen had 30 per cent of the 30 medals.", "30 per cent", "holds"),
    ],
)
def test_a_name_has_its_own_number(text: str, claim: str, outcome: str) -> None:
    assert verdicts(text).get(claim) == outcome


def test_names_behind_their_numbers_are_no_bearers_of_the_next() -> None:
    text = "News\n\nThe Service has 640 officers: 288 at Amrel, 240 at Dornhaven and 112 at Skarre. Amrel thus has 45 per cent."
    assert verdicts(text).get("45 per cent") == "holds"
