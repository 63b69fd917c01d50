"""Columns of a table that state shares of two other columns."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers.api import import_bytes
from briefing_app.reading.draft import derive_briefing

UNTOLD = [
    "Dam\tCapacity\tNow\tFull\nBundarra\t385\t172\t44.7%\nTallow\t214\t121\t56.5%\n"
    "Nine Mile\t143\t58\t40.6%",
    "Town\tInvited\tCame\tTurnout\nAarn\t4,120\t2,513\t61.0%\nBelm\t3,980\t1,791\t45.0%\n"
    "Corl\t1,640\t918\t56.0%",
    "Line\tTrains\tOn time\tPunctual\nNorth\t1,250\t1,100\t88%\nSouth\t2,340\t2,153\t92%\n"
    "West\t960\t787\t82%",
]
NOT_BORNE_OUT = "Dam\tCapacity\tNow\tFull\nBundarra\t385\t172\t44.7%\nTallow\t214\t121\t66.5%"


def judged(table: str) -> list[tuple[str, str]]:
    made = import_bytes(f"News\n\nThe figures.\n\n{table}\n".encode(), name="news.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    return [
        (c.span.exact, derive_verdict(briefing, c).outcome.value)
        for c in briefing.claims
        if c.kind.value == "share"
    ]


@pytest.mark.parametrize("table", UNTOLD)
def test_a_column_of_shares_need_not_be_called_so(table: str) -> None:
    assert [outcome for _, outcome in judged(table)] == ["holds"] * 3


def test_one_wrong_share_among_three_right_ones_fails() -> None:
    table = UNTOLD[0].replace("56.5%", "65.5%") + "\nMerrigal\t96\t51\t53.1%"
    assert ("65.5%", "fails") in judged(table)


def test_two_rows_are_too_few() -> None:
    assert judged(NOT_BORNE_OUT) == []
