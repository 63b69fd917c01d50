"""Tables of a page: cells that span rows and columns put where they stand."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing_app.importers import limits
from briefing_app.importers.clean import raised
from briefing_app.importers.formulas import formula
from briefing_app.importers.web.hidden import NOTE_MARK, SKIPPED, is_hidden

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Rows = tuple[tuple[str, ...], ...]

_SPACE = re.compile(r"[ \t\n\r\f]+")
_MOST_DOWN = 1000
_TABLES = frozenset(("table", "grid", "treegrid"))
_CELLS = frozenset(("cell", "gridcell", "columnheader", "rowheader"))


def is_table(element: "HtmlElement") -> bool:
    """Whether an element is a table, or one of other elements that say they are one (ARIA)."""
    return element.tag == "table" or element.get("role") in _TABLES


def titles_and_rows(table: "HtmlElement") -> tuple[list[str], Rows]:
    """Return the lines over a table of data and its rows; no rows for one that lays out the page.

    What a cell spans is empty but for its first place: heads hold to the right, names downwards.
    First rows of one cell over all columns are lines over the table.
    """
    if table.find(".//table") is not None or table.find(".//h1") is not None:
        return [], ()
    caption = table.find("caption")
    titles = [words] if caption is not None and (words := cell_words(caption)) else []
    rows: list[tuple[str, ...]] = []
    over: list[int] = []  # how many columns a row takes that is one cell, 0 for others
    longest = 0
    taken: dict[int, int] = {}  # columns that a cell above still fills, and for how many rows
    for row in _rows(table):
        cells: list[str] = []
        below: dict[int, int] = {}
        across = 1
        own = list(_cells(row))
        for cell in own:
            _pass_over(cells, taken)
            text = cell_words(cell)
            longest = max(longest, len(text))
            across, down = (
                _span(cell, "colspan", limits.COLUMNS),
                _span(cell, "rowspan", _MOST_DOWN),
            )
            below.update(dict.fromkeys(range(len(cells), len(cells) + across), down - 1))
            cells += [text] + [""] * (across - 1)
        _pass_over(cells, taken)
        taken = {c: n - 1 for c, n in taken.items() if n > 1}
        taken.update({c: n for c, n in below.items() if n > 0})
        if any(cells):
            rows.append(tuple(cells[: limits.COLUMNS]))
            over.append(across if len(own) == 1 else 0)
    width = max((len(row) for row in rows), default=0)
    has_head = table.find(".//th") is not None or caption is not None
    if width < 2 or len(rows) < 2 or (longest > 300 and not has_head):
        return [], ()
    first = next((n for n, columns in enumerate(over) if columns < width), len(rows))
    if first < len(rows) - 1:
        titles += [row[0] for row in rows[:first]]
        rows = rows[first:]
    return titles, tuple(row + ("",) * (width - len(row)) for row in rows)


def _rows(table: "HtmlElement") -> "Iterator[HtmlElement]":
    if table.tag == "table":
        yield from table.iter("tr")
    else:
        yield from table.iterfind(".//*[@role='row']")


def _cells(row: "HtmlElement") -> "Iterator[HtmlElement]":
    if row.tag == "tr":
        yield from row.iterchildren("td", "th")
    else:
        yield from (cell for cell in row.iterfind(".//*[@role]") if cell.get("role") in _CELLS)


def _pass_over(cells: list[str], taken: dict[int, int]) -> None:
    """Leave the next columns empty as long as a cell above fills them."""
    while taken.get(len(cells), 0) > 0 and len(cells) < limits.COLUMNS:
        cells.append("")


def _span(cell: "HtmlElement", name: str, most: int) -> int:
    span = cell.get(name) or cell.get(f"aria-{name}") or "1"
    return max(1, min(int(span), most)) if span.isdecimal() and len(span) < 5 else 1


def cell_words(cell: "HtmlElement") -> str:
    """Return the words of a cell on one line."""
    from lxml.etree import iterwalk

    parts: list[str] = []
    walker = iterwalk(cell, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            if element is not cell:
                parts.append(element.tail or "")
            continue
        if element.tag in SKIPPED or not isinstance(element.tag, str) or is_hidden(element):
            walker.skip_subtree()
            continue
        if element.tag == "math":
            parts.append(formula(element))
            walker.skip_subtree()
            continue
        text = element.text or ""
        if element.tag in ("br", "p", "div", "li"):
            text = f" {text}"
        elif element.tag == "sup":
            text = "" if NOTE_MARK.fullmatch(text.strip()) else raised(text)
        parts.append(text)
    return _SPACE.sub(" ", "".join(parts)).strip()
