"""The marks of the article while one goes through its numbers: all of them, told apart by style."""

from briefing_app.core.briefing import Briefing
from briefing_app.viewmodels.article.marks import FigureMark, MarkStyle
from briefing_app.viewmodels.figures.claim_words import refuted_figures
from briefing_app.viewmodels.figures.tone import tone_of
from briefing_app.viewmodels.triage.triage import Decision, Triage, TriageItem


def derive_triage_marks(briefing: Briefing, triage: Triage) -> tuple[FigureMark, ...]:
    """Return a mark for each number whose words still stand."""
    numbers = briefing.evidence_numbers
    return tuple(
        _mark(briefing, item, numbers.get(item.figure, 0))
        for item in triage.items
        if not item.lost and item.end > item.start
    )


def _mark(briefing: Briefing, item: TriageItem, number: int) -> FigureMark:
    figure = briefing.figures_by_id.get(item.figure)
    tone = tone_of(figure) if figure is not None else "count"
    style = _style(item.decision)
    if style is MarkStyle.USED and item.figure in refuted_figures(briefing):
        style = MarkStyle.AT_ODDS
    return FigureMark(item.source, item.start, item.end, item.key, number, tone, style)


def _style(decision: Decision) -> MarkStyle:
    if decision.is_open:
        return MarkStyle.OPEN
    if decision is Decision.ASIDE:
        return MarkStyle.ASIDE
    return MarkStyle.UNREAD if decision is Decision.UNREAD else MarkStyle.USED
