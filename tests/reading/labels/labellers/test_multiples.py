"""Multiples name both things that are compared."""

import pytest

from briefing_app.reading.labels.fitting.kinds import fits
from briefing_app.reading.labels.label import Candidate
from briefing_app.reading.labels.labellers.multiples import multiples
from tests.reading.labels.helpers import proposed, scene_of


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        # The amount beside it, against another time.
        (
            "Rangers found 310 nests, twice as many as in 2019.",
            "twice",
            "nests compared with 2019",
        ),
        (
            "The clinic treated 84 horses, three times as many as a year ago.",
            "three times",
            "horses compared with a year ago",
        ),
        (
            "Divers counted 90 seals, half as many as ten years ago.",
            "half",
            "seals compared with ten years ago",
        ),
        # What the verb says of its subject, against another thing.
        (
            "A boat costs four times the average wage.",
            "four times",
            "cost of boat compared with average wage",
        ),
        (
            "The wall is three times as long as the old one.",
            "three times",
            "length of wall compared with old one",
        ),
        (
            "The port is twice the size of the airport.",
            "twice",
            "size of port compared with airport",
        ),
        # A chance is the chance of what may happen.
        (
            "Miners were six times more likely to fall ill than teachers.",
            "six times",
            "chance of falling ill compared with teachers",
        ),
        # What is usual may be named by its month, and told as a share.
        (
            "Snowfall reached 64 cm, three times the January average.",
            "three times",
            "snowfall compared with average",
        ),
        (
            "Rainfall came to 71 mm, or 92% of what is normal for the month.",
            "92%",
            "rainfall compared with normal",
        ),
        (
            "Inflow was 310 million litres, or 140% of the long-term mean.",
            "140%",
            "inflow compared with long-term mean",
        ),
        # What it was stands for an earlier level of the same.
        (
            "The average rent is 1.8 times what it was in 2015.",
            "1.8 times",
            "rent compared with 2015",
        ),
        # Double stands beside what it is of, and is no verb.
        (
            "Output was 4 million tonnes, double the old average.",
            "double",
            "output compared with old average",
        ),
    ],
)
def test_both_sides_are_named(text: str, number: str, label: str) -> None:
    assert label in proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The bridge is three times as long.", "three times"),
        ("The firm sold 41 boats, 3 more than in 2019.", "3"),
    ],
)
def test_no_multiple_without_its_other_side(text: str, number: str) -> None:
    assert not proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Buses will run twice as often as before.",
            "twice",
            "frequency of buses compared with before",
        ),
        (
            "Staff turnover was 8.7%, less than half the industry average.",
            "half",
            "staff turnover compared with industry average",
        ),
        (
            "Donations grew twice as fast as costs.",
            "twice",
            "rise in donations compared with costs",
        ),
        (
            "Demand outstrips supply by a factor of three.",
            "three",
            "demand compared with supply",
        ),
    ],
)
def test_what_is_set_against_what_in_other_words(text: str, number: str, label: str) -> None:
    assert label in proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Half the eels were eaten.", "Half"),
        ("The council sold half of the land.", "half"),
        ("It is one factor of three.", "three"),
    ],
)
def test_a_share_is_set_against_nothing(text: str, number: str) -> None:
    assert proposed(multiples, text, number) == {}


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "We spent £4 million on it last year, double what we spent in 2019.",
            "double",
            "money spent compared with 2019",
        ),
        (
            "He ate four times as much as he grew.",
            "four times",
            "amount eaten compared with amount grown",
        ),
        (
            "Sales will rise by 2 per cent, twice as fast as in 2023.",
            "twice",
            "rise in sales compared with 2023",
        ),
        (
            "The clinic gave 900 jabs in May, three times the 300 given in all of April 2024.",
            "three times",
            "jabs compared with April 2024",
        ),
        (
            "In 2024 there were twice as many owls as in 2020.",
            "twice",
            "owls compared with 2020",
        ),
        (
            "The mayor described noise levels in the square as three times what the law allows.",
            "three times",
            "noise levels compared with law",
        ),
        (
            "The yard took on 40 welders, twice last year's intake.",
            "twice",
            "welders compared with",
        ),
        (
            "The port logged 90 mm of rain, more than twice its normal rainfall.",
            "twice",
            "rain compared with normal",
        ),
        ("Geese flew up to 90 kilometres, twice as far as ten years ago.", "twice", "distance"),
    ],
)
def test_what_is_set_against_another_time_or_deed(text: str, number: str, label: str) -> None:
    found = proposed(multiples, text, number)
    assert any(said.startswith(label) for said in found), found


@pytest.mark.parametrize(
    ("text", "number", "wrong"),
    [
        ("The lawyer called the award twice what the firm is worth.", "twice", "lawyer"),
        ("There were 143 of them, five times the number of people who drowned.", "five times", ""),
        ("Ads brought in £2 million, twice as much as in 2022.", "twice", "money compared"),
    ],
)
def test_nobody_is_set_against_what_he_names(text: str, number: str, wrong: str) -> None:
    found = proposed(multiples, text, number)
    assert not any(said.startswith(wrong) for said in found if wrong or "number" in said), found


def test_what_it_is_set_against_is_not_what_it_is() -> None:
    scene = scene_of("One in nine paid late, three times the share of the over-60s.", "three times")
    assert not fits(scene, Candidate("share of over-60s", "own-words"))


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The wage bill is £2 million, a third of what the Falcons spend.",
            "a third",
            "wage bill compared with Falcons",
        ),
        (
            "Guests waited up to 50 minutes, twice as long as in 2019.",
            "twice",
            "waiting time of guests compared with 2019",
        ),
        ("She won £150, double last year's prize.", "double", "money won compared with"),
    ],
)
def test_what_stands_beside_it_is_set_against_the_other(text: str, number: str, label: str) -> None:
    found = proposed(multiples, text, number)
    assert any(said.startswith(label) for said in found), found


def test_who_says_so_is_set_against_nothing() -> None:
    text = "That, says the head, Reto Gisler, is less than half of what the last one had cost."
    assert not any("Gisler" in said for said in proposed(multiples, text, "half"))


@pytest.mark.parametrize(
    "text",
    [
        "Nurses who work three night shifts make twice as many errors on the last as on the first.",
        "Staff on four late runs had twice as many crashes in fog as in rain.",
        "Crews of six boats made twice as many calls by night as by day.",
    ],
)
def test_so_many_times_as_many_is_of_these_alone(text: str) -> None:
    found = proposed(multiples, text, "twice")
    assert not [label for label in found if label.startswith(("night", "late", "boats", "crews"))]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Freight on the branch has recovered to 87 per cent of pre-pandemic levels.",
            "87 per cent",
            "freight compared with pre-pandemic levels",
        ),
        (
            "Bookings reached 4,100, or two thirds of the level before the fire.",
            "two thirds",
            "bookings compared with level before fire",
        ),
        ("The herd was 61% of its size in 1990.", "61%", "herd compared with size in 1990"),
        (
            "Output was down to a third of last year's total.",
            "a third",
            "output compared with last year's total",
        ),
        (
            "Four in ten slept through, nearly double the figure on placebo.",
            "double",
            "share who slept through compared with placebo",
        ),
    ],
)
def test_an_amount_is_set_against_its_level_at_another_time(
    text: str, number: str, label: str
) -> None:
    assert label in proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Dam storage rose to 63% of capacity.", "63%"),
        ("The silos loaded 5 million tonnes, or half of the dry bulk total.", "half"),
    ],
)
def test_a_part_of_a_whole_is_set_against_no_level(text: str, number: str) -> None:
    assert not proposed(multiples, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Women were half as likely again as men to leave.",
            "half",
            "chance of leaving compared with men",
        ),
        (
            "Smokers are twice as likely as others to lose a tooth.",
            "twice",
            "chance of losing tooth compared with others",
        ),
        (
            "Boys were three times more likely than girls to be excluded.",
            "three times",
            "chance of being excluded compared with girls",
        ),
        (
            "Pupils were 1.8 times as likely to suffer an asthma attack as those asleep by then.",
            "1.8 times",
            "chance of asthma attack compared with others",
        ),
        (
            "Drivers were 18% less likely than cyclists to have a crash.",
            "18%",
            "chance of crash compared with cyclists",
        ),
        (
            "One customer in 14 is on the tariff, double the proportion in 2021.",
            "double",
            "share of customers compared with 2021",
        ),
        (
            "There were 790 burglaries, 13% down on the year before and half as many as in 2012.",
            "half",
            "burglaries compared with 2012",
        ),
    ],
)
def test_the_other_side_may_stand_inside(text: str, number: str, label: str) -> None:
    assert label in proposed(multiples, text, number)
