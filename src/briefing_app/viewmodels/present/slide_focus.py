"""What a slide rests on: the key whose evidence the console shows and the stage can bring."""

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.present.answers import SENTENCE
from briefing_app.viewmodels.present.slides import (
    BoardContent,
    ChartContent,
    QuotationContent,
    Slide,
)


def focus_key(briefing: Briefing, slide: Slide) -> str:
    """Return the key of a slide's figure, of the item that matters in its chart, of the first card
    of its board or of the sentence quoted; empty where it rests on nothing in particular.
    """
    content = slide.content
    if slide.focus:
        return slide.focus
    if isinstance(content, BoardContent):
        return content.cards[0].key if content.cards else ""
    if isinstance(content, ChartContent):
        items = content.chart.items
        wanted = [item for item in items if item.emphasised] or list(items)
        return wanted[0].key if wanted else ""
    if isinstance(content, QuotationContent):
        span = content.place
        if span is not None and not content.lost:
            return f"{SENTENCE}{span.source}:{span.start}:{span.end}"
    return ""
