# ruff: noqa: E501 - one text a line
"""Numbers that stand near and are not meant: other bases, other wholes, counts among money."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

RIGHT = [
    (
        "Per billion kilometres 4.1 people were killed, 0.7 fewer than the 4.8 of the year before.",
        "0.7 fewer: holds",
    ),
    (
        "Per billion kilometres 4.1 people were killed, 0.5 fewer than the 4.8 of the year before.",
        "0.5 fewer: fails",
    ),
    (
        "Bills will rise by 24 euros to 412 euros, that is by 6.2 per cent.",
        "by 6.2 per cent: holds",
    ),
    (
        "Bills will rise by 24 euros to 412 euros, that is by 5.8 per cent.",
        "by 5.8 per cent: fails",
    ),
    (
        "The lake held 286 million cubic metres in March. Six months earlier it had been only 169 million. The store thus grew by 117 million cubic metres, more than two thirds.",
        "more than two thirds: holds",
    ),
    (
        "The leak was cut from 21.4 million to 19.0 million litres, an improvement of 11 per cent.",
        "improvement of 11 per cent: holds",
    ),
]
PARTS = """Loans in Kestrel Bay

Loans rose from 212,400 to 254,880 in the half-year.

Children's books accounted for 137,635 loans, or 54 percent. Adult fiction followed with 68,818 (27 percent), and non-fiction made up the remaining 48,427."""
FUNDS = "The round came to $84 million. The firm had gone through two earlier rounds. Northgate gave $35 million, others $29 million and three new funds the remaining $20 million."
OWN_WHOLE = """Nurses of the Wyre region

The six hospitals treated 412,600 patients in the year to March. The trusts employ 1,218 nurses. With 1,450 posts in the plan, 232 are vacant – 19 per cent."""


def said(text: str) -> list[str]:
    made = derive_briefing(article(text))
    return [f"{c.span.exact}: {derive_verdict(made, c).outcome.value}" for c in made.claims]


@pytest.mark.parametrize(("text", "claim"), RIGHT)
def test_the_change_is_that_of_its_own_ends(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize("text", [PARTS, FUNDS])
def test_what_remains_does_not_fail_by_other_parts(text: str) -> None:
    assert not any(claim.endswith("fails") for claim in said(text))


def test_counts_in_words_are_no_part_of_money() -> None:
    made = derive_briefing(article(FUNDS))
    sums = [derive_verdict(made, c).arithmetic for c in made.claims]
    assert any("35" in told for told in sums)
    assert not any("− 2 " in told or "− 3 " in told for told in sums)


def test_a_share_beside_its_whole_is_of_no_other() -> None:
    assert not any("19 per cent" in claim and "holds" in claim for claim in said(OWN_WHOLE))
