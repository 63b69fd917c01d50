"""Sources: articles and tables, with where they come from.

An article is a list of our own blocks, never foreign markup; its text is the blocks joined by a
blank line, and every offset in the program is a code point of that text.
"""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property

from briefing_app.core.quantity import Quantity
from briefing_app.core.value import Value

BLOCK_SEPARATOR = "\n\n"
CELL_SEPARATOR = "\t"
ROW_SEPARATOR = "\n"


class Source(Value):
    """Where something was read: who published it, and the fingerprint of the bytes that were read.

    ``id`` is unique in a briefing. ``date`` is ISO 8601 or empty. ``file`` is the path of the kept
    bytes inside the document (``sources/…``), ``sha256`` their fingerprint in hex. ``part`` is the
    id of what was taken of a file with several texts, ``encoding`` the one that overrode the guess;
    both are needed to read the kept bytes as they were read, and empty otherwise.
    """

    id: str
    publisher: str = ""
    author: str = ""
    title: str = ""
    date: str = ""
    address: str = ""
    media_type: str = ""
    file: str = ""
    sha256: str = ""
    note: str = ""
    part: str = ""
    encoding: str = ""

    @property
    def origin(self) -> str:
        """Who answers for it: the publisher, else the author; empty where neither is known."""
        return self.publisher or self.author


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    TABLE = "table"


class Block(Value):
    """One block of an article. ``level`` is the rank of a heading or the depth of a list item.

    A block of kind table has ``rows``; its ``text`` is the cells joined by tabs and the rows by
    line ends, as `table_block` makes it.
    """

    kind: BlockKind
    text: str
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def table_block(rows: tuple[tuple[str, ...], ...]) -> Block:
    """Return the block of a table in the running text."""
    text = ROW_SEPARATOR.join(CELL_SEPARATOR.join(row) for row in rows)
    return Block(BlockKind.TABLE, text, rows=rows)


def block_at(starts: Sequence[int], offset: int) -> int:
    """Return which of the blocks that start there an offset lies in, or after."""
    return max(0, bisect_right(starts, offset) - 1)


class Article(Value):
    """A source that is read: its blocks in reading order. ``language`` is a BCP 47 tag or empty."""

    source: Source
    blocks: tuple[Block, ...]
    language: str = ""

    @cached_property
    def text(self) -> str:
        """The whole text that offsets refer to: the blocks joined by a blank line."""
        return BLOCK_SEPARATOR.join(block.text for block in self.blocks)

    @cached_property
    def block_starts(self) -> tuple[int, ...]:
        """The offset in `text` at which each block starts."""
        starts, at = [], 0
        for block in self.blocks:
            starts.append(at)
            at += len(block.text) + len(BLOCK_SEPARATOR)
        return tuple(starts)

    def in_block(self, start: int, end: int) -> tuple[int, int, int]:
        """Return the block that ``start`` lies in, and both offsets inside of it.

        The end of words that reach into the next block lies behind that of the block.
        """
        index = block_at(self.block_starts, start)
        base = self.block_starts[index] if self.blocks else 0
        return index, start - base, end - base

    @property
    def headline(self) -> str:
        """The first headline block's text, or empty."""
        return next((b.text for b in self.blocks if b.kind is BlockKind.HEADLINE), "")


class Column(Value):
    """A column of a table. ``unit`` is canonical and holds for its cells; empty for text."""

    id: str
    name: str
    unit: str = ""


class Cell(Value):
    """A cell: the text as it was given, and what number it states, if any."""

    text: str
    quantity: Quantity | None = None


class Row(Value):
    """A row of a table; ``cells`` has one entry a column. ``source`` is its own source line."""

    id: str
    cells: tuple[Cell, ...]
    source: str = ""


class Table(Value):
    """A source that was added beside the article: named columns, rows of cells, a source line."""

    source: Source
    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    @cached_property
    def _rows_by_id(self) -> dict[str, Row]:
        return {row.id: row for row in reversed(self.rows)}

    def cell(self, row: str, column: str) -> Cell | None:
        """Return the cell at the row and column of these ids, or None."""
        at = next((i for i, c in enumerate(self.columns) if c.id == column), None)
        found = self._rows_by_id.get(row)
        if at is None or found is None or at >= len(found.cells):
            return None
        return found.cells[at]
