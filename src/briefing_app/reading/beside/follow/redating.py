"""What follows when a source is said to be of another day: "last year" is another year then.

The article is read as of the old day and as of the new one; a period that differs between the two
follows, unless a person had set another.
"""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.reading.draft import When, read_when


def with_dates_followed(before: Briefing, after: Briefing) -> Briefing:
    """Return ``after`` with the periods of articles whose date differs from ``before``."""
    for article in after.articles:
        old = before.articles_by_id.get(article.source.id)
        if old is not None and old.source.date != article.source.date:
            after = _with_periods(after, replace(article, source=old.source), article)
    return after


def _with_periods(briefing: Briefing, old: Article, new: Article) -> Briefing:
    said, now = read_when(old), read_when(new)
    figures = tuple(_followed(f, new.source.id, said, now) for f in briefing.figures)
    return briefing if figures == briefing.figures else replace(briefing, figures=figures)


def _followed(figure: Figure, source: str, said: tuple[When, ...], now: tuple[When, ...]) -> Figure:
    span = figure.evidence
    if not isinstance(span, Span) or span.source != source or span.lost:
        return figure
    before = next((w for w in said if w.start < span.end and span.start < w.end), None)
    after = next((w for w in now if w.start < span.end and span.start < w.end), None)
    if before is None or after is None or before.period == after.period:
        return figure
    if figure.period != before.period:
        return figure
    doubts = {d for d in figure.unsure if d != "period"}
    doubts |= {"period"} if after.period and not after.sure else set()
    ordered = tuple(d for d in ("label", "unit", "period", "place") if d in doubts)
    return replace(figure, period=after.period, unsure=ordered)
