"""Those of whom a number tells: who do something, of whom there are fewer, or a share of them."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Nineteen villages have fewer than 50 voters.",
            "Nineteen",
            "villages with fewer than 50 voters",
        ),
        (
            "Thirty-two clinics are above the limit for noise.",
            "Thirty-two",
            "clinics above the limit for noise",
        ),
        ("Some 640 trees are now marked for felling.", "640", "trees marked for felling"),
        ("About 90 villas have since been rebuilt.", "90", "villas rebuilt"),
        ("The club owns 12 boats, three of which have since been sold.", "three", "boats sold"),
        ("Forty firms applied, and 15 more are waiting.", "15", "firms waiting"),
        ("Of the pilots, 21 tested positive.", "21", "pilots who tested positive"),
        (
            "Of the pilots, 21 slept and another 14 were over the limit.",
            "14",
            "pilots over the limit",
        ),
        # What would hold another figure is no label, and of all of them the noun is true.
        ("The 12 clinics gave 9,000 hours of care.", "12", "clinics"),
        ("Some 90 divers gave 11,200 hours of time.", "90", "divers"),
        ("In spring 61 people fell ill.", "61", "people who fell ill"),
    ],
)
def test_a_number_counts_those_who_do_it(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("The union wrote to its clerks. 814 answered.", "814", "clerks who answered"),
        (
            "Some 1,900 said they had lost their keys.",
            "1,900",
            "people saying they had lost their keys",
        ),
        ("Sixty replied within a week.", "Sixty", "people who replied within a week"),
        (
            "Eleven per cent had thought of moving abroad.",
            "Eleven per cent",
            "share of people who thought of moving",
        ),
        # What things may do as well is done by nobody in particular.
        ("Sixty fell within a week.", "Sixty", "… fell within a week"),
    ],
)
def test_only_people_reply(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("Compared with last spring, 75 fewer boats were stolen.", "75", "fall in boats stolen"),
        (
            "Some 1,300 fewer families live on the estate.",
            "1,300",
            "fall in families who live on estate",
        ),
        ("The airline hired 60 fewer pilots.", "60", "fall in pilots hired"),
        ("The school has 45 fewer desks.", "45", "fall in desks"),
        ("Some 520 more cottages were sold than in 2019.", "520", "rise in cottages sold"),
        # More than at no time may be further ones.
        ("Last night 30 more tents were pitched.", "30", "more tents"),
    ],
)
def test_of_whom_there_are_fewer_they_are_no_number(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "In all 2,150 farms keep sheep. That is 14% of all farms.",
            "14%",
            "share of farms that keep sheep",
        ),
        (
            "The board owes £8 million. That is 3% of its turnover.",
            "3%",
            "debt of board as share of turnover",
        ),
        (
            "The clinic saw 412 patients. Four in five were sent home.",
            "Four in five",
            "share of patients sent home",
        ),
        (
            "In May 792 homes were completed. Two in five were flats.",
            "Two in five",
            "share of homes that were flats",
        ),
        (
            "The shelter took in 310 dogs. Half were puppies.",
            "Half",
            "share of dogs that were puppies",
        ),
        # Of a share that nothing was told of before it is the share of the whole.
        ("It takes 14% of all farms.", "14%", "share of farms taken"),
        ("Half of the nurses were women.", "Half", "share of women among nurses"),
    ],
)
def test_a_share_is_of_what_was_told(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Some 31% of the vans and 12% of the lorries had no lights.",
            "31%",
            "share of vans without lights",
        ),
        ("At least 60 barns and nine mills were flooded.", "60", "barns flooded"),
        ("The farm has 40 cows and 12 goats were sold.", "40", "cows of farm"),
        ("Half of the crew are younger than 30.", "Half", "share of crew younger than 30"),
        ("Nine of the guests first came as children.", "Nine", "guests who came as children"),
        ("Twelve of the new judges are women.", "Twelve", "women among new judges"),
        (
            "Some 1,900 flats, 4 per cent of the stock, were let to students.",
            "4 per cent",
            "share of stock let to students",
        ),
        (
            "Four towns bought bikes and three bought none at all.",
            "three",
            "towns that bought none",
        ),
        ("Labour held 14 seats and the Alliance held nine.", "nine", "seats of Alliance"),
        ("The ferry has 90 seats.", "90", "seats of ferry"),
        ("The bats were heard on six of the 11 islands.", "six", "islands with bats"),
        ("Parents saw their bills rise by 8 per cent.", "8 per cent", "rise in bills"),
        ("Wages are 9 percent short of what they were in 2008.", "9 percent", "shortfall in wages"),
        (
            "Drivers worked 5.2 hours of unpaid overtime a week.",
            "5.2 hours",
            "hours of unpaid overtime",
        ),
        # What is offered is not what is taken up.
        (
            "The offer of 90 litres of free paint was taken up by few.",
            "90 litres",
            "offer of free paint",
        ),
        ("Parents saw theirs rise by 8 per cent.", "8 per cent", "Parents saw theirs rise by …"),
    ],
)
def test_what_is_told_of_parts_is_told_whole(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
