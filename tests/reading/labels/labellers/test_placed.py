"""What an amount is of, with the place, group or thing of its clause."""

import pytest

from briefing_app.reading.labels.labellers.placed import placed
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("In Tarnfold, the median rent rose to £940.", "£940", "median rent in Tarnfold"),
        ("Unemployment fell to 4.1% in Ostermark.", "4.1%", "unemployment in Ostermark"),
        ("In Bexton, the council planted 310 trees.", "310", "trees planted in Bexton"),
        (
            "Waiting times fell by 12 per cent in maternity clinics.",
            "12 per cent",
            "fall in waiting times in maternity clinics",
        ),
        (
            "The drop-out rate was the lowest in Hellby (2.1%) and the highest in Varna (8.8%).",
            "8.8%",
            "highest drop-out rate in Varna",
        ),
        ("Rents are highest in the old town, at £1,450.", "£1,450", "highest rents in old town"),
        ("Yields were lowest in Dorn, with 2.1 tonnes.", "2.1 tonnes", "lowest yields in Dorn"),
    ],
)
def test_the_place_stays_with_what_is_measured_there(text: str, number: str, label: str) -> None:
    found = proposed(placed, text, number)
    assert label in found, found


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The median rent rose to £940.", "£940"),
        ("The median rent rose to £940 in May 2024.", "£940"),
        ("In Tarnfold, officers seized £940.", "£940"),
    ],
)
def test_no_place_is_made_of_a_time_or_for_one_who_acts(text: str, number: str) -> None:
    assert proposed(placed, text, number) == {}
