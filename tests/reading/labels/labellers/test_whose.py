"""A bare noun with the thing that has it."""

import pytest

from briefing_app.reading.labels.labellers.whose import whose
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The palace leads. With its 1.62 million visitors it stands alone.",
            "1.62 million",
            "visitors to palace",
        ),
        ("They read the 84-page report on the tower.", "84-page", "pages of report"),
        ("In Elmhurst the council collected 310 sofas.", "310", "sofas in Elmhurst"),
        ("Dairy slipped into a loss of £3.4m.", "£3.4m", "loss of dairy"),
    ],
)
def test_whose_proposes(text: str, number: str, label: str) -> None:
    found = proposed(whose, text, number)
    assert label in found, found


def test_who_only_acts_on_a_thing_does_not_have_it() -> None:
    assert "flats of club" not in proposed(whose, "The club will build 300 flats.", "300")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Pendle Sands was the most important site. It held 162,000 birds.",
            "162,000",
            "birds at Pendle Sands",
        ),
        (
            "June was the busiest month, with 1,687 parcels.",
            "1,687",
            "parcels in busiest month",
        ),
        ("The top five markets accounted for 1,204 arrivals.", "1,204", "arrivals of top markets"),
    ],
)
def test_what_holds_the_counted_has_it(text: str, number: str, label: str) -> None:
    found = proposed(whose, text, number)
    assert label in found, found


def test_who_brings_what_is_counted_does_not_have_it() -> None:
    found = proposed(whose, "The storm came at dawn. It killed 31 sheep.", "31")
    assert not any(label.startswith("sheep") for label in found), found


def test_a_rate_behind_a_count_is_of_what_is_counted() -> None:
    text = "Vets tested 1,310 goats, a positivity of 4%."
    assert "positivity of goats" in proposed(whose, text, "4%")
    text = "Vets tested 1,310 goats, a bill of £9."
    assert "bill of goats" not in proposed(whose, text, "£9")


def test_what_comes_with_it_is_of_the_subject() -> None:
    text = "Cholera continued its retreat, with 136 admissions across the delta."
    assert "admissions of cholera" in proposed(whose, text, "136")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Lava reached the bay, with 40 boats destroyed.", "40", "boats of Lava"),
        ("On a normal Sunday it draws 900 people.", "900", "people on normal"),
        ("The fund beat a rival bid of £8m.", "£8m", "rival bid of fund"),
        ("The directors declared a dividend of £9m.", "£9m", "dividend of directors"),
        ("The court rejected a claim of £3m.", "£3m", "claim of court"),
    ],
)
def test_whose_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(whose, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In the past 12 months the placebo arm had 31 relapses.", "31", "relapses of placebo arm"),
        (
            "The post at Skerrow was the busiest for the third year running, with 138 launches.",
            "138",
            "launches of post at Skerrow",
        ),
    ],
)
def test_a_time_before_or_behind_does_not_hide_the_subject(
    text: str, number: str, label: str
) -> None:
    found = proposed(whose, text, number)
    assert label in found or label.replace(" of ", " in ") in found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Our income was £6 million, the rest came from our nine shops.",
            "nine",
            "shops of income",
        ),
        ("The trust has leave to build 1,400 more homes.", "1,400", "homes in trust"),
        (
            "The firm will cut 450 jobs, saving £18 million a year.",
            "£18 million a year",
            "year of firm",
        ),
        ("Hiring grew in hotels. Jobs rose by 70, with 39.", "39", "jobs at jobs"),
        (
            "Nine passengers were hurt. Ice blocked two of its three valves.",
            "two",
            "valves of passengers",
        ),
        (
            "The fee beats the £22 million Rovers paid for the keeper.",
            "£22 million",
            "Rovers of fee",
        ),
    ],
)
def test_what_has_nothing_is_no_owner(text: str, number: str, label: str) -> None:
    assert label not in proposed(whose, text, number)


def test_what_people_make_is_of_them() -> None:
    found = proposed(whose, "Members accounted for 78 trips.", "78")
    assert "trips of members" in found, found


def test_each_is_so_many_to_one() -> None:
    found = proposed(whose, "For every vacancy there were 2 applicants.", "2")
    assert "applicants per vacancy" in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Budget chains raised their share to 31%.", "31%", "share of budget chains"),
        ("The mill has cut its workforce to 140.", "140", "workforce of mill"),
        ("The brewer grew. It lifted its stake to 24%.", "24%", "stake of brewer"),
    ],
)
def test_what_one_moves_to_an_amount_is_of_that_one(text: str, number: str, label: str) -> None:
    assert label in proposed(whose, text, number)


def test_what_belongs_to_another_is_not_of_who_moves_it() -> None:
    text = "The council raised the parking fee to £5."
    assert "parking fee of council" not in proposed(whose, text, "£5")


def test_those_whom_people_employ_are_not_of_them() -> None:
    assert "people of brewers" not in proposed(whose, "Brewers employ 310 people.", "310")
    assert "people at mill" in proposed(whose, "The mill employs 310 people.", "310")
