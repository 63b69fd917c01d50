"""The part of an article that is read again after a correction: the sentences touched, and a little
of what stands around them, so that the work does not grow with the article.
"""

from dataclasses import replace
from typing import NamedTuple

from briefing_app.core.sentence import sentence_spans
from briefing_app.core.source import BLOCK_SEPARATOR, Article, BlockKind
from briefing_app.core.tables.text_cells import cell_around


class Reach(NamedTuple):
    """So many characters before and after the touched sentences are read along."""

    before: int
    after: int


FOR_NUMBERS = Reach(0, 0)
FOR_WORDS = Reach(700, 300)
"""What "they" and "it" stand for."""
AROUND_TABLES = 1_500
"""Characters before and after a table in which its numbers may be said in words."""

LONGEST_TABLE = 10_000
"""Characters of a table that is read along with the line over it."""


class Place(NamedTuple):
    """Where words were put in: ``start..end`` of the old text became ``inserted`` characters."""

    source: str
    start: int
    end: int
    inserted: int

    @property
    def shift(self) -> int:
        """How much longer the text became."""
        return self.inserted - (self.end - self.start)

    def touches(self, start: int, end: int) -> bool:
        """Whether the correction took any of the words ``start..end`` of the old text."""
        return start < self.end and self.start < end

    def moved(self, at: int) -> int:
        """Return where an offset of the old text outside of the correction stands now."""
        return at if at <= self.start else at + self.shift


class Excerpt(NamedTuple):
    """A stretch of an article before and after a correction, each as an article of its own.

    An offset of the article is the excerpt's plus ``base``, in both. ``touched`` are the offsets,
    in the excerpt as it is now, of the sentences that were touched; ``touched_before`` as it was.
    """

    before: Article
    after: Article
    base: int
    touched_before: tuple[int, int]
    touched: tuple[int, int]
    in_table: bool = False


def derive_excerpt(before: Article, after: Article, place: Place, reach: Reach) -> Excerpt:
    """Return what is to be read again."""
    at = _block_of(before, place)
    if before.blocks[at].kind is BlockKind.TABLE:
        return _table_excerpt(before, after, place, at, reach)
    first = before.block_starts[at]
    old, new = before.blocks[at].text, after.blocks[at].text
    start, stop = _touched(old, new, place.start - first, place.end - first, place.inserted)
    head, tail = _whole_sentences(old, start, stop, reach)
    rest = len(old) - tail
    low = at if head else _first_block(before, at, reach.before - start)
    high = at if rest else _last_block(before, at, reach.after - (len(old) - stop))
    if not rest and high == at and _is_over_table(before, at):
        high += 1  # a line over a table is its head, and says no number of its own
    base = before.block_starts[low] + head
    shown = start + first - base, stop + first - base
    return Excerpt(
        _cut(before, low, high, at, head, rest),
        _cut(after, low, high, at, head, rest),
        base,
        shown,
        (shown[0], shown[1] + place.shift),
    )


def _table_excerpt(before: Article, after: Article, place: Place, at: int, reach: Reach) -> Excerpt:
    """Return a whole table with the line above it: its heads say what each cell is about.

    A head touches its column or row, which is no stretch of the text: then all of it is touched.
    Where words are read, what stands around is read along, for what it says of the cells.
    """
    low = at - 1 if at and before.blocks[at - 1].kind is not BlockKind.TABLE else at
    low = _first_block(before, low, AROUND_TABLES if reach.before else 0)
    high = _last_block(before, at, AROUND_TABLES if reach.after else 0)
    base, first = before.block_starts[low], before.block_starts[at] - before.block_starts[low]
    block = before.blocks[at]
    offset = before.block_starts[at]
    cell = cell_around(block.rows, place.start - offset, place.end - offset)
    of_head = cell is None or cell.row == 0 or cell.column == 0
    start, stop = (0, len(block.text)) if of_head or cell is None else (cell.start, cell.end)
    shown = first + start, first + stop
    return Excerpt(
        replace(before, blocks=before.blocks[low : high + 1]),
        replace(after, blocks=after.blocks[low : high + 1]),
        base,
        shown,
        (shown[0], shown[1] + place.shift),
        in_table=True,
    )


def _block_of(article: Article, place: Place) -> int:
    starts = article.block_starts
    return max(i for i, first in enumerate(starts) if first <= place.start)


def _touched(old: str, new: str, start: int, end: int, inserted: int) -> tuple[int, int]:
    """Return the least stretch of the old block of which both versions are whole sentences."""
    shift = inserted - (end - start)
    low, high = start, end
    for text, last, back in ((old, end, 0), (new, start + inserted, shift)):
        for a, b in sentence_spans(text):
            if a <= last and start <= b:
                low, high = min(low, a), max(high, b - back)
    return low, high


def _whole_sentences(text: str, start: int, stop: int, reach: Reach) -> tuple[int, int]:
    """Return the stretch of a block that is read: whole sentences around the touched ones."""
    spans = sentence_spans(text)
    head = min((a for a, _ in spans if a >= start - reach.before), default=start)
    tail = max((b for _, b in spans if b <= stop + reach.after), default=stop)
    return (0 if start <= reach.before else min(head, start)), max(tail, stop)


def _is_over_table(article: Article, at: int) -> bool:
    below = article.blocks[at + 1 : at + 2]
    return bool(below) and below[0].kind is BlockKind.TABLE and len(below[0].text) <= LONGEST_TABLE


def _first_block(article: Article, at: int, room: int) -> int:
    while at > 0 and article.blocks[at - 1].kind is not BlockKind.TABLE:
        room -= len(article.blocks[at - 1].text) + len(BLOCK_SEPARATOR)
        if room < 0:
            break
        at -= 1
    return at


def _last_block(article: Article, at: int, room: int) -> int:
    while at + 1 < len(article.blocks) and article.blocks[at + 1].kind is not BlockKind.TABLE:
        room -= len(article.blocks[at + 1].text) + len(BLOCK_SEPARATOR)
        if room < 0:
            break
        at += 1
    return at


def _cut(article: Article, low: int, high: int, at: int, front: int, back: int) -> Article:
    blocks = list(article.blocks[low : high + 1])
    text = blocks[at - low].text
    blocks[at - low] = replace(blocks[at - low], text=text[front : len(text) - back])
    return replace(article, blocks=tuple(blocks))
