"""What is done to what a verb counts."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The district has decided not to replace nine teachers.",
            "nine",
            "teachers not to be replaced",
        ),
        ("The office did not answer 140 letters.", "140", "letters not answered"),
        ("They have never repaired 12 bridges.", "12", "bridges not repaired"),
    ],
)
def test_a_denied_deed_is_denied(text: str, number: str, label: str) -> None:
    found = proposed(counted, text, number)
    done = [w for w in found if w.split()[0] == label.split()[0] and len(w.split()) > 1]
    assert label in done and all(" not " in w for w in done), found


def test_a_deed_that_is_done_is_not_denied() -> None:
    assert "teachers replaced" in proposed(counted, "The district replaced nine teachers.", "nine")


def test_what_was_done_to_one_was_not_done_to_those_of_the_next_clause() -> None:
    text = "A cook is paid £9 an hour and 40 families live on less."
    assert "families paid" not in proposed(counted, text, "40")


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The home gave 1,412 young people a safe bed.", "1,412", "young people given safe bed"),
        ("The college will offer 300 pupils a place.", "300", "pupils to be offered place"),
        ("The city found 40 families a home.", "40", "families found home"),
        ("It bought 12 schools a piano.", "12", "schools bought piano"),
    ],
)
def test_what_people_are_given_is_said(text: str, number: str, label: str) -> None:
    found = [w for w in proposed(counted, text, number) if len(w.split()) > 1]
    assert label in found, found
    assert not [w for w in found if w.endswith(("given", "offered", "found"))], found


def test_what_is_found_without_more_is_found() -> None:
    found = proposed(counted, "The city found 40 families in tents.", "40")
    assert "families found" in found, found
