"""Where each figure of an article stands: its kind of block, its paragraph, its sentence in it."""

from dataclasses import dataclass

from briefing_app.core.source import Article, BlockKind
from briefing_app.reading.passage.mentions import Passage

_PARAGRAPHS = (
    BlockKind.PARAGRAPH,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTATION,
    BlockKind.TABLE,
)


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a figure; paragraphs count from 1, sentences from 0."""

    kind: BlockKind
    paragraph: int
    sentence: int


def derive_places(passage: Passage, article: Article) -> dict[int, Where]:
    """Return the place of each figure by its index."""
    out: dict[int, Where] = {}
    starts = article.block_starts
    numbers: list[int] = []
    paragraph = 0
    for block in article.blocks:
        paragraph += block.kind in _PARAGRAPHS
        numbers.append(paragraph)
    at = 0
    firsts: dict[int, int] = {}
    for m in passage.mentions:
        while at + 1 < len(starts) and starts[at + 1] <= m.start:
            at += 1
        if not article.blocks:
            out[m.index] = Where(BlockKind.PARAGRAPH, 1, 0)
            continue
        if at not in firsts:
            firsts[at] = _first_sentence(passage, starts[at])
        out[m.index] = Where(article.blocks[at].kind, numbers[at], m.sentence - firsts[at])
    return out


def _first_sentence(passage: Passage, start: int) -> int:
    sentences = passage.reading.sentences
    low, high = 0, len(sentences)
    while low < high:
        mid = (low + high) // 2
        if sentences[mid][1] <= start:
            low = mid + 1
        else:
            high = mid
    return low
