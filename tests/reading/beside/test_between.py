"""Whole texts that tell of other times or places: what is unlike in them is no contradiction."""

import pytest

from briefing_app.core.beside.agreement import Apart
from briefing_app.reading.beside.between import derive_between, is_one_event, is_series
from tests.reading.article.helpers import article
from tests.reading.beside.test_compare import found

RIDERS = "\n\nThe trams carried {n} riders. Some {m} inspectors were at work in the city."


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("Trams in July 2024", "Trams in August 2024",
         "Different periods: July 2024 and August 2024."),
        ("Trams: report for 2022", "Trams: report for 2023", "Different periods: 2022 and 2023."),
        ("Trams in the first quarter of 2024", "Trams, Q2 2024",
         "Different periods: Q1 2024 and Q2 2024."),
        ("More riders in Bergholt", "Fewer riders in Sundwick",
         "Different places: Bergholt and Sundwick."),
        ("Trams of a city: riders in Bergholt Borough",
         "Trams of a city: riders in Sundwick Borough",
         "Different places: Bergholt Borough and Sundwick Borough."),
    ],
)  # fmt: skip
def test_headlines_that_set_two_reports_apart(a: str, b: str, reason: str) -> None:
    names = (" It was the best month for Bergholt.", " It was a quiet month for Sundwick.")
    first = a + RIDERS.format(n="41,200", m=30) + names[0]
    second = b + RIDERS.format(n="38,700", m=34) + names[1]
    between = derive_between(article(first), article(second))
    apart = Apart.PLACES if reason.startswith("Different places") else Apart.PERIODS
    assert between == (reason, apart)
    relations = found(first, second)
    assert relations["41,200 riders"] == ("38,700 riders", "apart")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Trams in 2024", "Trams in the first half of 2024"),
        ("Trams in July 2024", "Trams fuller than in June 2024"),
        ("Trams in July 2024", "More riders in trams"),
        ("City to have 40 trams by 2030", "Trams: report for 2024"),
        ("More riders in Bergholt", "Trams in Sundwick and Bergholt"),
    ],
)
def test_headlines_that_may_tell_of_one_thing(a: str, b: str) -> None:
    first, second = (h + RIDERS.format(n=n, m=30) for h, n in ((a, "41,200"), (b, "38,700")))
    assert not derive_between(article(first), article(second))
    assert found(first, second)["41,200 riders"] == ("38,700 riders", "differs")


def test_a_first_estimate_is_set_apart_from_the_final_result() -> None:
    first = "Trams of Bergholt: first estimate" + RIDERS.format(n="41,200", m=30)
    final = "Trams of Bergholt: final figures" + RIDERS.format(n="42,700", m=30)
    assert found(first, final)["41,200 riders"] == ("42,700 riders", "apart")
    again = final.replace("final figures", "the figures")
    assert found(first, again)["41,200 riders"] == ("42,700 riders", "differs")


def test_numbers_of_one_time_differ_though_the_reports_are_of_two() -> None:
    a = "Trams in 2023\n\nIn 2019 the trams of the city carried 41,200 riders."
    b = "Trams in 2024\n\nIn 2019 the trams of the city carried 38,700 riders."
    assert found(a, b) == {"41,200 riders": ("38,700 riders", "differs")}


def test_one_series_has_like_headlines() -> None:
    july, august = article("Trams in July 2024\n\nA."), article("Trams in August 2024\n\nB.")
    other = article("Minister resigns in August 2024\n\nC.")
    assert is_series(july, august)
    assert not is_series(july, other)


def test_one_event_has_like_names_or_words() -> None:
    a = article("Ferry aground\n\nThe ferry Solveig struck a reef near Kelsund.")
    b = article("Search goes on\n\nPeople of Kelsund looked for those of the Solveig.")
    c = article("Profit up\n\nThe maker of soups in Halden sold more.")
    assert is_one_event(a, b)
    assert not is_one_event(a, c)
