"""What is counted with what holds it, or what gets it."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted
from briefing_app.reading.labels.labellers.within import involved, within
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In May we open a clinic in Dorn with 36 beds and a garage.", "36", "beds in clinic"),
        ("The firm runs a fleet of 22 vans.", "22", "vans in fleet"),
        ("They formed an alliance of 14 ports.", "14", "ports in alliance"),
        ("A poll of 1,150 adults found it.", "1,150", "adults asked in poll"),
        ("A follow-up study with 600 patients is planned.", "600", "patients in follow-up study"),
        ("The maker has offered a new valve to 640 ships.", "640", "ships offered new valve"),
        ("Fog contributed to 22 deaths.", "22", "deaths to which fog contributed"),
        ("The survey draws on 410 letters.", "410", "letters on which survey draws"),
        (
            "Passport renewal is now done at 71 centres.",
            "71",
            "centres at which passport renewal is done",
        ),
        (
            "The Farmers' League came second with 27 per cent and 30 seats.",
            "30",
            "seats of Farmers' League",
        ),
        (
            "Homes on prepayment meters, of whom there are 3.8 million, pay less.",
            "3.8 million",
            "homes on prepayment meters",
        ),
    ],
)
def test_within_proposes(text: str, number: str, label: str) -> None:
    found = proposed(within, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A jet with 164 people on board landed.", "164"),
        ("The number of pairs has risen to 1,140 pairs.", "1,140"),
        ("The closure of 41 shops was announced.", "41"),
        ("The road ran to 12 villages.", "12"),
        ("Families with 3 children moved out.", "3"),
    ],
)
def test_within_proposes_nothing(text: str, number: str) -> None:
    assert not proposed(within, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Stoves were involved in 41 fires.",
            "41",
            "fires in which stoves were involved",
        ),
        ("Lead was found in 34 wells.", "34", "wells in which lead was found"),
        ("Lead was found in 12% of wells.", "12%", "share of wells with lead found"),
        ("Ice was a factor in 40% of falls.", "40%", "share of falls with ice as factor"),
        (
            "Ice was a factor in 40% of serious falls.",
            "40%",
            "serious falls with ice as factor",
        ),
    ],
)
def test_involved_keeps_who_stands_in_what(text: str, number: str, label: str) -> None:
    assert label in proposed(involved, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The council closed 12 schools.", "12"),
        ("Trade is strong in 12 towns.", "12"),
        ("The school was a model in 12% of towns.", "12%"),
    ],
)
def test_a_place_is_no_part(text: str, number: str) -> None:
    assert not proposed(involved, text, number)


def test_what_is_done_in_a_thing_is_not_done_to_it() -> None:
    assert "wells found" not in proposed(counted, "Lead was found in 34 wells.", "34")
    assert "wells found" in proposed(counted, "Crews found 34 wells.", "34")
