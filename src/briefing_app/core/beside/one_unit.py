"""Two amounts brought to one unit where the words of one leave its unit open.

"968 million" beside "968 million kroner" is an amount of kroner, "dollars" in two reports are the
same dollars, "£10" beside "£10 a fish" has left out what it is paid for. What the words themselves
tell apart ("A$5" and "US$5") stays apart.
"""

import re
from dataclasses import replace

from briefing_app.core.beside.scale import COUNT, SHARE, scale_of
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.units import is_currency

_PLAIN = re.compile(r"(?<![A-Za-z])\$|(?:\d|[mbr]illion|thousand|hundred) dollars?\b")
_ONLY_NUMBER = re.compile(r"(?:\d|\b(?:hundred|thousand|million|billion|trillion|m|bn))$")
_LETTERS_BEFORE = re.compile(r"[A-Za-z]$")


def in_one_unit(a: Figure, b: Figure) -> tuple[Quantity, Quantity]:
    """Return the quantities of both, in one unit where only one of them names it."""
    x, y = a.quantity, b.quantity
    if scale_of(x).base == scale_of(y).base:
        return x, y
    if _is_bare(a) and scale_of(y).base != SHARE:
        return replace(x, unit=y.unit), y
    if _is_bare(b) and scale_of(x).base != SHARE:
        return x, replace(y, unit=x.unit)
    if is_currency(x.unit) and is_currency(y.unit) and _plain_dollars(a) and _plain_dollars(b):
        return x, replace(y, unit=x.unit)
    return _without_bar(x, y)


def bar_left_out(a: Figure, b: Figure) -> bool:
    """Return whether only one of two numbers says for each of what it is: £10 beside £10 a fish."""
    barred = [q.unit.startswith("per ") or "/" in q.unit for q in (a.quantity, b.quantity)]
    return any(barred) and in_one_unit(a, b) != (a.quantity, b.quantity)


def _is_bare(figure: Figure) -> bool:
    """Whether a number stands without what it counts or measures; its noun may be taken from what
    is around it.
    """
    evidence, quantity = figure.evidence, figure.quantity
    if scale_of(quantity).base != COUNT or not isinstance(evidence, Span):
        return False
    return not quantity.unit or _ONLY_NUMBER.search(evidence.exact) is not None


def _without_bar(x: Quantity, y: Quantity) -> tuple[Quantity, Quantity]:
    """Both without what stands below the bar, where only one of them says it."""
    if x.unit.startswith("per ") and scale_of(y).base == COUNT:
        return x, replace(y, unit=x.unit)
    if y.unit.startswith("per ") and scale_of(x).base == COUNT:
        return replace(x, unit=y.unit), y
    bars = "/" in x.unit, "/" in y.unit
    if bars[0] == bars[1]:
        return x, y
    tops = [replace(q, unit=q.unit.partition("/")[0]) for q in (x, y)]
    alike = scale_of(tops[0]).base == scale_of(tops[1]).base
    return (tops[0], tops[1]) if alike else (x, y)


def _plain_dollars(figure: Figure) -> bool:
    """Whether the words say dollars, and not whose."""
    evidence = figure.evidence
    if not isinstance(evidence, Span):
        return False
    found = _PLAIN.search(evidence.exact)
    named = evidence.exact.startswith("$") and _LETTERS_BEFORE.search(evidence.prefix)
    return found is not None and not named
