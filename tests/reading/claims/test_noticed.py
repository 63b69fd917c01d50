# ruff: noqa: E501 - one text a line
"""Numbers that others of the text contradict: noticed when wrong, left alone when right.

Each text stands for a kind of sentence; @ is the number that is stated wrong and right.
"""

import pytest

from briefing_app.core.verdict import derive_verdict
from briefing_app.reading.draft import derive_briefing
from tests.reading.article.helpers import article

MOVED_DIGITS = [
    (
        "64",
        "46",
        "The trial took in 812 people. After a year 171 people on the drug had improved, compared with 117 on placebo, so @ per cent more got better.",
    ),
    (
        "22,500",
        "2,250",
        "The ferry makes 18 crossings a day in summer. It carried 40,500 cars in June, an average of @ for each of the 18 crossings.",
    ),
]
TOLD_BESIDE = [
    (
        "5.0",
        "0.5",
        "The pass rate edged up to 88.6 per cent from 88.1 per cent, an increase of @ percentage points.",
    ),
    ("31", "14", "Thefts rose from 842 to 960, an increase of @ per cent, police said."),
]
RESTATED = [
    (
        "5.4",
        "4.5",
        "After three years 12.3 per cent of the walkers had fallen, against 16.8 per cent of the others. That is a difference of @ percentage points.",
    ),
    (
        "41",
        "52",
        "Villagers who slept under nets had @% fewer fevers over the rainy season than those who were given only a leaflet (0.58 versus 1.21 each).",
    ),
    (
        "47",
        "41",
        "The fire service ended the year with 588 officers for 629 budgeted posts, leaving it @ short. It hired 63 people.",
    ),
    (
        "13",
        "1.3",
        "There were 128,450 pupils on the roll, 1,650 more than on the same day last year and a rise of @ per cent.",
    ),
    (
        "23",
        "32",
        "Ticket sales reached 6.8 million euros, after 6.1 million in 2023. They thus covered @ percent of the budget of 21 million euros.",
    ),
    (
        "24",
        "42",
        "12 August 2025\n\nWe fixed 1,310 leaks in July, or @ a day, after hiring two crews.",
    ),
    (
        "220",
        "22",
        "The jury awarded $61.5 million. Of the total, $39.5 million is a penalty. The remaining $@ million will be shared by the neighbours.",
    ),
    (
        "621",
        "612",
        "Panels with a capacity of @ megawatts were put up during the year, 385 megawatts on roofs and 227 megawatts on open ground.",
    ),
    (
        "496",
        "49.6",
        "Income came to $@ million, of which the state gave $22.3 million and donors $27.3 million.",
    ),
]
TOTALS = [
    (
        "15",
        "18",
        "The plan is worth $@ million over three years, made up of $11.3 million from the city and $6.7 million from the province.",
    ),
    (
        "100",
        "90",
        "The @ billion euro package consists of 40 billion in loans, 35 billion in guarantees and 15 billion in grants.",
    ),
    (
        "13,520",
        "15,320",
        "The college has 31,842 students, 716 more than a year ago. It grew by 2.3 percent.\n\nThe total is made up of 16,522 undergraduates and @ graduates.",
    ),
    (
        "2,413",
        "2,143",
        "Parcels handed out, by place; there were 9,112 in all:\n\n- Market Hall: 3,764\n- Holtby: 1,875\n- Mobile van: 1,330\n- Church: @",
    ),
]
REMAINDERS = [
    (
        "4,640",
        "6,440",
        "So far 38,420 of the state's 44,860 villages have been connected. The minister said the remaining @ villages would follow by March.",
    ),
    (
        "£183,000",
        "£138,000",
        "Its appeal has raised £612,000 towards a target of £750,000, leaving @ to find.",
    ),
]
RATES = [
    (
        "2.7",
        "3.2",
        "The trust looks after 8,642 homes. Last year it carried out 27,914 repairs, or @ for every home.",
    ),
    (
        "61,500",
        "16,500",
        "The trams carried 6.0 million people in 2023. On an average day @ passengers used them.",
    ),
    (
        "21.4 million",
        "21.4 billion",
        "All property in the city is now valued at $@, up from $20.1 billion a year ago.",
    ),
]
SHARES = [
    (
        "76",
        "90",
        "A total of 530 cases were notified, compared with 689 in week 2. The virus was identified in 477 of them (@ per cent).",
    ),
    (
        "43",
        "30",
        "A flare-up occurred in 87 patients (14.0%) on the drug and in 124 (20.0%) on placebo. This is a relative reduction of @%.",
    ),
    (
        "20",
        "25",
        "Women in the trade earned 400 pounds a week and men 500 pounds. Men thus earned @ per cent more than women.",
    ),
]
TO_A_HUNDRED = [
    (
        "35",
        "25",
        "Illness accounted for 52 per cent of the days missed, holidays for 9 per cent and other reasons for 14 per cent. The remaining @ per cent were not explained.",
    ),
    (
        "per cent.",
        "percentage points.",
        "Pupils missed 7.1 per cent of the lessons, down from 7.6 per cent in 2022. That is a fall of 0.5 @",
    ),
]
CASES = [
    *TO_A_HUNDRED,
    *RATES,
    *SHARES,
    *MOVED_DIGITS,
    *TOLD_BESIDE,
    *RESTATED,
    *TOTALS,
    *REMAINDERS,
]


def failing(words: str) -> list[str]:
    """The words of the claims that fail."""
    briefing = derive_briefing(article("News of the day\n\n" + words))
    judged = [(c.span.exact, derive_verdict(briefing, c).outcome.value) for c in briefing.claims]
    return [said for said, outcome in judged if outcome == "fails"]


@pytest.mark.parametrize(("wrong", "right", "text"), CASES)
def test_a_wrong_number_is_noticed(wrong: str, right: str, text: str) -> None:
    assert any(wrong.strip(".") in said for said in failing(text.replace("@", wrong)))
    assert failing(text.replace("@", right)) == []


UNTOUCHED = [
    # of the pupils of that row, not of the row in the total
    "In secondary schools a quarter of pupils were often absent.\n\nType\tPupils\tOften absent\tPer cent\nPrimary\t864,000\t129,600\t15.0\nSecondary\t702,000\t175,500\t25.0\nTotal\t1,566,000\t305,100\t19.5",
    # nought is no slip of anything
    "Of the 240 homes 12, or 0 per cent, were empty.",
    # what only compares with an earlier time has no base there
    "Burglary went down from 4,880 to 3,912. Vehicle crime fell by 14 per cent to 2,967 offences, and shoplifting stayed at 5,318, four more than in the previous year.",
    # each with its share, of two groups
    "They were given the drug (622) or placebo (620). Headache occurred in 75 (12.1%) and 68 (11.0%), respectively.",
    # money below one is no share
    "Half of the 480 patients, 240, took it. The tablet costs 85 cents a day, or about €310 a year.",
    # the same in another unit is no earlier amount
    "On Saturday 64 mm (2.5 inches) of rain fell within a day, more than the 58 mm that usually fall in November.",
    # of parcels, not of what they earned
    "Segment\tTurnover 2025\tTurnover 2024\nParcel\t17,480\t15,360\nMail\t10,420\t11,040\nGroup\t27,900\t26,400\n\nThere are 4,870 lockers, and 38 per cent of all parcels are picked up there.",
    # what stands before the comma is what there are more of
    "Loans for children rose from 518,000 to 609,000.\n\nAdults borrowed less.\n\nThe library is old.\n\nThe roof was mended.\n\nThe challenge was finished by 5,114 children, 902 more than the year before.",
    # a level that moved is no share of other numbers
    "Admissions dropped from 840 to 630. Among the staff the rate went up from 48% to 57%.",
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_is_of_something_else_is_left_alone(text: str) -> None:
    assert failing(text) == []
