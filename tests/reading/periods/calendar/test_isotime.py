"""Arithmetic on periods: bounds, steps back and forth, joining, how exactly one is told."""

from datetime import date

import pytest

from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.isotime import Grain


@pytest.mark.parametrize(
    ("iso", "first", "last", "grain"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31), Grain.YEAR),
        ("2021-02", date(2021, 2, 1), date(2021, 2, 28), Grain.MONTH),
        ("2021-03-09", date(2021, 3, 9), date(2021, 3, 9), Grain.DAY),
        ("2021-Q4", date(2021, 10, 1), date(2021, 12, 31), Grain.QUARTER),
        ("2021-H1", date(2021, 1, 1), date(2021, 6, 30), Grain.HALF),
        ("2025-W03", date(2025, 1, 13), date(2025, 1, 19), Grain.WEEK),
        ("2024-04/2025-03", date(2024, 4, 1), date(2025, 3, 31), Grain.YEAR),
        ("2023/2024", date(2023, 1, 1), date(2024, 12, 31), Grain.YEAR),
        ("2015/2019", date(2015, 1, 1), date(2019, 12, 31), Grain.SPAN),
    ],
)
def test_bounds_and_grain(iso: str, first: date, last: date, grain: Grain) -> None:
    assert isotime.bounds(iso) == (first, last)
    assert isotime.grain(iso) is grain


@pytest.mark.parametrize(
    ("iso", "steps", "moved"),
    [
        ("2021", -1, "2020"),
        ("2021-01", -1, "2020-12"),
        ("2021-Q1", -1, "2020-Q4"),
        ("2025-W01", -1, "2024-W52"),
        ("2021-03-01", -1, "2021-02-28"),
        ("2023/2024", -1, "2022/2023"),
        ("2024-04/2025-03", -1, "2023-04/2024-03"),
        ("2024-09-05/2024-09-12", 1, "2024-09-13/2024-09-20"),
    ],
)
def test_steps(iso: str, steps: int, moved: str) -> None:
    assert isotime.steps_on(iso, steps) == moved


def test_the_year_before_a_leap_day_has_its_last_of_february() -> None:
    assert isotime.years_on("2024-02-29", -1) == "2023-02-28"


def test_whole_years_and_quarters_are_told_as_such() -> None:
    assert isotime.spanning("2024-01", 12) == "2024"
    assert isotime.spanning("2024-07", 3) == "2024-Q3"
    assert isotime.spanning("2024-08", 3) == "2024-08/2024-10"


def test_what_the_calendar_has_not_is_empty() -> None:
    assert isotime.day(2023, 2, 29) == ""
    assert isotime.week(2023, 53) == ""
    assert isotime.join("2024", "2023") == ""
