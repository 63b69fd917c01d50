"""Periods in words: "2021-03" is read as "in March 2021"."""

import re
from typing import Final

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.told.periods import is_year, period_told
from briefing_app.words.said import marked
from briefing_app.words.written import tongue_of, written

MONTHS: Final = (
    *(marked("January"), marked("February"), marked("March"), marked("April"), marked("May")),
    *(marked("June"), marked("July"), marked("August"), marked("September"), marked("October")),
    *(marked("November"), marked("December")),
)
_QUARTERS = (
    marked("in the first quarter of {year}"),
    marked("in the second quarter of {year}"),
    marked("in the third quarter of {year}"),
    marked("in the fourth quarter of {year}"),
)
_HALVES = (marked("in the first half of {year}"), marked("in the second half of {year}"))
_MONTH = Pattern(r"(\d{4})-(\d{2})$")
_DAY = Pattern(r"(\d{4})-(\d{2})-(\d{2})")
_QUARTER = Pattern(r"(\d{4})-Q([1-4])$")
_HALF = Pattern(r"(\d{4})-H([12])$")


def _month(number: str) -> str:
    index = int(number)
    return MONTHS[index - 1] if 1 <= index <= 12 else ""


def _day(period: str) -> re.Match[str] | None:
    """Return year, month and day of a period that is a day."""
    day = _DAY.match(period)
    return day if day and _month(day[2]) else None


def period_name(period: str, language: str = "en") -> str:
    """Return what a period is called: ``"March 2021"``, ``"Q1 2021"``, ``"2020–2021"``."""
    return period_told(period, tongue_of(language))


def period_words(period: str, language: str = "en") -> str:
    """Return a period as it follows a label: ``"in March 2021"``, ``"on 2 May 2023"``; or empty."""
    if not period:
        return ""
    if is_year(period):
        return written(language, "in {year}", year=period_name(period, language))
    if quarter := _QUARTER.match(period):
        return written(language, _QUARTERS[int(quarter[2]) - 1], year=quarter[1])
    if half := _HALF.match(period):
        return written(language, _HALVES[int(half[2]) - 1], year=half[1])
    if "/" in period:
        first, last = (period_name(end, language) for end in period.split("/", 1))
        if all(map(is_year, period.split("/", 1))):
            return written(language, "in {first}–{last}", first=first, last=last)
        return written(language, "from {first} to {last}", first=first, last=last)
    name = period_name(period, language)
    if _day(period):
        return written(language, "on {day}", day=name)
    if _MONTH.match(period):
        return written(language, "in {month}", month=name)
    return written(language, "in {period}", period=name)


def date_words(date: str, language: str = "en") -> str:
    """Return an ISO date (its time left out) as ``"2 May 2023"``; other text as it is."""
    return period_name(date.partition("T")[0], language)
