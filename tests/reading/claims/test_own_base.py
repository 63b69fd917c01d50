# ruff: noqa: E501 - one text a line
"""What a change is told against: its own base and no other that stands beside."""

import pytest

from tests.reading.claims.said import sums, verdicts

HOLD = [
    ("The mean age was 31.4 years, 0.3 years above that of 2033 (31.1) and 4.2 above that of 1984, when it was 27.2.", "31.4 − 27.2"),
    ("The crop was 84 tonnes, 6 tonnes more than in 2033 (78) and 14 above that of 1984, when it was 70.", "84 − 70"),
    ("The queue took 42 days, twice as long as the 21 days that were promised, and 12 days longer than the 30 of two years ago.", "42 − 30 = 12"),
    ("The queue took 42 days, twice as long as the 21 days that were promised, and 12 days longer than the 30 of two years ago.", "42 ÷ 21 = 2"),
    ("The journey took 60 minutes, three times as long as the 20 minutes by car, and 15 minutes longer than the 45 of last year.", "60 − 45 = 15"),
    ("The cost is £9.0 million. It is £1.0 million over the budget of £8.0 million, an overrun of 12.5%.", "÷ £8.0"),
    ("Repairs came to £240,000, which is £40,000 above the limit of £200,000, an overrun of 20%.", "= 20 %"),
    ("Of 20,000 runners 18,000 came home; the other 2,000 gave up, 500 more than the 1,500 last year.", "2,000 − 1,500 = 500"),
    ("Churn was 7.1%, down from 8.4% in the second half: 1.3 percentage points better.", "7.1 − 8.4"),
    ("The dividend goes up to €1.20 from €1.00: a fifth.", "= 20 %"),
    ("The fare fell to £4.50 from £5.00: a tenth.", "= −10 %"),
    ("The fee went up by £36 in April, from £432: 8.3%.", "£36 ÷ £432"),
    ("We hired 36 people and lost 12, a net gain of 24; at New Year we were 300.", "36 − 12 = 24"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sum_"), HOLD)
def test_it_holds_by_its_own_base(text: str, sum_: str) -> None:
    found = sums("News of the day\n\n" + text)
    assert [s for s in found if s.startswith("holds") and sum_ in s]
    assert not [s for s in found if s.startswith("fails")]


TRUE = [
    "White grapes made up 50,400 tonnes and red ones 33,600. Last year white had 66,000, so that it has shrunk by 24 per cent; red fell more steeply, from 54,000, by 38 per cent.",
    "Beer sold 380 barrels and cider 120. Last year beer had 400, so it has shrunk by 5 per cent; cider fell, from 150, by 20 per cent.",
    "Some 45,000 passes went to the 50,000 who could have one, 90%. That leaves 5,000 without.",
    "Of the 800 who wanted one, 620 got a plot. That leaves 180 without.",
    "Merrow had 4,608 births, 40% of the total, Anne's 2,764 (24%), Dell 1,843 (16%), Fairholm 1,382 (12%) and Oster 576 (5%). The other 347 came at home.",
    "Ash has 41% of the trees, Birch 26%, Cedar 18%, Dogwood 8% and Elm 4%.",
    "Costs came to £3.70 million: of every pound spent, tickets brought back 50p. The council paid the other £1.85 million.",
    "The fund spent $640 million. At $36 a share it bought 16.5 million shares, leaving $46 million.",
    "Some 214,300 people fled. Four of them died, 95,600 are back, and the remaining 118,696 are abroad.",
    "Fines alone fell to £310,000 from £340,000, nearly a tenth.",
    "Loans fell to 414 from 460, a tenth, and visits to 1,800 from 2,400, a quarter.",
    "Most borrowed was the Sea with 4,900 loans, 700 ahead of the runner-up, which had 4,200, and twice as many as the third (2,450).",
    "First came Ash with 600 votes, 120 ahead of Birch, who had 480, and three times as many as Cedar (200).",
    "Fourteen people have died. Another 62 were injured, 15 of them badly, and six are missing: 82 victims in all.",
    "Nine ships sank. A further 12 ran aground, three of them off Orne, and four are lost: 25 ships in all.",
    "At its height 480,000 homes had no power, a third of the region's 1.44 million. By Friday 360,000 had been reconnected, 75 per cent.",
    "At the start were 20,000 runners, 18,000 of whom reached the finish; the other 2,000 gave up, 500 more than the 1,500 last year.",
]


@pytest.mark.parametrize("text", TRUE)
def test_a_true_sentence_is_not_refuted(text: str) -> None:
    assert "fails" not in verdicts("News of the day\n\n" + text).values()


FALSE = [
    "The queue took 42 days, twice as long as the 21 days that were promised, and 21 days longer than the 30 of two years ago.",
    "The queue took 42 days, three times as long as the 21 days that were promised, and 12 days longer than the 30 before.",
    "The cost is £9.0 million. It is £1.0 million over the budget of £8.0 million, an overrun of 21.5%.",
    "First came Ash with 600 votes, 120 ahead of Birch, who had 480, and four times as many as Cedar (200).",
    "Some 62 were injured and 16 are missing: 87 victims in all.",
    "Of those asked 45% said yes, 53% no and 20% did not know.",
    "The mean age was 31.4 years, 2.4 years above that of 1984, when it was 27.2.",
]


@pytest.mark.parametrize("text", FALSE)
def test_a_false_one_still_is(text: str) -> None:
    assert "fails" in verdicts("News of the day\n\n" + text).values()


def test_two_rounded_shares_bear_out_no_growth() -> None:
    told = verdicts("News\n\nThe rate is 30%, against 28% in 2033, which is eight per cent more.")
    assert "holds" not in [v for words, v in told.items() if "eight" in words]
