"""How often it was done, and by how many votes."""

import pytest

from briefing_app.reading.labels.labellers.moves import moves
from briefing_app.reading.labels.labellers.occasions import occasions
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The boats were called out 212 times.", "212 times", "times boats called out"),
        ("The thief used the card 212 times.", "212 times", "times card used"),
        ("Doctors were called on 19 occasions.", "19", "occasions on which doctors were called"),
        (
            "Police closed the bridge on nine occasions.",
            "nine",
            "occasions on which bridge was closed",
        ),
        ("The bill was rejected by 55 votes to 41.", "55", "votes against"),
        ("The bill was rejected by 55 votes to 41.", "41", "votes in favour"),
        ("Members agreed by 14 votes to eight.", "eight", "votes against"),
        ("The plan was defeated by three votes.", "three", "votes by which plan was defeated"),
        ("Rovers won by three goals.", "three", "goals by which Rovers won"),
        ("They beat Goa before 32,410 at Kochi.", "32,410", "crowd"),
        ("Vardal won the race by 0.4 seconds.", "0.4 seconds", "winning margin of Vardal"),
        ("Ruth Orr took the seat by 914 votes.", "914", "winning margin of Ruth Orr"),
    ],
)
def test_the_deed_is_said_of_what_counts_it(text: str, number: str, label: str) -> None:
    assert label in proposed(occasions, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Crews were seen on nine farms.", "nine"),
        ("Turnout fell by 4,100 votes.", "4,100"),
        ("There were 19 occasions.", "19"),
        ("The walk took longer by two minutes.", "two minutes"),
    ],
)
def test_what_counts_things_is_left_to_others(text: str, number: str) -> None:
    assert not proposed(occasions, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("They beat the Kestrels by three points.", "three points", "winning margin over Kestrels"),
        (
            "The minister lost in East Brook, by 406 votes.",
            "406",
            "losing margin of minister",
        ),
        ("We were losing games like this by 30 points.", "30 points", "losing margin"),
    ],
)
def test_by_how_much_somebody_won_or_lost(text: str, number: str, label: str) -> None:
    assert label in proposed(occasions, text, number)
    assert proposed(moves, text, number) == {}


def test_what_fell_by_points_was_not_lost() -> None:
    text = "The index fell by 30 points."
    assert not any("margin" in label for label in proposed(occasions, text, "30 points"))
