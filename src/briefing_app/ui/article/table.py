"""Lays the rows of a table into a text document, a long table in several pieces."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QTextBlockFormat, QTextCursor

from briefing_app.ui.article.formats import ArticleFormats
from briefing_app.viewmodels.article.article import Part
from briefing_app.viewmodels.article.table_columns import column_shares, numeric_columns

ROWS = 40
"""How many rows are laid at a time; pieces of a longer table share its column widths."""


class CellPlace(NamedTuple):
    """A cell that waits for its text."""

    cursor: QTextCursor
    text: str
    header: bool


class TableRows:
    """Goes through the rows of one table after another."""

    def __init__(self, formats: ArticleFormats) -> None:
        self._formats = formats
        self._row = 0
        self._shares: tuple[float, ...] = ()
        self._numeric: frozenset[int] = frozenset()

    def lay(self, cursor: QTextCursor, part: Part, start: int) -> Iterator[CellPlace]:
        """Insert the next rows at the cursor, an empty text block; give their cells in order."""
        rows = part.rows
        columns = max(1, max(len(row) for row in rows))
        if start == 0:
            self._row = 0
            self._numeric = numeric_columns(rows)
            self._shares = column_shares(rows) if len(rows) > ROWS else ()
        piece = rows[self._row : self._row + ROWS]
        last = self._row + ROWS >= len(rows)
        _shrink(cursor)
        kind = self._formats.table(columns, last=last, shares=self._shares)
        table = cursor.insertTable(len(piece), columns, kind)
        left, right = self._formats.block(part), self._formats.block(part, right=True)
        for r, row in enumerate(piece):
            header = self._row + r == 0
            for c, text in enumerate(row):
                cell = table.cellAt(r, c)
                cell.setFormat(self._formats.cell(header=header))
                inside = cell.firstCursorPosition()
                inside.setBlockFormat(right if c in self._numeric else left)
                yield CellPlace(inside, text, header)
        self._row += len(piece)


def _shrink(cursor: QTextCursor) -> None:
    """Make the empty line that a document keeps before a table as low as it can be."""
    low = QTextBlockFormat()
    low.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(low)
