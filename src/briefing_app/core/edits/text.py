"""Text corrections: the words of a block change, and every span goes with its words."""

from collections.abc import Callable
from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, Block, BlockKind
from briefing_app.core.span import Span, make_span, moved_by_edit, resolve


def _block_at(article: Article, start: int, end: int) -> int:
    for index, block in enumerate(article.blocks):
        first = article.block_starts[index]
        if first <= start and end <= first + len(block.text):
            return index
    raise ValueError(f"{start}..{end} does not lie inside one block")


def _follow(span: Span, source: str, text: str, start: int, end: int, inserted: int) -> Span:
    if span.source != source:
        return span
    moved = moved_by_edit(span, start, end, inserted) if not span.lost else None
    if moved is not None and text[moved.start : moved.end] == moved.exact:
        return make_span(source, text, moved.start, moved.end)
    return resolve(span, text).span


def with_spans(briefing: Briefing, follow: Callable[[Span], Span]) -> Briefing:
    """Apply ``follow`` to every span that the briefing holds."""
    figures = tuple(
        replace(f, evidence=follow(f.evidence)) if isinstance(f.evidence, Span) else f
        for f in briefing.figures
    )
    return replace(
        briefing,
        figures=figures,
        claims=tuple(replace(c, span=follow(c.span)) for c in briefing.claims),
        quotations=tuple(follow(span) for span in briefing.quotations),
        comments=tuple(
            replace(c, span=follow(c.span)) if c.span is not None else c for c in briefing.comments
        ),
        sheet=replace(briefing.sheet, points=tuple(follow(span) for span in briefing.sheet.points)),
    )


def with_text_replaced(
    briefing: Briefing, source: str, start: int, end: int, words: str
) -> Briefing:
    """Replace ``start..end`` (code points of the article's text) by ``words``, inside one block.

    Line ends in ``words`` become spaces. Spans before and after move with the text; one whose words
    were touched is found again where they stand exactly once, and is lost otherwise. Raises
    ``KeyError`` for an unknown article, ``ValueError`` for a place that is not in one block or in a
    table.
    """
    article = briefing.articles_by_id[source]
    index = _block_at(article, start, end)
    block = article.blocks[index]
    if block.kind is BlockKind.TABLE:
        raise ValueError("a table in the text is corrected cell by cell")
    words = " ".join(words.splitlines()) if "\n" in words or "\r" in words else words
    first = article.block_starts[index]
    text = block.text[: start - first] + words + block.text[end - first :]
    if text == block.text:
        return briefing
    new = Block(block.kind, text, block.level)
    blocks = (*article.blocks[:index], new, *article.blocks[index + 1 :])
    corrected = replace(article, blocks=blocks)
    articles = tuple(corrected if a.source.id == source else a for a in briefing.articles)
    after = replace(briefing, articles=articles)
    whole = corrected.text
    return with_spans(after, lambda span: _follow(span, source, whole, start, end, len(words)))
