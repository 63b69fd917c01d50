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


def test_a_class_that_says_a_number_heads_its_column() -> None:
    rows = (("Hospital", "Patients", "Over 60 minutes"), ("Royal", "5", "1"), ("Dunmere", "6", "2"))
    assert find_heads(rows).top == 1
    assert find_heads(tuple((row[0], row[2]) for row in rows)).top == 1


def test_a_first_row_with_its_units_is_no_head() -> None:
    assert find_heads((("Royal", "60 minutes"), ("Dunmere", "70"), ("Holme", "6"))).top == 0
