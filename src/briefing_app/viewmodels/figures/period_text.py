"""Periods in words: "2021-03" is read as "in March 2021"."""

import re
from typing import Final

from briefing_app.core.forms import day_written

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_QUARTERS = ("first", "second", "third", "fourth")
_MONTH = re.compile(r"(\d{4})-(\d{2})$")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])$")
_YEAR = re.compile(r"\d{4}$")
_HALF = re.compile(r"(\d{4})-H([12])$")
_WEEK = re.compile(r"(\d{4})-W(\d{2})$")


def _month(number: str) -> str:
    index = int(number)
    return MONTHS[index - 1] if 1 <= index <= 12 else ""


def _day(period: str) -> re.Match[str] | None:
    """Return year, month and day of a period that is a day."""
    day = _DAY.match(period)
    return day if day and _month(day[2]) else None


def period_name(period: str) -> str:
    """Return what a period is called: ``"March 2021"``, ``"Q1 2021"``, ``"2020–2021"``."""
    first, slash, second = period.partition("/")
    if slash:
        return "–".join(period_name(end) for end in (first, second) if end)
    quarter = _QUARTER.match(period)
    if quarter:
        return f"Q{quarter[2]} {quarter[1]}"
    if half := _HALF.match(period):
        return f"H{half[2]} {half[1]}"
    if week := _WEEK.match(period):
        return f"week {int(week[2])} of {week[1]}"
    if day := _day(period):
        return day_written(day[1], int(day[2]), _month(day[2]), int(day[3]))
    month = _MONTH.match(period)
    if month and _month(month[2]):
        return f"{_month(month[2])} {month[1]}"
    return period


def period_words(period: str) -> str:
    """Return a period as it follows a label: ``"in March 2021"``, ``"on 2 May 2023"``; or empty."""
    if not period:
        return ""
    quarter = _QUARTER.match(period)
    if quarter:
        return f"in the {_QUARTERS[int(quarter[2]) - 1]} quarter of {quarter[1]}"
    if half := _HALF.match(period):
        return f"in the {_QUARTERS[int(half[2]) - 1]} half of {half[1]}"
    if "/" in period:
        ends = period.split("/", 1)
        plain = all(_YEAR.match(end) for end in ends)
        names = [period_name(end) for end in ends]
        return f"in {names[0]}–{names[1]}" if plain else f"from {names[0]} to {names[1]}"
    name = period_name(period)
    return f"on {name}" if _day(period) else f"in {name}"


def date_words(date: str) -> str:
    """Return an ISO date (its time left out) as ``"2 May 2023"``; other text as it is."""
    return period_name(date.partition("T")[0])
