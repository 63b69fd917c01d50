"""One change for every span that a briefing holds, wherever it holds one.

It stands apart from the edits, because reading a file needs it, and needs none of them.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from typing import NamedTuple

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.span import Span, shifted

_FIELDS = tuple(field.name for field in fields(Figure))


class Far(NamedTuple):
    """Words of a text from an offset on, which an edit moves by so many characters and no more."""

    source: str
    start: int
    by: int


def with_spans(
    briefing: Briefing,
    follow: Callable[[Span], Span],
    around: Callable[[Span], Span] | None = None,
    *,
    far: Far | None = None,
) -> Briefing:
    """Apply ``follow`` to every span that the briefing holds.

    ``around``, where it is given, goes for words that were chosen rather than read: quotations,
    points of the sheet, and what comments stand on. Figures that stand ``far`` are moved at once,
    in a loop of their own, since there may be thousands.
    """
    around = around or follow
    return replace(
        briefing,
        figures=_figures_with_spans(briefing.figures, follow, far),
        claims=tuple(_claim_with_span(claim, follow) for claim in briefing.claims),
        quotations=tuple(around(span) for span in briefing.quotations),
        comments=tuple(
            replace(c, span=around(c.span)) if c.span is not None else c for c in briefing.comments
        ),
        sheet=replace(briefing.sheet, points=tuple(around(span) for span in briefing.sheet.points)),
    )


def _figures_with_spans(
    figures: Iterable[Figure], follow: Callable[[Span], Span], far: Far | None
) -> tuple[Figure, ...]:
    source, start, by = far or Far("", sys.maxsize, 0)
    made: list[Figure] = []
    for figure in figures:
        span = figure.evidence
        if not isinstance(span, Span):
            made.append(figure)
        elif span.start >= start and span.source == source and not span.lost:
            made.append(_on(figure, shifted(span, by)) if by else figure)
        else:
            now = follow(span)
            made.append(figure if now is span else _on(figure, now))
    return tuple(made)


def _on(figure: Figure, span: Span) -> Figure:
    """Do what `replace` does, for the thousands of figures that stand after a correction."""
    values = figure.__dict__
    # What was remembered with the figure does not go with it.
    values = {n: values[n] for n in _FIELDS} if len(values) > len(_FIELDS) else values.copy()
    values["evidence"] = span
    moved = object.__new__(Figure)
    object.__setattr__(moved, "__dict__", values)
    return moved


def _claim_with_span(claim: Claim, follow: Callable[[Span], Span]) -> Claim:
    span = follow(claim.span)
    return claim if span is claim.span else replace(claim, span=span)
