# ruff: noqa: E501 - one text a line
"""What remains of a whole that is told alone, once the next sentences take it apart."""

import pytest

from tests.reading.claims.said import sums

FAIL = [
    (
        "Members filed 1,146 bills, 702 in one house and 444 in the other. Of those, 318 reached the governor. He signed 241 of them and vetoed 19, and the remaining 68 became law without him.",
        "318 - 241 - 19 = 58",
    ),
    (
        "The board held 1,260 hearings in 2024, it says, 90 more than in the year before.\n\nOf those, 512 ended in release. It turned down 533 requests and put off the other 115.",
        "1,260 - 512 - 533 = 215",
    ),
    (
        "The shelter took in 640 dogs. Among them were 310 strays, 142 were left at the gate, and the remaining 208 came from the police.",
        "310 + 142 + 208 = 660",
    ),
]
HOLD = [
    "Some 318 bills reached the governor. He signed 231 of them and vetoed 19, and the remaining 68 became law without him.",
    "The board held 1,260 hearings. Of those, 512 ended in release, 300 of them at once. It turned down 533 requests; the other 15 were withdrawn.",
    "The shelter took in 640 dogs and 410 cats. Among them were 310 strays, 142 were left at the gate, and the remaining 290 came from the police.",
    "The shelter took in 640 dogs. Most were strays. Of the rest 142 were left at the gate, 31 were born there, and the remaining 60 came from the police.",
    "The club has 412 members. Of them 60 are under 18, 45 are over 70, and the remaining 12 board members meet weekly.",
]


@pytest.mark.parametrize(("text", "sum_of"), FAIL)
def test_parts_that_are_told_of_a_whole_leave_no_other_rest(text: str, sum_of: str) -> None:
    found = [s.replace("\u2212", "-") for s in sums(f"News of the day\n\n{text}")]
    assert f"fails {sum_of}" in found


@pytest.mark.parametrize("text", HOLD)
def test_no_rest_fails_by_parts_of_others(text: str) -> None:
    assert not any(s.startswith("fails") for s in sums(f"News of the day\n\n{text}"))
