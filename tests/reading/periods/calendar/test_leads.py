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
        ("40 branches will be closed by the end of ", "by"),
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


@pytest.mark.parametrize(
    ("before", "ahead"),
    [
        ("It will close, councillors decided on ", False),
        ("The firm will hire 40 people, it said ", False),
        ("The bill will be voted on ", True),
        ("A vote is scheduled on ", True),
        ("Half of it had been spent by the end of ", False),
        ("Some 120 branches were closed by ", False),
        ("The last will have been sold by the end of ", True),
        ("The roof should be mended by the end of ", True),
        ("The plan needs 12 million for ", True),
    ],
)
def test_a_verb_that_tells_has_a_time_of_its_own(before: str, ahead: bool) -> None:
    assert is_ahead(before, 0, len(before)) is ahead
