"""What is said of a number by the deed of its clause, and by whom: kinds that no labeller knew."""

import pytest

from tests.reading.article.helpers import body, numbers


def label(text: str, number: str) -> str:
    """The label of the last figure that is written ``number``."""
    made = body(text)
    texts = numbers(made)
    return [f.label for f in made.figures if texts[f.id] == number][-1]


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # How often it was done, and by how many votes.
        (
            "Doctors were called to the farm on 19 occasions.",
            "19",
            "occasions on which doctors were called",
        ),
        ("The bill was rejected by 55 votes to 41.", "41", "votes in favour"),
        ("Councillors agreed by 14 votes to eight.", "eight", "votes against"),
        ("The plan was defeated by three votes.", "three", "votes by which plan was defeated"),
        ("Turnout fell by 41,000 votes.", "41,000", "fall in turnout"),
        # Whom a participle narrows, and what they did then.
        (
            "Only 12 per cent of those invited replied.",
            "12 per cent",
            "share of people invited who replied",
        ),
        ("Only 12 per cent of those parts failed.", "12 per cent", "share of parts that failed"),
        # Who some of a whole are.
        ("A third of the members were students.", "A third", "share of students among members"),
        ("Six in ten of the nurses were women.", "Six in ten", "share of women among nurses"),
        (
            "The army has 900 nurses, of whom 120 are women.",
            "120",
            "women among nurses of army",
        ),
        ("A third of the members were absent.", "A third", "share of members absent"),
        # What something is called or found to be.
        ("Three of the boats had been reported missing.", "Three", "boats reported missing"),
        ("Two of the bridges were declared unsafe.", "Two", "bridges declared unsafe"),
        (
            "There were nine falls, four of them thought avoidable.",
            "four",
            "falls thought avoidable",
        ),
        ("Two of the bridges were rebuilt.", "Two", "bridges rebuilt"),
        # The part of a thing stands before what was done to it.
        ("Crews have found only six pieces of the wing.", "six", "pieces of the wing found"),
        ("Staff poured 940 cups of tea.", "940", "cups of tea poured by staff"),
        ("Residents phoned in 263 tips.", "263", "tips phoned in by residents"),
        (
            "Residents rang about 263 tips, 40 of which led to a search.",
            "40",
            "tips that led to a search",
        ),
        ("Residents handed in 41 knives.", "41", "knives handed in by residents"),
        # A clause of its own, with nothing that joins it to its number.
        (
            "The trust received £3 million of the £9 million that it needs.",
            "£9 million",
            "money needed",
        ),
        ("She repaid £300 of the £2,000 she had borrowed.", "£2,000", "money borrowed"),
        # What a sum buys, and for whom.
        ("£15 buys a school three books.", "£15", "cost of books for school"),
        ("£12 buys a net.", "£12", "cost of net"),
        ("£30 can train a teacher for a week.", "£30", "cost of training teacher for a week"),
        # Who sells has no price.
        (
            "The firm met. It sold 300 of its own shops for £6 million.",
            "£6 million",
            "price of shops",
        ),
        # A verb behind a comma goes on with the first subject.
        ("The clinic, built for 60 patients, is now full.", "60", "clinic built for … patients"),
        ("We drive to 46 sites, have repaired 28 pumps.", "46", "sites"),
        # Behind "and" a number begins a clause.
        ("Two mills are shut and a further 300 jobs are at risk.", "300", "jobs at risk"),
        # How many words were told apart.
        ("Running accounted for 31% of injuries.", "31%", "running as share of injuries"),
        ("Six in ten wells have run dry.", "Six in ten", "share of wells that have run dry"),
        (
            "Members said that reported burglaries fell by 12%.",
            "12%",
            "fall in reported burglaries",
        ),
        ("Sales grew 3% to €171 million thanks to new malls.", "€171 million", "sales"),
        ("Charges at the seven car parks will go up.", "seven", "car parks with charges"),
        ("News from the council.\n\nAbsent: 12 members.", "12", "members absent"),
        ("Attendances averaged 482 a day.", "482 a day", "average attendance per day"),
    ],
)
def test_a_deed_is_said_of_what_it_was_done_to(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said
