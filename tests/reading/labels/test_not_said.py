"""What would be false of a number, or is no name for it: another's noun, an idiom, half of a list.

Where nothing true is left, the article's own words are shown.
"""

import pytest

from briefing_app.importers.api import import_text
from briefing_app.reading.draft import derive_draft
from tests.reading.article.helpers import draft
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
            "deficit",
        ),
        (
            "Only 61 per cent of trains ran on time, short of the goal of 90 per cent.",
            "90 per cent",
            "goal",
        ),
        ("The goal for punctual trains is 90 per cent.", "90 per cent", "goal for punctual trains"),
        # What was made on something is nothing of it.
        (
            "The surplus was £4.3 million on a turnover of £42.6 million.",
            "£42.6 million",
            "turnover",
        ),
        # What a share is set against is nothing that its part does.
        (
            "Clubs took in 310 girls, 44 per cent of all entrants, compared with 39 per cent.",
            "44 per cent",
            "girls taken in as share of entrants",
        ),
        # How it is said is not what it is.
        (
            "Growers pay for it, to the tune of £70 on every acre.",
            "£70",
            "Growers pay for it, to the tune of … on every acre",
        ),
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
            "School policy asks for …",
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
            "share of goats badly infected",
        ),
        (
            "Mites were found in 7 of every 100 hives opened.",
            "7 of every 100",
            "share of hives opened with mites found",
        ),
        (
            "Arden, Brill and the two coastal parishes together accounted for 71% of all claims.",
            "71%",
            "Arden, Brill and two coastal parishes' share",
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
        (
            "Trucks took 90 tons of flour to 8,000 people.",
            "8,000",
            "Trucks took 90 tons of flour to … people",
        ),
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
        # A clause has a verb, whatever the word could be besides.
        (
            "Whales in the cold northern sea take in 4 million tonnes.",
            "4 million tonnes",
            "Whales in the cold northern sea take in …",
        ),
        (
            "A pass for a car and two dogs on the island boat now costs £71.",
            "£71",
            "cost of pass for a car",
        ),
        (
            "The ferry to Hale, where a pier was built in May, saw losses of £3 million.",
            "£3 million",
            "losses of ferry",
        ),
        ("The mill has 90 staff, of whom 31 work at night.", "31", "staff who work at night"),
        ("Visitor numbers doubled at the fort.", "doubled", "rise in visitor numbers"),
        (
            "Harbour charges, now 9% of a ticket, are set to rise by £4.",
            "£4",
            "rise in harbour charges",
        ),
        ("Dry autumn cuts maize area by 7%, farm survey finds", "7%", "fall in maize area"),
        # Who only finds it does not have it, and who loses it does not fall.
        ("Detectives have seized goods of £40,000.", "£40,000", "goods seized by detectives"),
        ("Keepers reported losing 6% of hives.", "6%", "share of hives lost by keepers"),
        ("Rye gained 8,000 hectares.", "8,000 hectares", "Rye gained …"),
        (
            "Fees were raised in 9 per cent of the towns asked.",
            "9 per cent",
            "share of towns asked with fees raised",
        ),
        # Where something is so, and how long it was done, is no name of it.
        (
            "Winds at 900 metres have eased by 4 knots.",
            "900 metres",
            "Winds at … have eased by 4 knots",
        ),
        ("Divers took cores from depths of 70 metres.", "70 metres", "depths"),
        ("Turbines with a capacity of 9 MW are ready.", "9 MW", "capacity of turbines"),
        ("Talks on pay ended after six hours.", "six hours", "length of talks on pay"),
        (
            "A grant of £9,000, paid over four years, has brought in 31 trainees.",
            "31",
            "trainees",
        ),
        (
            "Girls from the north were 9 points behind those from the south.",
            "9 points",
            "gap to those from south",
        ),
        (
            "Boys took the prize for the first time in nine years.",
            "nine years",
            "time since boys last took prize",
        ),
        (
            "Of the 600 flights, 40 were cancelled. Of those cancelled, 61% were lost to fog.",
            "61%",
            "share of cancelled flights lost to fog",
        ),
    ],
)
def test_what_is_false_is_not_said(text: str, number: str, said: str) -> None:
    assert label(text, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "According to a poll by Pollard Vane, 52 percent of those aged 18 to 24 voted.",
            "52 percent",
            "people aged 18 to 24 who voted",
        ),
        ("According to the ministry, 120 farms closed.", "120", "farms closed"),
        ("According to a study of 2,000 nurses, pay is low.", "2,000", "nurses"),
        (
            "According to one count the equivalent of a lorry load is lost, 12 tonnes a year.",
            "12 tonnes a year",
            "equivalent",
        ),
    ],
)
def test_who_says_it_is_not_what_it_is(text: str, number: str, said: str) -> None:
    assert said in label(text, number)


def test_shares_of_a_list_are_of_no_number_far_above() -> None:
    made = draft(
        "What pupils read\n\nThe board asked pupils in 86 schools what they read.\n\n"
        + "It is a long report of many pages, and few have read it to its end. " * 6
        + "\n\nThey could tick several:\n\n- Comics: 48 %\n- Novels: 44 %\n- Poems: 9 %"
    )
    assert not any("school" in figure.label for figure in made.figures[1:])


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Earnings before interest, tax, depreciation and amortisation (EBITDA) rose to £41 "
            "million.",
            "£41 million",
            "EBITDA",
        ),
        ("Earnings before interest and tax came to £9 million.", "£9 million", "before interest"),
        ("Builders broke ground on 860 homes, down 5.3%.", "5.3%", "fall in homes"),
        ("Revenue was £318 million, up 6.1% on the prior period.", "6.1%", "rise in revenue"),
    ],
)
def test_a_name_of_several_words_is_not_cut(text: str, number: str, said: str) -> None:
    found = label(text, number)
    assert said in found
    assert not found.endswith(("ground", "prior")) and not found.startswith("depreciation")


def test_a_share_behind_an_item_is_of_what_the_line_above_says() -> None:
    article = import_text(
        "Posts stay empty\n\nVacancies by region, with share of funded posts:\n\n"
        "- Northmoor: 1,240 (7.1%)\n- Estuary: 985 (6.4%)\n- Hartmere: 245 (2.1%)"
    ).article
    assert article is not None
    made = derive_draft(article)
    shares = [figure.label for figure in made.figures if figure.quantity.unit == "%"]
    assert shares == [
        f"share of funded posts, {name}" for name in ("Northmoor", "Estuary", "Hartmere")
    ]


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "An estimated 2.3 million people, or 38 per cent of the population, need food aid.",
            "2.3 million",
            "people who need food aid",
        ),
        ("About 3,000 homes, or a tenth of all, face demolition.", "3,000", "that face"),
        ("The 212 families, or 41 per cent of those asked, report damp.", "212", "report"),
        ("Some 40 boats, 12 of them ferries, work boats and tugs, sank.", "40", "boats"),
    ],
)
def test_what_those_counted_do_may_stand_behind_their_share(
    text: str, number: str, said: str
) -> None:
    assert said in label(text, number)


def test_the_verb_behind_a_fronted_group_is_no_participle_of_it() -> None:
    text = "Among tenants the rate decreased by 2.1 points, to 7.9%."
    assert label(text, "7.9%") == "Among tenants the rate decreased by 2.1 points, to …"
    assert label("Of the 90 people treated, 14 fell ill.", "90") == "people treated"


def test_no_label_has_a_loose_comma() -> None:
    assert " ," not in label("One year before, the share stood at 12.6%.", "One year")


@pytest.mark.parametrize(
    ("text", "number", "unsaid"),
    [
        ("A further 1,150 children are thought to be eligible.", "1,150", "to be"),
        ("The 2024 total compares with 7,428 in 2023.", "7,428", "total compares"),
        (
            "A total of 241 burglaries ended with someone charged.",
            "241",
            "burglaries that ended",
        ),
        ("Enrollment this fall stands at 18,460 students.", "18,460", "fall stands"),
    ],
)
def test_nothing_is_said_by_half(text: str, number: str, unsaid: str) -> None:
    assert not label(text, number).endswith(unsaid)
