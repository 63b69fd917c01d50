"""What grew faster or more slowly than what was told before."""

import pytest

from tests.reading.claims.said import sums

FASTER = [
    ("Sales rose by 4.2 per cent. Costs rose even faster, by 6.8 per cent.", "6.8 % > 4.2 %"),
    ("Passenger numbers grew by 11 %, and freight grew more slowly, by 3 %.", "3 % < 11 %"),
    ("Returns fell faster, by 6 per cent, to 94 from 100.", "(94 − 100) ÷ 100 × 100 = −6 %"),
    ("Exports fell by 2.4 percent. Imports fell more sharply, by 5.1 percent.", "5.1 % > 2.4 %"),
]  # fmt: skip
NO_CLAIM = [
    "Sales rose by 4.2 per cent. Complaints fell more sharply, by 6 per cent.",
    "Costs rose by 8 per cent. Wages rose faster, by 5 per cent.",
]


@pytest.mark.parametrize(("text", "told"), FASTER)
def test_the_speed_of_growth_is_set_against_the_one_before(text: str, told: str) -> None:
    assert f"holds {told}" in [s.replace("\xa0", " ") for s in sums(f"News of the day\n\n{text}")]


@pytest.mark.parametrize("text", NO_CLAIM)
def test_nothing_is_said_of_another_way_and_nothing_fails(text: str) -> None:
    assert sums(f"News of the day\n\n{text}") == []
