"""Columns that are the difference of two others, and shares of a column that has no total row."""

from tests.reading.claims.said import sums

HEAD = "Who came and who went\n\nThe office told us more about it on Monday in the town hall.\n\n"
MOVED = """Citizenship\tImmigrants\tEmigrants\tNet
Inishvara\t26.4\t31.7\t-5.3
Rest of EU\t21.1\t12.6\t8.5
Kingdom\t5.3\t3.8\t1.5
Rest of world\t31.9\t13.2\t{last}
"""
VOTES = """| Party | Votes | Per cent |
|---|---|---|
| Centre | 402,310 | 33.4 |
| Greens | 331,640 | {second} |
| Liberals | 187,225 | 15.6 |
| Homeland | 121,970 | 10.1 |
| Others | 160,855 | 13.4 |
"""


def test_a_column_is_the_difference_of_two_others() -> None:
    found = sums(HEAD + MOVED.format(last="18.7"))
    assert "holds 26.4 − 31.7 = −5.3" in found
    assert "holds 31.9 − 13.2 = 18.7" in found


def test_a_row_that_is_no_difference_fails() -> None:
    found = sums(HEAD + MOVED.format(last="17.8"))
    assert "fails 31.9 − 13.2 = 18.7" in found


def test_shares_that_are_a_hundred_are_of_their_whole_column() -> None:
    found = sums(HEAD + VOTES.format(second="27.5"))
    held = [s for s in found if s.startswith("holds") and "÷" in s]
    assert len(held) == 5


def test_a_share_that_is_not_that_of_its_row_fails() -> None:
    found = sums(HEAD + VOTES.format(second="57.2"))
    assert len([s for s in found if s.startswith("fails") and "÷" in s]) == 1


def test_shares_of_something_else_are_no_claims() -> None:
    other = VOTES.replace("33.4", "61.0").replace("15.6", "48.2").replace("10.1", "55.5")
    assert not [s for s in sums(HEAD + other.format(second="27.5")) if "÷" in s]
