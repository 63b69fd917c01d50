"""Which sentence a place stands in: the one finder for cards, article, stage, sheet and search.

In a table of the article the row takes the sentence's place.
"""

from bisect import bisect_right
from functools import lru_cache

from briefing_app.core.sentence import sentence_spans
from briefing_app.core.source import ROW_SEPARATOR, Article, BlockKind

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


def derive_sentence(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence (in a table: the row) that holds ``start..end``."""
    index = max(0, bisect_right(article.block_starts, start) - 1)
    if index >= len(article.blocks):
        return start, end
    block, base = article.blocks[index], article.block_starts[index]
    if block.kind is not BlockKind.TABLE:
        return sentence_around(article.text, start, end)
    first, last = row_around(block.text, start - base, min(end - base, len(block.text)))
    row = block.text[first:last]
    first += len(row) - len(row.lstrip())
    last -= len(row) - len(row.rstrip())
    return min(first + base, start), max(last + base, end)
