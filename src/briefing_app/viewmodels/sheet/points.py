"""The points of the sheet: sentences of the article, chosen by the program or by a person."""

from bisect import bisect_left
from collections import Counter
from heapq import nsmallest
from typing import TYPE_CHECKING

from briefing_app.core.briefing import Briefing
from briefing_app.core.once import once_of_article
from briefing_app.core.source import Article, BlockKind
from briefing_app.core.span import Span, make_span
from briefing_app.viewmodels.figures.sentences import sentences_of
from briefing_app.viewmodels.present.headline import headline_of

if TYPE_CHECKING:
    from briefing_app.reading.telling.news import News

MOST_POINTS = 5
MANY_POINTS = 10
"""Points where the page has room for more than usual."""
LEAST_POINTS = 3
_SAID_ABOVE, _SAME_PARAGRAPH = 0.75, 1.5
"""What a sentence loses for its number standing above, and for its paragraph having a point."""
_GOOD, _WORST = 2.4, 3.5
"""The cost up to which a sentence is a point (speech and what leans on others costs more), and up
to which one is where there are hardly any."""
OPEN = frozenset((BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION))
MOST_SENTENCES = 400
"""So many sentences of an article are offered; a longer list helps nobody."""


@once_of_article
def _sentences(article: Article) -> tuple[int, ...]:
    """Return the index of each sentence of the running text.

    Remembered for the articles asked for last: a long one is gone through once, not at every key.
    """
    text, spans = article.text, sentences_of(article.text)
    found: list[int] = []
    for block, start in zip(article.blocks, article.block_starts, strict=True):
        if block.kind not in OPEN:
            continue
        at = bisect_left(spans, (start, 0))
        while at < len(spans) and spans[at][0] < start + len(block.text):
            if text[slice(*spans[at])].strip():
                found.append(at)
            at += 1
    return tuple(found)


def derive_sentences(briefing: Briefing) -> tuple[Span, ...]:
    """Return the sentences that can be points, in reading order."""
    made = []
    for article in briefing.articles:
        spans = sentences_of(article.text)
        for at in _sentences(article):
            made.append(make_span(article.source.id, article.text, *spans[at]))
            if len(made) == MOST_SENTENCES:
                return tuple(made)
    return tuple(made)


def default_points(briefing: Briefing, most: int = MOST_POINTS) -> tuple[Span, ...]:
    """Choose up to so many sentences that carry news and can be read alone, in reading order.

    A sentence that states a key figure says again what the figures above say; one of a paragraph
    that has a point already comes after those of other paragraphs. What heads the page is no point.
    """
    if not briefing.articles:
        return ()
    article = briefing.articles[0]
    headline = " ".join(headline_of(briefing).split())
    stated = [
        f.evidence.start
        for f in briefing.key_figures
        if isinstance(f.evidence, Span) and f.evidence.source == article.source.id
    ]
    told = (
        (news.cost + _SAID_ABOVE * any(news.start <= at < news.end for at in stated), news)
        for news in _news(article)
        if " ".join(article.text[news.start : news.end].split()) != headline
    )
    ranked = sorted(told, key=lambda pair: (pair[0], pair[1].start))
    good = [pair for pair in ranked if pair[1].cost <= _GOOD]
    if len(good) < LEAST_POINTS:
        good = [pair for pair in ranked if pair[1].cost <= _WORST]
    best, blocks = [], Counter[int]()
    for cost, news in good:
        best.append((cost + _SAME_PARAGRAPH * blocks[news.block], news))
        blocks[news.block] += 1
    chosen = nsmallest(most, best, key=lambda pair: (pair[0], pair[1].start))
    spans = sorted((news.start, news.end) for _, news in chosen)
    return tuple(make_span(article.source.id, article.text, *span) for span in spans)


@once_of_article
def _news(article: Article) -> "tuple[News, ...]":
    from briefing_app.reading.telling.news import derive_news  # a window without a sheet needs none

    return derive_news(article)


def chosen_points(briefing: Briefing, most: int = MOST_POINTS) -> tuple[Span, ...]:
    """Return the spans that stand as points; those whose words are gone do not.

    A person's choice is never cut short; the program's is of so many.
    """
    wanted = briefing.sheet
    if "points" in wanted.without:
        return ()
    spans = wanted.points or default_points(briefing, most)
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
