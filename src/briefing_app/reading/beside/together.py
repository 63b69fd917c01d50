"""A second article beside the first: its numbers as operands for claims that could not be checked.

A figure of the other article is used only where its label, noun and the claim's own words point to
it; it joins the briefing, so that its evidence can be shown.
"""

from dataclasses import replace

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind, Figure, FigureRef, Status
from briefing_app.core.source import Article
from briefing_app.core.span import Span
from briefing_app.core.units import UnitKind, kind_of
from briefing_app.core.verdict import Outcome, derive_verdict
from briefing_app.reading.beside.sides import about
from briefing_app.reading.draft import Draft, derive_draft
from briefing_app.reading.passage.mentions import dimension, head_of


def derive_with_articles(briefing: Briefing, others: tuple[Article, ...]) -> Briefing:
    """Return the briefing with the other articles' figures and the claims they settle."""
    made = briefing
    for other in others:
        draft = derive_draft(other, first=len(made.figures) + 1)
        figures = tuple(replace(f, status=Status.USED, reason="") for f in draft.figures)
        made = replace(made, articles=(*made.articles, other), figures=(*made.figures, *figures))
        made = replace(made, claims=tuple(_settled(made, c, draft) for c in made.claims))
    return made


def _settled(briefing: Briefing, claim: Claim, draft: Draft) -> Claim:
    """Give a claim of ratio or change its base from the other article, if just one number fits."""
    if claim.kind not in (ClaimKind.RATIO, ClaimKind.CHANGE):
        return claim
    if derive_verdict(briefing, claim).outcome is not Outcome.UNCHECKED or claim.stated is None:
        return claim
    subject = _subject(briefing, claim)
    if subject is None:
        return claim
    words = about(briefing.articles[0].text, subject)
    fit = [
        f
        for f in draft.figures
        if _same_unit(f, subject)
        and not f.change
        and f.quantity.point != subject.quantity.point
        and words & about(draft.article.text, f)
    ]
    if len({f.quantity.point for f in fit}) == 1:
        operands = (FigureRef(subject.id), FigureRef(fit[0].id))
        return replace(claim, operands=operands, why="")
    for figure in fit:
        tried = replace(claim, operands=(FigureRef(subject.id), FigureRef(figure.id)), why="")
        if derive_verdict(briefing, tried).outcome is Outcome.HOLDS:
            return tried
    return claim


def _subject(briefing: Briefing, claim: Claim) -> Figure | None:
    """The amount that stands last before the claim's words, in the same article, close by."""
    best: Figure | None = None
    for figure in briefing.figures:
        evidence = figure.evidence
        if not isinstance(evidence, Span) or evidence.source != claim.span.source:
            continue
        kind = kind_of(figure.quantity.unit)
        if kind in (UnitKind.MULTIPLE, UnitKind.PERCENT, UnitKind.NONE):
            continue
        if evidence.end <= claim.span.start and claim.span.start - evidence.end <= 120:
            best = figure
    return best


def _same_unit(a: Figure, b: Figure) -> bool:
    ua, ub = a.quantity.unit, b.quantity.unit
    return dimension(ua) == dimension(ub) or head_of(ua) == head_of(ub)
