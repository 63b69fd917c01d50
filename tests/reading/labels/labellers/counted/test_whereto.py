"""What is counted where something is done."""

import pytest

from briefing_app.reading.labels.labellers.counted.whereto import whereto
from tests.reading.labels.helpers import proposed

_SAID = (
    ("The trust recruited 1,086 adults at 112 clinics.", "112",
     "clinics at which adults were recruited"),
    ("The depot stores grain for 1,900 growers.", "1,900", "growers for whom grain is stored"),
    ("Nurses went to 32 schools.", "32", "schools to which nurses went"),
    ("Tests were carried out on 54 cows.", "54", "cows on which tests were carried out"),
    ("Work began on 9,350 dwellings in May.", "9,350", "dwellings on which work began"),
    ("The council will plant trees in 41 streets.", "41", "streets in which trees will be planted"),
)  # fmt: skip
_NOT_SAID = (
    ("The firm cut its staff to 40 people.", "40"),
    ("Cases rose to 32 schools.", "32"),
    ("The talks resulted in 12 deals.", "12"),
    ("He did not work at 14 clinics.", "14"),
    ("She could treat people in 14 clinics.", "14"),
    ("If nurses went to 32 schools, pupils would be safe.", "32"),
    ("The speed of cars measured at 37 sites fell.", "37"),
    ("They did the work in 12 stages.", "12"),
)


@pytest.mark.parametrize(("text", "number", "label"), _SAID)
def test_what_is_done_there_is_said(text: str, number: str, label: str) -> None:
    found = proposed(whereto, text, number)
    assert label in found, found


@pytest.mark.parametrize(("text", "number"), _NOT_SAID)
def test_a_deed_that_is_not_done_there_is_not(text: str, number: str) -> None:
    assert not proposed(whereto, text, number)
