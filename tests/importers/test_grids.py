"""Tables set in plain text, by the columns that their cells stand over."""

import pytest

from briefing_app.importers.grids import grid

WIDE = "Mean rent (EUR/m2)   "


@pytest.mark.parametrize("gap", [3, 5, 8])
def test_a_head_over_the_end_of_the_names_stands_over_its_numbers(gap: int) -> None:
    """The first head begins where the longest name ends, and reaches over its numbers."""
    lines = (
        " " * len(WIDE.rstrip()) + "Q3 of 2025" + " " * gap + "Q3 of 2024",
        WIDE + "   48.2" + " " * gap + "   44.1".rjust(10),
        "Flats let            " + "    619" + " " * gap + "    580".rjust(10),
    )
    rows = grid(lines)
    assert rows[0] == ("", "Q3 of 2025", "Q3 of 2024")


def test_a_head_over_two_columns_stands_in_the_first() -> None:
    lines = (
        "             Visitors",
        "             2024    2025",
        "Museum        412     530",
        "Library       388     401",
        "Theatre        97     102",
    )
    assert grid(lines)[0] == ("", "Visitors", "")


def test_a_caption_and_two_rows_of_heads_are_not_counted_against_a_table() -> None:
    lines = (
        "Table 4. Loans and visits by branch",
        "             Loans           Visits",
        "             2024    2025    2024    2025",
        "Harbour       412     530     988   1,040",
        "Mill Lane     388     401     712     690",
    )
    rows = grid(lines)
    assert rows[0][0] == lines[0]
    assert rows[1] == ("", "Loans", "", "Visits", "")
    assert rows[-1] == ("Mill Lane", "388", "401", "712", "690")


def test_short_lines_over_two_columns_of_an_address_are_no_table() -> None:
    lines = ("The harbour board", "Pier 4", "Open daily", "Kiosk    closed", "Ask the clerk")
    assert grid(lines) == ()


def test_a_caption_over_bars_is_the_first_row() -> None:
    lines = ("Guests by house", "House | Beds | Guests", "Harbour | 40 | 512", "Mill | 12 | 96")
    assert grid(lines) == (
        ("Guests by house", "", ""),
        ("House", "Beds", "Guests"),
        ("Harbour", "40", "512"),
        ("Mill", "12", "96"),
    )
    assert grid(("Either | or", "neither of the two", "Both | or none")) == ()
