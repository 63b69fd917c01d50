"""Heads of one row, of several, with years and units; what is a row of data stays one."""

import pytest

from briefing_app.importers.sheets.heads import split_head


@pytest.mark.parametrize(
    ("rows", "names", "left"),
    [
        ([("District", "Cases"), ("North", "5")], ["District", "Cases"], 1),
        (
            [("District", "2022", "2022"), ("District", "Births", "Deaths"), ("North", "5", "6")],
            ["District", "2022 Births", "2022 Deaths"],
            1,
        ),
        (
            [("", "Cases", "Cases"), ("", "Women", "Men"), ("North", "5", "6"), ("Sea", "7", "8")],
            ["", "Cases Women", "Cases Men"],
            2,
        ),
        (
            [("Crop", "Area", "Yield"), ("", "km²", "kg"), ("Wheat", "5", "6")],
            ["Crop", "Area (km²)", "Yield (kg)"],
            1,
        ),
        (  # the corner is left open by the first row, and filled by the second
            [("", "2024", "2024"), ("Item", "Plan", "Actual"), ("", "£m", "£m"), ("A", "5", "6")],
            ["Item", "2024 Plan (£m)", "2024 Actual (£m)"],
            1,
        ),
        (  # a head over several columns, left open after the first of them
            [("", "2011", "", "Change"), ("Area", "Men", "Women", ""), ("North", "5", "6", "1")],
            ["Area", "2011 Men", "2011 Women", "Change"],
            1,
        ),
        (  # the names of rows stand over nothing but themselves
            [("Area", "", "2011"), ("", "Code", "Men"), ("North", "N1", "6")],
            ["Area", "Code", "2011 Men"],
            1,
        ),
        (  # words under words, and numbers nowhere: one head, three rows
            [("Name", "Town"), ("", "Old Town"), ("", "Port"), ("Ann", "Mill")],
            ["Name", "Town"],
            3,
        ),
        (  # a first row of data without numbers
            [("Name", "Town", "Age"), ("Ann", "Port", "n/a"), ("Bob", "Mill", "7")],
            ["Name", "Town", "Age"],
            2,
        ),
        ([("US", "153"), ("UK", "55")], ["", ""], 2),
    ],
)
def test_heads(rows: list[tuple[str, ...]], names: list[str], left: int) -> None:
    found, body = split_head(rows, len(rows[0]))
    assert found == names
    assert len(body) == left
