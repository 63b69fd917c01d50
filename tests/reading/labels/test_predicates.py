"""What the words behind a noun say of it, denials kept."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted, partitive
from briefing_app.reading.labels.labellers.shares import shares
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In all 40 drivers did not stop.", "40", "drivers who did not stop"),
        ("There, 61 schools, or one in seven, have no gym.", "61", "schools without gym"),
        ("About 12 bikes have neither lights nor brakes.", "12", "bikes without lights or brakes"),
        ("In all 31 clerks have never had a rise.", "31", "clerks who have never had rise"),
        ("Some 12 bikes never had brakes.", "12", "bikes without brakes"),
        ("Some 900 people in the valley live with asthma.", "900", "people who live with asthma"),
        ("In all 61 letters arrived late.", "61", "letters that arrived late"),
        ("In all 30 tenants said they had lost work.", "30", "tenants who lost work"),
        ("In all 70 patients waited more than 12 hours.", "70", "patients who waited 12 hours"),
    ],
)
def test_a_clause_narrows_its_noun(text: str, number: str, label: str) -> None:
    found = proposed(counted, text, number)
    assert label in found or label.replace("12", "more than 12") in found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Half of the parents did not vote.", "Half", "share of parents that vote"),
        ("Seven in ten had never had a test.", "Seven in ten", "share of people with test"),
    ],
)
def test_what_is_denied_is_not_said(text: str, number: str, label: str) -> None:
    assert label not in proposed(shares, text, number)


def test_of_those_are_of_what_was_counted_before() -> None:
    text = "The police took in 743 guns. Of those, 118, nearly one in six, had no serial number."
    assert "guns without serial number" in proposed(partitive, text, "118")


def test_a_share_says_what_people_say() -> None:
    text = "One in five teachers said that classes were too big."
    assert "share saying classes were too big" in proposed(shares, text, "One in five")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Another 600 calves have to be tested.", "600", "calves to be tested"),
        ("In all, 300 culverts need to be rebuilt.", "300", "culverts to be rebuilt"),
        ("Some 40 hikers had to be rescued.", "40", "hikers rescued"),
        (
            "Of 900 donors, 36 of them (4%) worry about needles.",
            "36",
            "donors who worry about needles",
        ),
    ],
)
def test_what_has_to_be_done_is_still_to_be_done(text: str, number: str, label: str) -> None:
    assert label in proposed(counted, text, number) | proposed(partitive, text, number)


def test_who_points_something_out_does_nothing_to_it() -> None:
    text = "The union pointed out that only 208 of the 312 depots are open."
    assert "depots pointed out" not in proposed(partitive, text, "208")


def test_a_verb_without_its_object_says_nothing() -> None:
    text = "Of the 900 who set off, 66 walkers did not make it back."
    assert not [w for w in proposed(counted, text, "66") if "make" in w]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Six in ten had at some point been in care.", "Six in ten", "share in care"),
        ("A third came from outside the county.", "A third", "share from outside the county"),
        ("Of the boats, 12% have in recent years been scrapped.", "12%", "share of boats scrapped"),
    ],
)
def test_what_stands_between_is_passed(text: str, number: str, label: str) -> None:
    assert label in proposed(shares, text, number)
