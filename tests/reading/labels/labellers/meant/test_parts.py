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
