"""Text corrections: the words of a block change, and every span goes with its words."""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.every_span import Far, with_spans
from briefing_app.core.source import BLOCK_SEPARATOR, CELL_SEPARATOR, Article, Block, BlockKind
from briefing_app.core.span import (
    CONTEXT,
    Span,
    lost_by_edit,
    make_span,
    moved_by_edit,
    shifted,
)
from briefing_app.core.tables.text_cells import with_cell_replaced


def _block_at(article: Article, start: int, end: int) -> int:
    for index, block in enumerate(article.blocks):
        first = article.block_starts[index]
        if first <= start and end <= first + len(block.text):
            return index
    raise ValueError(f"{start}..{end} does not lie inside one block")


def _follow(span: Span, source: str, text: str, start: int, end: int, inserted: int) -> Span:
    """Return a span after an edit; one whose words were touched stands only in what was put in.

    The same words elsewhere are another saying of them, so nothing is looked for there.
    """
    if span.source != source:
        return span
    moved = moved_by_edit(span, start, end, inserted) if not span.lost else None
    if moved is not None:
        if moved is span and span.end + CONTEXT <= start:
            return span
        if span.start - CONTEXT >= end:
            return moved
        return make_span(source, text, moved.start, moved.end)
    reach = max(0, len(span.exact) - 1)
    first, last = max(0, start - reach), start + inserted + reach
    at = text.find(span.exact, first, last) if span.exact else -1
    stop = at + len(span.exact)
    if at < 0 or text.find(span.exact, at + 1, last) >= 0 or not _is_whole(text, at, stop):
        return lost_by_edit(span, start, end, inserted)
    return make_span(source, text, at, stop)


def _is_whole(text: str, start: int, end: int) -> bool:
    """Whether no word or number goes on over either end: "20" does not stand in "2019"."""
    edges = (text[max(0, start - 1) : start + 1], text[end - 1 : end + 1])
    return not any(len(pair) == 2 and pair.isalnum() for pair in edges)


def _follow_around(span: Span, source: str, text: str, start: int, end: int, inserted: int) -> Span:
    """Return a span of words as they are now: a correction inside of them is part of them."""
    if span.source == source and not span.lost and span.start <= start and end <= span.end:
        last = span.end + inserted - (end - start)
        if text[span.start : last].strip():
            return make_span(source, text, span.start, last)
    return _follow(span, source, text, start, end, inserted)


def with_block_added(briefing: Briefing, source: str, at: int, block: Block) -> Briefing:
    """Put a block before the block ``at`` of an article, or at its end; spans go with their words.

    Raises ``KeyError`` for an unknown article.
    """
    article = briefing.articles_by_id[source]
    at = min(max(at, 0), len(article.blocks))
    blocks = (*article.blocks[:at], block, *article.blocks[at:])
    longer = replace(article, blocks=blocks)
    articles = tuple(longer if a.source.id == source else a for a in briefing.articles)
    start, length = longer.block_starts[at], len(block.text) + len(BLOCK_SEPARATOR)
    whole = longer.text

    def follow(span: Span) -> Span:
        if span.source != source or span.start < start:
            return span
        if span.lost:
            return shifted(span, length)
        return make_span(source, whole, span.start + length, span.end + length)

    return with_spans(replace(briefing, articles=articles), follow)


def with_text_replaced(
    briefing: Briefing, source: str, start: int, end: int, words: str
) -> Briefing:
    """Replace ``start..end`` (code points of the article's text) by ``words``, inside one block,
    of a table inside one cell.

    Line ends in ``words`` become spaces, in a cell tabs as well. Spans before and after move with
    the text. Figures and claims whose words were touched are lost, unless those words are put in
    again; quotations, points and comments say what stands there now. Headline and standfirst follow
    where they were the article's own. What the numbers say is not read again here. Raises
    ``KeyError`` for an unknown article, ``ValueError`` for a place not in one block or cell.
    """
    article = briefing.articles_by_id[source]
    index = _block_at(article, start, end)
    block = article.blocks[index]
    words = " ".join(words.splitlines()) if "\n" in words or "\r" in words else words
    first = article.block_starts[index]
    if block.kind is BlockKind.TABLE:
        words = words.replace(CELL_SEPARATOR, " ")
        new = with_cell_replaced(block, start - first, end - first, words)
    else:
        text = block.text[: start - first] + words + block.text[end - first :]
        new = Block(block.kind, text, block.level)
    if new.text == block.text:
        return briefing
    blocks = (*article.blocks[:index], new, *article.blocks[index + 1 :])
    corrected = replace(article, blocks=blocks)
    articles = tuple(corrected if a.source.id == source else a for a in briefing.articles)
    after = _with_head(replace(briefing, articles=articles), block, new.text)
    place = (source, corrected.text, start, end, len(words))
    by = len(words) - (end - start)
    behind = first + len(block.text) + len(BLOCK_SEPARATOR)
    far = Far(source, max(behind, end + CONTEXT), by)
    return with_spans(
        after,
        lambda span: _follow(span, *place),
        lambda span: _follow_around(span, *place),
        far=far,
    )


def _with_head(briefing: Briefing, block: Block, text: str) -> Briefing:
    """Let what heads the briefing follow where it was the article's own words."""
    if block.kind is BlockKind.HEADLINE:
        title = text if briefing.title == block.text else briefing.title
        headline = text if briefing.headline == block.text else briefing.headline
        return replace(briefing, title=title, headline=headline)
    if block.kind is BlockKind.STANDFIRST and briefing.standfirst == block.text:
        return replace(briefing, standfirst=text)
    return briefing
