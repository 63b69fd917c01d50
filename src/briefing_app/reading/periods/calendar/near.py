"""The period of a form that is counted from the article's date: "last month", "on Tuesday"."""

from collections.abc import Callable
from datetime import date, timedelta

from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import count
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.forms import WEEKDAYS
from briefing_app.reading.periods.calendar.timeword import Clock

_SEASON_END = {"spring": 6, "summer": 9, "autumn": 12, "fall": 12, "winter": 3}


def near_time(it: Expression, clock: Clock, ahead: bool = False) -> str:
    """Return the period of a form that is counted from the article's date; empty without one."""
    if clock.published is None:
        return _near_year(it, clock)
    if it.parts.get("fy") and it.rule in _STEPS:
        return _financial(it, clock.published, clock.year_end)
    make = _NEAR.get(it.rule)
    return make(it, clock.published, ahead) if make else ""


_STEPS = {"last": -1, "this": 0, "next": 1}


def _financial(it: Expression, today: date, year_end: int) -> str:
    """Last, this or next financial year; empty where nothing tells when one ends."""
    if year_end == _DECEMBER or it.parts["unit"].lower() != "year":
        return ""
    ends = today.year + (today.month > year_end) + _STEPS[it.rule]
    return isotime.spanning(isotime.month(ends, year_end - 11), 12)


_DECEMBER = 12
"""What is taken for the last month of a financial year where no other is told."""


def _near_year(it: Expression, clock: Clock) -> str:
    """Where only the year of the article is known, a year beside it can still be told."""
    if clock.year is None or it.parts.get("unit", "").lower() != "year":
        return ""
    if it.rule in ("last", "this", "next"):
        return "" if it.parts.get("fy") else str(clock.year + _STEPS[it.rule])
    if it.rule == "ago":
        return str(clock.year - count(it.parts["n"]))
    return ""


def _weekday(it: Expression, today: date, ahead: bool) -> str:
    number = WEEKDAYS.index(it.parts["w"].capitalize())
    which = it.parts.get("which", "").lower()
    if ahead or which == "next":
        days = (number - today.weekday()) % 7 or 7
        return (today + timedelta(days)).isoformat()
    back = (today.weekday() - number) % 7
    if which == "last" and back == 0:
        back = 7
    return (today - timedelta(back)).isoformat()


def _unit(it: Expression, today: date, ahead: bool) -> str:
    """Last, this and next: a day, week, month, quarter, year or season of the year."""
    step = _STEPS[it.rule]
    unit = it.parts["unit"].lower()
    if unit in ("year", "half"):
        return str(today.year + step)
    if unit == "month":
        return isotime.month(today.year, today.month + step)
    if unit == "quarter":
        return isotime.steps_on(f"{today.year}-Q{(today.month + 2) // 3}", step)
    if unit == "week":
        return isotime.week_of(today + timedelta(7 * step))
    if unit in ("night", "day"):
        return (today + timedelta(step)).isoformat()
    if unit in ("morning", "afternoon", "evening"):
        return (today + timedelta(min(step, 0))).isoformat()
    if unit == "weekend":
        saturday = today - timedelta((today.weekday() + 2) % 7) + timedelta(7 * max(step, 0))
        return isotime.join(saturday.isoformat(), (saturday + timedelta(1)).isoformat())
    if unit == "season":
        first = today.year - (today.month < 7) + step
        return f"{first}/{first + 1}"
    if unit == "christmas":
        return isotime.month(today.year + min(step, 0), 12)
    return _season_near(unit, today, step)


def _season_near(unit: str, today: date, step: int) -> str:
    """Last summer is the one that is over, this summer the one of this year."""
    end = _SEASON_END.get(unit)
    if end is None:
        return ""
    at = today.year + (step if step >= 0 else -1 if today.month <= end else 0)
    if unit == "winter":
        at = today.year - (today.month < 6) + step
        return f"{at}/{at + 1}"
    return str(at)


def _ago(it: Expression, today: date, ahead: bool) -> str:
    n, unit = count(it.parts["n"]), it.parts["unit"].lower()
    if unit in ("year", "decade", "season"):
        return str(today.year - n * (10 if unit == "decade" else 1))
    if unit in ("month", "quarter", "half"):
        return isotime.month(
            today.year, today.month - n * {"month": 1, "quarter": 3, "half": 6}[unit]
        )
    if unit == "week":
        return isotime.week_of(today - timedelta(7 * n))
    return (today - timedelta(n)).isoformat()


def _past(it: Expression, today: date, ahead: bool) -> str:
    """The past ten years, the last six months: until now. The next two years: from now."""
    n, unit = count(it.parts["n"]), it.parts["unit"].lower()
    on = it.rule == "ahead"
    if unit == "year":
        return f"{today.year}/{today.year + n}" if on else f"{today.year - n}/{today.year}"
    if unit in ("month", "quarter"):
        months = n * (3 if unit == "quarter" else 1)
        this = isotime.month(today.year, today.month)
        return isotime.spanning(
            this if on else isotime.month(today.year, today.month - months), months
        )
    days = timedelta(n * (7 if unit == "week" else 1))
    if on:
        return isotime.join(today.isoformat(), (today + days).isoformat())
    return isotime.join((today - days).isoformat(), today.isoformat())


def _adverb(it: Expression, today: date, ahead: bool) -> str:
    said = it.parts["which"].lower()
    if said in ("now", "currently", "at present", "today"):
        return today.isoformat() if said == "today" else isotime.month(today.year, today.month)
    return (
        today + timedelta({"yesterday": -1, "tomorrow": 1, "overnight": 0}.get(said, 0))
    ).isoformat()


_NEAR: dict[str, Callable[[Expression, date, bool], str]] = {
    "weekday": _weekday,
    "weekday_rel": _weekday,
    "last": _unit,
    "this": _unit,
    "next": _unit,
    "ago": _ago,
    "past": _past,
    "ahead": _past,
    "adverb": _adverb,
}
