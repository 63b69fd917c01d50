# ruff: noqa: E501 - one text a line
"""Numbers that stand beside what they are set against: in a bracket, after *of its*, after *when*."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article


def said(text: str) -> dict[str, str]:
    briefing = derive_briefing(article("News of the day\n\n" + text))
    return {c.span.exact: derive_verdict(briefing, c).outcome.value for c in briefing.claims}


def told(text: str, words: str) -> list[str]:
    return [verdict for quote, verdict in said(text).items() if words in quote]


LEVELS = [
    "Costs came to £893 million of an income of £1,702 million, a ratio of 52.5% (54.2%).",
    "Of the 1,240 lambs 1,029 lived, a survival rate of 83.0% (80.3%).",
    "The library lent 41,640 of its 612,400 items, a rate of 6.8% (8.6%).",
]


@pytest.mark.parametrize("text", LEVELS)
def test_a_level_in_brackets_is_one_of_another_time(text: str) -> None:
    assert "fails" not in said(text).values()


@pytest.mark.parametrize(
    "text",
    [
        "The tax rate came down to 21.4% (23.9%). That is an improvement of 2.5%.",
        "The vacancy rate went up to 9.1% (7.4%). That is an increase of 1.7%.",
        "The refund rate fell to 3.2% (4.6%). That is a decrease of 1.4%.",
    ],
)
def test_points_called_per_cent_are_noticed_against_a_level_in_brackets(text: str) -> None:
    assert "fails" in told(text, "of")
    assert "fails" not in said(text.replace("%.", " percentage points.")).values()


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The firm plans to cut 5% of its 3,400 staff, or @ jobs, by May.", "170", "1,700"),
        ("The club lost 12 per cent of its 850 members, or @ people.", "102", "201"),
        ("The co-op raised 15 per cent of the £640,000, or £@, by Easter.", "96,000", "69,000"),
    ],
)
def test_a_share_that_is_cut_of_a_whole_is_a_share(text: str, right: str, wrong: str) -> None:
    assert told(text.replace("@", right), right) == ["holds"]
    assert told(text.replace("@", wrong), wrong) == ["fails"]


def test_a_cut_of_a_price_is_still_a_change() -> None:
    assert told("The price was cut 5 per cent to 190 euros from 200.", "cut") == ["holds"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("In two days @ people saw the fort, the most since 2011, when 4,380 came.", "4,120"),
        (
            "Rain of @ mm (12 inches) fell in 24 hours, the most since 1971, when 341 mm fell.",
            "305",
        ),
        ("The lake froze to @ cm in a week, the most since 1996, when 41 cm were measured.", "38"),
    ],
)
def test_the_most_since_a_year_is_less_than_then(text: str, right: str) -> None:
    assert "holds" in told(text.replace("@", right), "since")


@pytest.mark.parametrize(
    "text",
    [
        "Revenue was $412.6 million and subscriptions came to $346.6 million. Net income more than doubled to $38.4 million.",
        "Sales came to €91.3 million, of which €61.9 million abroad. Free cash flow was €2.94 million.",
        "Receipts were £5.12 million, fees £4.81 million of them. Net cash was £0.13 million.",
    ],
)
def test_what_a_company_calls_net_remains_of_numbers_not_told(text: str) -> None:
    assert "fails" not in said(text).values()


def test_a_number_that_lacks_its_scale_is_not_set_against_another() -> None:
    assert told(
        "Write-offs were 94 million pesos, twice as much as in the year before (47).", "twice"
    ) == ["unchecked"]
    assert told("Parcels came to 1,687, almost twice the number in August (892).", "twice") == [
        "holds"
    ]
