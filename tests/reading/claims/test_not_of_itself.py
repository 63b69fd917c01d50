# ruff: noqa: E501 - one text a line
"""Numbers that only look as if others gave them: nothing is said of them, and nothing refutes."""

import pytest

from tests.reading.claims.said import sums, verdicts

TRUE = [
    # What is worked out from numbers beside it says no other number again.
    "Our sitters gave 3,120 nights. Each costs us £85, which makes £265,200 in all.\n\nNext year the grant is cut. We shall be £26,520 short. That is 312 nights when we must say no.",
    "The kitchen cooked 14,400 meals at £3 each, £43,200 in all.\n\nThe oven broke for a month. That is 1,440 meals, or £4,320.",
    # A share of what something grew by is no share of what it is.
    "Revenue by division\n\nDivision\t2025\t2024\nBakery\t118.6\t104.0\nDairy\t231.2\t220.0\nTotal\t349.8\t324.0\n\nBakery contributed more than half of the group's revenue growth.",
    "Trust members\n\nArea\t2025\t2024\nNorth\t410\t300\nSouth\t590\t500\nTotal\t1,000\t800\n\nThe north accounted for over half of the increase.",
    # Who is dropped on a score has not fallen by it.
    "Nair, dropped on 22, made 84 from 97 deliveries.",
    "Lowe, dropped on 31, went on to 76 off 90 balls.",
    # What two shares leave is none of a third number.
    "The levy passed by 50.2% to 49.8%, and because the gap is less than half of one percent, a recount is due.",
    "The motion won by 51% to 49%, and because the gap is under 3% it is put again.",
    # Runs in so many overs are not added to runs.
    "Their openers had raised 92 in 19 overs, Kulkarni going on to 71, and at 163 for two a total of 280 looked the least of it.",
]
UNSAID = [
    "Capital spending of $18 million went to the new line, which is three-quarters complete. It was $24.3 million in all.",
    "The council spent £6 million of its £8 million on the hall, which is three-quarters finished.",
]
FALSE = [
    "The levy got 50.2% of the votes, 47.8% were against and 3% blank.",
    "Sales dropped by 22 per cent, from 97 to 84.",
]


@pytest.mark.parametrize("text", TRUE)
def test_nothing_refutes_them(text: str) -> None:
    assert "fails" not in verdicts(f"News\n\n{text}").values()


@pytest.mark.parametrize("text", UNSAID)
def test_no_sum_is_made_of_them(text: str) -> None:
    assert not [s for s in sums(f"News\n\n{text}") if "three-quarters" in s or "÷" in s]


@pytest.mark.parametrize("text", FALSE)
def test_what_is_wrong_still_fails(text: str) -> None:
    assert "fails" in verdicts(f"News\n\n{text}").values()
