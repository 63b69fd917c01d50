# ruff: noqa: E501 - one text a line
"""Totals whose parts stand apart, shares in words against a percentage, and ranks of what is listed."""

from functools import cache

import pytest

from briefing_app.core.briefing import Briefing
from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing


@cache
def briefing_of(text: str) -> Briefing:
    made = import_bytes(text.encode(), name="story.txt").article
    assert made is not None
    return derive_briefing(made)


def judged(text: str, kind: str) -> list[str]:
    """The claims of a kind: verdict, slip and sum."""
    briefing = briefing_of(text)
    out = []
    for claim in briefing.claims:
        if claim.kind.value == kind:
            verdict = derive_verdict(briefing, claim)
            arithmetic = verdict.arithmetic.replace("\u00a0", " ")
            out.append(f"{verdict.outcome.value} {verdict.slip} | {arithmetic}")
    return out


TOTALS = [
    (
        "Toll of the storm rises to 48\n\nThe storm has killed 48 people, the governor said.\n\nHe said 29 people had died in the valley, 13 on the coast and six at sea.",
        "holds  | 29 + 13 + 6 = 48",
    ),
    (
        "College grows\n\nThe college enrolled 31,842 students this fall.\n\nThe autumn brought 24,510 undergraduates and 7,332 graduate students to the campus.",
        "holds  | 24,510 + 7,332 = 31,842",
    ),
    (
        "Walk a success\n\nThe walk raised £48,503 for the hospice.\n\n- Sponsors: £15,912\n- Entries: £24,630\n- Raffle: £5,250\n- Cakes: £2,513",
        "fails digits transposed | £15,912 + £24,630 + £5,250 + £2,513 = £48,305",
    ),
    (
        "Gold output lifted to 343,191 ounces\n\nThe mine had a good year.\n\nOutput\tQ1 2024\tQ2 2024\tQ3 2024\tQ4 2024\nGold (oz)\t82,310\t86,150\t84,620\t90,111\nSilver (oz)\t1,204\t1,310\t1,277\t1,402",
        "holds  | 82,310 + 86,150 + 84,620 + 90,111 = 343,191 oz",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOTALS)
def test_parts_that_stand_apart_from_their_whole(text: str, expected: str) -> None:
    assert expected in judged(text, "total")


@pytest.mark.parametrize(
    "text",
    [
        # they overlap, and are not all
        "Customs at work\n\nThe officers arrested 263 persons. Of them, 71 were foreign nationals and 19 were women. Courts disposed of 58 cases; 51 ended in a fine.",
        # what is set off against each other is no whole with its parts
        "Bank recovers\n\nSlippages of ₹812 crore during the quarter were more than offset by recoveries of ₹538 crore and write-offs of ₹410 crore.",
        # districts are no part of villages
        "Villages online\n\nThe remaining 6,440 villages follow in March. Of these, 3,910 lie in three hill districts and 2,530 in the plains.",
        # other things of one kind in a row
        "Harbour\n\nThe harbour has 1,240 berths. The yard owns 420 boats and 310 trailers.",
    ],
)
def test_what_is_no_sum_does_not_fail(text: str) -> None:
    assert not [claim for claim in judged(text, "total") if claim.startswith("fails")]


RESTATED = [
    (
        "Renters worry\n\nAmong renters it is 81 percent; among homeowners, 54 percent.\n\nFour out of five renters tell the same story, the pollster said.",
        "holds",
    ),
    (
        "Repairs\n\nSatisfaction with repairs rose by 2.5 points, to 84.1%. That also means that nearly one in six were not happy.",
        "holds",
    ),
    (
        "Nearly two thirds call rents a serious problem\n\nIn the poll of the college, 65 percent called rents a very serious problem.",
        "holds",
    ),
    (
        "Repairs\n\nSatisfaction with repairs rose by 2.5 points, to 84.1%. That also means that one in four were not happy.",
        "fails",
    ),
]


@pytest.mark.parametrize(("text", "expected"), RESTATED)
def test_a_share_in_words_against_a_percentage(text: str, expected: str) -> None:
    assert [found.split()[0] for found in judged(text, "consistency")] == [expected]


def test_a_share_of_something_else_is_no_restatement() -> None:
    text = "Dealers\n\nIn a survey 58 per cent expected growth.\n\nOne in three buyers is putting off the purchase, a dealer said."
    assert judged(text, "consistency") == []


TABLE = """Retail grows

{}

Turnover by branch

Branch\tTurnover, EUR million\tChange, %
Food stores\t412.6\t4.1
Mail order and internet\t97.5\t12.4
Pharmacies and cosmetics\t64.7\t5.9
Clothing and footwear\t88.4\t2.7
Other\t102.6\t1.5
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The highest growth was recorded by pharmacies.", ["fails"]),
        ("The highest growth was recorded by mail order.", ["holds"]),
        ("Food stores had the largest turnover. They also grew slowest.", ["holds", "fails"]),
        # a place that the table does not have
        ("The highest growth was recorded by jewellers.", []),
    ],
)
def test_superlatives_against_a_table(sentence: str, expected: list[str]) -> None:
    assert [x.split()[0] for x in judged(TABLE.format(sentence), "superlative")] == expected


@pytest.mark.parametrize(
    ("place", "expected"), [("the European", ["fails"]), ("the overseas", ["holds"])]
)
def test_superlatives_against_what_a_paragraph_sets_in_a_row(
    place: str, expected: list[str]
) -> None:
    text = (
        "Airline grows\n\nOn domestic routes traffic rose by 3.2 percent. In European traffic it rose by 8.5 percent; "
        f"overseas traffic rose by 12.9 percent. The strongest growth was thus seen on {place} routes."
    )
    found = [x.split()[0] for x in judged(text, "superlative")]
    assert [x for x in found if x != "unchecked"] == expected


def test_a_direction_in_words_is_no_sign() -> None:
    text = """School rolls

- Harrow: 48,900, up 3.1 per cent
- Kauri: 31,720, up 0.9 per cent
- Upper Plains: 27,330, down 4.8 per cent
- Selbourne: 20,500, up 0.6 per cent

Harrow grew fastest."""
    assert not [x for x in judged(text, "superlative") if x.startswith("fails")]


PIERS = ("north", "south", "east")
COUNTED = "\n\n".join(
    f"In week {n} the {PIERS[n % 3]} pier took {193 + 7 * n} boats and {897 + 3 * n} guests."
    for n in range(1, 61)
)
MARKETS = "\n\n".join(
    f"{crop} sold at £{2 + n % 5}.{10 + 17 * n % 83} in Tamra, £{3 + n % 4}.{11 + 29 * n % 79} in Velm and £{2 + n % 6}.{12 + 41 * n % 73} in Oster; {6 + 5 * n % 43} traders were asked."
    for n, crop in enumerate(("Rice", "Millet", "Onions", "Salt", "Sugar") * 9)
)
ROUTES = "\n\n".join(
    f"- Route {n}: {12 + 7 * n % 53} departures a day, {1200 + 977 * n % 8200:,} passengers, {21 + 13 * n % 57} complaints"
    if n % 2
    else f"On route {n} the first bus leaves Mill Lane at 6.{10 + n} and {14 + 11 * n % 57} journeys run each weekday; {2 + 17 * n % 47} were late and {1 + n % 8} did not run, and {300 + 613 * n % 4500:,} passes were shown at Bridge End."
    for n in range(1, 49)
)
ROUNDS = "\n\n".join(
    f"In round {n} Brandt had {9 + 5 * n % 23} points and {3 + n % 12} rebounds in {18 + 7 * n % 21} minutes before {2100 + 389 * n % 4800:,} people, and Quinn added {5 + n % 14} points and {1 + n % 9} assists."
    for n in range(1, 47)
)


@pytest.mark.parametrize("listed", [COUNTED, MARKETS, ROUTES, ROUNDS])
def test_among_hundreds_of_numbers_none_is_the_sum_or_the_slip_of_others(listed: str) -> None:
    found = [
        c for kind in ("total", "ratio", "consistency") for c in judged(f"Notes\n\n{listed}", kind)
    ]
    assert [c for c in found if not c.startswith("unchecked")] == []


@pytest.mark.parametrize("listed", [COUNTED, MARKETS, ROUTES, ROUNDS])
@pytest.mark.parametrize(
    "led",
    [
        "{}: 1,210 in the north, 2,345 in the south and 871 in the east.",
        "{}:\n\n- North: 1,210\n- South: 2,345\n- East: 871",
    ],
)
def test_a_stated_total_is_checked_among_hundreds_of_numbers(listed: str, led: str) -> None:
    text = f"Notes\n\n{listed}\n\nOver the year the county issued " + led
    right, wrong = (judged(text.format(f"{n} permits"), "total") for n in ("4,426", "4,246"))
    assert right == ["holds  | 1,210 + 2,345 + 871 = 4,426"]
    assert wrong == ["fails digits transposed | 1,210 + 2,345 + 871 = 4,426"]


def test_what_is_counted_and_what_is_weighed_are_no_parts_of_one_sum() -> None:
    text = (
        "Some 735 homes were asked. Tools were sold by 466 and land by 98. "
        "A goat buys 62 kg of millet, down from 109 kg."
    )
    briefing = briefing_of("News of the day\n\n" + text)
    kinds = {
        c.kind.value for c in briefing.claims if derive_verdict(briefing, c).outcome == "holds"
    }
    assert "total" not in kinds
