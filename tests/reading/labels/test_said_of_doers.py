"""Who or what does, leads, has or loses what a number tells, and what only stands beside it."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("About 812 people were out of work.", "812", "people out of work"),
        ("Nine banks announced higher fees.", "Nine", "banks that announced higher fees"),
        (
            "Seventy waited more than two hours for a taxi.",
            "Seventy",
            "people who waited more than two hours",
        ),
        ("Some 26 of these needed urgent help.", "26", "… of these needed urgent help"),
        (
            "Some 90 of them have been open for over a year.",
            "90",
            "… of them have been open for over a year",
        ),
        ("The town hall took on 140 gardeners.", "140", "gardeners taken on by town hall"),
        ("The flood kept 77 drivers away.", "77", "drivers kept away"),
        ("He put 40 trains out of service.", "40", "trains"),
        ("The storm cost 40 families their homes.", "40", "families who lost their homes"),
        ("The merger will cost 90 clerks their desks.", "90", "clerks to lose their desks"),
        ("The stop cost 40 families £300 each.", "40", "families"),
        ("The ward has 90 beds. 40 were taken up by people.", "40", "beds taken up by people"),
        ("Ten rooms have a bath and nine have 2 beds.", "nine", "rooms with 2 beds"),
        ("This year the class has 21 instead of 30 pupils.", "21", "pupils in class"),
        (
            "The number of guests who had waited more than three hours for a room fell to 31.",
            "31",
            "guests who waited more than three hours",
        ),
    ],
)
def test_those_counted_do_what_is_told_of_them(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("The lender has sold 23% of all its branches.", "23%", "share of branches sold by lender"),
        (
            "Fewer than 4 per cent of the 900 boats built in Ardal every year are sold abroad.",
            "4 per cent",
            "share of boats built in Ardal sold",
        ),
        (
            "Of the 9,480 people fined, 61 per cent paid at once.",
            "61 per cent",
            "share of people fined who paid",
        ),
        # What others do in a clause of their own is not what those before do.
        (
            "Some 14% said they would move and 9% that they would stay.",
            "9%",
            "… that they would stay",
        ),
        (
            "One in nine clerks is ill. Among drivers it is only one in thirty.",
            "one in thirty",
            "One in nine clerks is ill. Among drivers it is only …",
        ),
    ],
)
def test_a_share_is_of_those_who_do_it(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("Fees jumped an average of 7 percent.", "7 percent", "rise in fees"),
        ("A toll of £2 cut noise by 11% in a year.", "11%", "fall in noise"),
        ("A toll of £2 cut noise by 11% in a year.", "£2", "toll"),
        ("Its lead shrank from 30 to 9 votes.", "9", "lead"),
        ("Its fleet shrank from 30 to 9 ships.", "9", "ships"),
        ("Bills are 9% higher in May.", "9%", "rise in bills"),
        # What is more in one place than in another has not risen.
        ("Bills are 9% higher in the islands.", "9%", "Bills are … higher in the islands"),
        (
            "Women's pay is 13 percent lower than men's.",
            "13 percent",
            "Women's pay is … lower than men's",
        ),
        ("The guild has 26, five of which can swim.", "26", "guild has …"),
    ],
)
def test_what_moves_is_told_from_what_stands_beside(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Some 90 people waited two hours for a bus, 12 fewer than in May.",
            "12",
            "fall in people who waited two hours",
        ),
        (
            "The 30 inns are above the limit of 9, twice as many as in May.",
            "twice",
            "30 inns are above the limit of 9, … as many as in May",
        ),
        ("It sold 90 vans, twice as many as in May.", "twice", "vans compared with May"),
        ("1,036 appealed within a week.", "1,036", "people who appealed within a week"),
        (
            "Some 90 cases have been open for two years; for fraud it is three years.",
            "three years",
            "Some 90 cases have been open for two years; for fraud it is …",
        ),
    ],
)
def test_a_neighbour_lends_only_what_fits(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
