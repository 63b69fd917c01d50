# ruff: noqa: E501 - one text a line
"""Numbers of another time, of another place or that only are lacking refute nothing."""

import pytest

from tests.reading.claims.said import verdicts

TRUE = [
    "The lab has 48 staff, up from 40 a year ago. It has doubled its staff in six years.",
    "Fares rose to £2.40 from £2.20 a year earlier. They have tripled over the past two decades.",
    "The club has 310 members, up from 290 last year. Membership has grown by half in four years.",
    "Rents fell by £40 but are still higher than the £610 charged in Orm.",
    "Waiting lists shrank by 3,100 but remain longer than the 21,000 of 2019.",
    "Attendance was 4,200, or 60 per cent of capacity, which was 5,100 until the new stand opened.",
    "It raised £40,000, 8 per cent of its budget, which is £60,000 short of what it needs.",
    "The plant employs 310 people, 40 per cent of its workforce, which was 620 in 2010.",
    "In Leeds 31 per cent of patients wait for a scan. In Hull a quarter of patients wait 18 weeks for a scan.",
    "Income came to €8.4 million, with growth of 7 per cent against 6 last year.",
    "Our village got 31 mm of rain in May, but almost everywhere else it was wetter than the 54 mm of last May.",
    "Revenue came to $207.5 million, compared with $171.6 million in 2023, and the net loss was $31.8 million, down from $62.5 million.",
    "A ferry carrying 163 people overturned on Sunday, killing at least nine of them and leaving 15 others unaccounted for.",
    "The bus carried 40 pupils. It hit a wall, killing two, leaving 15 injured.",
    "Hull had 210 cases of measles, and a lot of towns had more than the 310 cases of 2019.",
    "Hull had 210 cases of measles, and nearly every other town had more than the 310 cases of 2019.",
    "Rental units made up 46% of starts in October, up from 39% a year earlier and about double the share seen before 2020.",
]
LATER = [
    "Forty-two per cent of last year's pups died in the December storms. This season losses of pups were about a quarter.",
    "A year ago 61 per cent of clerks walked to work. Now about half of the clerks walk to work.",
    "In the previous season 38 per cent of seats were empty. About a fifth of seats were empty now.",
]
FALSE = [
    "The firm let 93 go, 19 per cent of its staff, which numbered 308.",
    "The level, 31 mm, is higher than the 54 mm of last May.",
]


@pytest.mark.parametrize("text", [*TRUE, *LATER])
def test_a_true_sentence_does_not_fail(text: str) -> None:
    assert "fails" not in verdicts(f"News\n\n{text}").values()


@pytest.mark.parametrize("text", FALSE)
def test_a_false_one_does(text: str) -> None:
    assert "fails" in verdicts(f"News\n\n{text}").values()
