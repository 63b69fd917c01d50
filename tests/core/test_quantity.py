"""A number keeps its reservations, and is a value or a range, never half of either."""

from decimal import Decimal

import pytest

from briefing_app.core.quantity import Hedge, Quantity

D = Decimal


def test_hedges_are_written_in_files_as_they_are_said() -> None:
    """The words in files are those of the format; what people read has no underscore."""
    assert {hedge.value: hedge.words for hedge in Hedge} == {
        "exact": "",
        "about": "about",
        "almost": "almost",
        "more_than": "more than",
        "less_than": "less than",
        "at_least": "at least",
        "at_most": "at most",
    }


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({}, "needs a value, or both ends"),
        ({"low": D(1)}, "needs a value, or both ends"),
        ({"high": D(1)}, "needs a value, or both ends"),
        ({"low": D(2), "high": D(1)}, "low end of a range lies above"),
        ({"value": D(1), "low": D(1)}, "not both"),
        ({"value": D(1), "high": D(1)}, "not both"),
    ],
)
def test_what_is_neither_a_value_nor_a_range_is_refused(
    given: dict[str, Decimal], wrong: str
) -> None:
    with pytest.raises(ValueError, match=wrong) as caught:
        Quantity(**given)  # type: ignore[arg-type]
    assert str(caught.value).startswith(("a quantity", "the low end"))


def test_a_range_is_drawn_at_its_middle() -> None:
    between = Quantity(low=D(12), high=D(15))
    assert (between.is_range, between.point) == (True, D("13.5"))
    point = Quantity(low=D(12), high=D(12))
    assert (point.is_range, point.point) == (True, D(12))
    one = Quantity(D(12))
    assert (one.is_range, one.point) == (False, D(12))


def test_reservations_are_the_hedge_and_then_the_marks() -> None:
    marks = ("estimated", "provisional")
    assert Quantity(D(1), hedge=Hedge.AT_MOST, marks=marks).reservations == ("at most", *marks)
    assert Quantity(D(1), marks=marks).reservations == marks
    assert Quantity(D(1), hedge=Hedge.ABOUT).reservations == ("about",)
    assert Quantity(D(1)).reservations == ()
