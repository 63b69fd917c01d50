"""A bare noun with the thing that has it."""

import pytest

from briefing_app.reading.labels.labellers.whose import whose
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The palace leads. With its 1.62 million visitors it stands alone.",
            "1.62 million",
            "visitors to palace",
        ),
        ("They read the 84-page report on the tower.", "84-page", "pages of report"),
        ("In Elmhurst the council collected 310 sofas.", "310", "sofas in Elmhurst"),
    ],
)
def test_whose_proposes(text: str, number: str, label: str) -> None:
    found = proposed(whose, text, number)
    assert label in found, found


def test_who_only_acts_on_a_thing_does_not_have_it() -> None:
    assert "flats of club" not in proposed(whose, "The club will build 300 flats.", "300")
