"""Parts of what is one."""

import pytest

from briefing_app.reading.labels.labellers.meant.parts import parts
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Staff complain of night work, half of it unpaid.", "half", "share of night work unpaid"),
        ("The port landed 8,100 tonnes of fish, half of it mackerel.", "half",
         "mackerel as share of fish landed"),
        ("Income of £9.1 million was a record. But £7 million of that went to creditors.",
         "£7 million", "income that went to creditors"),
        ("Grants of €5 million came in, €3 million of it from abroad.", "€3 million",
         "grants from abroad"),
    ],
)  # fmt: skip
def test_it_is_the_amount_told_before(text: str, number: str, label: str) -> None:
    assert label in proposed(parts, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Income was £9 million, all but £2 million of it from the state.", "£2 million"),
        ("The town has 900 homes, half of that number empty.", "half"),
        ("They sold 40 boats, half of them new.", "half"),
    ],
)
def test_no_other_part_is_one_of_it(text: str, number: str) -> None:
    assert not proposed(parts, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Revenue rose to €1.21bn, of which 54% came from outside Ireland.",
            "54%",
            "share of revenue from outside Ireland",
        ),
        (
            "Sales reached £12m, of which a third came from export.",
            "a third",
            "share of sales from export",
        ),
        ("Income was £4m, of which 12% was spent on pay.", "12%", "share of income spent on pay"),
    ],
)
def test_of_which_is_of_the_amount_before(text: str, number: str, label: str) -> None:
    assert label in proposed(parts, text, number)


def test_of_which_is_of_no_amount_where_things_are_counted() -> None:
    assert not proposed(parts, "The port had 5,300 calls, of which 14% were by ferries.", "14%")
