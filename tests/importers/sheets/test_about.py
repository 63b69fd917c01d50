"""Pairs of a label and its value over a table are no heads; heads are no such pairs."""

import pytest

from briefing_app.importers import import_bytes
from briefing_app.importers.sheets.about import About, without_about

HEAD, BODY = ("Line", "2023", "2024"), ("North", "655", "585")


@pytest.mark.parametrize(
    ("over", "about"),
    [
        (
            [("Title:", "Sailings", ""), ("Source", "Port of Sill", ""), ("Units", "thousand", "")],
            About("Sailings", ("thousand",), ("Source: Port of Sill.", "Units: thousand."), ()),
        ),
        (
            [("Sailings by line", "", ""), ("Last updated", "4 March 2025", "")],
            About("", (), ("Last updated: 4 March 2025.",), ("Sailings by line",)),
        ),
        ([("Ferries:", "14", "")], About("", (), ("Ferries: 14.",), ())),
    ],
)
def test_pairs_over_a_table_say_what_it_is(over: list[tuple[str, ...]], about: About) -> None:
    assert without_about([*over, HEAD, BODY], 3) == (about, [HEAD, BODY])


@pytest.mark.parametrize(
    "rows",
    [
        [HEAD, BODY],
        [("Line", "Sailings", ""), ("", "2023", "2024"), BODY],
        [("Date", "Sailings", ""), BODY, BODY],
        [("Source:", "Port of Sill"), ("North", "655")],
        [("Source:", "Port of Sill", ""), ("1", "2", ""), HEAD, BODY],
    ],
)
def test_anything_else_is_part_of_the_table(rows: list[tuple[str, ...]]) -> None:
    assert without_about(rows, len(rows[0])) == (About(), rows)


def test_a_file_is_named_by_its_title_and_keeps_its_source() -> None:
    data = b"Title:,Sailings\nSource:,Port of Sill\nUnit:,thousand\n\nLine,May,June\nNorth,1.5,2\n"
    (table,) = import_bytes(data, name="a.csv").tables
    assert (table.name, table.source.note) == ("Sailings", "Source: Port of Sill. Unit: thousand.")
    assert [column.name for column in table.columns] == ["Line", "May", "June"]
    quantity = table.rows[0].cells[1].quantity
    assert quantity is not None and quantity.value == 1500


@pytest.mark.parametrize(
    ("over", "name", "note"),
    [
        ("Title,Port traffic,,\nFigures are provisional and exclude ferries,,,\n"
         "Unit,thousands,,\n", "Port traffic",
         "Figures are provisional and exclude ferries. Unit: thousands."),
        ("Counted by hand.,,,\nTable:,Port traffic,,\nPort of Sill,,,\n", "Port traffic",
         "Counted by hand. Port of Sill."),
        ("Port traffic,,,\nTitle,Port traffic,,\nStatus,Draft,,\n", "Port traffic",
         "Status: Draft."),
        ("Port traffic,,,\nUnit,thousands,,\n", "Port traffic", "Unit: thousands."),
    ],
)  # fmt: skip
def test_a_line_over_a_table_with_a_title_is_a_note(over: str, name: str, note: str) -> None:
    data = f"{over}Line,May,June,July\nNorth,1.5,2,3\nSouth,2.5,3,4\n"
    (table,) = import_bytes(data.encode(), name="a.csv").tables
    assert (table.name, table.source.note) == (name, note)
    assert [column.name for column in table.columns] == ["Line", "May", "June", "July"]
