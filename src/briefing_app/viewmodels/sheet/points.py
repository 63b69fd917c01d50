"""The points of the sheet: sentences of the article, chosen by the program or by a person."""

from bisect import bisect_left
from functools import lru_cache
from heapq import nsmallest

from briefing_app.core.briefing import Briefing
from briefing_app.core.source import Article, BlockKind
from briefing_app.core.span import Span, make_span
from briefing_app.viewmodels.figures.sentences import sentence_at, sentences_of

MOST_POINTS = 5
LEAST_POINTS = 3
OPEN = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION))
MOST_SENTENCES = 400
"""So many sentences of an article are offered; a longer list helps nobody."""


@lru_cache(maxsize=4)
def _sentences(article: Article) -> tuple[tuple[int, bool], ...]:
    """Return the index of each sentence of the running text, and whether it opens a block.

    Remembered for the articles asked for last: a long one is gone through once, not at every key.
    """
    text, spans = article.text, sentences_of(article.text)
    found: list[tuple[int, bool]] = []
    for block, start in zip(article.blocks, article.block_starts, strict=True):
        if block.kind not in OPEN:
            continue
        first = bisect_left(spans, (start, 0))
        at = first
        while at < len(spans) and spans[at][0] < start + len(block.text):
            if text[slice(*spans[at])].strip():
                found.append((at, at == first))
            at += 1
    return tuple(found)


def derive_sentences(briefing: Briefing) -> tuple[Span, ...]:
    """Return the sentences that can be points, in reading order."""
    made = []
    for article in briefing.articles:
        spans = sentences_of(article.text)
        for at, _ in _sentences(article):
            made.append(make_span(article.source.id, article.text, *spans[at]))
            if len(made) == MOST_SENTENCES:
                return tuple(made)
    return tuple(made)


def default_points(briefing: Briefing) -> tuple[Span, ...]:
    """Choose up to five sentences: those that open a paragraph and state no key figure first.

    In reading order. A sentence that states a key figure says again what the figures above say.
    """
    if not briefing.articles:
        return ()
    article = briefing.articles[0]
    text, spans = article.text, sentences_of(article.text)
    key = {
        sentence_at(text, f.evidence.start)
        for f in briefing.key_figures
        if isinstance(f.evidence, Span) and f.evidence.source == article.source.id
    }
    ranked = ((2 * (at in key) + (not opens), at) for at, opens in _sentences(article))
    best = sorted(nsmallest(MOST_POINTS, ranked), key=lambda entry: entry[1])
    return tuple(make_span(article.source.id, text, *spans[at]) for _, at in best)


def chosen_points(briefing: Briefing) -> tuple[Span, ...]:
    """Return the spans that stand as points; those whose words are gone do not."""
    wanted = briefing.sheet
    if "points" in wanted.without:
        return ()
    spans = wanted.points or default_points(briefing)
    return tuple(span for span in spans if not span.lost and span.exact.strip())


def shortened_to(whole: Span, start: int, end: int, text: str) -> Span | None:
    """Return the words ``start..end`` of a sentence as a point, or None where there are none.

    The offsets count in the article's ``text``; white space at the ends does not belong to them.
    """
    start, end = max(whole.start, start), min(whole.end, end)
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return make_span(whole.source, text, start, end) if start < end else None
