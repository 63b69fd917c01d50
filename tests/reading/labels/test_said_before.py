"""Numbers whose noun stands elsewhere: in the clause, the bracket or the sentence before."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # A bracket gives the share before it once more.
        ("Almost one in five hikers (18 per cent) had no map.", "18 per cent",
         "share of hikers without map"),
        # What "of which" hangs on is what was counted, not what that is about.
        ("The board got 342 complaints about trains, of which 40 were upheld.", "40",
         "complaints of board upheld"),
        ("They issued 812 fines for dropping papers, of which 90 were paid.", "90",
         "fines paid"),
        # What a number is set against has a day of its own.
        (
            "They found 3,870 errors in doses. On third nights there were 8.1 errors for every "
            "1,000 doses, against 4.3 on first nights.",
            "4.3",
            "errors per 1,000 doses on first nights",
        ),
        # A level before is of what the level now is of.
        (
            "In all 61.2% of trains ran, down from 70.4%.",
            "70.4%", "share of trains that ran, previously",
        ),
        (
            "The shop sold 8,400 bicycles. That is 14% more than the 7,350 of 2022.",
            "7,350",
            "bicycles sold",
        ),
        # The next clause leaves out the verb.
        (
            "Cuts saved $18 million in May, loans $7 million.",
            "$7 million",
            "money saved by loans",
        ),
        ("The ferry carried 400 cars in May, the barge 210.", "210", "cars carried by barge"),
        ("Men worked 38 hours a week and women 31.", "31", "time women worked per week"),
        # What has it is told in the sentence before.
        ("The party lost seats. Its strike rate works out to 63 per cent.", "63 per cent",
         "strike rate"),
        # A clause narrows the subject, or its verb ends it.
        (
            "Crashes in which a child was hurt fell to 574.",
            "574",
            "crashes in which a child was hurt",
        ),
        (
            "The median age of those who died was 41 years.",
            "41 years",
            "median age of those who died",
        ),
        ("The swing from Labour to the Greens is 9.1 per cent.", "9.1 per cent",
         "swing from Labour to the Greens"),
        ("Output came to 141 GWh, while demand was 137 GWh.", "137 GWh", "demand"),
        ("The cereal harvest amounts to 9.84 million tonnes.", "9.84 million tonnes",
         "cereal harvest"),
        ("They had enough helpers, 380 of them.", "380", "helpers"),
        ("Bins cost £340 each. The town ordered 150, 90 of them for the harbour.", "90",
         "bins for the harbour"),
        ("Two of 90 letters were against, 40 in favour and 37 neutral.", "37", "neutral letters"),
        ("Suicides are counted apart. There were 143 of them.", "143", "suicides"),
        ("Occupancy fell to 81%, from 97% in May.", "97%", "occupancy"),
        ("The average response to a top call improved to 9 minutes, from 12 minutes.", "9 minutes",
         "average response to a top call"),
        ("The colony is large. It numbers 4,100 birds.", "4,100", "birds"),
        ("There were twelve aircraft, five of them from abroad.", "five", "aircraft from abroad"),
    ],
)  # fmt: skip
def test_it_is_of_what_was_told(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "false"),
    [
        # A bracket of its own, another thing, another subject.
        ("One in five hikers got lost (40 died).", "40", "got lost"),
        ("Acme overspent by £17 million and Bolt by £5 million.", "£5 million", "Acme"),
        ("Costs outgrew the profit. They went up 12.7 per cent.", "12.7 per cent", "profit"),
        ("The coins were of bronze. They lay in a pot 31 centimetres high.", "31 centimetres",
         "coins"),
        ("Some 900 fled. About 600 of them live in four sites.", "four", "people"),
        ("Redness was seen in 9% of cases, and fever in 6%.", "6%", "redness"),
        ("Redness was reported by 9% of those treated, fever by 6%.", "6%", "redness"),
        ("The council met. It has ordered 150 again.", "150", "of council"),
        ("Cattle numbered 912,000.\n\nSheep: 402,000, up from 388,000.", "402,000", "cattle"),
        ("Nine months were warmer than usual. March was 3.6 degrees above the average.",
         "3.6 degrees", "warmer than usual"),
        ("The lander is small. Its drill is to bore 16 inches.", "16 inches", "lander"),
    ],
)  # fmt: skip
def test_it_is_not_said_of_another(text: str, number: str, false: str) -> None:
    assert false not in label(text, number)
