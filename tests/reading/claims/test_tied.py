# ruff: noqa: E501 - one text a line
"""What grammar or a name ties to a number is wrong at any distance; the same said right holds."""

import pytest

from tests.reading.claims.said import verdicts

TIED = [
    (
        "Mill Lane and Eastgate close. Last year they had 41,000 visits, {}% of the 585,000 counted in all libraries.",
        "7",
        "17",
    ),
    (
        "Calloway had $84 million in cash and $310 million in debt on September 30, for net debt of ${} million.",
        "226",
        "262",
    ),
    (
        "With borrowings of £64.0 million and cash of £19.5 million, net debt was £{} million.",
        "44.5",
        "54.4",
    ),
    (
        "By region, the North has 30.2%, the East 21.5% and the Capital 17.7%. The gap between the North and the Capital, {} points, has narrowed.",
        "12.5",
        "15.2",
    ),
    (
        "Asked how business was going, 27 per cent said well, {} per cent fair and 28 per cent badly.",
        "45",
        "54",
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong"), TIED)
def test_what_is_tied_is_judged(text: str, right: str, wrong: str) -> None:
    told = verdicts("News of the day\n\n" + text.format(right))
    assert "holds" in told.values() and "fails" not in told.values()
    assert "fails" in verdicts("News of the day\n\n" + text.format(wrong)).values()


@pytest.mark.parametrize(
    "text",
    [
        "By region: North America 51 per cent, Europe 29 per cent and Asia 14 per cent.",
        "Asked what they had read, 54 per cent named novels, 41 per cent papers and 27 per cent poems.",
        "By then 41,000 had come, 7% of them children, and of the 585,000 houses many stood empty.",
    ],
)
def test_what_is_not_is_left_alone(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()
