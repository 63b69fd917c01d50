"""What is counted, said by the noun behind the number."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Floods hit Orm. In all, 41,000 people were driven from their homes.",
            "41,000",
            "people driven from their homes",
        ),
        ("Officers seized 12 boats.", "12", "boats seized"),
        ("The club will build 300 flats.", "300", "flats to be built"),
        ("They held a poll of 4,100 members chosen by lot.", "4,100", "members chosen by lot"),
        ("Bus passengers made 31,000 trips.", "31,000", "trips made by bus passengers"),
        ("The clinic took 900 calls in May.", "900", "calls taken by clinic"),
        ("In all 12 people who had been injured were flown out.", "12", "people injured"),
    ],
)
def test_counted_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(counted, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Thirty-five of the valley’s 42 schools were closed.", "42", "schools closed"),
        ("People in nine towns were told to leave.", "nine", "towns told"),
        ("Officers seized 12 boats.", "12", "officers"),
        (
            "Officers seized 90 kilos of drugs that include 4 kilos of resin.",
            "90 kilos",
            "drugs that include",
        ),
        ("The fund paid 60 farms that lost 900 cows.", "60", "farms that lost"),
        ("It followed 900 men for an average of two years.", "900", "men for an average"),
        ("Most leave, a poll of 4,100 members found.", "4,100", "members found"),
        ("The mould was found in 38 classrooms.", "38", "classrooms found"),
        ("Letters were sent to 40 landlords.", "40", "landlords sent"),
        ("They counted 70 homes which hold 30 families.", "70", "homes which hold"),
    ],
)
def test_counted_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(counted, text, number)


def test_what_names_the_next_number_narrows_nothing() -> None:
    text = "The ministry will hire 1,200 teachers at a cost of €70 million."
    found = proposed(counted, text, "1,200")
    assert "teachers to be hired" in found and not any("cost" in label for label in found), found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Some 2.3 million people, a third of all, depend on rations.",
            "2.3 million",
            "people who depend on rations",
        ),
        ("In Dorn 900 families live on fishing.", "900", "families who live on fishing"),
    ],
)
def test_those_counted_do_what_may_be_no_verb(text: str, number: str, label: str) -> None:
    assert label in proposed(counted, text, number)
