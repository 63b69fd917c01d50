"""The marks in two texts side by side: what differs, what is paired, what stands alone."""

from briefing_app.core.beside.counterpart import Counterpart
from briefing_app.core.briefing import Briefing
from briefing_app.core.span import Span
from briefing_app.viewmodels.article.marks import FigureMark, MarkStyle
from briefing_app.viewmodels.compare.compared import Compared, RowKind
from briefing_app.viewmodels.figures.tone import tone_of

_STYLES = {
    RowKind.DIFFERS: MarkStyle.AT_ODDS,
    RowKind.APART: MarkStyle.OPEN,
    RowKind.ROUNDED: MarkStyle.USED,
    RowKind.AGREES: MarkStyle.USED,
    RowKind.HERE: MarkStyle.ASIDE,
    RowKind.THERE: MarkStyle.ASIDE,
}


def derive_compared_marks(
    briefing: Briefing, styles: dict[str, MarkStyle]
) -> tuple[FigureMark, ...]:
    """Return a mark for each figure of a text that a row shows, without evidence numbers."""
    marks = []
    for figure in briefing.figures:
        span = figure.evidence
        if figure.id in styles and isinstance(span, Span) and not span.lost:
            article = briefing.articles_by_id.get(span.source)
            if article is None:
                continue
            place = article.in_block(span.start, span.end)
            style, tone = styles[figure.id], tone_of(figure)
            marks.append(FigureMark(span.source, *place, figure.id, 0, tone, style))
    return tuple(marks)


def derive_styles(compared: Compared) -> tuple[dict[str, MarkStyle], dict[str, MarkStyle]]:
    """Return how the figures of both texts are to be marked, by their ids."""
    here = {row.here: _STYLES[row.kind] for row in compared.rows if row.here}
    there = {row.there: _STYLES[row.kind] for row in compared.rows if row.there}
    return here, there


def derive_there(counterpart: Counterpart | None) -> Briefing:
    """Return a counterpart as a briefing of its own, to be shown like one; bare without one."""
    if counterpart is None:
        return Briefing("")
    article = counterpart.article
    return Briefing(
        counterpart.id,
        language=article.language or "en",
        articles=(article,),
        figures=counterpart.figures,
    )
