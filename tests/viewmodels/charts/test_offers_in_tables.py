"""Charts of tables and lists in the text: heads over heads, rows of years, what is no bar."""

import pytest

from briefing_app.viewmodels.charts.offers.things import is_thing, thing_of_heads
from tests.viewmodels.charts.test_offers_in_prose import offered

LEAD = "The county held its yearly count and told the council of it at some length on Monday.\n\n"


def titles(text: str) -> list[str]:
    return [title for title, _ in offered(LEAD + text)]


def test_heads_over_years_are_charts_of_their_own() -> None:
    text = (
        "Loans and visits by branch\n\n"
        "             Loans           Visits\n"
        "             2024    2025    2024    2025\n"
        "Harbour       412     530     988   1,040\n"
        "Mill Lane     388     401     712     690\n"
        "Hill End      120     155     301     322\n"
    )
    assert titles(text) == ["Harbour had the most loans", "Harbour had the most visits"]


def test_one_column_of_a_time_is_no_chart_over_time() -> None:
    text = (
        "Guests\n\n\tJune 2024\tJune 2025\tYear 2025\n\nNotes follow.\n\n"
        "Guests by house\n\n\tHarbour 2024\tBeds\nMill\t412\t40\nHill\t388\t31\nTotal\t800\t71\n"
    )
    assert not any("did not change" in title for title in titles(text))


def test_lines_that_begin_with_years_are_a_series() -> None:
    text = "Trips by year\n2022 640,000\n2023 910,000\n2024 1,220,000\n2025 1,860,000\n"
    ((title, bars),) = offered(LEAD + text)
    assert title.startswith("Trips ") and title.endswith("from 2022 to 2025")
    assert bars == ("2022", "2023", "2024", "2025")


@pytest.mark.parametrize(
    "text",
    [
        "Clients online by hour\n\nHour\tClients online\n8 am\t120\n11 am\t940\n5 pm\t530\n",
        "Rescues by place\n\nPlace\tPeople aided\nCliff\t548\nBoats\t521\nKayaks\t226\n",
    ],
)
def test_hours_and_people_aided_have_no_highest(text: str) -> None:
    assert not any("the highest" in title for title in titles(text))


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("type of loan", False),
        ("reasons for calling", False),
        ("day used", False),
        ("day patients", True),
        ("loans", True),
        ("causes", True),
    ],
)
def test_what_names_a_thing(words: str, named: bool) -> None:
    assert is_thing(words) is named


def test_what_befell_the_counted_stands_behind_them() -> None:
    assert thing_of_heads(("Killed", "2025"), "", "casualty") == "casualties killed"
    assert thing_of_heads(("Influenza",), "", "notification") == "influenza notifications"


def test_two_groups_set_against_each_other_are_no_move() -> None:
    text = "Prison visits of women were 3,120, up against 2,410 of men."
    assert titles(text) == []
    moved = "Prison visits of women were 3,120, up from 2,410 a year earlier."
    assert [title.split(" by")[0] for title in titles(moved)] == ["Prison visits of women rose"]
