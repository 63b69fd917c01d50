"""How long a period is and when in the year it begins, to tell what may be set beside what."""

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.told.periods import is_year
from briefing_app.core.value import Value

_PART = Pattern(r"(\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|(?P<of>[QHW])(?P<n>\d{1,2})))?$")
_MONTHS = {"Q": 3, "H": 6}
_YEAR = 12
_NOWHERE = 0.5
"""Where a financial or school year begins of which no month is told: with no other period."""
_WEEK = 7 * 12 / 365.25
_LAST_WEEK = 51
_DAYS = 0.1
_ROOM = 1.15
"""Lengths that differ by less are one: months of 30 and of 31 days, 52 weeks and a year."""


class Extent(Value):
    """The first month of a period, counted from the year 0, and its length in months."""

    first: float
    months: float


def extent_of(period: str) -> Extent | None:
    """Return what a period spans; None for what is none."""
    start, stroke, end = period.partition("/")
    first = _part(start)
    last = _part(end) if stroke else first
    if first is None or last is None or last.first < first.first:
        return None
    if _is_financial(start, end):
        return Extent(first.first + _NOWHERE, _YEAR)
    return Extent(first.first, last.first + last.months - first.first)


def _is_financial(start: str, end: str) -> bool:
    return start.isdigit() and end.isdigit() and int(end) == int(start) + 1


def are_alike(a: str, b: str) -> bool:
    """Return whether two periods are of one length, and two years begin in the same month; what
    is none is like any.
    """
    one, other = extent_of(a), extent_of(b)
    if one is None or other is None:
        return True
    short, long = sorted((one.months, other.months))
    if long > _ROOM * short:
        return False
    year = short > _YEAR / _ROOM and long < _YEAR * _ROOM
    return not year or abs(one.first % _YEAR - other.first % _YEAR) < _DAYS


def lies_within(short: str, long: str) -> bool:
    """Return whether a period lies in another one, or a month may lie in a financial year; what is
    none lies in any.
    """
    one, other = extent_of(short), extent_of(long)
    if one is None or other is None:
        return True
    if one.months < _YEAR / _ROOM and _is_financial(*long.partition("/")[::2]):
        other = Extent(other.first - _NOWHERE, 2 * _YEAR)
    return other.first <= one.first and one.first + one.months <= other.first + other.months + _DAYS


def _part(period: str) -> Extent | None:
    if is_year(period):
        return Extent(12.0 * int(period), _YEAR)
    found = _PART.match(period)
    if found is None:
        return None
    first = 12.0 * int(found[1])
    if found["day"]:
        return Extent(first + int(found["month"]) - 1 + (int(found["day"]) - 1) / 31, 1 / 30)
    if found["month"]:
        return Extent(first + int(found["month"]) - 1, 1)
    if found["of"] == "W":
        return Extent(first + min(int(found["n"]) - 1, _LAST_WEEK) * _WEEK, _WEEK)
    if found["of"]:
        months = _MONTHS[found["of"]]
        return Extent(first + months * (int(found["n"]) - 1), months)
    return Extent(first, _YEAR)
