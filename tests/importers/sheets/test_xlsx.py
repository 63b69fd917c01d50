"""Workbooks as other programs write them: without fills, strict, large, merged, from 1904."""

import io
import zipfile

import pytest
import xlsxwriter

from briefing_app.core.source import Table
from briefing_app.importers import import_bytes
from briefing_app.importers.sheets.formats import Format, shown
from tests.importers import samples


def workbook(*rows: list[object], merged: tuple[str, ...] = ()) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Data")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
        for place in merged:
            sheet.merge_range(place, rows[int(place[1]) - 1][ord(place[0]) - 65])
    return buffer.getvalue()


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts: dict[str, str | bytes] = {name: file.read(name) for name in file.namelist()}
    text = parts[part]
    assert isinstance(text, bytes) and old.encode() in text
    parts[part] = text.replace(old.encode(), new.encode())
    return samples.zipped(parts)


def table(data: bytes) -> Table:
    (only,) = import_bytes(data, name="a.xlsx").tables
    return only


DATA = (["District", "Cases"], ["North", 5], ["South", 7])


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/styles.xml", '<fill><patternFill patternType="gray125"/></fill>', "<fill/>"),
        ("docProps/core.xml", "</dcterms:modified>", " one day</dcterms:modified>"),
        ("xl/styles.xml", 'name="Normal"', ""),
        (
            "xl/worksheets/sheet1.xml",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    ],
)  # fmt: skip
def test_oddities_that_do_not_matter(part: str, old: str, new: str) -> None:
    found = table(changed(workbook(*DATA), part, old, new))
    assert [cell.text for row in found.rows for cell in row.cells] == ["North", "5", "South", "7"]


def test_heads_over_several_columns() -> None:
    found = table(
        workbook(
            ["District", "2022", None, "2023", None],
            [None, "Births", "Deaths", "Births", "Deaths"],
            ["North", 5, 6, 7, 8],
            ["South", 1, 2, 3, 4],
            merged=("A1:A2", "B1:C1", "D1:E1"),
        )
    )
    assert [column.name for column in found.columns] == [
        "District", "2022 Births", "2022 Deaths", "2023 Births", "2023 Deaths",
    ]  # fmt: skip
    assert len(found.rows) == 2


def test_of_a_large_sheet_the_first_rows_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.importers.limits.CELLS", 9)
    imported = import_bytes(workbook(*DATA, ["West", 1], ["East", 2]), name="a.xlsx")
    assert len(imported.tables[0].rows) == 3
    assert "Only the first 4 of 5 rows of “Data”" in imported.warnings[0]


def test_cells_that_hold_nothing_do_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing_app.importers.limits.CELLS", 6)
    assert not import_bytes(workbook(*DATA), name="a.xlsx").warnings


def test_formulas_without_results_are_said() -> None:
    data = changed(
        workbook(["a", 1], ["b", 2]), "xl/worksheets/sheet1.xml", "<v>2</v>", "<f>1+1</f>"
    )
    assert "have no result" in import_bytes(data, name="a.xlsx").warnings[0]


@pytest.mark.parametrize(
    ("value", "style", "from_1904", "text"),
    [
        (45363.0, Format("yyyy-mm-dd"), False, "2024-03-12"),
        (43901.0, Format("yyyy-mm-dd"), True, "2024-03-12"),
        (45363.5, Format("d.m.yy h:mm"), False, "2024-03-12 12:00"),
        (0.25, Format("h:mm"), False, "06:00:00"),
        (1.5, Format("[h]:mm"), False, "1 day, 12:00:00"),
        (-3.0, Format("yyyy"), False, "-3"),
        (9e9, Format("yyyy"), False, "9000000000"),
        (0.125, Format(percent=True), False, "12.5%"),
    ],
)
def test_what_a_number_is_shown_as(value: float, style: Format, from_1904: bool, text: str) -> None:
    assert shown(value, style, from_1904) == text
