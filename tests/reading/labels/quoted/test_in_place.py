"""What a number without a label is shown with: heads, or the article's own words."""

import pytest

from briefing_app.reading.labels.quoted.borders import LONGEST
from briefing_app.reading.labels.quoted.in_place import around, in_place, of_heads
from briefing_app.reading.layout.entry import Entry
from tests.reading.labels.helpers import scene_of

_CASES = (
    ("“My youngest tested at 19 micrograms per litre,” she said.", "19 micrograms per litre",
     "My youngest tested at …"),
    ("Ninety of the men walked out within two hours.", "two hours",
     "Ninety of the men walked out within …"),
    ("Ten years ago we were happy with 600,000.", "600,000", "Ten years ago we were happy with …"),
    ("“Today we have £41,000,” said the treasurer, Joan Lund.", "£41,000", "Today we have …"),
    ("Six are on order.", "Six", "… are on order"),
    ("The total is 22% up on last year.", "22%", "total is … up on last year"),
    # A number between two commas stands apart in the clause around it.
    ("What was left, £900, went to the choir.", "£900", "What was left, …, went to the choir"),
    ("The other bill, £700, was paid in May.", "£700", "other bill, …, was paid in May"),
    # What opens a sentence is shown with the clause that it opens.
    ("Within six weeks, 40 of the homes will have been let.", "six weeks",
     "Within …, 40 of the homes will have been let"),
    ("Of the £4.2m, wages account for £3m and rent for £0.8m.", "£4.2m",
     "Of the …, wages account for £3m"),
    ("Ten years ago, 24 per cent of farms kept pigs.", "Ten years",
     "… ago, 24 per cent of farms kept pigs"),
    # Not without who does it, and no less than the clause where that says little.
    ("Kelda, in front since the first bend, now has just 14 seconds in hand.", "14 seconds",
     "Kelda now has just … in hand"),
    ("Rates rose in May, and fees brought in 9 per cent.", "9 per cent",
     "Rates rose in May, and fees brought in …"),
    # What says too little for itself is shown with its sentence, not with who said it.
    ("Norsol says it lasts 21 days.", "21 days", "Norsol says it lasts …"),
    ("The hall has 264 seats and cannot find people for 12 of them.", "12",
     "hall has 264 seats and cannot find people for … of them"),
    ("“Twelve seconds is a puncture,” said Anna Scarin, laughing.", "Twelve seconds",
     "… is a puncture"),
    # A pronoun that opens a sentence stays, and words of speaking that say more.
    ("That leaves 9 per cent.", "9 per cent", "That leaves …"),
    ("That adds up to 84 tonnes, says the miller.", "84 tonnes", "That adds up to …"),
)  # fmt: skip
_ABOVE = (
    # A pronoun, or too few words, need the sentence before; enough words do not.
    ("The tram is full.", "At 8 a.m. it was 97 per cent.", "97 per cent",
     "The tram is full. At 8 a.m. it was …"),
    ("“Of the 90 who left, only 30 are back.”", "“That’s one in three.”", "one in three",
     "Of the 90 who left, only 30 are back. That’s …"),
    ("A nurse took 48 minutes on a first visit.", "Doctors had 17 minutes.", "17 minutes",
     "A nurse took 48 minutes on a first visit. Doctors had …"),
    ("The club has 900 members.", "The keeper of the grounds was paid £70.", "£70",
     "keeper of the grounds was paid …"),
    # The line above a row of a table is no sentence.
    ("Ears 4,108 190", "All other 313", "313", "All other …"),
)  # fmt: skip


@pytest.mark.parametrize(("above", "text", "number", "words"), _ABOVE)
def test_the_sentence_before_is_shown_where_the_clause_says_too_little(
    above: str, text: str, number: str, words: str
) -> None:
    assert around(scene_of(text, number).view, above) == words


@pytest.mark.parametrize(("text", "number", "words"), _CASES)
def test_the_clause_of_a_number_is_shown_with_a_gap_for_it(
    text: str, number: str, words: str
) -> None:
    assert around(scene_of(text, number).view) == words


def test_a_clause_ends_where_the_next_begins() -> None:
    text = "The hall, which seats 900, was full, and organisers turned away 300 because it rained."
    assert "full" not in around(scene_of(text, "300").view)
    assert "rained" not in around(scene_of(text, "300").view)


def test_words_do_not_end_inside_of_a_number() -> None:
    text = "About 1,200 staff left, a third of the 3,.600 employed in 2021."
    assert "3" not in around(scene_of(text, "a third").view)


def test_words_do_not_begin_inside_of_a_number() -> None:
    text = "About 1,.200 staff left, a third of the 3,600 employed in 2021."
    assert "200" not in around(scene_of(text, "a third").view).split()
    assert around(scene_of("It closed at a cost of £3..2m.", "2m").view) == ""


def test_a_number_alone_in_a_bracket_is_shown_with_what_stands_before_it() -> None:
    scene = scene_of(
        "It was paid for by the Halloran Trust ($15 million) and two states.", "$15 million"
    )
    assert in_place(scene.mention, scene) == "Halloran Trust (…)"

    scene = scene_of("Most named it, ahead of workload (61 per cent) and rent.", "61 per cent")
    assert in_place(scene.mention, scene) == "Most named it, ahead of workload (…)"


@pytest.mark.parametrize(
    ("row", "columns", "caption", "words"),
    [
        ("Outside", ("2024",), "Where people slept", "Where people slept: Outside"),
        ("5k", (), "WHO RAN WHAT", "Who ran what: 5k"),
        ("2024", (), "The warmest years since 1881", "The warmest years since 1881"),
        ("Men", ("Aged 65 and over",), "", "Men, Aged 65 and over"),
    ],
)  # fmt: skip
def test_a_cell_is_shown_with_its_heads(
    row: str, columns: tuple[str, ...], caption: str, words: str
) -> None:
    assert of_heads(Entry(0, 1, 0, 0, 0, row, columns, caption)) == words


def test_words_around_a_number_are_few() -> None:
    text = f"The {'very ' * 30}old mill in the town of Ard fell 40 metres."
    assert 1 < len(around(scene_of(text, "40 metres").view).split()) <= LONGEST
