"""Which sentence a place stands in: the one finder for cards, article, stage, sheet and search.

In a table of the article the row takes the sentence's place.
"""

from bisect import bisect_right
from functools import lru_cache

from briefing_app.core.sentence import sentence_spans
from briefing_app.core.source import ROW_SEPARATOR, Article, Block, BlockKind

REACH = 4000
"""How far a sentence goes on either side of a place: a text without full stops is none."""


@lru_cache(maxsize=256)
def sentences_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return the sentences of a text, remembered for the texts that were asked for last."""
    return sentence_spans(text)


def sentence_at(text: str, offset: int) -> int:
    """Return the index of the sentence that holds ``offset``, or the one before it; -1 for none."""
    spans = sentences_of(text)
    at = bisect_right(spans, (offset, len(text) + 1)) - 1
    return at if spans else -1


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of whole sentences that ``start..end`` touches; itself where none does."""
    first, last = sentence_at(text, start), sentence_at(text, max(start, end - 1))
    if first < 0:
        return start, end
    spans = sentences_of(text)
    low, high = spans[first][0], spans[last][1]
    return min(start, max(low, start - REACH)), max(end, min(high, end + REACH))


def row_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the rows of a table's text that ``start..end`` touches."""
    stop = text.find(ROW_SEPARATOR, end)
    return text.rfind(ROW_SEPARATOR, 0, start) + 1, len(text) if stop < 0 else stop


def _block_of(article: Article, offset: int) -> tuple[Block, int] | None:
    """Return the block that a place is in, or the one before it, and where it starts.

    No sentence crosses a blank line, so one of a block is one of the whole text.
    """
    index = max(0, bisect_right(article.block_starts, offset) - 1)
    if index >= len(article.blocks):
        return None
    return article.blocks[index], article.block_starts[index]


def sentence_of(article: Article, offset: int) -> tuple[int, int] | None:
    """Return the offsets of the one sentence that holds a place; None between sentences."""
    found = _block_of(article, offset)
    if found is None:
        return None
    block, base = found
    at = sentence_at(block.text, offset - base)
    low, high = sentences_of(block.text)[at] if at >= 0 else (0, 0)
    return (low + base, high + base) if low <= offset - base < high else None


def derive_sentence(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence (in a table: the row) that holds ``start..end``."""
    found = _block_of(article, start)
    if found is None:
        return start, end
    block, base = found
    if block.kind is not BlockKind.TABLE:
        low, high = sentence_around(block.text, start - base, min(end - base, len(block.text)))
        return low + base, max(high + base, end)
    first, last = row_around(block.text, start - base, min(end - base, len(block.text)))
    row = block.text[first:last]
    first += len(row) - len(row.lstrip())
    last -= len(row) - len(row.rstrip())
    return min(first + base, start), max(last + base, end)
