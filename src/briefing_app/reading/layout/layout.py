"""The answer of this room, and how it is asked: by the offset of a number in the article's text."""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.layout import lists, tables
from briefing_app.reading.layout.captions import caption_start, find_caption, find_notes
from briefing_app.reading.layout.entry import Entry, TextCell


class Layout(NamedTuple):
    """The entries of an article in reading order, its headings and its blocks."""

    entries: tuple[Entry, ...] = ()
    headings: tuple[tuple[int, str], ...] = ()
    """The offset at which each heading begins to hold, and its words."""
    blocks: tuple[tuple[int, BlockKind], ...] = ()
    cells: tuple[TextCell, ...] = ()
    """The cells of tables that hold a digit, and items that state a number, in reading order."""

    def entry_at(self, offset: int) -> Entry | None:
        """Return the entry that holds the character at ``offset``, or None in running text."""
        at = bisect_right(self.entries, offset, key=lambda entry: entry.start) - 1
        if at >= 0 and self.entries[at].start <= offset < self.entries[at].end:
            return self.entries[at]
        return None

    def has_entry(self, start: int, end: int) -> bool:
        """Return whether an entry begins from ``start`` to before ``end``."""
        first = bisect_left(self.entries, start, key=lambda entry: entry.start)
        return first < len(self.entries) and self.entries[first].start < end

    def cells_between(self, start: int, end: int) -> tuple[TextCell, ...]:
        """Return the cells with a character from ``start`` to before ``end``."""
        first = bisect_left(self.cells, start, key=lambda cell: cell.start)
        if first and self.cells[first - 1].end > start:
            first -= 1
        return self.cells[first : bisect_left(self.cells, end, key=lambda cell: cell.start)]

    def section_at(self, offset: int) -> str:
        """Return the words of the heading that ``offset`` stands under; empty above the first."""
        at = bisect_right(self.headings, offset, key=lambda heading: heading[0]) - 1
        return self.headings[at][1] if at >= 0 else ""

    def kind_at(self, offset: int) -> BlockKind:
        """Return the kind of the block that ``offset`` lies in."""
        at = self.block_at(offset)
        return self.blocks[at][1] if at >= 0 else BlockKind.PARAGRAPH

    def block_at(self, offset: int) -> int:
        """Return the number of the block that ``offset`` lies in, or -1."""
        return bisect_right(self.blocks, offset, key=lambda block: block[0]) - 1


@lru_cache(maxsize=4)
def derive_layout(article: Article) -> Layout:
    """Return how an article is laid out.

    The last few answers are kept: the draft, the triage and the charts ask for the same article.
    """
    starts, blocks = article.block_starts, article.blocks
    headings = tuple(
        (start, block.text)
        for start, block in zip(starts, blocks, strict=True)
        if block.kind is BlockKind.HEADING
    )
    cells: list[TextCell] = []
    number = 0
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.TABLE:
            caption, notes = find_caption(blocks, at), find_notes(blocks, at)
            cells.extend(
                TextCell(
                    starts[n] + caption_start(blocks[n].text),
                    starts[n] + len(blocks[n].text),
                    head=True,
                )
                for n in caption.blocks
                if caption.unit_line or any(sign.isdigit() for sign in blocks[n].text)
            )
            cells.extend(tables.derive_cells(block, starts[at], number, caption, notes))
            number += 1
    entries = [cell.entry for cell in cells if cell.entry is not None]
    listed = tuple(lists.derive_entries(blocks, starts, number))
    entries.extend(listed)
    cells.extend(TextCell(e.start, e.end, entry=e) for e in listed if e.quantity is not None)
    for entry in listed:
        if entry.row == 0 and entry.quantity is not None:
            above = starts[bisect_right(starts, entry.start) - 1]
            cells.append(TextCell(above, entry.start, head=True))
    cells.sort(key=lambda cell: cell.start)
    entries.sort(key=lambda entry: entry.start)
    kinds = tuple((start, block.kind) for start, block in zip(starts, blocks, strict=True))
    return Layout(tuple(entries), headings, kinds, tuple(cells))
