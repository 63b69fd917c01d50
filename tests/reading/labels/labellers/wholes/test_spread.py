"""Which time or place has so much of what was told before."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Attendance in the county fell to 91 per cent. The worst day was Friday with 74 per "
            "cent.",
            "74 per cent",
            "attendance in the county on worst day",
        ),
        (
            "The kennel took in 620 dogs last year. The busiest month was July with 88.",
            "88",
            "dogs taken in busiest month",
        ),
        ("Crews met 3,310 house fires. Dundee came next with 212.", "212",
         "house fires met by crews in Dundee"),
        ("Some 912 people drowned in 2023. Sligo, with four, had the fewest.", "four",
         "people who drowned in Sligo"),
        ("The rink sold 9,200 tickets. December alone brought 4,100.", "4,100",
         "tickets sold in December"),
    ],
)  # fmt: skip
def test_a_time_or_a_place_has_a_part(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The rink sold 90 tickets. The busiest month was July with 310.", "310"),
        ("The kennel took in 620 dogs. The friendliest was Rex with 88.", "88"),
    ],
)
def test_no_part_is_greater_than_its_whole_or_of_a_nameless_kind(text: str, number: str) -> None:
    assert not label(text, number).startswith(("tickets sold in", "dogs taken in"))
