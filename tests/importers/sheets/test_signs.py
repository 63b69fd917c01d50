"""Signs in cells of their own go to the numbers they stand beside, and nothing else moves."""

import pytest

from briefing_app.importers.sheets.signs import with_signs_joined

STATEMENT = (
    ("", "2025", "", "", "", "2024", "", ""),
    ("Net sales", "$", "412.6", "", "$", "388.9", "", ""),
    ("Cost", "", "301.2", "", "", "279.4", "", ""),
    ("Margin", "", "27.0", "%", "", "28.2", "%", ""),
    ("Income", "$", "(3.4", ")", "$", "—", "", ""),
)


def test_a_statement_has_its_signs_by_its_numbers() -> None:
    assert with_signs_joined(STATEMENT) == (
        ("", "2025", "2024"),
        ("Net sales", "$412.6", "$388.9"),
        ("Cost", "301.2", "279.4"),
        ("Margin", "27.0%", "28.2%"),
        ("Income", "$(3.4)", "$—"),
    )


@pytest.mark.parametrize(
    "rows",
    [
        (("Unit", "Price", "Change"), ("kg", "4.20", "3"), ("%", "1.5", "2")),
        (("Currency", "Paid"), ("EUR", "12"), ("Dollar", "14")),
        (("Paid", "Currency"), ("12", "EUR"), ("14", "USD")),
        (("Name", "", "2025"), ("Total", "%", "51"), ("All", "women", "38")),
        (("a", "b"), ("1", "2")),
    ],
)
def test_other_tables_stay_as_they_are(rows: tuple[tuple[str, ...], ...]) -> None:
    assert with_signs_joined(rows) == rows


def test_rows_of_unequal_length_are_read_as_if_their_last_cells_were_empty() -> None:
    rows = (("", "", "2024"), ("Revenue", "$", "512"), ("Costs", "$"))
    assert with_signs_joined(rows) == (("", "2024"), ("Revenue", "$512"), ("Costs", "$"))
