"""Which rows of a table head the others."""

from briefing_app.reading.layout.heads import find_heads

TITLE = ("Dentists per 100,000 people", "", "", "")
YEARS = ("Region", "2019", "2024", "Change")
NORTH = ("North", "58", "49", "-9")
COAST = ("Coast", "49", "41", "-8")


def test_a_title_over_the_heads_is_no_row() -> None:
    assert find_heads((TITLE, YEARS, NORTH, COAST)).top == 2


def test_a_group_over_the_first_row_is_no_head() -> None:
    assert find_heads((("Men", "", "", ""), NORTH, COAST)).top == 0


def test_heads_without_a_title() -> None:
    assert find_heads((YEARS, NORTH, COAST)).top == 1
