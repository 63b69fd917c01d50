"""A table that is too long: its first rows, the others a block at a time under the same head."""

import io
import re
import zipfile

import pytest
import xlsxwriter

from briefing_app.importers import ImportFailed, import_bytes, limits
from briefing_app.importers.sheets.blocks import block_of, blocks_after
from tests.importers import more_samples

ROWS = 60


def csv() -> bytes:
    lines = [f"Region {n},{n},{n * 2}" for n in range(2, ROWS + 1)]
    return "\n".join(["Region,Homes,Rooms", *lines]).encode()


def workbook() -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Homes")
        sheet.write_row(0, 0, ["Region", "Homes", "Rooms"])
        for n in range(2, ROWS + 1):
            sheet.write_row(n - 1, 0, [f"Region {n}", n, n * 2])
    return buffer.getvalue()


def undeclared() -> bytes:
    """Return the workbook without the remark that says how far its sheet goes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"<dimension [^>]*>", b"", old.read(name)))
    return buffer.getvalue()


def spreadsheet() -> bytes:
    def cell(text: object) -> str:
        return f"<table:table-cell><text:p>{text}</text:p></table:table-cell>"

    rows = [("Region", "Homes", "Rooms")]
    rows += [(f"Region {n}", str(n), str(n * 2)) for n in range(2, ROWS + 1)]
    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    return more_samples.opendocument(
        "spreadsheet",
        f'<office:spreadsheet><table:table table:name="Homes">{body}<table:table-row '
        'table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>'
        "</office:spreadsheet>",
    )


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (csv(), "a.csv"),
        (workbook(), "a.xlsx"),
        (undeclared(), "b.xlsx"),
        (spreadsheet(), "a.ods"),
    ],
)
def test_the_first_rows_are_read_and_the_others_offered(
    data: bytes, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "CELLS", 75)
    first = import_bytes(data, name=name)
    assert len(first.tables[0].rows) == 24
    assert any("first 25 of 60 rows" in words for words in first.warnings)
    assert [part.name.partition(" of")[0] for part in first.parts] == [
        "Rows 26 to 50",
        "Rows 51 to 60",
    ]
    last = import_bytes(data, name=name, part=first.parts[-1].id)
    (table,) = last.tables
    assert [column.name for column in table.columns] == ["Region", "Homes", "Rooms"]
    assert [row.cells[0].text for row in table.rows] == [f"Region {n}" for n in range(51, 61)]
    assert any("Only rows 51 to 60" in words for words in last.warnings)
    assert not last.left_out


def test_a_spreadsheet_too_long_to_be_held_is_read_as_it_comes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = import_bytes(spreadsheet(), name="a.ods").tables
    monkeypatch.setattr(limits, "PART_BYTES", 1000)
    assert import_bytes(spreadsheet(), name="a.ods").tables == whole


def test_any_rows_may_be_named() -> None:
    (table,) = import_bytes(csv(), name="a.csv", part="rows-30-31").tables
    assert [row.cells[1].text for row in table.rows] == ["30", "31"]


@pytest.mark.parametrize("part", ["rows-5-2", "rows-0-4", "rows", "chapter-1"])
def test_no_such_rows(part: str) -> None:
    with pytest.raises(ImportFailed, match="no such rows"):
        block_of(part)


def test_blocks_are_as_long_as_the_first() -> None:
    assert [part.id for part in blocks_after(10, 25, "A")] == ["rows-11-20/A", "rows-21-25/A"]
    assert blocks_after(0, 25) == ()
