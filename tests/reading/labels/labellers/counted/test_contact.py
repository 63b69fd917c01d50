"""What a clause says of the number right before it."""

import pytest

from briefing_app.reading.labels.labellers.counted.contact import contact
from tests.reading.labels.helpers import proposed

_SAID = (
    ("It filled all but four of the nine posts it advertised in May.", "nine", "posts advertised"),
    ("They will sell the 12 vans the charity bought.", "12", "vans bought by charity"),
    ("Of the 400 homes the council promised, most stand.", "400", "homes promised by council"),
    ("The £410,000 the board paid nurses is too little.", "£410,000",
     "money paid to nurses by board"),
    ("Half of the 80 stalls the market will lose are let.", "80", "stalls to be lost by market"),
)  # fmt: skip
_NOT_SAID = (
    ("In the nine towns the firm has closed its shops.", "nine"),
    ("The 40 people the firm says it hired have left.", "40"),
    ("The 60 tests the laboratory could run were enough.", "60"),
    ("They sold 12 vans the day before.", "12"),
    ("The 14 calls it was took an hour.", "14"),
)


@pytest.mark.parametrize(("text", "number", "label"), _SAID)
def test_what_was_done_to_it_is_said(text: str, number: str, label: str) -> None:
    found = proposed(contact, text, number)
    assert label in found, found


@pytest.mark.parametrize(("text", "number"), _NOT_SAID)
def test_no_other_clause_is_said_of_it(text: str, number: str) -> None:
    assert not proposed(contact, text, number)
