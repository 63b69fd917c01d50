"""Dates in metadata: from the forms that pages and documents use to ISO 8601.

Anything that is not surely a date becomes empty; a wrong date beside a figure is worse than none.
"""

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
_YEAR_FIRST = re.compile(r"(\d{4})/(\d{2})/(\d{2})(?!\d)")
_COMPACT = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d{2}|[T Z]|$)")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([A-Za-z]{3,9})\.?,? (\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(
    r"(?<![A-Za-z])([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)"
)
_SLASHED = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/]|\.\d)")
_MONTHS_OF_A_YEAR = 12
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def iso_date(text: str) -> str:
    """Return the ISO date that ``text`` states first, or empty.

    Understands ISO 8601 with or without time (the day as written, whatever the zone), PDF dates
    (``D:20230502…``), e-mail dates and English dates in words. "14/03/2023" is one day, while
    "02/05/2023" may be either of two and is not understood.
    """
    text = text.strip()[:200]
    if found := _ISO.match(text):
        year, month, day = found[1], found[2], found[3]
        if day is None:
            return f"{year}-{int(month):02}" if 1 <= int(month) <= 12 else ""
        return _valid(int(year), int(month), int(day))
    if found := _YEAR_FIRST.match(text) or _COMPACT.match(text):
        return _valid(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.search(text):
        return _valid(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_FIRST.search(text):
        return _valid(int(found[3]), _month(found[1]), int(found[2]))
    if found := _SLASHED.search(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        if first > _MONTHS_OF_A_YEAR:
            return _valid(year, second, first)
        return _valid(year, first, second) if second > _MONTHS_OF_A_YEAR else ""
    return ""


def _month(name: str) -> int:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def _valid(year: int, month: int, day: int) -> str:
    if not 1600 <= year <= 2200:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
