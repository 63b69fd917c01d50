"""Who or what has a number: subjects that an aside, a clause or a preposition hides."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        # What is said between commas of the subject leaves it the subject.
        (
            "The state paid $8 million, and the Fund, a group of banks, pledged 2.5 million euros.",
            "2.5 million euros",
            "money pledged by Fund",
        ),
        ("The firm made £3m and the bank, which owns it, paid £4m.", "£4m", "money paid by bank"),
        ("Ann Moss, 46, used 900 litres of paint.", "900 litres", "paint used by Ann Moss"),
        ("The firm made £3m and paid £4m.", "£4m", "money paid by firm"),
        # A clause or a chain of phrases hangs on the subject.
        (
            "The share of commuters who walk is 12%.",
            "12%",
            "share of commuters who walk",
        ),
        (
            "The conversation that matters takes two minutes.",
            "two minutes",
            "time needed for conversation that matters",
        ),
        # A participle in a phrase that opens the sentence governs no number behind it.
        ("Of the 612 people treated for burns, 147 stayed.", "147", "people who stayed"),
        ("Of every pound given, 88p goes to our work.", "88p", "money that goes to our work"),
        ("In a town ruined by war, 31 shops were closed.", "31", "shops closed"),
        ("Police treated 147 people.", "147", "people treated"),
        # Nouns that could be verbs, and the other way round.
        ("Data centres, which used 9 GWh, grew.", "9 GWh", "energy used by data centres"),
        ("The by-catch is 40 tonnes.", "40 tonnes", "weight of by-catch"),
        ("Of commuters, 14% cycle and 9% walk.", "14%", "share of commuters who cycle"),
        ("Of goods, 14% tax is paid.", "14%", "share of tax paid"),
        # What they lack, and how they compare.
        ("Power is still out for 255,000 homes.", "255,000", "homes without power"),
        ("Water was cut off to 40 farms.", "40", "farms without water"),
        ("The hall is open for 40 guests.", "40", "guests"),
        ("Nine of the lakes were warmer than usual.", "Nine", "lakes warmer than usual"),
        (
            "Two of the calves were heavier than their mothers.",
            "Two",
            "calves heavier than mothers",
        ),
        ("Nine of the lakes were warm.", "Nine", "warm lakes"),
        ("Some 173 guests had checked in.", "173", "guests who checked in"),
        (
            "Volunteers walked an average of 12 kilometres.",
            "12 kilometres",
            "average distance walked by volunteers",
        ),
        ("The gap in its budget grew by £3 million.", "£3 million", "rise in budget gap"),
        ("The number of beds in hospital grew by 300.", "300", "rise in beds in hospital"),
    ],
)
def test_the_subject_is_found(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        (
            "Insurers say rural theft cost £52.8 million in May.",
            "£52.8 million",
            "cost of rural theft",
        ),
        ("Analysts reckon rail strikes cost €9 million.", "€9 million", "cost of rail strikes"),
        (
            "Farmers in the west fear the drought will cost €7 million.",
            "€7 million",
            "cost of drought",
        ),
    ],
)
def test_who_says_it_is_no_part_of_the_subject(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
