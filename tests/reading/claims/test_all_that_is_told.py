# ruff: noqa: E501 - one text a line
"""Sums, means and parts of all that the text tells, each kind in other words than where it was met:
what is wrong is noticed, what is right is left alone.
"""

import pytest

from tests.reading.claims.said import sums

WRONG_AND_RIGHT = [
    ("234", "224", "Port Amery launched 71 times, Waihiri 58, Bell Island 49 and Tokanui 46. Those four between them handled @ callouts."),
    ("996", "969", "Ash sold 412 boats, Elm 380 and Oak 177. The three together sold @."),
    ("13", "12", "Eastmere finished fifth after winning 19 of their 38 matches, drawing seven and losing the remaining @."),
    ("6,929", "6,722", "Ash drew 7,045 in September, Elm brought 6,812 and 6,308 saw the last game. Those three games, averaging @, made up a quarter."),
    ("14.6", "13.2", "Snow\n\nAsh\t14.0\nElm\t17.0\nOak\t9.0\nFir\t12.8\n\nThe four averaged @."),
    ("94,000", "9,400", "She thanked the @ volunteers who made up the 2,350 teams, each with four members."),
    ("2,400", "2,040", "The @ pupils in the 68 classes, each of 30 children, had lunch."),
    ("doubled", "rose by half", "Visitor numbers @ from the 184,000 of the year before, with 92,000 more people coming."),
    ("150", "1,500", "They planted 42,000 trees. The trees cover 28 hectares, about @ trees to the hectare."),
    ("12.4", "12.0", "The metro carried 3.72 crore passengers in the 31 days of October, an average of @ lakh a day."),
    ("rose", "fell", "Parts sales @ 10.8 per cent to $58.5 million.\n\nSales (in millions)\n\n\tThis year\tLast year\nMowers\t118.6\t131.9\nParts\t58.5\t65.6\nPumps\t109.3\t103.7"),
    ("7,335", "7,235", "There were 31,460 visits in spring, up from 29,680 last year.\n\nOf all those who came, 24,225 (77 per cent) were seen within four hours. The other @ waited longer."),
]  # fmt: skip


def fails(text: str) -> list[str]:
    return [s for s in sums("News of the day\n\n" + text) if s.startswith("fails")]


@pytest.mark.parametrize(("wrong", "right", "text"), WRONG_AND_RIGHT)
def test_what_is_wrong_is_noticed_and_what_is_right_left_alone(
    wrong: str, right: str, text: str
) -> None:
    assert fails(text.replace("@", wrong))
    assert fails(text.replace("@", right)) == []


TRUE = [
    "Of the 64 flats 40 are let. She owns 22 of the 61 shops, he 22 and the other 17 stand empty.",
    "The plant will cost €72 million, of which €9 million is a grant; the owners are putting up €23 million and the banks are lending the other €40 million.",
    "A total of 1,160 tests were made, of which 41 were positive. The other 17 failures came from swabs.",
    "Work begins in 17 of the 48 districts, nine of them in the south, with the other eight shared out.",
    "Two of the six stations stayed under 12 inches, and the six together averaged 14.6.",
    "From June to August it was 2.1 degrees Celsius (3.8 degrees Fahrenheit) too warm.",
    "Some 6,100 tonnes, or 1.5 per cent of the 406,000 tonnes, were turned away as moisture was above the permitted 17 per cent.",
    "In Lake Region 455,000 were reached against a target of 480,000, and in the north 412,000 against 430,000, giving it the highest coverage in the country at 96 per cent.",
    "They were handed over in an average of 48 minutes, compared with 62 last spring.",
    "Six of nine stations were wet\n\nThe nine stations had 130 mm on average.",
    "The line cost 3.29 billion euros. The ministry had calculated with 2.8 billion, so that it has become 490 million, or 17.5 percent, dearer.",
    "The club lost £7.8m before tax, an improvement of £3.8m on the £11.6m of the season before and its smallest loss since relegation.",
    "The busiest site was the A39, where 114 were caught. There have been six collisions so far, compared with nine last year.",
    "Of 3,486 candidates 894 were false alarms. Another 1,465 are still waiting. The confirmed planets are therefore just under a third.",
    "Austria came second, whose 131,500 guests meant a decline of 4 per cent from 137,000.",
    "Three years ago it was 54 per cent, 15 points higher. It is now 39 per cent.",
    "The bank gave 420 loans to Rhos and 380 to Penn. Rhos and Penn together will have 840 next year.",
]


@pytest.mark.parametrize("text", TRUE)
def test_what_is_true_does_not_fail(text: str) -> None:
    assert fails(text) == []
