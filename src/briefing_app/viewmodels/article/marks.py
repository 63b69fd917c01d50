"""The marks of an article: which words are a figure or a claim, and how each is to be drawn."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure, FigureRef, Operand
from briefing_app.core.once import Each, changed_at, derive_each, differing_from, once, taken_along
from briefing_app.core.source import block_at
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import derive_verdicts, verdict_on
from briefing_app.viewmodels.article.mark_index import Placed, Stretch
from briefing_app.viewmodels.figures.claim_words import refuted_figures, says_something
from briefing_app.viewmodels.figures.text import claim_text
from briefing_app.viewmodels.figures.tone import Tone, tone_of_words

_FIGURES = taken_along("figure marks with what they rest on")
_CLAIMS = taken_along("claim marks with what they rest on")


class MarkStyle(Enum):
    """How the words of a number look: in use, at odds with others (a claim that fails, another
    source), to be decided, set aside, not understood.
    """

    USED = auto()
    AT_ODDS = auto()
    OPEN = auto()
    ASIDE = auto()
    UNREAD = auto()


class FigureMark(NamedTuple):
    """Words that are a figure, see `Marked`; ``number`` cites it.

    While one goes through all numbers there are others, too: they have the number 0 and a style.
    """

    source: str
    block: int
    start: int
    end: int
    key: str
    number: int
    tone: Tone
    style: MarkStyle = MarkStyle.USED


class ClaimMark(NamedTuple):
    """Words that are a claim, see `Marked`; ``key`` is the figure that it is about."""

    source: str
    block: int
    start: int
    end: int
    key: str
    outcome: Outcome
    claim: str


@once
def derive_figure_marks(briefing: Briefing) -> tuple[FigureMark, ...]:
    """Return the marks of all figures in use whose words still stand."""
    numbers, refuted = briefing.evidence_numbers, refuted_figures(briefing)
    starts = {article.source.id: article.block_starts for article in briefing.articles}

    def mark(figure: Figure, old: FigureMark | None) -> FigureMark | None:
        span, number = figure.evidence, numbers.get(figure.id)
        if number is None or not isinstance(span, Span) or span.lost:
            return None
        bases = starts.get(span.source)
        if bases is None:
            return None
        style = MarkStyle.AT_ODDS if figure.id in refuted else MarkStyle.USED
        tone = tone_of_words(figure.quantity.unit, figure.label)
        block = block_at(bases, span.start)
        start, end = span.start - bases[block], span.end - bases[block]
        new = FigureMark(span.source, block, start, end, figure.id, number, tone, style)
        return old if new == old else new

    def anew(known: Each) -> Iterable[int]:
        """Return which figures look otherwise now, or stand elsewhere in their block."""
        noted = differing_from(known.items, briefing)
        if noted is None or known.grounds[0] is not numbers:
            return range(len(known.items))
        turned = refuted.symmetric_difference(known.grounds[1])
        others = [at for at, f in enumerate(known.items) if f.id in turned] if turned else []
        return {*noted, *others}

    grounds = (numbers, refuted, briefing.articles)
    marks = derive_each(briefing, _FIGURES, briefing.figures, grounds, mark, anew)
    return tuple(filter(None, marks))


@once
def derive_claim_marks(briefing: Briefing) -> tuple[ClaimMark, ...]:
    """Return the marks of all claims whose words still stand, with their verdicts as of now."""
    verdicts, articles = derive_verdicts(briefing), briefing.articles_by_id

    def mark(claim: Claim, old: ClaimMark | None) -> ClaimMark | None:
        span, article = claim.span, articles.get(claim.span.source)
        if span.lost or article is None or not says_something(claim):
            return None
        key, outcome = _figure_key(claim.operands), verdicts[claim.id].outcome
        place = article.in_block(span.start, span.end)
        new = ClaimMark(span.source, *place, key, outcome, claim.id)
        return old if new == old else new

    def anew(known: Each) -> Iterable[int]:
        """Return which claims come to something else now, or stand elsewhere in their block."""
        noted = differing_from(known.items, briefing)
        if noted is None:
            return range(len(known.items))
        were = known.grounds[0]
        ids = enumerate([claim.id for claim in known.items])
        return {*noted, *(at for at, id_ in ids if verdicts.get(id_) is not were[id_])}

    grounds = (verdicts, briefing.articles)
    marks = derive_each(briefing, _CLAIMS, briefing.claims, grounds, mark, anew)
    return tuple(filter(None, marks))


def claim_mark_words(briefing: Briefing, mark: ClaimMark) -> str:
    """Return what a claim comes to; made when it is pointed at, not at every edit."""
    claim = next((claim for claim in briefing.claims if claim.id == mark.claim), None)
    return claim_text(briefing, claim, verdict_on(briefing, claim)) if claim else ""


def _figure_key(operands: Iterable[Operand]) -> str:
    return next((o.figure for o in operands if isinstance(o, FigureRef)), "")


def differing_styles(
    before: Sequence[Placed[FigureMark]], after: Sequence[Placed[FigureMark]]
) -> tuple[set[tuple[Stretch, MarkStyle]], set[tuple[Stretch, MarkStyle]]]:
    """Return where and how words were drawn that are not drawn so any more, and the other way."""
    if len(before) == len(after):
        pairs = [(before[at], after[at]) for at in changed_at(before, after)]
        pairs = [(a, b) for a, b in pairs if a.at != b.at or a.mark.style is not b.mark.style]
        before, after = [a for a, _ in pairs], [b for _, b in pairs]
    was = {(placed.at, placed.mark.style) for placed in before}
    now = {(placed.at, placed.mark.style) for placed in after}
    return was - now, now - was
