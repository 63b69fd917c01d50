"""The answer of this room, and how it is asked: by the offset of a number in the article's text."""

from bisect import bisect_right
from dataclasses import dataclass

from briefing_app.core.source import Article, BlockKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A cell of a table or an item of a list that holds a number, with what heads it.

    ``start`` and ``end`` are the offsets of the cell in the article's text. ``column_heads`` are
    from the outermost inward; ``caption`` is the line that names the table or leads into the list,
    ``unit_line`` what is said once of all of its numbers ("£m", "per 100,000"). ``total`` marks a
    cell of a row that sums up the others. Cells of one table share ``table``; rows and columns are
    counted from 0 without heads.
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


@dataclass(frozen=True)
class Layout:
    """The entries of an article in reading order, its headings and its blocks."""

    entries: tuple[Entry, ...] = ()
    headings: tuple[tuple[int, str], ...] = ()
    """The offset at which each heading begins to hold, and its words."""
    blocks: tuple[tuple[int, BlockKind], ...] = ()

    def entry_at(self, offset: int) -> Entry | None:
        """Return the entry that holds the character at ``offset``, or None in running text."""
        at = bisect_right(self.entries, offset, key=lambda entry: entry.start) - 1
        if at >= 0 and self.entries[at].start <= offset < self.entries[at].end:
            return self.entries[at]
        return None

    def section_at(self, offset: int) -> str:
        """Return the words of the heading that ``offset`` stands under; empty above the first."""
        at = bisect_right(self.headings, offset, key=lambda heading: heading[0]) - 1
        return self.headings[at][1] if at >= 0 else ""

    def kind_at(self, offset: int) -> BlockKind:
        """Return the kind of the block that ``offset`` lies in."""
        at = bisect_right(self.blocks, offset, key=lambda block: block[0]) - 1
        return self.blocks[at][1] if at >= 0 else BlockKind.PARAGRAPH


def derive_layout(article: Article) -> Layout:
    """Return how an article is laid out."""
    starts = zip(article.block_starts, article.blocks, strict=True)
    blocks = tuple((start, block.kind) for start, block in starts)
    headings = tuple(
        (start, block.text)
        for start, block in zip(article.block_starts, article.blocks, strict=True)
        if block.kind is BlockKind.HEADING
    )
    return Layout((), headings, blocks)
