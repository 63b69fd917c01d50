"""What a number is of that is a level, a part of a list, or how much fell somewhere."""

import pytest

from tests.reading.labels.test_said_of_deeds import label as said


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # a move that ends at a level: the level is of what moved
        ("The bank told of a rise in net profit at Rs 806 crore.", "Rs 806 crore", "net profit"),
        ("The plan is a reduction in the income tax rate to 4.25%.", "4.25%", "income tax rate"),
        ("The board agreed a cut in the fee to $12.", "$12", "fee"),
        # a list in the phrase of a noun belongs to it
        ("Income from shops, cafés and venue hire reached £4.6 million.", "£4.6 million",
         "income from shops, cafés and venue hire"),
        ("Sales of cars, vans and lorries fell by 12%.", "12%", "sales of cars, vans and lorries"),
        # what two words narrow is no first of them
        ("The board ended the year with 642 nursing and midwifery posts unfilled.",
         "642", "nursing and midwifery posts"),
        # what falls across a region is not so wide
        ("Growing-season rain came to 186 mm across the region.", "186 mm", "growing-season rain"),
        ("The lake is 186 metres across.", "186 metres", "width of lake"),
    ],
)  # fmt: skip
def test_label(text: str, number: str, label: str) -> None:
    assert said(text, number) == label


def test_what_is_expected_does_something_with_the_sum() -> None:
    taken = said("The office expects the state to take in $48.6 billion.", "$48.6 billion")
    assert taken != "expected state"
    assert said("The bank expects inflation to fall to 2.4%.", "2.4%") == "expected inflation"
