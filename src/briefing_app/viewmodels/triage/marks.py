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
    """Return a mark for each number whose words still stand.

    An item keeps its mark while its number and whether it is at odds are the same.
    """
    numbers, figures = briefing.evidence_numbers, briefing.figures_by_id
    refuted = refuted_figures(briefing)
    marks: list[FigureMark] = []
    for item in triage.items:
        if item.lost or item.end <= item.start:
            continue
        number, at_odds = numbers.get(item.figure, 0), item.figure in refuted
        kept: tuple[int, bool, FigureMark] | None = vars(item).get(_KEPT)
        if kept is None or kept[0] != number or kept[1] is not at_odds:
            mark = _mark(item, figures.get(item.figure), number, at_odds=at_odds)
            kept = vars(item)[_KEPT] = (number, at_odds, mark)
        marks.append(kept[2])
    return tuple(marks)


def _mark(item: TriageItem, figure: Figure | None, number: int, *, at_odds: bool) -> FigureMark:
    style = _style(item.decision)
    if style is MarkStyle.USED and at_odds:
        style = MarkStyle.AT_ODDS
    tone = tone_of(figure) if figure is not None else "count"
    return FigureMark(item.source, item.start, item.end, item.key, number, tone, style)


def _style(decision: Decision) -> MarkStyle:
    if decision.is_open:
        return MarkStyle.OPEN
    if decision is Decision.ASIDE:
        return MarkStyle.ASIDE
    return MarkStyle.UNREAD if decision is Decision.UNREAD else MarkStyle.USED
