"""What a text says twice is one telling: in headline and body, in two units, once more rounded."""

from briefing_app.core.beside.agreement import Agreement, derive_agreement
from briefing_app.core.beside.scale import COUNT, SHARE, scale_of
from briefing_app.core.quantity import Hedge
from briefing_app.reading.beside.side import Side

_ROUNDED = 30
"""A number is told once more where it is off by no more than this part of it."""


def is_again(known: Side, side: Side, text: str) -> bool:
    """Whether a figure says once more what an earlier one says."""
    a, b = known.span, side.span
    between = text[a.end : b.start]
    turned = scale_of(known.figure.quantity) != scale_of(side.figure.quantity)
    if known.base == side.base and turned and between.strip() == "(":
        return True
    if known.base != side.base or known.amount != side.amount:
        return False
    if known.noun != side.noun and not _may_be_one(known, side):
        return False
    if known.figure.quantity.is_range or bool(known.figure.change) != bool(side.figure.change):
        return False
    noun = known.noun or side.noun
    telling = known.digits >= 3 or (noun != "" and known.base == COUNT)
    return telling if known.base != SHARE else known.digits >= 3


def is_headed(head: Side, side: Side, end: int) -> bool:
    """Whether a headline, up to ``end``, says before what its text tells: the same number in one
    unit; or it, or the lead, one that is rounded to it.
    """
    a, b = head.figure.quantity, side.figure.quantity
    if (
        head.base != side.base
        or a.is_range
        or b.is_range
        or bool(head.figure.change) != bool(side.figure.change)
    ):
        return False
    if head.noun != side.noun and not (head.noun == "" or _may_be_one(head, side)):
        return False
    if a.point == b.point:
        return a.unit == b.unit and head.span.start < end
    told = a.hedge is not Hedge.EXACT or head.span.start < end
    if not (told and side.noun) or head.digits >= side.digits:
        return False
    near = a.hedge is Hedge.MORE_THAN or _ROUNDED * abs(a.point - b.point) <= abs(b.point)
    return near and derive_agreement(head.figure, side.figure) is Agreement.ROUNDED


def _may_be_one(a: Side, b: Side) -> bool:
    """Whether one number with two nouns says one thing: a noun may be left out, or be taken from
    what is around.
    """
    written = a.noun and b.noun and a.noun_written and b.noun_written
    if written and {a.noun, a.said}.isdisjoint((b.noun, b.said)):
        return False
    return a.digits >= 2 or bool(a.limits.roles & b.limits.roles)
