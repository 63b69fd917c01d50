"""Which sentence a place of an article stands in."""

from bisect import bisect_right
from functools import lru_cache

from briefing_app.core.sentence import sentence_spans
from briefing_app.core.source import ROW_SEPARATOR, Article, BlockKind

REACH = 4000
"""How far a sentence is looked for on either side: a text without full stops stays fast."""


@lru_cache(maxsize=256)
def _spans(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(sentence_spans(text))


def sentence_within(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the stretch of whole sentences of ``text`` that ``start..end`` touches."""
    base = max(0, start - REACH)
    spans = _spans(text[base : end + REACH])
    touched = [(a + base, b + base) for a, b in spans if a + base < end and b + base > start]
    if not touched:
        return start, end
    return min(touched[0][0], start), max(touched[-1][1], end)


def row_within(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the rows of a table's text that ``start..end`` touches."""
    stop = text.find(ROW_SEPARATOR, end)
    return text.rfind(ROW_SEPARATOR, 0, start) + 1, len(text) if stop < 0 else stop


def derive_sentence(article: Article, start: int, end: int) -> tuple[int, int]:
    """Return the offsets of the sentence (in a table: the row) that holds ``start..end``."""
    index = max(0, bisect_right(article.block_starts, start) - 1)
    if index >= len(article.blocks):
        return start, end
    block, base = article.blocks[index], article.block_starts[index]
    within = row_within if block.kind is BlockKind.TABLE else sentence_within
    a, b = within(block.text, start - base, min(end - base, len(block.text)))
    return a + base, b + base
