"""Which way a number went where the clause beside it tells of the other way."""

import pytest

from tests.reading.article.helpers import body

_WORDS = ("but", "while", "and", "although", "whereas", "because", "as", "even as", "though")


@pytest.mark.parametrize("joint", _WORDS)
@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Exports rise 4% {} imports fall", "up"),
        ("Arrests drop 12% {} burglaries climb", "down"),
        ("Sales went up 5% {} profits slump in May.", "up"),
        ("Rents fell 8% {} prices rise", "down"),
    ],
)
def test_a_number_goes_the_way_of_its_own_clause(text: str, change: str, joint: str) -> None:
    assert [f.change for f in body(text.format(joint)).figures] == [change]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("It was a 5% pay rise.", "up"),
        ("Police reported a 12 per cent drop.", "down"),
        ("Sales rose 5% despite falling prices.", "up"),
        ("Admissions are up 3%, reversing last year's fall.", "up"),
    ],
)
def test_a_noun_of_its_own_phrase_still_tells(text: str, change: str) -> None:
    assert body(text).figures[0].change == change


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("She missed it 26 times since May, said Ada Hall, who pays 164 a month.", "/month"),
        ("The 300 homes are let. Their bill goes from 1,384 to 1,421 a year.", "/year"),
        ("The yard built 40 boats in May and sold two a week.", "boat/week"),
    ],
)
def test_what_is_paid_or_moves_by_the_month_counts_nothing_said_before(
    text: str, unit: str
) -> None:
    assert body(text).figures[-1].quantity.unit == unit
