"""What holds after any correction of a text, wherever it was made."""

import re

from briefing_app.core.arithmetic import is_lost
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import FigureRef, Outcome
from briefing_app.core.span import Span
from briefing_app.core.verdicts import verdict_on
from briefing_app.reading.beside.follow.quantities import derive_hull
from briefing_app.reading.draft import read_article

_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def hold(before: Briefing, briefing: Briefing) -> None:
    """Every figure quotes its words and is what they say; no verdict rests on a lost number."""
    article = briefing.articles[0]
    reading = read_article(article)
    assert len({found.start for found in reading.figures}) == len(reading.figures), "read twice"
    assert len(briefing.figures_by_id) == len(briefing.figures)
    for figure in briefing.figures:
        span = figure.evidence
        assert isinstance(span, Span)
        if span.lost:
            continue
        assert article.text[span.start : span.end] == span.exact
        said = [f.quantity for f in reading.figures if f.start < span.end and span.start < f.end]
        says = derive_hull(said)
        told = figure.said or figure.quantity
        if says is None:
            assert span.exact == before.figures_by_id[figure.id].evidence.exact  # type: ignore[union-attr]
            continue
        whole = (told.value, told.low, told.high) == (says.value, says.low, says.high)
        assert whole or told.value in (says.low, says.high), "nor the end of a range"
        assert told.hedge is says.hedge
    words = set(_NUMBER.findall(article.text))
    for figure in briefing.figures:
        stands = isinstance(figure.evidence, Span) and not figure.evidence.lost
        if stands and not figure.decided:
            assert words.issuperset(_NUMBER.findall(figure.label)), figure.label
    for found in reading.figures:
        assert any(
            isinstance(f.evidence, Span)
            and f.evidence.start < found.end
            and found.start < f.evidence.end
            for f in briefing.figures
            if not is_lost(f)
        ), f"{article.text[found.start : found.end]} is no figure"
    for claim in briefing.claims:
        if verdict_on(briefing, claim).outcome is Outcome.UNCHECKED:
            continue
        span = claim.span
        assert article.text[span.start : span.end] == span.exact
        ids = [o.figure for o in claim.operands if isinstance(o, FigureRef)]
        assert not any(is_lost(briefing.figures_by_id[id_]) for id_ in ids)
