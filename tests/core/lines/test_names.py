"""The names of those who write and publish."""

import pytest

from briefing_app.core.lines.names import author_of, is_occasion, is_said_of_things


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
    ],
)
def test_a_line_that_names_the_author(line: str, who: str) -> None:
    assert author_of(line) == who


@pytest.mark.parametrize(
    ("words", "wholly", "any_of_them"),
    [
        ("Popular Demand", True, True),
        ("Rose Field", False, True),
        ("Ada Quill", False, False),
        ("Bank of Sill", False, False),
    ],
)
def test_a_word_in_small_letters_is_no_name(words: str, wholly: bool, any_of_them: bool) -> None:
    text = "There is popular demand for a field of wheat, Bank staff said."
    assert is_said_of_things(words, text) is wholly
    assert is_said_of_things(words, text, wholly=False) is any_of_them


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
