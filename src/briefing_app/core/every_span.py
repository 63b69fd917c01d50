"""One change for every span that a briefing holds, wherever it holds one.

It stands apart from the edits, because reading a file needs it, and needs none of them.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, Figure
from briefing_app.core.once import note_differing
from briefing_app.core.span import Span

T = TypeVar("T", Figure, Claim)


class Far(NamedTuple):
    """The blocks of a text from an offset on, which an edit moves by so many characters and no
    more.
    """

    source: str
    start: int
    by: int


_NOTHING = Far("", sys.maxsize, 0)


def with_spans(
    briefing: Briefing,
    follow: Callable[[Span], Span],
    around: Callable[[Span], Span] | None = None,
    *,
    far: Far | None = None,
) -> Briefing:
    """Apply ``follow`` to every span that the briefing holds.

    ``around``, where it is given, goes for words that were chosen rather than read: quotations,
    points of the sheet, and what comments stand on. Figures and claims that stand ``far`` are moved
    in a loop of their own, since there may be thousands.
    """
    around, beyond = around or follow, far or _NOTHING
    figures, differing = _each_with_span(briefing.figures, "evidence", follow, beyond)
    claims, claims_differing = _each_with_span(briefing.claims, "span", follow, beyond)
    after = replace(
        briefing,
        figures=figures,
        claims=claims,
        quotations=tuple(around(span) for span in briefing.quotations),
        comments=tuple(
            replace(c, span=around(c.span)) if c.span is not None else c for c in briefing.comments
        ),
        sheet=replace(briefing.sheet, points=tuple(around(span) for span in briefing.sheet.points)),
    )
    if far is not None:
        note_differing(briefing, after, differing, claims_differing)
    return after


def _each_with_span(
    items: Sequence[T], name: str, follow: Callable[[Span], Span], far: Far
) -> tuple[tuple[T, ...], list[int]]:
    """Return figures or claims with the span that they hold under a name as it is now.

    Also at which positions that is another one, but for those that are far.
    """
    source, start, by = far
    made, differing, new = list(items), [], object.__new__
    for at, item in enumerate(items):
        fields = item.__dict__
        span = fields[name]
        if span.__class__ is not Span:
            continue
        place = span.__dict__
        if place["start"] >= start and place["source"] == source and not place["lost"]:
            if by:  # thousands: this does what `replace` and `shifted` do, and calls neither
                there = new(Span)
                values = there.__dict__
                values.update(place)
                values["start"] += by
                values["end"] += by
                made[at] = moved = new(item.__class__)
                values, names = moved.__dict__, item.__class__.__annotations__
                values.update(fields)
                values[name] = there
                if len(values) > len(names):  # what was remembered with it does not go with it
                    for remembered in values.keys() - names.keys():
                        del values[remembered]
        elif (now := follow(span)) is not span:
            made[at] = replace(item, **{name: now})  # type: ignore[arg-type] # the field of a span
            differing.append(at)
    return tuple(made), differing
