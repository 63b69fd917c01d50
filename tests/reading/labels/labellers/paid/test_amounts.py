"""What is so much money, and where a clause says so."""

import pytest

from briefing_app.reading.labels.labellers.paid.amounts import (
    is_amount,
    is_fined,
    is_its_cost,
    is_part,
    is_sum,
    is_treated,
    is_worth,
)
from briefing_app.reading.labels.view import View
from tests.reading.labels.helpers import scene_of


def view(text: str, number: str) -> View:
    return scene_of(text, number).view


@pytest.mark.parametrize(
    ("noun", "sum_", "amount"),
    [
        ("rent of flats", True, True),
        ("interest on old debt", True, True),
        ("total bill", True, True),
        ("sales", False, True),
        ("storm damage", False, True),
        ("scanner", False, False),
        ("night in a hostel", False, False),
    ],
)
def test_a_noun_of_money(noun: str, sum_: bool, amount: bool) -> None:
    assert (is_sum(noun), is_amount(noun)) == (sum_, amount)


def test_what_comes_to_a_sum_costs_it() -> None:
    assert is_its_cost(view("A visit comes to £149.", "£149"))
    assert is_its_cost(view("The scanner came in at £2m.", "£2m"))
    assert not is_its_cost(view("The damage came to £149.", "£149"))


def test_what_is_done_to_so_many_for_a_sum() -> None:
    assert is_treated(view("They repaired 40 boats for £9,000.", "£9,000"))
    assert not is_treated(view("They sold 40 boats for £9,000.", "£9,000"))
    assert not is_treated(view("They repaired boats for £9,000.", "£9,000"))


def test_who_is_fined_in_a_row_of_passives() -> None:
    assert is_fined(view("He was warned and fined £900.", "£900"))
    assert not is_fined(view("The court warned and fined him £900.", "£900"))


def test_what_is_worth_a_sum() -> None:
    assert is_worth(view("A van worth an estimated £900 was lost.", "£900"))
    assert not is_worth(view("It is worth noting that £900 was lost.", "£900"))


def test_a_part_of_a_sum() -> None:
    assert is_part(view("The grant covers £38 of the cost.", "£38"))
    assert not is_part(view("The storm did £38 of damage.", "£38"))
    assert not is_part(view("Some £38 of the cost comes from a grant.", "£38"))
