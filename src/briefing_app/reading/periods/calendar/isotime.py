"""Arithmetic on ISO 8601 periods as this program writes them.

``2021``, ``2021-03``, ``2021-03-09``, ``2021-Q1``, ``2021-H1``, ``2021-W03``, and two of them
joined by a stroke for a longer time (``2020/2021``, ``2024-04/2025-03``). It knows no text.
"""

from datetime import date, timedelta
from enum import IntEnum
from functools import lru_cache

from briefing_app.reading.pattern import Pattern

_FORM = Pattern(
    r"(\d{4})(?:-(?:(?P<month>\d\d)(?:-(?P<day>\d\d))?|Q(?P<quarter>[1-4])|H(?P<half>[12])|W(?P<week>\d\d)))?$"
)


class Grain(IntEnum):
    """How exactly a period is told, from a day to a span of several years."""

    DAY = 0
    WEEK = 1
    MONTH = 2
    QUARTER = 3
    HALF = 4
    YEAR = 5
    SPAN = 6


@lru_cache(maxsize=4096)
def grain(iso: str) -> Grain:
    """Return how exactly a period is told; two ends count by what lies between them."""
    if "/" in iso:
        first, last = bounds(iso)
        days = (last - first).days + 1
        for limit, unit in (
            (1, Grain.DAY),
            (10, Grain.WEEK),
            (45, Grain.MONTH),
            (100, Grain.QUARTER),
        ):
            if days <= limit:
                return unit
        return (
            Grain.HALF
            if days < 300
            else Grain.YEAR
            if days < 400 or _is_season(iso)
            else Grain.SPAN
        )
    found = _FORM.match(iso)
    kind = found.lastgroup if found else None
    return {
        "day": Grain.DAY,
        "week": Grain.WEEK,
        "month": Grain.MONTH,
        "quarter": Grain.QUARTER,
        "half": Grain.HALF,
    }.get(kind or "", Grain.YEAR)


def _is_season(iso: str) -> bool:
    first, _, last = iso.partition("/")
    return first.isdigit() and last.isdigit() and int(last) == int(first) + 1


def month(year: int, number: int) -> str:
    """Return a month; numbers below 1 and above 12 lie in the years beside."""
    year, index = year + (number - 1) // 12, (number - 1) % 12
    return f"{year}-{index + 1:02}" if 1 <= year <= 9998 else ""


def day(year: int, number: int, of_month: int) -> str:
    """Return a day, or empty where the calendar has none."""
    try:
        return date(year, number, of_month).isoformat()
    except ValueError:
        return ""


def join(first: str, last: str) -> str:
    """Return the time from one period to another, or empty where it runs backwards."""
    if not first or not last or bounds(first)[0] > bounds(last)[1]:
        return ""
    return first if first == last else tidy(f"{first}/{last}")


@lru_cache(maxsize=4096)
def tidy(iso: str) -> str:
    """Return a span of whole months as the year or quarter that it is."""
    first, last = bounds(iso)
    if first.day != 1 or (last + timedelta(1)).day != 1 or first.year != last.year:
        return iso
    months = last.month - first.month + 1
    if months == 12:
        return str(first.year)
    if months == 3 and first.month % 3 == 1:
        return f"{first.year}-Q{first.month // 3 + 1}"
    return iso


@lru_cache(maxsize=4096)
def bounds(iso: str) -> tuple[date, date]:
    """Return the first and the last day of a period."""
    first, stroke, last = iso.partition("/")
    if stroke:
        return bounds(first)[0], bounds(last)[1]
    found = _FORM.match(iso)
    if found is None:
        raise ValueError(iso)
    year = int(found[1])
    if found["day"]:
        it = date(year, int(found["month"]), int(found["day"]))
        return it, it
    if found["week"]:
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        return monday, monday + timedelta(6)
    at, months = 1, 12
    if found["month"]:
        at, months = int(found["month"]), 1
    elif found["quarter"]:
        at, months = 3 * int(found["quarter"]) - 2, 3
    elif found["half"]:
        at, months = 6 * int(found["half"]) - 5, 6
    after = at + months - 1
    return date(year, at, 1), date(year + after // 12, after % 12 + 1, 1) - timedelta(1)


def last_year(iso: str) -> int:
    """Return the year in which a period ends."""
    return bounds(iso)[1].year


@lru_cache(maxsize=4096)
def years_on(iso: str, years: int) -> str:
    """Return the same period some years later, or earlier where ``years`` is below zero."""
    parts = []
    for part in iso.split("/"):
        moved = f"{int(part[:4]) + years:04}{part[4:]}"
        if moved.endswith("-02-29"):
            moved = moved[:-2] + "28"
        try:
            bounds(moved)
        except ValueError:
            return ""
        parts.append(moved)
    return "/".join(parts)


@lru_cache(maxsize=4096)
def steps_on(iso: str, steps: int) -> str:
    """Return the next period of the same length, or one further on or back."""
    unit = grain(iso)
    first, last = bounds(iso)
    if unit is Grain.DAY or ("/" in iso and unit is Grain.WEEK):
        length = (last - first).days + 1
        ends = (first + timedelta(length * steps), last + timedelta(length * steps))
        return join(ends[0].isoformat(), ends[1].isoformat())
    if unit is Grain.WEEK:
        return week_of(first + timedelta(7 * steps))
    if unit >= Grain.YEAR:
        return years_on(iso, steps)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    start = month(first.year, first.month + months * steps)
    if unit is Grain.MONTH:
        return start
    return spanning(start, months)


def spanning(first: str, months: int) -> str:
    """Return the time of some whole months from the month ``first`` on."""
    year, number = int(first[:4]), int(first[5:7])
    return join(first, month(year, number + months - 1))


def week_of(it: date) -> str:
    """Return the ISO week of a day."""
    year, number, _ = it.isocalendar()
    return f"{year}-W{number:02}"


def week(year: int, number: int) -> str:
    """Return a numbered week, or empty where the year has none."""
    try:
        date.fromisocalendar(year, number, 1)
    except ValueError:
        return ""
    return f"{year}-W{number:02}"


def is_within(inner: str, outer: str) -> bool:
    """Whether one period lies in another one."""
    a, b = bounds(inner), bounds(outer)
    return b[0] <= a[0] and a[1] <= b[1]
