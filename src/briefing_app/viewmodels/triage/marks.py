"""The marks of the article while one goes through its numbers: all of them, told apart by style."""

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure
from briefing_app.viewmodels.article.marks import FigureMark, MarkStyle
from briefing_app.viewmodels.figures.claim_words import refuted_figures
from briefing_app.viewmodels.figures.tone import tone_of
from briefing_app.viewmodels.triage.item import Decision, TriageItem
from briefing_app.viewmodels.triage.triage import Triage

_KEPT = "its mark"


def derive_triage_marks(briefing: Briefing, triage: Triage) -> tuple[FigureMark, ...]:
    """Return a mark for each number whose words still stand."""
    numbers, figures, refuted = (
        briefing.evidence_numbers,
        briefing.figures_by_id,
        refuted_figures(briefing),
    )
    return tuple(
        _mark(
            item,
            figures.get(item.figure),
            numbers.get(item.figure, 0),
            at_odds=item.figure in refuted,
        )
        for item in triage.items
        if not item.lost and item.end > item.start
    )


def _mark(item: TriageItem, figure: Figure | None, number: int, *, at_odds: bool) -> FigureMark:
    """Return the mark of an item; it keeps the one it has while number and style are the same."""
    style = _style(item.decision)
    if style is MarkStyle.USED and at_odds:
        style = MarkStyle.AT_ODDS
    kept: FigureMark | None = vars(item).get(_KEPT)
    if kept is None or kept.number != number or kept.style is not style:
        tone = tone_of(figure) if figure is not None else "count"
        kept = FigureMark(item.source, item.start, item.end, item.key, number, tone, style)
        vars(item)[_KEPT] = kept
    return kept


def _style(decision: Decision) -> MarkStyle:
    if decision.is_open:
        return MarkStyle.OPEN
    if decision is Decision.ASIDE:
        return MarkStyle.ASIDE
    return MarkStyle.UNREAD if decision is Decision.UNREAD else MarkStyle.USED
