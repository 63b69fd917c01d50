# ruff: noqa: E501 - one text a line
"""Numbers near by that a claim is not told of: true sentences that hold by the right ones or stay
open, and false ones that fail all the same.
"""

import pytest

from tests.reading.claims.said import sums, verdicts

PARTS_OF_PARTS = [
    "The storm left 12 people hurt, of whom three badly, and 4 missing, 16 in all.",
    "The ferry carried 40 cars, of which six were electric, and 12 lorries, 52 vehicles in all.",
    "The shelf has 30 novels, including eight new ones, and 15 atlases, 45 books altogether.",
]
WIDER_SUMS = [
    "The club has 420 adults and 150 juniors. It had 600 members in all in 2019.",
    "In the school there are 500 girls and 480 boys. Pupils and teachers come to 1,050 in all.",
    "Men bought 210 tickets and women 180. In all, 410 people came last year.",
]
TWO_SUBJECTS = [
    "Profit rose by 12.5% from 400 and sales to 900 from 800.",
    "Costs were 450 and sales 900. Rents rose by 12.5% from 400 and wages to 630 from 600.",
    "In the north visitors rose by 20% from 500 and takings to 720 from 600.",
]
IT_WAS = [
    "The average home pays £1,600. Last year it was £1,540: the increase is £60, or 3.9%.",
    "The club has 520 members. A year ago it was 500: the gain is 20, or 4%.",
    "Rent is now £840. Last year it was £800: the rise is £40, or 5%.",
]
FOR_EVERY = [
    "We have 26 paid staff and 312 volunteers, 12 for every member of staff.",
    "The home has 18 nurses and 72 residents, four for every nurse.",
    "There are 40 guides and 600 hikers, 15 for each guide.",
]
RESERVES = [
    "The trust has seven women and twelve men as trustees, who think a reserve of three months is enough.",
    "Five ships and nine boats have a margin of two hours at the lock.",
    "With eleven cooks and six waiters, the kitchen has a cushion of four weeks of stock.",
]
PRICES = [
    "The kitchens served 94,000 meals.\n\nThat was twice as many as the 47,000 of 2031, when a meal cost £1.60; the price of a dinner has risen by half.",
    "The pool had 90,000 visits.\n\nThat was three times as many as the 30,000 of 2031; the fee for a swim has doubled.",
    "The bus carried 8,000 pupils, compared with 4,000 before; the cost of a pass has risen by a fifth.",
]
IN_TWO_UNITS = [
    "The snow lay 12 cm deep on Monday and 95 mm on Tuesday, 25 mm less.",
    "The first log was 1.2 m long and the second 90 cm, 30 cm shorter.",
    "One sack weighed 2 kg and the other 1,500 g, 500 g less.",
]


@pytest.mark.parametrize(
    "text",
    [
        *PARTS_OF_PARTS,
        *WIDER_SUMS,
        *TWO_SUBJECTS,
        *IT_WAS,
        *FOR_EVERY,
        *RESERVES,
        *PRICES,
        *IN_TWO_UNITS,
    ],
)
def test_a_true_sentence_is_not_refuted(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()


FALSE = [
    "The storm left 12 people hurt and 4 missing, 19 in all.",
    "The club has 420 adults and 150 juniors. Together that makes 600.",
    "Profit rose by 15% to 450 from 400 and sales to 900 from 800.",
    "Rent is now £840. The rise is £40 on the £800 of last year, or 8%.",
    "We have 26 paid staff and 312 volunteers, 14 for every member of staff.",
    "The first crew has seven rowers and the second twelve, a gap of three.",
    "The kitchen served 94,000 meals, compared with 47,000 a year before, a rise of a third.",
    "The snow lay 12 cm deep on Monday and 95 mm on Tuesday, 52 mm less.",
]


@pytest.mark.parametrize("text", FALSE)
def test_a_false_one_still_is(text: str) -> None:
    assert "fails" in verdicts("News of the day\n\n" + text).values()


OF_THESE = [
    (
        "Serious injuries rose from 400 to 416, and a quarter of them, 104, were to cyclists.",
        "104 ÷ 416",
    ),
    ("Thefts grew from 500 to 600, and a third of them, 200, were of phones.", "200 ÷ 600"),
    (
        "The force tested 12,400 drivers. Some 620 were over the limit, one in 20; the year before it was 540 of 13,500.",
        "620 ÷ 12,400",
    ),
    (
        "The lab took 800 samples. It found lead in 40 of them, one in 20; in 2029 it was 60 of 900.",
        "40 ÷ 800",
    ),
    (
        "Corrigan has scored 19 goals in 25 matches. More than a third of the club's 54 goals are his.",
        "19 ÷ 54",
    ),
    (
        "The month had 168 mm of rain, more than twice the usual 80 mm and the most since 1990, when 181 mm fell.",
        "168\xa0mm < 181\xa0mm",
    ),
    (
        "The port took 64 ships, up from the 50 of May and the most since 2019, when 70 came.",
        "64 < 70",
    ),
]


@pytest.mark.parametrize(("text", "sum_"), OF_THESE)
def test_it_holds_by_the_numbers_that_are_told(text: str, sum_: str) -> None:
    assert [s for s in sums("News of the day\n\n" + text) if s.startswith("holds") and sum_ in s]


OPEN = [
    (
        "Of the 320 schools 20 have a pool.\n\nAbsence stood at 6.3%, against 5.8% a year before.",
        "20 ÷ 320",
    ),
    (
        "Primary pupils are 55% of all, secondary pupils 43% and others 2%. The fall at primary schools, 2,200, is the largest since 1987.",
        "55\xa0%",
    ),
    ("The team has lost five in a row and has 15 points from 26 games.", "5 < 26"),
    (
        "Reserves fall by £5 million to £35 million, which is 12.5% of what the council spends.",
        "£5\xa0million ÷",
    ),
    (
        "Roads cost £32 million (10%) and rubbish £16 million (5%). The other £16 million is interest.",
        "£32\xa0million − £16",
    ),
]


@pytest.mark.parametrize(("text", "sum_"), OPEN)
def test_it_does_not_hold_by_others(text: str, sum_: str) -> None:
    found = sums("News of the day\n\n" + text)
    assert not [s for s in found if s.startswith("holds") and sum_ in s]
