"""Numbers whose noun is left out: what they count was told before."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # What there are more or fewer of is counted next.
        ("Wardens found fewer terns this year. Only 310 were seen.", "310", "terns seen"),
        ("How many seats will the hall need? About 900 were booked.", "900",
         "seats booked"),
        ("Many pupils stay away in June. On Friday 412 were absent.", "412", "pupils absent"),
        # The figure, the number, the tally: what the last figure is about.
        ("Police recorded 812 thefts of bicycles. In June the figure rose to 903.", "903",
         "thefts of bicycles recorded"),
        ("The town has 812 empty homes. The number peaked at 1,640 in 2013.", "1,640",
         "empty homes in town"),
        ("Rangers counted 94 wolves. The population had been as low as 31 in 1998.",
         "31", "wolves counted by rangers"),
        ("Absence ran at 5.1 per cent in the fleet. The rate was 4.2 per cent before the war.",
         "4.2 per cent", "absence in fleet"),
        # The same at two times.
        ("Jobs in the mill stood at 58 in 2022 and 63 this summer.", "63", "jobs in the mill"),
        # Past a share of it, or of what the share is of.
        ("We got 9,410 bags. A third were burnt. Of the rest, 4,060 were sold.", "4,060",
         "bags sold"),
        ("Police fined 90 drivers. One in nine cars had no tax. Forty were towed.", "Forty",
         "cars towed"),
        ("The lodge saw 900 curlews. Terns did worse. Only 24 were ringed.", "24",
         "ringed terns"),
        ("Kittiwakes fell to 1,236, and of the razorbills just 529 were seen.", "529",
         "razorbills seen"),
        # The next name of a list.
        ("Sanganer has 412 cases, followed by Amber (297) and Chomu with 188.", "188",
         "cases in Chomu"),
        ("Some had looked for another job; 316 nurses had gone and 40 had stayed.", "40",
         "nurses who stayed"),
        # Those who are spoken to.
        ("On Sunday 1,326 of you walked to the coast.", "1,326", "people who walked to the coast"),
        ("On Friday 62 of us signed the letter.", "62", "people who signed letter"),
        # What is due to be done.
        ("The bank has 90 branches; twelve are to close.", "twelve", "branches to close"),
        ("The clinic logged 900 visits. One in eight was to collect tablets.", "One in eight",
         "share of visits to collect tablets"),
        # The verb of those whom a number alone counts.
        ("Six drivers were fined; eight face charges.", "eight", "drivers who face charges"),
        ("Twelve of the 20 clerks paid and the other eight face trial.", "eight",
         "clerks who face trial"),
        ("You gave £900 in May, and 12 signed up for the run.", "12",
         "people who signed up for the run"),
        ("Officers visited 412 homes. A quarter needed repairs.", "A quarter",
         "share of homes that needed repairs"),
        # An object or a part.
        ("Crews met 3,310 fires. Cookers caused 1,204.", "1,204", "fires caused by cookers"),
        ("The fort had 9,000 visitors. School parties made up 700.", "700",
         "school parties among visitors"),
    ],
)  # fmt: skip
def test_what_was_told_before_is_counted(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "not_said"),
    [
        ("Many years passed. On Friday 412 were absent.", "412", "years"),
        ("A plane with 1,200 tents is to land on Sunday.", "1,200", "to land"),
        ("They fitted it to another 22 patrol cars in May.", "22", "who patrol"),
        ("Crews met 3,310 fires. Losses reached 1,204.", "1,204", "fires"),
        ("Repairs cost £4 million. The toll rose to £3.", "£3", "repairs"),
    ],
)
def test_what_is_told_otherwise_stays(text: str, number: str, not_said: str) -> None:
    assert not_said not in label(text, number)
