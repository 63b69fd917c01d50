"""The same property of another thing."""

import pytest

from briefing_app.reading.labels.labellers.again import again
from tests.reading.article.helpers import body, numbers
from tests.reading.labels.helpers import proposed


def read(text: str) -> dict[str, str]:
    """The label of each number of a text."""
    made = body(text)
    return {numbers(made)[figure.id]: figure.label for figure in made.figures}


def test_the_property_before_is_said_of_what_the_clause_opens_with() -> None:
    text = "The jobless rate was 6.2 per cent. Among women it was 7.1 per cent."
    assert "jobless rate among women" in proposed(again, text, "7.1 per cent")


def test_an_amount_by_the_piece_takes_the_amount_before() -> None:
    text = "Crews repaired 1,310 leaks in July, or 42 a day."
    found = proposed(again, text, "42 a day")
    assert any(label.endswith("repaired per day") for label in found), found


def test_no_label_is_taken_over_from_another_kind_of_amount() -> None:
    text = "The rebuilding took four years. In Elmhurst it cost £46 million."
    assert not any("time" in label for label in proposed(again, text, "£46 million"))


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Fifty-eight percent of corn was rated good. For soybeans the share was 51 percent.",
            "51 percent",
            "share of soybeans rated good",
        ),
        (
            "The shop sold 1,687 hampers in May, twice the number in August (892).",
            "892",
            "hampers sold in August",
        ),
        (
            "The port invested $72 million, of which $31 million, that is 43%, for shore power.",
            "$31 million",
            "money invested by port for shore power",
        ),
    ],
)
def test_the_same_is_said_of_what_this_clause_names(text: str, number: str, label: str) -> None:
    found = proposed(again, text, number)
    assert label in found, found


def test_no_label_is_in_two_places() -> None:
    text = "There were 1,687 hampers in Milby, twice the number in August (892)."
    assert "hampers in Milby in August" not in proposed(again, text, "892")


def test_a_group_ends_where_the_subject_begins() -> None:
    text = "Of those asked, 58% of people were vaccinated. Among health workers uptake is 37%."
    found = proposed(again, text, "37%")
    assert found and not any("uptake" in label for label in found), found


def test_what_was_highest_there_is_not_highest_here() -> None:
    text = "The rate is highest in Dorn, at 96 per 100,000 people; in Vell it is 31 per 100,000."
    found = proposed(again, text, "31 per 100,000")
    assert "rate in Vell" in found
    assert not any(label.startswith("highest") for label in found)


def test_a_time_in_another_sentence_shares_no_amount() -> None:
    text = "The town will borrow £4 million. A cook on £24,000 a year pays it."
    assert not any("borrowed" in label for label in proposed(again, text, "£24,000 a year"))
    text = "A sack costs 410 dinars, a cook is paid 950 a month."
    assert not any("sack" in label for label in proposed(again, text, "950 a month"))


def test_what_a_preposition_leads_to_takes_the_place_of_what_it_led_to() -> None:
    text = "The fund is £6 million. Of that, 61% goes on pay, 15% on drugs."
    found = proposed(again, text, "15%")
    assert "share of fund that goes on drugs" in found
    assert "share of drugs that goes on pay" not in found


def test_another_whole_keeps_what_it_does() -> None:
    text = (
        "Of tenants with a lawyer, 91% avoided eviction. Among those in arrears the figure was 62%."
    )
    for label in proposed(again, text, "62%"):
        assert " who avoided" in label or " avoided" not in label


@pytest.mark.parametrize(
    ("text", "number", "owner"),
    [
        ("The Alliance goes from 20 seats to 25 and the Greens from nine to 12.", "12", "Greens"),
        ("Acme fell from 26 shops to 21, Barlow and Sons from 14 to 11.", "11", "Barlow and Sons"),
        ("Dorn climbed from 8 points to 13 and Wexley from 4 to 6.", "6", "Wexley"),
    ],
)
def test_whose_move_it_is_where_the_verb_is_left_out(text: str, number: str, owner: str) -> None:
    assert owner in read(text)[number]


def test_a_number_of_the_same_mover_stays_with_it() -> None:
    text = "The Alliance goes from 20 seats to 25 and to 31 in the north."
    assert "north" not in read(text)["25"]
