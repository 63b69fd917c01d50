"""Rows of a table that follow from other rows, and changes from one row to the next."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.draft import derive_briefing

SINCE_LAST_ROW = [
    "Year\tLoans\tChange\n2021\t1,480\t\n2022\t1,628\t+10%\n2023\t2,035\t+25%\n2024\t1,832\t-10%",
    "Month\tCalls\tChange on month\nApril\t640\t\nMay\t704\t+10.0%\nJune\t668\t-5.1%\n"
    "July\t835\t+25.0%",
    "Year\tMembers\tChange\n2025\t9,120\t-4.0%\n"
    "2024\t9,500\t+18.8%\n2023\t8,000\t-2.4%\n2022\t8,200\t",
]
FOLLOWS = [
    (
        "\t2023\t2024\t2025\nMen\t17,265\t17,790\t17,842\nWomen\t902\t858\t861\n"
        "All inmates\t18,167\t18,648\t18,703\nCapacity\t18,640\t18,960\t18,960\n"
        "Free places\t473\t312\t257",
        {"473": "total", "312": "total", "257": "total"},
    ),
    (
        "\t2024\t2025\nSeats offered (million)\t2,391\t2,486\nFreight (tonnes)\t310\t305\n"
        "Seats taken (million)\t1,925\t2,051\nLoad factor\t80.5%\t82.5%",
        {"80.5%": "share", "82.5%": "share"},
    ),
    (
        "\tNorth\tSouth\tWest\nEligible\t41,200\t38,700\t29,400\nBallots cast\t23,484\t25,155"
        "\t14,112\n"
        "Polling places\t96\t81\t60\nTurnout rate\t57%\t65%\t48%",
        {"57%": "share", "65%": "share", "48%": "share"},
    ),
]
NOTHING = [
    # a whole and its parts below it: one sum, said once
    "\t2024\t2025\nAll pupils\t1,900\t2,000\nGirls\t940\t1,010\nBoys\t960\t990",
    # shares that only happen to be near
    "\t2024\t2025\nFlats\t2,391\t2,486\nHouses\t1,925\t2,051\nLet\t81.5%\t83.5%",
    # times of which none is said to have changed from the one before
    "Year\tLoans\tOnline\n2022\t1,628\t10%\n2023\t2,035\t27%\n2024\t1,832\t32%",
]


def judged(table: str) -> list[tuple[str, str, str]]:
    made = import_bytes(f"News\n\nThe figures.\n\n{table}\n".encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    return [
        (c.span.exact, c.kind.value, derive_verdict(briefing, c).outcome.value)
        for c in briefing.claims
    ]


@pytest.mark.parametrize("table", SINCE_LAST_ROW)
def test_a_change_is_that_from_one_time_to_the_next(table: str) -> None:
    changes = [c for c in judged(table) if c[1] == "change"]
    assert [c[2] for c in changes] == ["holds"] * 3


def test_one_wrong_change_among_right_ones_fails() -> None:
    changes = [c for c in judged(SINCE_LAST_ROW[1].replace("-5.1%", "-1.5%")) if c[1] == "change"]
    assert [c[2] for c in changes] == ["holds", "fails", "holds"]


@pytest.mark.parametrize(("table", "expected"), FOLLOWS)
def test_a_row_follows_from_two_others(table: str, expected: dict[str, str]) -> None:
    found = {span: (kind, outcome) for span, kind, outcome in judged(table)}
    assert {span: found.get(span) for span in expected} == {
        span: (kind, "holds") for span, kind in expected.items()
    }


def test_a_row_that_follows_in_all_columns_but_one_fails_there() -> None:
    table, _ = FOLLOWS[0]
    assert ("275", "total", "fails") in judged(table.replace("257", "275"))


@pytest.mark.parametrize("table", NOTHING)
def test_what_only_looks_like_it_is_no_claim(table: str) -> None:
    kinds = [kind for _, kind, _ in judged(table)]
    assert "share" not in kinds
    assert "change" not in kinds
    assert kinds.count("total") <= 2
