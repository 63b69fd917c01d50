"""What would be false of a number, or is no name for it: another's noun, an idiom, half of a list.

Where nothing true is left, the article's own words are shown.
"""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # What is left when all is told is of nothing that was told.
        (
            "Income came to £900, including £300 from fees, leaving a deficit of £40.",
            "£40",
            "deficit",
        ),
        (
            "The club had a surplus of £90 compared with a deficit of £30.",
            "£30",
            "deficit for club",
        ),
        (
            "Only 61 per cent of trains ran on time, short of the goal of 90 per cent.",
            "90 per cent",
            "goal",
        ),
        ("The goal for punctual trains is 90 per cent.", "90 per cent", "goal for punctual trains"),
        # How it is said is not what it is.
        ("Growers pay for it, to the tune of £70 on every acre.", "£70", "payment"),
        # What moves is what something is added to or taken off.
        ("A second kiln in Lund that will add 15% to capacity opens.", "15%", "rise in capacity"),
        ("Anna Lie ran well, taking two seconds off her best.", "two seconds", "fall in best"),
        (
            "The delay added £2 million in rent and wages.",
            "£2 million",
            "money added in rent and wages",
        ),
        ("The council raised the fee by 4 per cent, to £61.", "£61", "fee"),
        ("The price of coal has risen from 40 to 55 euros in Lund.", "55 euros", "price of coal"),
        # Who only says how much does not have it.
        (
            "A review put the gain at £5 for every pound spent.",
            "£5 for every pound",
            "gain per pound",
        ),
        (
            "School policy asks for at least 30 per cent.",
            "30 per cent",
            "school policy asks for …",
        ),
        ("Ten people use one tap; the agreed norm is 4.", "4", "agreed norm"),
        # Where a clause opens, its noun is of that place.
        ("In Aviation, orders fell 4% to £80 million.", "4%", "fall in orders in Aviation"),
        ("In Aviation, orders fell 4% to £80 million.", "£80 million", "orders in Aviation"),
        ("In January, orders fell 4% to £80 million.", "£80 million", "orders"),
        # A company's words: what it reports, and how it counts it.
        (
            "Ambly Foods, the maker of soups and pies, today reports income of £90 million.",
            "£90 million",
            "income reported by Ambly Foods",
        ),
        ("A bus pass at a market price of £20 a week is dear.", "£20 a week", "market price"),
        (
            "When it was first built in 2009 the cost to the town was put at £9 million.",
            "£9 million",
            "cost to the town",
        ),
        # A share whose verb follows is of those who do it.
        (
            "One in nine goats examined was badly infected.",
            "One in nine",
            "share of goats infected",
        ),
        (
            "Mites were found in 7 of every 100 hives opened.",
            "7 of every 100",
            "share of hives opened with mites found",
        ),
        (
            "Arden, Brill and the two coastal parishes together accounted for 71% of all claims.",
            "71%",
            "together accounted for … of all claims",
        ),
        # Times.
        ("Two visits are planned, five weeks apart.", "five weeks", "time between visits"),
        ("The hearing, after a recess lasting six hours, ended.", "six hours", "length of recess"),
        ("The road adds nine minutes to the trip.", "nine minutes", "time added to trip"),
        (
            "The town will get a library of 900 square metres.",
            "900 square metres",
            "area of library",
        ),
        ("Trucks took 90 tons of flour to 8,000 people.", "8,000", "flour to … people"),
        (
            "The agency distributed 90 tons of flour to 8,000 people.",
            "8,000",
            "people given flour",
        ),
        (
            "The protest note was signed by 4,100 nurses.",
            "4,100",
            "nurses who signed protest note",
        ),
        (
            "Neighbours wrote a letter signed by 4,100 nurses.",
            "4,100",
            "nurses who signed letter",
        ),
        ("The club fitted lamps in 14 barns at a cost of £3,200 each.", "£3,200", "cost per barn"),
    ],
)
def test_what_is_false_is_not_said(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
