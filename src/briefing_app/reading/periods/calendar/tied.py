"""The period of a form counted from another time: "a year earlier", "during the quarter"."""

from datetime import timedelta

from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import count
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.isotime import Grain

TIED = frozenset("before previous year_ago during edge full_year same following".split())
"""Forms that are counted from another time."""


def tied_time(it: Expression, base: str, main: str, beside: bool = True, year_end: int = 12) -> str:
    """Return the period of a form that is counted from ``base``, the time told before it.

    ``main`` is the time the article is about; it comes first for "during the year" unless
    ``base`` stands beside, in the same sentence. A year of a body ends with its month ``year_end``.
    """
    if not base:
        return ""
    unit = it.parts.get("unit", "").lower()
    if it.rule == "year_ago":
        return isotime.years_on(base, -1)
    if it.rule in ("before", "previous"):
        n = count(it.parts["n"]) if it.parts.get("n") else 1
        if it.rule == "previous" and unit == "year" and isotime.grain(base) is Grain.DAY:
            base = base[:4]  # "in the previous year" of something told today
        return _back(base, unit, n)
    if it.rule in ("during", "edge", "full_year"):
        first, second = (base, main) if beside or not main else (main, base)
        return _lasting(unit, first, second, year_end)
    if it.rule == "same":
        return base
    return isotime.steps_on(base, 1) if it.rule == "following" else ""


_PERIODS = ("half", "period", "reporting period")


def _back(base: str, unit: str, n: int) -> str:
    """ "Two years before", "the previous quarter": counted back from the time told before."""
    if unit in ("year", "season", "winter", "summer"):
        return isotime.years_on(base, -n)
    first, _ = isotime.bounds(base)
    held = isotime.grain(base)
    if unit == "day":
        return (first - timedelta(n)).isoformat()
    if unit == "week" and held <= Grain.WEEK:
        return isotime.steps_on(base if held is Grain.WEEK else isotime.week_of(first), -n)
    if unit == "month" and held <= Grain.MONTH:
        return isotime.month(first.year, first.month - n)
    if unit == "quarter" and held <= Grain.QUARTER:
        return isotime.steps_on(f"{first.year}-Q{(first.month + 2) // 3}", -n)
    return isotime.steps_on(base, -n) if unit in _PERIODS else ""


def _lasting(unit: str, base: str, main: str, year_end: int) -> str:
    """ "During the year", "at the end of the quarter": the one that is spoken of."""
    wanted = {
        "day": (Grain.DAY,),
        "week": (Grain.WEEK,),
        "month": (Grain.MONTH,),
        "quarter": (Grain.QUARTER,),
        "half": (Grain.HALF,),
        "year": (Grain.YEAR,),
        "season": (Grain.YEAR,),
    }.get(unit)
    if wanted is None:
        return main or base
    for time in (base, main):
        if time and isotime.grain(time) in wanted:
            return time
    if unit == "year":
        told = next((t for t in (base, main) if t and isotime.grain(t) < Grain.YEAR), "")
        return _year_of(told, year_end) if told else ""
    if unit == "month":
        return next(
            (t[:7] for t in (base, main) if t and isotime.grain(t) is Grain.DAY and "/" not in t),
            "",
        )
    return ""


def _year_of(time: str, year_end: int) -> str:
    """The year in which a shorter time lies, by the calendar or by the books of a body."""
    first, _ = isotime.bounds(time)
    if year_end == 12:
        return time[:4]
    ends = first.year + (first.month > year_end)
    return isotime.spanning(isotime.month(ends, year_end - 11), 12)
