# ruff: noqa: E501 - one text a line
"""True sentences that a number near by must not refute, and false ones that it still does."""

import pytest

from tests.reading.claims.said import verdicts

NESTED = [
    "Taxes were $44.0 million on an income of $191.2 million.\n\nThe firm returned $96.0 million, of which $60.0 million was for shares and $36.0 million dividends.",
    "The fund has 532 members.\n\nIt paid 261 claims, including 148 for water and 113 for fire.",
]
OTHER_HAND = [
    "There were 1,152 cases of fever, 518 of them in children. Malaria, on the other hand, fell from 410 to 369 cases.",
    "Of the 640 trains, 512 were on time. On the other hand 37 were cancelled.",
]
MENTIONED_SUMS = [
    "We asked for 4.5 million dollars. So far 1.8 million has come in, 40 per cent of the appeal, which leaves a gap of 2.7 million.",
    "The club needs £80,000. It has raised £20,000, a quarter of the cost, which leaves a shortfall of £60,000.",
]
LENGTHS = [
    "Ten-year study finds bees in decline\n\nOne queen was caught again 20 years later, the team at Larvik said in a note.",
    "Two-week strike ends\n\nThe drivers had last walked out for 11 weeks, in the winter of 2019.",
]
SO_MANY_FOR_EVERY = [
    "There are 190 stands for 318 flats, three for every five flats.",
    "The town has 84 plots and a list of 63 names, three for every four plots.",
    "The school has 24 teachers and 420 pupils, two teachers for every 35 pupils.",
]
BROUGHT_UP = [
    "A count found 285 bicycles. There are 190 stands. The board proposes 60 more, which would bring the number to 250.",
    "The fleet carries 412 guests. Nine boats were bought, bringing the number to 61.",
]
WAITS = [
    "Ten plots changed hands in the last twelve months and at that rate the last on the list will wait more than six years.",
    "The tenants moved out three weeks ago and the house will stand empty for more than two years.",
]
TEMPERATURES = [
    "Under tiles it reached 47.5 °C (117.5 °F) on the hottest days, 9.5 °C, or 17.1 °F, more than in boxes.",
    "By noon it was 31 °C (88 °F) in the square, 4 °C (7 °F), higher than in the park.",
]
SUBTOTALS = "Sector | 2030 | 2031\nSchools | 28,000 | 31,500\nHealth | 12,000 | 15,000\nWater | 16,400 | 15,580\nRoads | 9,600 | 12,000"


STAND_INS = [
    "The net loss was 38 million crowns. It compares with one of 52 million in 2029 and was smaller than the 45 million that was expected.",
    "The deficit was £3.1 million, down from that of £4.4 million in 2029 and smaller than the £3.8 million planned.",
]
OTHER_CLAUSES = [
    "So far 4.5 million shares have been bought for 63 million, an average of 14 euros; 87 million euros of the programme are left.",
    "Their defence has let in 27 goals, 12 fewer than Marlow's and a third fewer than last season, when it was 41.",
    "The shop sold 640 bicycles, 90 more than its rival and a fifth fewer than in 2029, when it was 800.",
    "For 71 people we found a room, 18 more than the winter before, and of the 53 from then 44 still live there.",
]
THEN = [
    "The pass rate of girls is 90.5 and that of boys 83.9. Girls lead by 6.6 percentage points. Last year the gap was 7.2 points.",
    "The club has 640 members, of whom 160 are under 18. Last year the share was 22 per cent.",
    "Income was 4.8 million and expenses 4.6 million. A year earlier the surplus was 0.3 million.",
]
OUT_OF = [
    "In tests they got 71 marks out of 100, four more than the others (67).",
    "She scored 48 points out of 60, nine more than her rival (39).",
]
SHARES = [
    "Density fell in manufacturing, from 17.4% to 16.9%, and in transport, from 34.0% to 33.2%.",
    "Of 2,190,000 planned trains 61,320 were cancelled. That is 8,760 fewer than the 70,080 of last year (3.2 per cent).",
    "Revenue was $1.60 billion in 2029 and $1.00 billion in 2030, and earnings are put at $168 million to $174 million, a margin of about 15%.",
]
SMALL = [
    "The agency counts 14 regions. Three regions account for nine tenths of it: the Capital for 2.93 TWh (55%), Westmark for 1.28 (24%) and the North for 0.59 (11%), of 5.33 TWh in all.",
    "Absence fell by 1.1 points among drivers. Of the 0.9 points by which it fell, 0.6 were due to fewer long cases.",
    "The people have given us ten seats more than the halfway mark of 61.",
]
TO_COME = [
    "The council has 1,340 flats of its own and plans 420 more by 2034, a rise of 31%.",
    "The line has 40 trains and will get ten more, an increase of 25 per cent.",
    "Arts were cut by $2.0 million, or 25 percent, from $8.0 million.",
]
OF_THE_TABLE = """Port of Gravelin

Traffic by type (million tonnes)

Type | 2030 | 2029
Containers | 18.9 | 17.2
Bulk | 19.9 | 20.2
Ro-ro | 3.8 | 3.6
Total | 42.6 | 41.0

Turnover of the port was 136.5 million euros in 2030, and net income 24.6 million."""


def said(text: str) -> dict[str, str]:
    return verdicts(text)


@pytest.mark.parametrize(
    "text",
    [
        *NESTED,
        *OTHER_HAND,
        *MENTIONED_SUMS,
        *LENGTHS,
        *SO_MANY_FOR_EVERY,
        *BROUGHT_UP,
        *WAITS,
        *TEMPERATURES,
        SUBTOTALS,
        *STAND_INS,
        *OTHER_CLAUSES,
        *THEN,
        *OUT_OF,
        *SHARES,
        *SMALL,
        *TO_COME,
        OF_THE_TABLE,
    ],
)
def test_a_true_sentence_is_not_refuted(text: str) -> None:
    assert "fails" not in said(text).values()


FALSE = [
    ("The club has 96 boats, 24 more than last year, an increase of 25 per cent.", "fails"),
    ("A quarter of the 320, 120, went home.", "fails"),
    ("There are 190 stands for 318 flats, three for every four flats.", "fails"),
    ("It was 31 °C (88 °F) in the square, 4 °C (39 °F) more than in the park.", "fails"),
    (
        "We asked for 4.5 million dollars. So far 1.8 million has come in, which leaves a gap of 7.2 million.",
        "fails",
    ),
    ("In tests they got 71 marks out of 100, seven more than the others (67).", "fails"),
    (
        "The pass rate of girls is 90.5 per cent and that of boys 83.9 per cent, a gap of 9.6 points.",
        "fails",
    ),
    ("The firm has 41 of the 64 seats, a lead of 18 over the 32 of the others.", "fails"),
]


@pytest.mark.parametrize(("text", "outcome"), FALSE)
def test_a_false_one_still_is(text: str, outcome: str) -> None:
    assert outcome in said("News of the day\n\n" + text).values()


OF_NO_OTHERS = [
    "The Reds won two medals and the Blues eight.\n\nAt the games 21 clubs took part, six fewer than the year before.",
    "The survey asked 70 of 84 members, and 21 said no. A shop was wanted by 49 of the 70.",
    "The half plot has 125 square metres. Last year 10 of us were out, and they also got 115 each.",
    "The library costs £900,000, which is 18 times more. In 2026 the bill was at £50,000 a child.",
    "The drug cut relapses of infection by half, a trial in 846 patients shows. The infection came back in 38 of 424.",
    "Journeys at £6.18 each cost more than those at £5.50.\n\nTraffic rose by 12.5 per cent from 400 million trips in a half-year.",
    "Sales grew from $250.0 million to $288.0 million.\n\nIt reaffirmed an operating margin of about 15.2% in the second half of the year.",
    "Of the 500 nests 110 were lost.\n\nIn 2029 half of all birds were in boxes, and a fifth in 2021.",
]


@pytest.mark.parametrize("text", OF_NO_OTHERS)
def test_a_number_is_not_borne_out_by_others(text: str) -> None:
    told = said("News of the day\n\n" + text)
    last = [
        v
        for words, v in told.items()
        if any(w in words for w in ("six", "49", "115", "fifth", "50,000", "half", "12.5", "15.2"))
    ]
    assert "holds" not in last


IT_WAS = [
    "There were 46 accidents, of which 29 in winter and 17 in summer. In 2029 it had been 50. The number has fallen by 8 per cent.",
    "Carrow made a profit of £12.4 million on a turnover of £155 million. The year before it was £9.92 million: profit went up by a quarter.",
    "So far 63,000 people have left their homes in two districts: 31,500 in Kadu and 31,500 in Nyari. A week ago it was 45,000; the number has thus grown by 40 per cent.",
]


@pytest.mark.parametrize("text", IT_WAS)
def test_what_it_was_is_of_what_the_sentence_before_tells(text: str) -> None:
    last = [
        v
        for words, v in said("News\n\n" + text).items()
        if "per cent" in words or "quarter" in words
    ]
    assert last == ["holds"]


LEFT_WITH = [
    ("The party, which had held 37 of the 60 seats, was left with 24.", False),
    ("The club, which had 31 of the 50 moorings, is left with 12.", False),
    ("The firm, which had 400 of the 700 routes, was left with 250.", False),
    ("Of the 90 boats 31 were sold, so that the club is left with 57.", True),
]


@pytest.mark.parametrize(("text", "fails"), LEFT_WITH)
def test_what_somebody_held_is_not_what_went(text: str, fails: bool) -> None:
    assert ("fails" in verdicts(text).values()) is fails


OF_OTHERS = [
    (
        "The library had 612,400 visits, 8% more than in 2023 and almost as many as before (2019: 640,000).",
        False,
    ),
    (
        "Sales were €90 million, 5% more than in 2023 but less than at the peak (2019: €96 million).",
        False,
    ),
    ("The library had 612,400 visits, 8% more than in 2023 (2023: 500,000).", True),
    ("Of the 312 patients, 271 had no jab, 18 had had one dose and 23 are unknown.", False),
    ("Of the 90 flats, 60 are let, 20 have got three rooms and 10 are empty.", False),
    ("Of the 90 flats, 60 are let, 20 are sold and 13 are empty.", True),
]


@pytest.mark.parametrize(("text", "fails"), OF_OTHERS)
def test_what_is_of_another_year_or_thing_refutes_nothing(text: str, fails: bool) -> None:
    assert ("fails" in verdicts("News of the day\n\n" + text).values()) is fails


OF_ANOTHER_SUBJECT = [
    (
        "Lower interest rates set by the central bank in the first part of the spring helped builders sell 410 flats, compared with 380 a year earlier.",
        False,
    ),
    ("The firm cut its losses to £4 million from £3 million.", True),
    ("A total of 640 people voted. Some 210 did so by post and women made up 55 per cent.", False),
    ("The budget is £80 million. Schools get £30 million and roads make up a quarter.", False),
    ("Of the 300 flats, 45 are empty. That makes 30 per cent of all empty flats in the town.", False),
    ("Of the 300 flats, 45 are empty. That is 30 per cent.", True),
    ("The fee was lowered by 20 euros, to 80 euros. It is now 25 per cent below the fee in Ard.", False),
    ("The fee was lowered by 20 euros, to 80 euros. That is a cut of 25 per cent.", True),
    (
        "With revenue of $40 million and spending of $50 million, the school ran a deficit of 25 per cent.",
        False,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "fails"), OF_ANOTHER_SUBJECT)
def test_what_another_does_refutes_nothing(text: str, fails: bool) -> None:
    assert ("fails" in verdicts("News of the day\n\n" + text).values()) is fails


def test_what_compares_no_two_of_one_kind_holds_nothing() -> None:
    text = "Two years ago the school had 240 pupils. Today it has 95 teachers and a new hall."
    assert "holds" not in verdicts("News of the day\n\n" + text).values()
