"""What the verb says a time is of."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In August people waited 95 minutes at the gate.", "95 minutes", "waiting time"),
        ("It took 74 days on average to rebuild one.", "74 days", "average time to rebuild"),
        (
            "The study followed women for an average of nine years.",
            "nine years",
            "average time followed",
        ),
        (
            "It will take us almost 19 years to get rid of the open drains.",
            "19 years",
            "time to get rid of open drains",
        ),
        ("The rocket needs 40 days to go round the moon.", "40 days", "time to go round the moon"),
        (
            "Crews will spend two years taking the crane apart.",
            "two years",
            "time spent taking the crane apart",
        ),
        ("Tenants were given 30 days to leave.", "30 days", "time for tenants to leave"),
        ("Most settled, with a median of 74 days to pay.", "74 days", "median time to pay"),
        ("Water takes three years to recover.", "three years", "time for water to recover"),
        (
            "The firm has cut the time it takes to deliver a pump from 12 weeks to nine.",
            "12 weeks",
            "time to deliver a pump",
        ),
        ("The bakers worked for 14 hours.", "14 hours", "hours worked by bakers"),
        ("The failure cost nine days.", "nine days", "days lost to failure"),
        ("Orta took 51 seconds off the old record.", "51 seconds", "time taken off old record"),
    ],
)
def test_what_takes_or_waits(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The trial lasted nine weeks.", "nine weeks", "length of trial"),
        ("The closure will last nine weeks.", "nine weeks", "length of closure"),
        ("The new roof should last 30 years.", "30 years", "time new roof should last"),
        (
            "They steer by patterns of light that last two seconds.",
            "two seconds",
            "time patterns of light last",
        ),
        ("The jury deliberated for three days.", "three days", "time the jury deliberated"),
        ("The bridge was closed for nine weeks.", "nine weeks", "time for which bridge was closed"),
        ("Seeds can survive for 200 years.", "200 years", "time seeds survive"),
        ("The jury was out for 14 hours.", "14 hours", "time for which jury was out"),
        ("One pupil in nine was absent for at least 20 days.", "20 days", "time absent"),
        ("The mission was delayed by 26 months.", "26 months", "delay of mission"),
        (
            "He was banned from running a company for 12 years.",
            "12 years",
            "time banned from running company",
        ),
        ("Regular givers stay with us for seven years.", "seven years", "time regular givers stay"),
        ("The average guest stayed 19 nights.", "19 nights", "time the average guest stayed"),
        (
            "The watchdog has been looking at the plans for five months.",
            "five months",
            "time watchdog spent looking at plans",
        ),
        ("The night bus will run 20 minutes later.", "20 minutes", "time by which bus runs later"),
    ],
)
def test_what_lasts(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


def test_what_is_paid_for_is_no_time() -> None:
    found = proposed(durations, "Your gifts have paid for more than 1,900 hours.", "1,900 hours")
    assert not any(label.startswith("time") for label in found), found


def test_who_speaks_is_not_what_was_told() -> None:
    found = proposed(
        durations,
        "He runs a herd, said Gwen Parry, who has milked at Llanfair for 33 years.",
        "33 years",
    )
    assert not any("herd" in label for label in found), found


def test_a_thing_that_lasts_has_no_length() -> None:
    found = proposed(durations, "The new roof should last 30 years.", "30 years")
    assert not any(label.startswith("length") for label in found), found


def test_what_is_no_time_has_no_duration() -> None:
    assert proposed(durations, "The load weighed 17 tonnes.", "17 tonnes") == {}


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The mean age of those who drowned was 23 years.",
            "23 years",
            "mean age of those who drowned",
        ),
        ("The average age of the buses is nine years.", "nine years", "average age of the buses"),
        (
            "The longest wait of those who complained was five weeks.",
            "five weeks",
            "longest wait of those who complained",
        ),
    ],
)
def test_what_is_a_time_itself_has_no_length(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert label in found, found
    assert not any(other.startswith("length of") for other in found), found


def test_who_does_it_is_no_relative_clause() -> None:
    found = proposed(durations, "Those who queued were let in after five hours.", "five hours")
    assert not any("of who" in label or label.startswith("who") for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("It was built by Ada Lund, who has been a potter for 31 years.", "31 years", "as potter"),
        ("“I have been fishing for 22 years,” he said.", "22 years", "spent fishing"),
        ("She has lived here for 40 years.", "40 years", "as resident"),
        ("Now they talk to the screen for two hours.", "two hours", "spent talking to screen"),
        (
            "The club had £900 left, enough to run for three weeks.",
            "three weeks",
            "money left lasts",
        ),
        (
            "Savings are £4 million; that would keep us going for nine months.",
            "nine months",
            "savings last",
        ),
        (
            "The head wants stocks to be built up: as it is they would last for two days.",
            "two days",
            "stocks last",
        ),
    ],
)
def test_how_long_somebody_has_done_it(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert any(said.endswith(label) for said in found), found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We raised enough to build for three weeks.", "three weeks"),
        ("The deals will run out in the next 12 months.", "12 months"),
        ("Ida Roth spoke first. They would last for four days.", "four days"),
        ("Old trees are felled. It takes us four years to plant them.", "four years"),
    ],
)
def test_what_they_do_is_not_said_of_another(text: str, number: str) -> None:
    found = proposed(durations, text, number)
    wrong = ("length of", "time spent", "time needed", "time Ida")
    assert not any(label.startswith(wrong) for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("First across was Ida Roth of Penby in 33 minutes.", "33 minutes", "time of Ida Roth"),
        ("Mo Reid was the fastest man in 29 minutes.", "29 minutes", "time of Mo Reid"),
    ],
)
def test_in_what_time_somebody_came_first(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


def test_who_runs_something_has_no_length() -> None:
    found = proposed(durations, "Ida Roth has run the mill for 14 years.", "14 years")
    assert not any(label.startswith("length of") for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The tram was off the rails for 40 minutes.", "40 minutes", "tram’s time off the rails"),
        ("The seals will be out of danger for six weeks.", "six weeks", "time out of danger"),
        (
            "Hearings at the town hall broke up on Friday after nine hours.",
            "nine hours",
            "hearings",
        ),
        ("The summer break has been cut from 40 days to 31 days.", "31 days", "length of summer"),
        ("Shifts last ten hours.", "ten hours", "time shifts last"),
        ("Nobody waits longer than 90 days.", "90 days", "longest waiting time"),
        ("It was paid with a loan of £9 million over 12 years.", "12 years", "length of loan"),
        ("The crew saved 19 men over a period of six weeks.", "six weeks", "men were saved"),
        ("Snow fell on Sunday, the first in 40 days.", "40 days", "time since last snow"),
        (
            "Forms for joining cost £5 and must be sent in within ten days.",
            "ten days",
            "time limit for sending forms",
        ),
    ],
)
def test_how_long_something_is_so(text: str, number: str, label: str) -> None:
    found = proposed(durations, text, number)
    assert any(label in said for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("Most trains left within five minutes of schedule.", "five minutes", "schedule"),
        ("Some 20 cm of snow have fallen within four days.", "four days", "limit"),
        ("Over ten years the trust has made an average of 4%.", "ten years", "trust made"),
        (
            "Wages are growing faster than rents for the first time in six years.",
            "six years",
            "last",
        ),
        ("Prices rose to 40 cents in 20 minutes.", "20 minutes", "length of"),
    ],
)
def test_what_is_not_said_of_a_time(text: str, number: str, wrong: str) -> None:
    found = proposed(durations, text, number)
    assert not any(wrong in label for label in found), found
