"""The period of a form that names a year, a month or a day.

`own_time` answers for those that say their year, or takes the year given; `bare_year` says which
year a month or a quarter without one is of.
"""

from collections.abc import Callable
from datetime import date, timedelta

from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.forms import COUNTS
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.timeword import Clock

_ORDER = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}


def count(said: str) -> int:
    """Return a small number in digits or words."""
    return int(said) if said.isdigit() else COUNTS.get(said.lower(), 1)


def order(said: str) -> int:
    """Return the number of a quarter or half in digits or words."""
    return int(said[0]) if said[:1].isdigit() else _ORDER.get(said.lower(), 0)


def own_time(it: Expression, clock: Clock, year: int | None = None) -> str:
    """Return the period of a form that names its year, or that takes ``year`` in its place."""
    make = _OWN.get(it.rule)
    return make(it, clock, year) if make else ""


def _iso(it: Expression, clock: Clock, year: int | None) -> str:
    if it.rule == "iso_month":
        return isotime.month(it.year() or 0, int(it.parts["mm"]))
    return isotime.day(it.year() or 0, int(it.parts["mm"]), int(it.parts["dd"]))


def _day(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or year
    return isotime.day(at, it.month(), it.day()) if at else ""


def _days(it: Expression, clock: Clock, year: int | None) -> str:
    last = it.year("y2") or it.year() or year
    if last is None:
        return ""
    second = it.month("m2") or it.month()
    first = it.year() if it.year("y2") else last - (it.month() > second)
    return isotime.join(
        isotime.day(first or last, it.month(), it.day()),
        isotime.day(last, second, it.day("d2")),
    )


def _months(it: Expression, clock: Clock, year: int | None) -> str:
    last = it.year("y2") or it.year() or year
    if last is None:
        return ""
    if it.year() and not it.year("y2"):
        last += it.month("m2") < it.month()
    first = it.year() or last - (it.month() > it.month("m2"))
    return isotime.join(isotime.month(first, it.month()), isotime.month(last, it.month("m2")))


def _month(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or year
    return isotime.month(at, it.month()) if at else ""


def _quarter(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or year or (2000 + int(it.parts["yy"]) if "yy" in it.parts else 0)
    number = order(it.parts.get("q") or it.parts.get("q2") or "")
    if not at or not number:
        return ""
    if clock.ahead == 0:
        return f"{at}-Q{number}"
    first = isotime.month(at, 3 * (number + clock.ahead) - 2 - (12 if clock.ahead > 0 else 0))
    return isotime.spanning(first, 3)


def _quarter_fy(it: Expression, clock: Clock, year: int | None) -> str:
    """A quarter of a financial year 2024-25; of one from April where nothing else is told."""
    number = order(it.parts.get("q") or it.parts.get("q2") or it.parts.get("q3") or "")
    at = it.year()
    if not at or not number:
        return ""
    return isotime.spanning(isotime.month(at, 3 * (number + (clock.ahead or 1)) - 2), 3)


def _half(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or year or (2000 + int(it.parts["yy"]) if "yy" in it.parts else 0)
    number = order(it.parts.get("q") or it.parts.get("q2") or "")
    return f"{at}-H{number}" if at and number else ""


def _quarter_month(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or it.year("y2") or year
    return isotime.spanning(isotime.month(at, it.month() - 2), 3) if at else ""


def _up_to(it: Expression, clock: Clock, year: int | None) -> str:
    """The year, the three months, the week that ended then."""
    at = it.year() or year
    number = it.month() or it.month("m2")
    if at is None or not number:
        return ""
    if it.rule in ("week_to", "weeks_to"):
        weeks = count(it.parts.get("n") or "one")
        if weeks >= 52:
            return isotime.spanning(isotime.month(at, number - 11), 12)
        end = isotime.day(at, number, it.day() or it.day("d2"))
        first = date.fromisoformat(end) - timedelta(7 * weeks - 1) if end else None
        return isotime.join(first.isoformat(), end) if first else ""
    length = {"year_to": 12, "quarter_to": 3, "half_to": 6}.get(it.rule)
    months = length or count(it.parts["n"])
    return isotime.spanning(isotime.month(at, number - months + 1), months)


def _year_from(it: Expression, clock: Clock, year: int | None) -> str:
    """The twelve months that begin then."""
    at = it.year() or year
    return isotime.spanning(isotime.month(at, it.month()), 12) if at and it.month() else ""


def _first_months(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or year
    if at is None:
        return ""
    months = count(it.parts["n"])
    first = 1 if it.parts.get("q", "first").lower() == "first" else 13 - months
    return isotime.spanning(isotime.month(at, first), months) if months <= 12 else ""


def _financial(it: Expression, clock: Clock, year: int | None) -> str:
    first, last = it.year(), it.parts.get("yy") or it.parts.get("yy3")
    if first is None and it.parts.get("yy3"):
        first = 2000 + int(it.parts["yy2"])
    if first and last:
        return _season_of(first, last)
    ends = it.year("y2") or 2000 + int(it.parts["yy2"])
    if clock.year_end == 12:
        return str(ends)
    return isotime.spanning(isotime.month(ends, clock.year_end - 11), 12)


def _season_of(first: int, last: str) -> str:
    """The year 2023–24, or a longer time told in the same way; empty where it runs backwards."""
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if end < first:
        end += 100
    return f"{first}/{end}" if first < end <= first + 60 else ""


def _season(it: Expression, clock: Clock, year: int | None) -> str:
    return _season_of(it.year() or 0, it.parts["yy"])


def _years(it: Expression, clock: Clock, year: int | None) -> str:
    first, last = it.year() or 0, it.year("y2") or 0
    return f"{first}/{last}" if first < last else str(first) if first == last else ""


def _year(it: Expression, clock: Clock, year: int | None) -> str:
    return str(it.year())


def _decade(it: Expression, clock: Clock, year: int | None) -> str:
    return f"{it.year()}/{(it.year() or 0) + 9}"


def _week(it: Expression, clock: Clock, year: int | None) -> str:
    at = it.year() or year
    return isotime.week(at, int(it.parts["n"])) if at else ""


_OWN: dict[str, Callable[[Expression, Clock, int | None], str]] = {
    "iso": _iso,
    "iso_month": _iso,
    "iso_quarter": _quarter,
    "year_to": _up_to,
    "half_to": _up_to,
    "year_from": _year_from,
    "quarter_to": _up_to,
    "months_to": _up_to,
    "week_to": _up_to,
    "weeks_to": _up_to,
    "days_months": _days,
    "months_days": _days,
    "days_of": _days,
    "of_days": _days,
    "day_of": _day,
    "of_day": _day,
    "months": _months,
    "month_year": _month,
    "bare_month": _month,
    "month_rel": _month,
    "month_of_year": _month,
    "quarter": _quarter,
    "quarter_fy": _quarter_fy,
    "quarter_bare": _quarter,
    "quarter_of_year": _quarter,
    "quarter_month": _quarter_month,
    "first_months": _first_months,
    "half": _half,
    "half_bare": _half,
    "week": _week,
    "financial": _financial,
    "season": _season,
    "years": _years,
    "season_year": _year,
    "decade": _decade,
    "year": _year,
}


def bare_year(it: Expression, clock: Clock, main: str, near: str, ahead: bool) -> int | None:
    """Return the year of a month, day or quarter that is told without one.

    ``near`` is a time with its year in the same sentence, ``main`` the one the article is about;
    without them it is the latest such time before the article's date, the next where the words
    speak of what is to come; for a day the nearer of the two.
    """
    if near:
        return int(near[:4])
    today = clock.published or clock.about
    if today is None:
        return year_in(it, clock, main) if main else clock.year
    year = today.year + (1 if clock.ahead and "quarter" in it.rule else 0)
    probe = own_time(it, clock, year)
    if not probe:
        probe, year = own_time(it, clock, year - 1), year - 1
    if not probe:
        return None
    which = it.parts.get("which", "").lower()
    if which == "next" or (ahead and which != "last"):
        return year + (isotime.bounds(probe)[1] < today)
    if it.rule in _DAYS and not which:
        return _nearest(probe, year, today, main)
    while _is_late(probe, today):
        year -= 1
        probe = own_time(it, clock, year)
        if not probe:
            return None
    if which == "last" and isotime.bounds(probe)[1] >= today:
        year -= 1
    if main and not which:
        inside = year_in(it, clock, main)
        return inside if inside is not None and inside < year else year
    return year


_DAYS = ("year_from", "day_of", "of_day", "days_of", "of_days", "days_months", "months_days")
_SPRING, _SUMMER = 3, 7
"""Seasons over two years last beyond the first of these months and begin by the second."""
_GRACE = 10
"""A time that ends so many days after the article's date is told as if it were over."""


def _is_late(iso: str, today: date) -> bool:
    first, last = isotime.bounds(iso)
    short = isotime.grain(iso) < Grain.QUARTER
    return first > today or (not short and (last - today).days > _GRACE)


def _nearest(probe: str, year: int, today: date, main: str) -> int:
    """The year in which a day lies nearest to the article's date, or in the time it is about."""
    years = [y for y in (year - 1, year, year + 1) if isotime.years_on(probe, y - year)]
    if main:
        inside = [y for y in years if isotime.is_within(isotime.years_on(probe, y - year), main)]
        if len(inside) == 1:
            return inside[0]
    apart = {
        y: abs((isotime.bounds(isotime.years_on(probe, y - year))[0] - today).days) for y in years
    }
    return min(years, key=lambda y: apart[y], default=year)


def year_in(it: Expression, clock: Clock, main: str) -> int | None:
    """The year in which it lies within the time the article is about, if that is a year or more.

    Of a season over two years: January to March are in the second, July to December in the first;
    the months between are in neither for sure.
    """
    if isotime.grain(main) < Grain.YEAR:
        return None
    first, last = isotime.bounds(main)
    years = dict.fromkeys((first.year, last.year))
    told = {year: own_time(it, clock, year) for year in years}
    inside = [year for year, iso in told.items() if iso and isotime.is_within(iso, main)]
    if len(inside) > 1 and isotime.grain(told[inside[0]]) <= Grain.MONTH:
        month = isotime.bounds(told[inside[0]])[0].month
        return inside[1] if month <= _SPRING else inside[0] if month >= _SUMMER else None
    return inside[0] if inside else None
