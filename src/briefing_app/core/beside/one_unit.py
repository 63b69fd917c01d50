"""Two amounts brought to one unit where the words of one leave its unit open.

"968 million" beside "968 million kroner" is an amount of kroner, "dollars" in two reports are the
same dollars, "£10" beside "£10 a fish" has left out what it is paid for. What the words themselves
tell apart ("A$5" and "US$5") stays apart.
"""

import re
from dataclasses import replace
from decimal import Decimal

from briefing_app.core.beside.scale import COUNT, SHARE, scale_of
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.core.span import Span
from briefing_app.core.units import is_currency

_PLAIN = re.compile(r"(?<![A-Za-z])\$|(?:\d|[mbr]illion|thousand|hundred) dollars?\b")
_POUNDS, _WEIGHED = ("GBP", "EGP", "SYP", "LBP", "SDG", "SSP"), "lb"
"""Money that is called as a weight is."""
_PERCENTAGE_POINT = "percentage point"
_POINTS = {_PERCENTAGE_POINT, "point"}
"""Bare points that are of what moves: per cent in the one source, who knows in the other."""
_DOLLARS = frozenset(("USD", "AUD", "CAD", "NZD", "HKD", "SGD"))
_NEAR, _IMPERIAL = Decimal("1.1"), Decimal("1.20095")
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "quarter", "year"))
_TONS = {"t", "ton"}
_TONNES_OF_A_TON = Decimal("0.90718474")
_OF_PEOPLE = re.compile(r"per (\d+) (?:person|people|inhabitant|resident|household)$")
_LEAST_SCALED = 1000
_SCALES = (Decimal(10) ** 6, Decimal(10) ** 9)
_ONLY_NUMBER = re.compile(r"(?:\d|\b(?:hundred|thousand|million|billion|trillion|m|bn))$")
_LETTERS_BEFORE = re.compile(r"[A-Za-z]$")


def in_one_unit(a: Figure, b: Figure) -> tuple[Quantity, Quantity]:
    """Return the quantities of both, in one unit where only one of them names it."""
    x, y = a.quantity, b.quantity
    if scale_of(x).base == scale_of(y).base:
        if (a.change or b.change) and scale_of(x).base == "°C":
            return x, _in_degrees_of(x, y)
        return _in_nearest_gallons(x, y) if "gal" in (x.unit, y.unit) else _in_one_ton(x, y)
    if {x.unit, y.unit} == _POINTS:
        return replace(x, unit=_PERCENTAGE_POINT), replace(y, unit=_PERCENTAGE_POINT)
    if "°" in (x.unit, y.unit):
        return _in_named_degrees(x, y)
    if _is_bare(a):
        return _lent(x, y), y
    if _is_bare(b):
        return x, _lent(y, x)
    if x.unit.startswith("/") or y.unit.startswith("/"):
        return _without_bar(_topped(x, y), _topped(y, x))
    if SHARE in (scale_of(x).base, scale_of(y).base):
        return _as_share(x), _as_share(y)
    if x.unit in _POUNDS and y.unit == _WEIGHED and _is_pounds(b):
        return x, replace(y, unit=x.unit)
    if y.unit in _POUNDS and x.unit == _WEIGHED and _is_pounds(a):
        return replace(x, unit=y.unit), y
    if is_currency(x.unit) and is_currency(y.unit):
        plain = _plain_dollars(a), _plain_dollars(b)
        if all(plain) or (any(plain) and {x.unit, y.unit} <= _DOLLARS and _is_near(x, y)):
            unit = y.unit if plain[0] and not plain[1] else x.unit
            return replace(x, unit=unit), replace(y, unit=unit)
    return _without_bar(x, y)


def bar_left_out(a: Figure, b: Figure) -> bool:
    """Return whether only one of two numbers says for each of what it is: £10 beside £10 a fish;
    not where a time is left out ("each year") and the other number is near, or a slip away.
    """
    units = a.quantity.unit, b.quantity.unit
    barred = [unit.startswith("per ") or "/" in unit for unit in units]
    x, y = in_one_unit(a, b)
    if not any(barred) or (x, y) == (a.quantity, b.quantity):
        return False
    timed = all(barred) or any(unit.rpartition("/")[2] in _TIMES for unit in units)
    return not (timed and abs(x.point - y.point) * 2 <= max(abs(x.point), abs(y.point)))


def _is_bare(figure: Figure) -> bool:
    """Whether a number stands without what it counts or measures; its noun may be taken from what
    is around it.
    """
    evidence, quantity = figure.evidence, figure.quantity
    if scale_of(quantity).base != COUNT or not isinstance(evidence, Span):
        return False
    return not quantity.unit or _ONLY_NUMBER.search(evidence.exact) is not None


def _topped(bare: Quantity, other: Quantity) -> Quantity:
    """So many "a year" with the unit of another number."""
    top = other.unit.partition("/")[0]
    return replace(bare, unit=top + bare.unit) if bare.unit.startswith("/") else bare


def _lent(bare: Quantity, other: Quantity) -> Quantity:
    """A number with the unit of another, and its millions where only those are left out too."""
    made = replace(bare, unit=other.unit)
    if bare.is_range or other.is_range or not 0 < abs(bare.point) < _LEAST_SCALED:
        return made
    scaled = other.point / bare.point
    return replace(made, value=other.point) if scaled in _SCALES else made


def _as_share(quantity: Quantity) -> Quantity:
    """So many of 100,000 people as the share of the people that they are."""
    rate = _OF_PEOPLE.match(quantity.unit)
    if not rate or quantity.is_range:
        return quantity
    return replace(quantity, value=quantity.point / Decimal(rate[1]), unit="")


def _without_bar(x: Quantity, y: Quantity) -> tuple[Quantity, Quantity]:
    """Both without what stands below the bar, where only one of them says it."""
    if x.unit.startswith("per ") and scale_of(y).base == COUNT:
        return x, replace(y, unit=x.unit)
    if y.unit.startswith("per ") and scale_of(x).base == COUNT:
        return replace(x, unit=y.unit), y
    if not ("/" in x.unit or "/" in y.unit):
        return x, y
    tops = [replace(q, unit=q.unit.partition("/")[0]) for q in (x, y)]
    alike = scale_of(tops[0]).base == scale_of(tops[1]).base
    return _in_one_ton(tops[0], tops[1]) if alike else (x, y)


def _in_one_ton(x: Quantity, y: Quantity) -> tuple[Quantity, Quantity]:
    """Both in the unit of the first where the one says tons and the other tonnes and their numbers
    are as near as they stand: much of the world calls a tonne a ton.
    """
    tops, bars = zip(*(q.unit.partition("/")[::2] for q in (x, y)), strict=True)
    if set(tops) != _TONS or bars[0] != bars[1]:
        return x, y
    low, high = sorted((abs(x.point), abs(y.point)))
    metric, short = sorted((x, y), key=lambda q: q.unit.startswith("ton"))
    turned = sorted((abs(metric.point), abs(short.point) * _TONNES_OF_A_TON))
    return (x, replace(y, unit=x.unit)) if high * turned[0] <= low * turned[1] else (x, y)


def _in_degrees_of(x: Quantity, y: Quantity) -> Quantity:
    """By how much it is warmer, in the degrees of another: 1.6 °C are 2.9 °F."""
    times = scale_of(y).factor / scale_of(x).factor
    value, low, high = (None if n is None else n * times for n in (y.value, y.low, y.high))
    return replace(y, value=value, low=low, high=high, unit=x.unit)


def _in_named_degrees(x: Quantity, y: Quantity) -> tuple[Quantity, Quantity]:
    """Degrees of no scale as those of the scale that brings two numbers nearest."""
    bare, named = (x, y) if x.unit == "°" else (y, x)
    if scale_of(named).base != "°C" or bare.is_range:
        return x, y
    readings = [replace(bare, unit=unit) for unit in ("°C", "°F")]
    target = scale_of(named).of(named.point)
    near = min(readings, key=lambda q: abs(scale_of(q).of(q.point) - target))
    return (near, y) if bare is x else (x, near)


def _is_near(x: Quantity, y: Quantity) -> bool:
    """Whether two sums of dollars are nearer than those of two countries are worth the same."""
    low, high = sorted((abs(x.point), abs(y.point)))
    return high <= _NEAR * low


def _in_nearest_gallons(x: Quantity, y: Quantity) -> tuple[Quantity, Quantity]:
    """Gallons as those of the United States or imperial ones, which bring two numbers nearer."""
    gallons, other = (x, y) if x.unit == "gal" else (y, x)
    if other.unit == "gal" or gallons.is_range:
        return x, y
    readings = [gallons, replace(gallons, value=gallons.point * _IMPERIAL)]
    target = scale_of(other).of(other.point)
    near = min(readings, key=lambda q: abs(scale_of(q).of(q.point) - target))
    return (near, y) if gallons is x else (x, near)


def _is_pounds(figure: Figure) -> bool:
    evidence = figure.evidence
    return isinstance(evidence, Span) and evidence.exact.lower().endswith("pounds")


def _plain_dollars(figure: Figure) -> bool:
    """Whether the words say dollars, and not whose."""
    evidence = figure.evidence
    if not isinstance(evidence, Span):
        return False
    found = _PLAIN.search(evidence.exact)
    named = evidence.exact.startswith("$") and _LETTERS_BEFORE.search(evidence.prefix)
    return found is not None and not named
