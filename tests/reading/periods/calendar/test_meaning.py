"""What an expression means: a table of words and their period, by the article's date."""

from datetime import date

import pytest

from briefing_app.reading.periods.calendar.dated import bare_year, own_time
from briefing_app.reading.periods.calendar.expressions import Expression, find_expressions
from briefing_app.reading.periods.calendar.near import near_time
from briefing_app.reading.periods.calendar.tied import tied_time
from briefing_app.reading.periods.calendar.timeword import Clock

TODAY = date(2025, 3, 12)
"""A Wednesday."""


def only(text: str) -> Expression:
    """Return the one expression of a text."""
    (it,) = find_expressions(text)
    return it


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2021", "2021"),
        ("March 2021", "2021-03"),
        ("Sept. 2021", "2021-09"),
        ("9 March 2021", "2021-03-09"),
        ("March 9th, 2021", "2021-03-09"),
        ("2021-03-09", "2021-03-09"),
        ("13–19 January 2025", "2025-01-13/2025-01-19"),
        ("September 11 - 15, 2025", "2025-09-11/2025-09-15"),
        ("29 December 2024 to 3 January 2025", "2024-12-29/2025-01-03"),
        ("January to March 2025", "2025-Q1"),
        ("April 2024 to March 2025", "2024-04/2025-03"),
        ("January–August 2024", "2024-01/2024-08"),
        ("the third quarter of 2024", "2024-Q3"),
        ("4th quarter 2024", "2024-Q4"),
        ("Q4 2024", "2024-Q4"),
        ("9M 2025", "2025-01/2025-09"),
        ("fiscal year that begins July 1, 2025", "2025-07/2026-06"),
        ("year starting in April 2024", "2024-04/2025-03"),
        ("2024-Q4", "2024-Q4"),
        ("the June quarter 2025", "2025-Q2"),
        ("Sep Q 2025", "2025-Q3"),
        ("Mar Qtr 2025", "2025-Q1"),
        ("H1 FY25", "2025-H1"),
        ("1H25", "2025-H1"),
        ("2H FY2024", "2024-H2"),
        ("the first half of 2024", "2024-H1"),
        ("the first nine months of 2024", "2024-01/2024-09"),
        ("the year to March 2024", "2023-04/2024-03"),
        ("year ended 31 December 2024", "2024"),
        ("twelve months to June 2024", "2023-07/2024-06"),
        ("three months to May 2025", "2025-03/2025-05"),
        ("three months to June 2025", "2025-Q2"),
        ("the quarter ended September 30, 2025", "2025-Q3"),
        ("week 3, 2025", "2025-W03"),
        ("week ending 19 January 2025", "2025-01-13/2025-01-19"),
        ("2023-24", "2023/2024"),
        ("2023/24", "2023/2024"),
        ("1999–00", "1999/2000"),
        ("FY2024", "2024"),
        ("FY24", "2024"),
        ("financial year 2023-24", "2023/2024"),
        ("2015 to 2019", "2015/2019"),
        ("the summer of 2022", "2022"),
        ("the 1990s", "1990/1999"),
        ("31 February 2024", ""),
    ],
)
def test_own_time(words: str, iso: str) -> None:
    assert own_time(only(words), Clock(TODAY, 2025)) == iso


@pytest.mark.parametrize(
    ("words", "iso"),
    [("FY2024", "2023-07/2024-06"), ("2023-24", "2023/2024"), ("Q2 2025", "2024-Q4")],
)
def test_a_financial_year_that_ends_in_june(words: str, iso: str) -> None:
    assert own_time(only(words), Clock(TODAY, 2025, year_end=6, ahead=2)) == iso


@pytest.mark.parametrize(
    ("words", "main", "ahead", "iso"),
    [
        ("in August", "", False, "2024-08"),
        ("in February", "", False, "2025-02"),
        ("in August", "", True, "2025-08"),
        ("in February", "2024", False, "2024-02"),
        ("in February", "2024-Q4", False, "2025-02"),
        ("on 3 April", "", False, "2025-04-03"),
        ("on 3 October", "", False, "2024-10-03"),
        ("the fourth quarter", "", False, "2024-Q4"),
        ("the first quarter", "", False, "2024-Q1"),
        ("three months to January", "", False, "2024-11/2025-01"),
        ("week 3", "", False, "2025-W03"),
        ("last March", "", False, "2024-03"),
    ],
)
def test_bare_time(words: str, main: str, ahead: bool, iso: str) -> None:
    it, clock = only(words), Clock(TODAY, 2025)
    assert own_time(it, clock, bare_year(it, clock, main, "", ahead)) == iso


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("December", "2024-12"),
        ("January", "2025-01"),
        ("3 February", "2025-02-03"),
        ("in August", "2024-08"),
        ("in May", ""),
    ],
)
def test_a_month_of_a_season_over_two_years(words: str, iso: str) -> None:
    it, clock = only(words), Clock()
    year = bare_year(it, clock, "2024/2025", "", False)
    assert (own_time(it, clock, year) if year else "") == iso


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("yesterday", "2025-03-11"),
        ("on Tuesday", "2025-03-11"),
        ("on Wednesday", "2025-03-12"),
        ("last Wednesday", "2025-03-05"),
        ("next Friday", "2025-03-14"),
        ("last week", "2025-W10"),
        ("last month", "2025-02"),
        ("last quarter", "2024-Q4"),
        ("last year", "2024"),
        ("this winter", "2024/2025"),
        ("last summer", "2024"),
        ("next year", "2026"),
        ("two years ago", "2023"),
        ("three months ago", "2024-12"),
        ("the past ten years", "2015/2025"),
        ("last night", "2025-03-11"),
        ("last weekend", "2025-03-08/2025-03-09"),
    ],
)
def test_near_time(words: str, iso: str) -> None:
    assert near_time(only(words), Clock(TODAY, 2025)) == iso


def test_near_time_of_an_article_whose_year_alone_is_known() -> None:
    assert near_time(only("last year"), Clock(None, 2025)) == "2024"
    assert near_time(only("last month"), Clock(None, 2025)) == ""
    assert near_time(only("last year"), Clock()) == ""


@pytest.mark.parametrize(
    ("words", "base", "iso"),
    [
        ("a year earlier", "2025-03", "2024-03"),
        ("two years before", "2024", "2022"),
        ("the month before", "2025-03", "2025-02"),
        ("the previous quarter", "2025-Q1", "2024-Q4"),
        ("a week earlier", "2025-W03", "2025-W02"),
        ("the day before", "2025-03-01", "2025-02-28"),
        ("the previous year", "2023/2024", "2022/2023"),
        ("the previous year", "2025-03-14", "2024"),
        ("the prior-year quarter", "2025-Q3", "2024-Q3"),
        ("during the year", "2024-12", "2024"),
        ("in the quarter", "2024-Q3", "2024-Q3"),
        ("in the quarter", "2024", ""),
        ("the month before", "2024", ""),
        ("the following week", "2025-W03", "2025-W04"),
        ("a year earlier", "", ""),
    ],
)
def test_tied_time(words: str, base: str, iso: str) -> None:
    assert tied_time(only(words), base, base) == iso


def test_a_full_year_is_that_of_the_books() -> None:
    year = only("for the full year")
    assert tied_time(year, "2025-07/2025-12", "", year_end=6) == "2025-07/2026-06"
    assert tied_time(year, "2025-Q2", "", year_end=3) == "2025-04/2026-03"
    assert tied_time(year, "2025-Q2", "") == "2025"
