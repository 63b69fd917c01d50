"""Excel workbooks: each sheet that shows is a table, formulas as their last result.

openpyxl unpacks by itself, so every part is checked by `package` before it may.
"""

import io
import re
import warnings
from datetime import date, datetime, time, timedelta
from typing import Any

from briefing_app.importers import limits
from briefing_app.importers.clean import one_line
from briefing_app.importers.dates import iso_date
from briefing_app.importers.delimited import too_large
from briefing_app.importers.package import Package
from briefing_app.importers.result import Draft, Grid, ImportFailed, Meta

_SIGN = re.compile(r"\[\$([^\-\]]{1,4})[^\]]*\]|\"?([$€£¥₹])\"?")
_UNCOMPUTED = re.compile(rb"(?:</f>|<f[^<>]*/>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
_EMPTY_ROWS = 1000
"""Empty rows in a row after which a sheet counts as over; formats often reach to row 1,048,576."""


def read(data: bytes) -> Draft:
    """Return a table for each visible sheet with cells of the XLSX ``data``."""
    package = Package(data, "Excel workbook")
    package.check_xml()
    # Lazy on purpose: importing `importers` must stay light, it stands before every command.
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what openpyxl does not keep on writing is not our matter
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        except Exception as error:  # odd files make it raise nearly anything
            raise package.damaged() from error
        try:
            grids, hidden = _grids(book)
            meta = _meta(book)
        except ImportFailed:
            raise
        except Exception as error:  # as above
            raise package.damaged() from error
        finally:
            book.close()
    if not grids:
        raise ImportFailed("There are no cells in this workbook. Check that it is the right file.")
    notes = []
    if hidden:
        notes.append(f"Hidden sheets were left out: {', '.join(hidden)}.")
    if _uncomputed(package, data):
        notes.append(
            "Some formulas have no result in the file. "
            "Open and save it in a spreadsheet program to fill them."
        )
    return Draft(grids=tuple(grids), meta=meta, warnings=tuple(notes))


def _grids(book: Any) -> tuple[list[Grid], list[str]]:
    grids: list[Grid] = []
    hidden: list[str] = []
    cells = 0
    for sheet in book.worksheets:
        title = one_line(str(sheet.title))
        if sheet.sheet_state != "visible":
            hidden.append(title)
            continue
        sheet.reset_dimensions()  # the file may claim any size
        rows: list[tuple[str, ...]] = []
        empty = 0
        for row in sheet.iter_rows(max_col=limits.COLUMNS):
            texts = tuple(_text(cell) for cell in row)
            cells += len(texts)
            if cells > 4 * limits.CELLS:
                raise too_large()
            if any(texts):
                rows.append(texts)
                empty = 0
            else:
                empty += 1
                if empty > _EMPTY_ROWS:
                    break
        if sum(len(row) for row in rows) > limits.CELLS:
            raise too_large()
        if rows:
            grids.append(Grid(title, tuple(rows)))
    return grids, hidden


def _text(cell: Any) -> str:
    """Return what a cell shows, near enough: percentages and money as such, dates as ISO."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return _number(value, str(cell.number_format or ""))
    if isinstance(value, datetime):
        whole_day = value.time() == time()
        return value.date().isoformat() if whole_day else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return one_line(str(value))


def _number(value: float, style: str) -> str:
    style = style.partition(";")[0]
    if "%" in style:
        return f"{_plain(value * 100)}%"
    found = _SIGN.search(style)
    sign = (found[1] or found[2] or "").strip() if found else ""
    text = _plain(value)
    if not sign:
        return text
    if sign.isalpha():
        return f"{sign} {text}"
    return f"-{sign}{text[1:]}" if text.startswith("-") else f"{sign}{text}"


def _plain(value: float) -> str:
    """Return a number without an exponent, with the 15 digits that a spreadsheet keeps."""
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    text = format(value, ".15g")
    if "e" in text:
        text = format(value, ".15f").rstrip("0").rstrip(".") if abs(value) < 1e20 else text
    return text


def _meta(book: Any) -> Meta:
    made = book.properties
    return Meta(
        title=one_line(str(made.title or "")),
        author="" if made.creator in (None, "openpyxl") else one_line(str(made.creator)),
        date=iso_date(made.modified.isoformat()) if made.modified else "",
    )


def _uncomputed(package: Package, data: bytes) -> bool:
    del data
    names = (f"xl/worksheets/sheet{n}.xml" for n in range(1, 21))
    return any(name in package and _UNCOMPUTED.search(package.read(name)) for name in names)
