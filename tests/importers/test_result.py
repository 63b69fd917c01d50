"""Progress: it is told by what is gone through, not by the clock."""

import io

import pytest
import xlsxwriter

from briefing_app.importers import import_bytes
from briefing_app.importers.result import EVERY, telling, within

ROWS = 8 * EVERY


def test_each_thousand_things_are_told() -> None:
    heard: list[float] = []
    assert list(telling(range(3 * EVERY), within(heard.append, 0.5, 1.0))) == list(range(3 * EVERY))
    assert heard == pytest.approx([0.5, 0.5 + 0.5 / 3, 0.5 + 1.0 / 3])


def test_nothing_is_told_of_nothing() -> None:
    heard: list[float] = []
    assert list(telling((), heard.append)) == []
    assert heard == []


def _csv(rows: int) -> bytes:
    lines = (f"Town {n};{n % 977 + 1000:,}" for n in range(rows))
    return ("Town;Households\n" + "\n".join(lines)).encode()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_long_table_tells_its_rows_in_each_stage(kind: str) -> None:
    heard: list[float] = []
    data = _csv(ROWS) if kind == "csv" else _xlsx(ROWS)
    (table,) = import_bytes(data, name=f"a.{kind}", progress=heard.append).tables
    assert len(table.rows) == ROWS
    assert heard == sorted(heard)
    assert (heard[0], heard[-1]) == (0.0, 1.0)
    for begin, end in ((0.25, 0.33), (0.34, 0.63), (0.63, 0.8)):  # cleaned, numbered, made
        assert sum(begin <= share < end for share in heard) >= ROWS / EVERY
    if kind == "csv":
        assert sum(share < 0.25 for share in heard) >= ROWS / EVERY


def _xlsx(rows: int) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Homes")
        sheet.write_row(0, 0, ["Town", "Households"])
        for n in range(rows):
            sheet.write_row(n + 1, 0, [f"Town {n}", n % 977 + 1000])
    return buffer.getvalue()
