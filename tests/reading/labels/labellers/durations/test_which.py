"""The time in which something was done."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The judge heard 41 growers over nine weeks.",
            "nine weeks",
            "time in which growers were heard",
        ),
        (
            "The study followed 310 nurses for 12 years.",
            "12 years",
            "time for which nurses were followed",
        ),
        (
            "The port plans to build two quays within three years.",
            "three years",
            "time for building quays",
        ),
        (
            "The bank has lent £9 million in six months.",
            "six months",
            "time in which money was lent",
        ),
        ("The lake fell by two metres in nine days.", "nine days", "time in which lake fell"),
        (
            "The league lost the majority it held for 16 years.",
            "16 years",
            "time for which majority was held",
        ),
        ("Within 48 hours 94 mm of rain fell.", "48 hours", "time in which rain fell"),
        ("The kiln went cold after 61 years.", "61 years", "time after which kiln went cold"),
        ("The crew covered the 50 km in two hours.", "two hours", "time taken by crew"),
        (
            "The council borrowed £22 million over 30 years.",
            "30 years",
            "time for which money was borrowed",
        ),
        ("The union refused a deal worth 6% over three years.", "three years", "length of deal"),
        (
            "The crew managed to clear the road in nine days.",
            "nine days",
            "time in which road was cleared",
        ),
        (
            "Volunteers helped to plant 400 oaks in six weeks.",
            "six weeks",
            "time in which oaks were planted",
        ),
        (
            "The firm planted the forest over 20 years.",
            "20 years",
            "time in which forest was planted",
        ),
        (
            "The panel answered the request in 20 days.",
            "20 days",
            "time in which request was answered",
        ),
    ],
)
def test_the_time_in_which_it_was_done(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Firms must answer complaints within ten days.",
            "ten days",
            "time limit for answering complaints",
        ),
        ("Fines must be paid within 28 days.", "28 days", "time limit for paying fines"),
        ("Calls must be taped within ten days.", "ten days", "time limit for taping calls"),
        (
            "The firm was fined £640,000, to be paid within two years.",
            "two years",
            "time limit for paying",
        ),
    ],
)
def test_in_which_time_it_must_be_done(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("It was the worst vote in 20 years.", "20 years"),
        ("She was mayor for nine years.", "nine years"),
        ("Ms Orr has not missed a meeting in 26 years.", "26 years"),
        ("The guard has put in 36 years at the mill.", "36 years"),
        ("Vardal won the race by 0.4 seconds.", "0.4 seconds"),
    ],
)
def test_no_time_in_which(text: str, number: str) -> None:
    found = proposed(durations, text, number)
    assert not any("which" in label for label in found), found
