"""The marks of an article: which words are a figure or a claim, and how each is to be drawn."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Figure, FigureRef, Operand, Status
from briefing_app.core.once import once
from briefing_app.core.span import Span
from briefing_app.core.verdict import Outcome
from briefing_app.core.verdicts import verdict_on
from briefing_app.viewmodels.article.mark_index import Placed, Stretch
from briefing_app.viewmodels.figures.claim_words import refuted_figures
from briefing_app.viewmodels.figures.text import claim_text
from briefing_app.viewmodels.figures.tone import Tone, tone_of

_KEPT = "its mark"


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
    """Words that are a figure, by offsets in the article ``source``; ``number`` cites it.

    While one goes through all numbers there are others, too: they have the number 0 and a style.
    """

    source: str
    start: int
    end: int
    key: str
    number: int
    tone: Tone
    style: MarkStyle = MarkStyle.USED


class ClaimMark(NamedTuple):
    """Words that are a claim. ``key`` is the figure it is about, ``words`` the verdict."""

    source: str
    start: int
    end: int
    key: str
    outcome: Outcome
    words: str


def derive_figure_marks(briefing: Briefing) -> tuple[FigureMark, ...]:
    """Return the marks of all figures in use whose words still stand."""
    numbers, refuted = briefing.evidence_numbers, refuted_figures(briefing)
    return tuple(
        _remembered(
            figure,
            span,
            numbers[figure.id],
            MarkStyle.AT_ODDS if figure.id in refuted else MarkStyle.USED,
        )
        for figure in briefing.figures
        if figure.status is not Status.ASIDE
        and isinstance(span := figure.evidence, Span)
        and not span.lost
    )


def _remembered(figure: Figure, span: Span, number: int, style: MarkStyle) -> FigureMark:
    """Return the mark of a figure; it keeps the one it has while number and style are the same."""
    kept: FigureMark | None = vars(figure).get(_KEPT)
    if kept is None or kept.number != number or kept.style is not style:
        tone = tone_of(figure)
        kept = FigureMark(span.source, span.start, span.end, figure.id, number, tone, style)
        vars(figure)[_KEPT] = kept
    return kept


@once
def derive_claim_marks(briefing: Briefing) -> tuple[ClaimMark, ...]:
    """Return the marks of all claims whose words still stand, with their verdicts as of now."""
    marks = []
    for claim in briefing.claims:
        span = claim.span
        if not span.lost:
            verdict = verdict_on(briefing, claim)
            key = _figure_key(claim.operands)
            words = claim_text(briefing, claim, verdict)
            marks.append(ClaimMark(span.source, span.start, span.end, key, verdict.outcome, words))
    return tuple(marks)


def _figure_key(operands: Iterable[Operand]) -> str:
    return next((o.figure for o in operands if isinstance(o, FigureRef)), "")


def differing_styles(
    before: Sequence[Placed[FigureMark]], after: Sequence[Placed[FigureMark]]
) -> tuple[set[tuple[Stretch, MarkStyle]], set[tuple[Stretch, MarkStyle]]]:
    """Return where and how words were drawn that are not drawn so any more, and the other way."""
    if len(before) == len(after):
        pairs = [(a, b) for a, b in zip(before, after, strict=True) if a is not b]
        before, after = [a for a, _ in pairs], [b for _, b in pairs]
    was = {(placed.at, placed.mark.style) for placed in before}
    now = {(placed.at, placed.mark.style) for placed in after}
    return was - now, now - was
