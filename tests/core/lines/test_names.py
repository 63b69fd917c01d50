"""The names of those who write and publish."""

import pytest

from briefing_app.core.lines.names import are_things, author_of, is_occasion, is_said_of_things


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("By Maren Holt", "Maren Holt"),
        ("Words by Jonah Ferris and Ada Quill", "Jonah Ferris and Ada Quill"),
        ("By Emily de Vries, Health correspondent", "Emily de Vries"),
        ("Reporting by Jonah Ferris; editing by Ruth Amsel", "Jonah Ferris"),
        ("Submitted by Maren Holt on 14 March 2025", "Maren Holt"),
        ("By Maren Holt 14 March 2025", "Maren Holt"),
        ("Additional reporting by Jonah Ferris", "Jonah Ferris"),
        ("BY MAREN HOLT", "MAREN HOLT"),
        ("A mill that was run by Ada Quill", ""),
        ("By the river stood a mill", ""),
        ("By Monday the water had gone.", ""),
        ("By the end of March", ""),
        ("By Road and Rail", ""),
        ("By Region", ""),
        ("By The Numbers", ""),
        ("By Age & Sex", ""),
        ("By Reuters", "Reuters"),
        ("By AFP", "AFP"),
        ("By Mary and Peter Jones", "Mary and Peter Jones"),
        ("By Ada Quill and Suparno", "Ada Quill and Suparno"),
        ("By Ada Quill, Suparno", "Ada Quill"),
        ("By Jonah Ferris & Staff", "Jonah Ferris & Staff"),
    ],
)
def test_a_line_that_names_the_author(line: str, who: str) -> None:
    assert author_of(line) == who


@pytest.mark.parametrize(
    ("words", "yes"),
    [
        ("Popular Demand", True),
        ("Rose Field", False),
        ("Ada Quill", False),
        ("Bank of Sill", False),
    ],
)
def test_a_word_in_small_letters_is_no_name(words: str, yes: bool) -> None:
    text = "There is popular demand for a field of wheat, Bank staff said."
    assert is_said_of_things(words, text) is yes


@pytest.mark.parametrize(
    ("words", "in_a_line", "over_text"),
    [
        ("Popular Demand", True, True),
        ("Road and Rail", True, True),
        ("Income Group and Age", True, True),
        ("Light Rail", False, True),
        ("Free Travel", True, True),
        ("Mark Twain", False, False),
        ("Bill Page", False, True),
        ("Will Young", False, True),
        ("Will Young and Mark Price", False, True),
        ("Grace Ferris and Rob Lind", False, False),
        ("Bank of Sill", False, False),
    ],
)
def test_names_are_of_things_that_the_text_speaks_of(
    words: str, in_a_line: bool, over_text: bool
) -> None:
    text = (
        "By popular demand the young will rob no bank: a bill of one page sets a mark, at a price\n"
        "that road and rail pay by income group, the age, and, by the grace of the town, by rail.\n"
        "Free travel ends."
    )
    assert are_things(words, text) is in_a_line
    assert are_things(words, text, heading=True) is over_text


@pytest.mark.parametrize(
    ("name", "yes"),
    [
        ("Town Hall", True),
        ("Room 4", True),
        ("Spring Concert", True),
        ("Port Sill", False),
        ("Whitehall", False),
        ("Sill Museum", False),
        ("Dinner Hall Gazette", False),
    ],
)
def test_rooms_and_what_happens_in_them_are_occasions(name: str, yes: bool) -> None:
    assert is_occasion(name) is yes
