"""Numbers that stand in a table or a list rather than in a sentence."""

from typing import NamedTuple

from briefing_app.core.quantity import Quantity


class TextCell(NamedTuple):
    """A cell of a table in the running text that holds a number: its offsets, whether it heads
    others, and its entry where it states one in digits.
    """

    start: int
    end: int
    head: bool = False
    entry: "Entry | None" = None


class Entry(NamedTuple):
    """A cell of a table or an item of a list that holds a number, with what heads it.

    ``start`` and ``end`` are the offsets of the cell in the article's text. ``row_head`` names the
    row, ``group`` the rows it stands among; ``column_heads`` are from the outermost inward;
    ``caption`` is the line that names the table or leads into the list, ``unit_line`` what is said
    once of all of its numbers ("£m", "per 100,000"). ``total`` marks a cell of a row or column that
    sums up the others. ``quantity`` is what a table's cell states, None where it is for the reader
    of sentences to say, as in lists. ``rows_are`` is the head over the names of the rows ("Ward").
    Cells of one table share ``table``; rows and columns are counted from 0 without heads.
    """

    start: int
    end: int
    table: int
    row: int
    column: int
    row_head: str = ""
    column_heads: tuple[str, ...] = ()
    caption: str = ""
    unit_line: str = ""
    total: bool = False
    group: str = ""
    quantity: Quantity | None = None
    rows_are: str = ""
