"""What a slide rests on: the keys whose evidence the console shows and the stage can bring."""

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.compare.board import ComparedBoard
from briefing_app.viewmodels.present.answers import SENTENCE
from briefing_app.viewmodels.present.slides import (
    BoardContent,
    ChartContent,
    PointsContent,
    QuotationContent,
    Slide,
)


def focus_key(briefing: Briefing, slide: Slide) -> str:
    """Return the key of a slide's figure, of the item that matters in its chart, of the first card
    of its board or of the sentence quoted; empty where it rests on nothing in particular.
    """
    content = slide.content
    keys = focus_keys(briefing, slide)
    if keys and isinstance(content, ChartContent):
        return next((i.key for i in content.chart.items if i.emphasised and i.key in keys), keys[0])
    return keys[0] if keys else ""


def evidence_keys(briefing: Briefing, slide: Slide) -> tuple[str, ...]:
    """Return the keys among which the presenter chooses; one where it is plain what is meant."""
    content = slide.content
    keys = focus_keys(briefing, slide)
    if isinstance(content, ChartContent):
        wanted = tuple(i.key for i in content.chart.items if i.emphasised and i.key in keys)
        return wanted if len(wanted) == 1 else keys
    return keys


def focus_keys(briefing: Briefing, slide: Slide) -> tuple[str, ...]:
    """Return the keys of all that a slide rests on, in the order in which it shows them."""
    content = slide.content
    if slide.focus:
        return (slide.focus,)
    if isinstance(content, BoardContent):
        return tuple(dict.fromkeys(card.key for card in content.cards))
    if isinstance(content, ChartContent):
        return tuple(dict.fromkeys(item.key for item in content.chart.items if item.key))
    if isinstance(content, ComparedBoard):
        here = (row.here for row in content.rows if row.here in briefing.figures_by_id)
        return tuple(dict.fromkeys(here))
    if isinstance(content, QuotationContent):
        span = content.place
        if span is not None and not content.lost:
            return (f"{SENTENCE}{span.source}:{span.start}:{span.end}",)
    if isinstance(content, PointsContent):
        return tuple(key for point in content.points if (key := _sentence(briefing, point)))
    return ()


def _sentence(briefing: Briefing, words: str) -> str:
    """Return the key of words that stand in an article as they are, empty where none has them."""
    for article in briefing.articles:
        start = article.text.find(words)
        if start >= 0:
            return f"{SENTENCE}{article.source.id}:{start}:{start + len(words)}"
    return ""
