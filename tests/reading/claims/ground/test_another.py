"""Whether the clause of a change speaks of something else than the numbers before it."""

import pytest

from briefing_app.reading.claims.ground.another import speaks_of_another
from tests.reading.article.helpers import body

_OTHER = (
    ("The rent rose from £900 to £990", ", while wages grew by 17 per cent"),
    ("A teacher earns $84,300, compared with $79,900", " over years in which prices went up by 14"),
    ("Sales increased to 412 cars from 400", " as the whole market shrank by 6 per cent"),
)
_SAME = (
    ("The rent rose from £900 to £990", ", while it grew by 10 per cent"),
    ("Rents of flats rose from £900 to £990", " and rents of houses grew by 17 per cent"),
    ("Sales rose from 400 to 412", ", a rise of 3 per cent"),
    ("At the gauge 760 flowed in and 418 out", "; the peak was thus reduced by 45 per cent"),
    ("Fines came to 31", ". Two years later, while nobody looked, wages grew by 6 per cent"),
)


@pytest.mark.parametrize(("told", "between"), _OTHER)
def test_a_clause_with_a_subject_that_was_not_named_speaks_of_another(
    told: str, between: str
) -> None:
    assert speaks_of_another(told, between)


@pytest.mark.parametrize(("told", "between"), _SAME)
def test_what_was_named_or_goes_on_is_the_same(told: str, between: str) -> None:
    assert not speaks_of_another(told, between)


@pytest.mark.parametrize(
    "text",
    [
        "The rent of a flat rose from £900 to £990 in May, while wages grew by 17 per cent.",
        "A cook earns $843, compared with $799 in 2022, in years in which prices went up by 9%.",
        "The rent of a flat rose from £900 to £990 in May, while wages grew by 10 per cent.",
    ],
)
def test_no_change_is_judged_by_the_numbers_of_another_thing(text: str) -> None:
    claims = body(text).claims
    stated = [c for c in claims if c.span.exact.endswith(("per cent", "%"))]
    assert all(c.why for c in stated), stated


def test_a_change_of_the_same_thing_is_judged() -> None:
    claims = body("The rent rose from £900 to £990, up by 10 per cent.").claims
    assert any(c.operands for c in claims)
