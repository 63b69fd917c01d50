"""The marks of the article while one goes through its numbers: all of them, told apart by style."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.once import derive_each, taken_along
from briefing_app.viewmodels.article.marks import FigureMark, MarkStyle
from briefing_app.viewmodels.figures.claim_words import refuted_figures
from briefing_app.viewmodels.figures.tone import tone_of
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.triage import Triage

_KNOWN = taken_along("marks of the triage with what they rest on")


def derive_triage_marks(briefing: Briefing, triage: Triage) -> tuple[FigureMark, ...]:
    """Return a mark for each number whose words still stand."""
    numbers, figures = briefing.evidence_numbers, briefing.figures_by_id
    refuted, articles = refuted_figures(briefing), briefing.articles_by_id

    def mark(item: TriageItem, old: FigureMark | None) -> FigureMark | None:
        article = articles.get(item.source)
        if item.lost or item.end <= item.start or article is None:
            return None
        number, figure = numbers.get(item.figure, 0), figures.get(item.figure)
        style = _style(item.decision)
        if style is MarkStyle.USED and item.figure in refuted:
            style = MarkStyle.AT_ODDS
        tone = tone_of(figure) if figure is not None else "count"
        place = article.in_block(item.start, item.end)
        new = FigureMark(item.source, *place, item.key, number, tone, style)
        return old if new == old else new

    grounds = (numbers, refuted, briefing.articles)
    return tuple(filter(None, derive_each(briefing, _KNOWN, triage.items, grounds, mark)))


def _style(decision: Decision) -> MarkStyle:
    if decision.is_open:
        return MarkStyle.OPEN
    if decision is Decision.ASIDE:
        return MarkStyle.ASIDE
    return MarkStyle.UNREAD if decision is Decision.UNREAD else MarkStyle.USED
