# ruff: noqa: E501 - one text a line
"""An amount by which something grew, and the share of it: of what it was before."""

import pytest

from tests.reading.claims.said import sums


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The ferry carried 14,560 people in June. That is 1,310 more than a year earlier, a rise "
            "of 9.9 per cent.",
            "holds 1,310 ÷ (14,560 − 1,310) × 100 = 9.89 %",
        ),
        (
            "The register lists 6,120 dogs. This is 180 fewer than in the year before (–2.9 %).",
            "holds 180 ÷ (6,120 + 180) × 100 = 2.86 %",
        ),
        (
            "Donors gave £48,200. That was £9,640 more than last spring, or a quarter.",
            "holds £9,640 ÷ (£48,200 − £9,640) = 25 %",
        ),
        (
            "The ferry carried 14,560 people in June. That is 1,310 more than a year earlier, a rise "
            "of 99 per cent.",
            "fails 1,310 ÷ (14,560 − 1,310) × 100 = 9.89 %",
        ),
    ],
)
def test_amount_of_a_level_that_was_just_told(text: str, said: str) -> None:
    assert said in sums(f"A note on it\n\n{text}")


ELSEWHERE = [
    (
        "In all, 318,300 people were at work in March.\n\nOver the year employment has grown by 5,100, or 1.6%.",
        "holds 5,100 ÷ (318,300 − 5,100) × 100 = 1.63 %",
    ),
    (
        "Enrolment rose by 412 (+5.2%) this autumn, the university said.\n\nIn all 8,316 students are enrolled, compared with 7,904 a year ago.",
        "holds (8,316 − 7,904) ÷ 7,904 × 100 = 5.21 %",
    ),
    (
        "The price of a flat rose by 0.4% in May, to £268,417. That is £1,078 more than a month ago.",
        "holds £1,078 ÷ (£268,417 − £1,078) × 100 = 0.403 %",
    ),
    (
        "Enrolment rose by 412 (+2.5%) this autumn, the university said.\n\nIn all 8,316 students are enrolled, compared with 7,904 a year ago.",
        "fails (8,316 − 7,904) ÷ 7,904 × 100 = 5.21 %",
    ),
]


@pytest.mark.parametrize(("text", "said"), ELSEWHERE)
def test_level_of_an_amount_elsewhere(text: str, said: str) -> None:
    assert said in sums(f"A note on it\n\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "In all, 318,300 people were at work in March.\n\nSelf-employment has grown by 5,100, or 12%.",
        "The library has 46,000 books. Loans of films rose by 320, or 9 per cent.",
        "The fleet has 412 buses.\n\nThe number of trams grew by 12, or a fifth.",
    ],
)
def test_a_level_of_something_else_refutes_nothing(text: str) -> None:
    assert not [x for x in sums(f"A note on it\n\n{text}") if x.startswith("fails")]


def test_no_one_of_two_levels_is_chosen() -> None:
    text = "Of 9,000 who came 3,000 stayed. That is 500 more than a year earlier, a rise of 20 per cent."
    assert not [x for x in sums(f"A note on it\n\n{text}") if x.startswith("fails")]


@pytest.mark.parametrize(
    "text",
    [
        "The tax on groceries falls from 4.5 percent to 3 percent, a reduction of a third.",
        "Deaths after surgery fell from 90 to 60, a drop of a third.",
        "Spending on roads went from $80 million to $60 million, a cut of a quarter.",
    ],
)
def test_what_something_is_on_is_no_base(text: str) -> None:
    """ "On groceries falls from 4.5" sets nothing against the groceries."""
    assert [x for x in sums(f"A note on it\n\n{text}") if x.startswith("holds")]


def test_what_is_made_up_of_parts_does_not_go_up() -> None:
    text = (
        "The $18 million is made up of $11.3 million from the city and $6.7 million from the state."
    )
    only = [x.replace("\u00a0", " ") for x in sums(f"A note on it\n\n{text}")]
    assert only == ["holds $11.3 million + $6.7 million = $18 million"]
