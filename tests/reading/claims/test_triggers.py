# ruff: noqa: E501 - one text a line
"""Each kind of trigger with an example, its mistake, and words that only look like it."""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.importers import import_bytes
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

CHANGES = [
    ("Membership rose by 30 to 330, or 10 per cent.", "change holds"),
    ("Membership rose by 30 to 330, or 15 per cent.", "change fails"),
    ("The rate fell by 35 basis points to 4.15 percent from 4.50 percent.", "change holds"),
    ("Complaints rose to 213, which is 15 more than in 2022, an increase of 7.6%.", "change holds"),
    (
        "The garden centre sold 9,000 trees this spring. A year ago it had sold 7,500. Sales thus rose 20 percent.",
        "change holds",
    ),
    (
        "The garden centre sold 9,000 trees this spring. A year ago it had sold 7,500. Sales thus rose 30 percent.",
        "change fails",
    ),
    (
        "The share of pupils on free meals rose by 3 per cent, from 12 per cent to 15 per cent.",
        "change fails",
    ),
    ("Herring: 5,200 tonnes, +4 % (5,000)", "change holds"),
    ("The dose was 5 mg, 3 mg less than the 8 mg of before.", "holds"),
]
SHARES = [
    (
        "The council received 613 submissions. Of those, 571 were objections, or 93 per cent.",
        "share holds",
    ),
    (
        "The council received 613 submissions. Of those, 571 were objections, or 83 per cent.",
        "share fails",
    ),
    ("Two in five of the 1,250 readers, 500 people, want Sunday opening.", "share holds"),
    (
        "Of 33.6 million votes cast, 17.4 million were for leaving, 57 percent of the total.",
        "share fails",
    ),
    ("Some 4,312 of 5,528 members voted, a turnout of 78%.", "share holds"),
]
AVERAGES = [
    ("The line has 74 machines in 29 laundries, an average of 2.6 per site.", "ratio holds"),
    ("The line has 74 machines in 29 laundries, an average of 3.6 per site.", "ratio fails"),
    ("The strike cost $12 million, or $2 million a day over six days.", "ratio holds"),
]
TOTALS = [
    ("32 people died: 17 in Orrin, nine in Vale and six at sea.", "total holds"),
    ("34 people died: 17 in Orrin, nine in Vale and six at sea.", "total fails"),
    (
        "The town received $6.2 million for the land and has spent $4.7 million of it, leaving $1.5 million.",
        "total holds",
    ),
    (
        "The town received $6.2 million for the land and has spent $4.7 million of it, leaving $2.5 million.",
        "total fails",
    ),
    (
        "Asked for one favourite, 37 percent chose Palmer, 33 percent Hulme and the remaining 30 percent Romer.",
        "total holds",
    ),
    (
        "Asked for one favourite, 70 percent chose Palmer, 63 percent Hulme and the remaining 60 percent Romer.",
        "total fails",
    ),
]
CONVERSIONS = [
    ("The quarry lies 6 kilometres (4 miles) from town.", "conversion holds"),
    (
        "The road was closed over a distance of 20 kilometres (32 miles) on Sunday.",
        "conversion fails",
    ),
    ("May was 1.5 °C (2.7 °F) warmer than usual.", "conversion holds"),
    (
        "The panel expects the world to warm by 2 degrees Celsius (36 degrees Fahrenheit).",
        "conversion fails",
    ),
    ("The water had 2 °C (36 °F) at noon.", "conversion holds"),
    ("One in five pupils (25 percent) come without breakfast.", "conversion fails"),
    ("One in five pupils (20 percent) come without breakfast.", "conversion holds"),
]
ORDER = [
    ("The police counted 28 homicides in 2024, down from 42 the year before.", "comparison holds"),
    ("The police counted 48 homicides in 2024, down from 42 the year before.", "comparison fails"),
    ("The target of 92 percent was missed.", ""),
]
REPEATS = [
    ("The Ardmore ferry line carried 412,000 passengers in 2024.", ""),
]


def said(text: str) -> list[str]:
    briefing = derive_briefing(article("News\n\n" + text))
    return [f"{c.kind.value} {derive_verdict(briefing, c).outcome.value}" for c in briefing.claims]


@pytest.mark.parametrize(
    ("text", "expected"), [*CHANGES, *SHARES, *AVERAGES, *TOTALS, *CONVERSIONS, *ORDER, *REPEATS]
)
def test_a_trigger_makes_its_claim(text: str, expected: str) -> None:
    found = said(text)
    if expected:
        assert any(claim.endswith(expected) for claim in found), found
    if not expected.endswith("fails"):
        assert not [claim for claim in found if claim.endswith("fails")]


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        (
            "Ferry line carries 412,000 passengers",
            "The Ardmore ferry line carried 412,000 passengers in 2024.",
            "holds",
        ),
        (
            "Hospital trust loses 540 nurses",
            "The Marlow hospital trust lost 450 nurses in 2024.",
            "fails",
        ),
        (
            "Museum gets $1.3 billion from collector",
            "A collector has given the Harlow Museum $1.3 million for its new wing.",
            "fails",
        ),
        (
            "Council spends 30,000 euros on trees",
            "The council spent 30,067 euros on trees in parks.",
            "holds",
        ),
    ],
)
def test_headline_and_body_say_the_same(headline: str, body: str, expected: str) -> None:
    briefing = derive_briefing(article(f"{headline}\n\n{body}"))
    found = [
        derive_verdict(briefing, c).outcome.value
        for c in briefing.claims
        if c.kind.value == "consistency"
    ]
    assert found == [expected]


TABLE = """Sales by district

District\t2023\t2024\tChange
North\t310\t403\t+30%
South\t190\t209\t+10%
East\t100\t95\t-5%
Total\t600\t{total}\t+18%

North had the largest sales. Sales in the South rose by 19."""


@pytest.mark.parametrize(("total", "expected"), [("707", "holds"), ("770", "fails")])
def test_a_table_is_summed_up(total: str, expected: str) -> None:
    made = import_bytes(TABLE.format(total=total).encode(), name="sales.txt").article
    assert made is not None
    briefing = derive_briefing(made)
    judged = {
        (c.kind.value, c.span.exact): derive_verdict(briefing, c).outcome.value
        for c in briefing.claims
    }
    assert judged["total", total] == expected
    assert judged["total", "600"] == "holds"
    assert [v for (kind, _), v in judged.items() if kind == "superlative"] == ["holds"]
    assert any(k == "change" and v == "holds" for (k, _), v in judged.items())


def test_two_readings_that_are_as_good_are_named_and_not_judged() -> None:
    text = "The yard built 40 ships and 50 boats. The town has 20 docks. That is twice as many."
    briefing = derive_briefing(article("News\n\n" + text))
    assert "fails" not in [derive_verdict(briefing, c).outcome.value for c in briefing.claims]


def test_claims_neither_begin_nor_end_within_a_word() -> None:
    for text, _ in [*CHANGES, *SHARES, *TOTALS, *CONVERSIONS]:
        made = article("News\n\n" + text)
        for claim in derive_briefing(made).claims:
            before = made.text[claim.span.start - 1 : claim.span.start + 1]
            after = made.text[claim.span.end - 1 : claim.span.end + 1]
            assert not (len(before) == 2 and before.isalnum()), claim.span.exact
            assert not (len(after) == 2 and after.isalnum()), claim.span.exact


@pytest.mark.parametrize(
    "text",
    [
        "The fund employs 165 people and relies on more than 900 volunteers. It housed 735.",
        "The school has 540 pupils who want more books. It had 500 in May and 1,040 in June.",
        "The clinic gave 40 beds to wards with fewer nurses and has 90 rooms and 50 cars.",
        "Winds of 70 km/h pushed the fire across the road, closed over a stretch of 18 kilometres.",
        "The van drove at 40 km/h and was caught above a bridge of 60 metres.",
    ],
)
def test_what_only_says_more_of_something_else_compares_nothing(text: str) -> None:
    assert not said(text)


def test_a_number_is_over_its_limit() -> None:
    assert said(
        "The share is 12.4%, over the limit of 10%, and debt is 96% and over the mark of 60%."
    )


TWO_RANKS = """Region | 2024 | 2025
--- | --- | ---
North East | 90.8% | 92.0%
South West | 89.7% | 91.2%
London | 73.3% | 75.3%"""


def test_two_superlatives_of_one_sentence_are_each_of_their_own_row() -> None:
    lead = "In 2025 London had the lowest uptake at 75.3%, the North East the highest at 92.0%."
    rows = "\n".join(f"| {line} |" for line in TWO_RANKS.split("\n"))
    made = import_bytes(
        f"Uptake by region\n\n{lead}\n\n{rows}\n".encode(), name="uptake.md"
    ).article
    assert made is not None
    briefing = derive_briefing(made)
    judged = [
        derive_verdict(briefing, c).outcome.value for c in briefing.claims if "est" in c.span.exact
    ]
    assert judged == ["holds", "holds"]


def test_an_average_of_a_day_is_not_what_money_gives_for_each_dose() -> None:
    text = (
        "It spends £12.4m on clinics, which gave 41,300 doses in spring, an average of 270 a day."
    )
    assert "ratio fails" not in said(text)
    assert "ratio holds" in said("It put 74 machines in 29 laundries, an average of 2.6.")


@pytest.mark.parametrize(
    "text",
    [
        "The margin of error is plus or minus 3.1 percentage points.",
        "The scale is right to plus or minus about 40 grams.",
        "Readings are good to +/-3 percentage points.",
    ],
)
def test_a_margin_on_both_sides_is_no_change(text: str) -> None:
    assert said(text) == []
