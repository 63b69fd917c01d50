"""What is counted and what happened to it, and nouns beside a number that it does not count."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        # Of none of those it is denied.
        (
            "None of the 31 divers and four monks was harmed.",
            "four",
            "monks not harmed",
        ),
        ("Neither of the two pilots survived.", "two", "pilots who did not survive"),
        ("Not one of the nine barges and 14 tugs was moved.", "14", "tugs not moved"),
        ("One of the nine barges and 14 tugs were moved.", "14", "tugs moved"),
        # What stands behind a number that needs no noun is counted by none.
        ("At 300 metres the divers turned back.", "300 metres", "At … the divers turned back"),
        ("When it reached 31C the choir went home.", "31C", "it reached … the choir went home"),
        ("The pot, into which 9 million kroner flow, is empty.", "9 million kroner", "flow"),
        ("The magnitude-5.2 tremor hit Lund.", "5.2", "magnitude"),
        ("They bought a 9-litre drum.", "9-litre", "drum bought"),
        # One of a pair of like things is of its own.
        ("The ward saw 41 cases of measles and nine of mumps.", "nine", "cases of mumps"),
        ("Divers found 61 cases of E. coli in the lake.", "61", "cases of E. coli"),
        ("Police have 12 reports of theft and 30 of fraud.", "30", "reports of fraud"),
        ("Police have 12 reports of theft and 3 of the 9 bikes.", "3", "bikes"),
        # Part of a whole: what is done is done to the part.
        (
            "She sowed only 20 of her 60 hectares of rye in time.",
            "60 hectares",
            "rye",
        ),
        ("We've got five cooks here.", "five", "cooks"),
        ("We've hired five cooks here.", "five", "cooks hired"),
        ("This time 74 wardens walked the dunes.", "74", "wardens who walked dunes"),
    ],
)
def test_a_number_counts_only_what_is_its_own(text: str, number: str, said: str) -> None:
    assert label(text, number) == said
