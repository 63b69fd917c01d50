"""The little words before a time, and whether they speak of what is to come."""

import pytest

from briefing_app.reading.periods.calendar.leads import is_ahead, lead_of


@pytest.mark.parametrize(
    ("before", "lead"),
    [
        ("It rose in ", "in"),
        ("at the end of ", "in"),
        ("more than in the ", "than"),
        ("compared with 40 in ", ""),
        ("the highest since ", "since"),
        ("down from its peak in ", "from"),
        ("The mill, built in ", "origin"),
        ("the target by ", "by"),
        ("open until ", "until"),
        ("", "open"),
        ("the ", "the"),
    ],
)
def test_lead(before: str, lead: str) -> None:
    if lead:
        assert lead_of(before) == lead
    else:
        assert lead_of(before) not in ("since", "until", "origin")


def test_what_is_to_come() -> None:
    assert is_ahead("The bridge will open in ", 0, 24)
    assert not is_ahead("The bridge opened in ", 0, 21)
