"""Periods in words, for any tongue: "2021-03" is told as "March 2021"."""

from collections.abc import Callable

from briefing_app.core.forms import chosen, day_written
from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.told.tongue import Tongue

_MONTHS: tuple[Callable[[Tongue], str], ...] = (
    lambda tongue: tongue.phrase("January"),
    lambda tongue: tongue.phrase("February"),
    lambda tongue: tongue.phrase("March"),
    lambda tongue: tongue.phrase("April"),
    lambda tongue: tongue.phrase("May"),
    lambda tongue: tongue.phrase("June"),
    lambda tongue: tongue.phrase("July"),
    lambda tongue: tongue.phrase("August"),
    lambda tongue: tongue.phrase("September"),
    lambda tongue: tongue.phrase("October"),
    lambda tongue: tongue.phrase("November"),
    lambda tongue: tongue.phrase("December"),
)
_YEAR_DIGITS = 4
_PART = Pattern(r"(?P<year>\d{4})-(?P<of>[QHW])(?P<n>\d{1,2})$")
_DATE = Pattern(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d{2}))?$")


def is_year(period: str) -> bool:
    """Return whether a period is one year, as most are; told without a pattern."""
    return len(period) == _YEAR_DIGITS and period.isdecimal()


def period_told(period: str, tongue: Tongue) -> str:
    """Return what a period is called: "March 2021", "Q1 2021", "2020–2021"; what is none, as it
    stands.
    """
    if is_year(period):
        return period
    if "/" in period:
        return "–".join(period_told(end, tongue) for end in period.split("/", 1) if end)
    if period[5:6] in ("Q", "H", "W") and (part := _PART.match(period)):
        return _part(part["of"], int(part["n"]), part["year"], tongue)
    date = _DATE.match(period)
    if date is None:
        return period
    year, month = date["year"], _MONTHS[int(date["month"]) - 1](tongue)
    if date["day"] is None:
        return tongue.phrase("{month} {year}", month=month, year=year)
    day = int(date["day"])
    if chosen().days:
        return day_written(year, int(date["month"]), month, day)
    return tongue.phrase("{day} {month} {year}", day=day, month=month, year=year)


def _part(kind: str, number: int, year: str, tongue: Tongue) -> str:
    """A quarter, half or week of a year."""
    if kind == "Q":
        return tongue.phrase("Q{n} {year}", n=number, year=year)
    if kind == "H":
        return tongue.phrase("H{n} {year}", n=number, year=year)
    return tongue.phrase("week {n} of {year}", n=number, year=year)
