# ruff: noqa: E501 - one text a line
"""Of what something has doubled: the number that "the number" refers to, the group that has grown."""

import pytest

from tests.reading.claims.said import sums

JUDGED = [
    (
        "Last week 620 trains were cancelled on Thursday, and on Friday, when the signalmen joined in, the number more than doubled to 1,140.",
        "fails 1,140 ÷ 620 = 1.84",
    ),
    (
        "On Monday 130 schools were closed. By Wednesday, with the wind at 70 miles an hour, the number had more than doubled to 240.",
        "fails 240 ÷ 130 = 1.85",
    ),
    (
        "On Monday 130 schools were closed. By Wednesday, with the wind at 70 miles an hour, the number had nearly doubled to 240.",
        "holds 240 ÷ 130 = 1.85",
    ),
    (
        'It runs 2,350 vehicles in 11 states, up from 980 a year ago. "We have more than tripled the fleet in 12 months," she said.',
        "fails 2,350 ÷ 980 = 2.4",
    ),
    (
        "The bakery has 310 employees, up from 170 two years ago. It has thus more than doubled its workforce.",
        "fails 310 ÷ 170 = 1.82",
    ),
    (
        "The chain has 64 shops, up from 31 two years ago. It more than doubled its network in 24 months.",
        "holds 64 ÷ 31 = 2.06",
    ),
]
OF_OTHERS = [
    'It runs 2,350 vehicles, up from 980 a year ago. "We have more than tripled the fleet in five years," she said.',
    'It runs 2,350 vehicles, up from 980 a year ago. "We have more than tripled sales in 12 months," she said.',
    'It runs 2,350 vehicles, up from 980 a year ago. "We have more than tripled the workforce in 12 months," she said.',
    "Some 4,100 people signed in May and 90 shops joined. In June the number more than doubled to 150.",
    "The zoo had 31 tigers and 24 lions. Since then the number has tripled to 64.",
]


@pytest.mark.parametrize(("text", "said"), JUDGED)
def test_a_multiple_is_of_the_number_that_is_spoken_of(text: str, said: str) -> None:
    assert said in sums(f"News of the day\n\n{text}")


@pytest.mark.parametrize("text", OF_OTHERS)
def test_a_multiple_fails_by_no_other_number(text: str) -> None:
    assert not any(s.startswith("fails") for s in sums(f"News of the day\n\n{text}"))


def test_a_number_of_the_title_that_the_text_says_bare_is_no_other() -> None:
    text = "Storm shuts 240 schools\n\nOn Monday 130 schools were closed as trees and lines came down along the whole of the coast, in the second storm of a week. By Wednesday the number had nearly doubled to 240."
    assert not any(s.startswith("fails") for s in sums(text))
