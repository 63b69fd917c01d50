"""Rows of a table that are named together have the sum of their cells."""

import pytest

from tests.reading.claims.said import verdicts

BUDGET = """Budget of the state

Sector | 2030 (₹ crore) | 2031 (₹ crore)
Education | 28,000 | 31,500
Health | 12,000 | 15,000
Roads | 9,600 | 12,000
Ports | 4,100 | 4,700

"""
WARDS = """Result by ward

Ward | Dahl | Marr
Harbour | 6,210 | 4,380
Old Town | 5,904 | 3,672
Millfield | 3,534 | 5,684

"""
TOLD = [
    (
        BUDGET + "Education alone gets more than health and roads combined (₹{}).",
        "27,000 crore",
        "29,000 crore",
    ),
    (
        BUDGET + "Health, roads and ports together get ₹{} this time.",
        "31,700 crore",
        "37,100 crore",
    ),
    (WARDS + "Harbour and Old Town together gave Ms Dahl {} votes.", "12,114", "12,141"),
]


@pytest.mark.parametrize(("text", "right", "wrong"), TOLD)
def test_rows_named_together_have_their_sum(text: str, right: str, wrong: str) -> None:
    assert [v for words, v in verdicts(text.format(right)).items() if right in words] == ["holds"]
    assert [v for words, v in verdicts(text.format(wrong)).items() if wrong in words] == ["fails"]


def test_what_no_rows_are_named_is_no_sum() -> None:
    told = verdicts(WARDS + "Youth clubs and schools together gave Ms Dahl 11,010 votes.")
    assert not any("11,010" in words for words in told)
