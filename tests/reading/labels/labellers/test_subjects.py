"""The subject or the object that has the amount."""

import pytest

from briefing_app.reading.labels.labellers.subjects import objects, subjects
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unemployment rate was 5.6%.", "5.6%", "unemployment rate"),
        (
            "The number of trains cancelled because of strikes tripled to 18,200.",
            "18,200",
            "trains cancelled because of strikes",
        ),
        ("The rate rose in May. It was 5.6%.", "5.6%", "rate"),
        ("Her lawyer asked for bail, which was set at £9,000.", "£9,000", "bail"),
        ("Insurance, alas, stood at £9m.", "£9m", "insurance"),
        ("The average couple, a survey tells me, is 9% older.", "9%", "average couple"),
        ("The owner, Ann Lund, was 40% older.", "40%", "owner"),
        ("Revenue made 5 million dollars.", "5 million dollars", "revenue"),
    ],
)
def test_subjects_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(subjects, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The operator was fined €40,000.", "€40,000", "operator"),
        ("Officers seized 12 boats.", "12", "officers"),
        ("Bus passengers made 31,000 trips in May.", "31,000", "bus passengers"),
        ("The club ran 14 courses.", "14", "club"),
        ("Thieves stole the jewels in seven minutes.", "seven minutes", "thieves"),
        ("The fund lost 2 million, or 12% of its value.", "12%", "fund"),
        (
            "Insurers put the damage at between 4 and 6 million euros.",
            "4 and 6 million euros",
            "insurers",
        ),
        ("Turnout was the best for 20 years.", "20 years", "turnout"),
        ("Its cash fell to a sum enough for two months.", "two months", "cash"),
        ("The club lost money in four of the last five years.", "four", "club"),
        ("Sales fell in the three months to June.", "three months", "sales"),
        ("Most backed the plan; 38% were against it.", "38%", "most backed the plan"),
        (
            "Exports of tin rose to 9 tonnes, and those of lead, worth €4 million, fell.",
            "€4 million",
            "exports of tin",
        ),
        (
            "The price of oats fell to £190 and that of rye, at £220 in May, held.",
            "£220",
            "price of oats",
        ),
    ],
)
def test_subjects_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(subjects, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The bank cut its main rate to 4.25%.", "4.25%", "main rate"),
    ],
)
def test_objects_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(objects, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The bank cut its main rate to 4.25%.", "4.25%", "bank"),
        (
            "They sold flats at a median price of £90,000, for a sum of £4 million.",
            "£4 million",
            "flats at a median price",
        ),
        (
            "It let halls at an hourly rate of £20, for a total of £900.",
            "£900",
            "halls at an hourly rate",
        ),
    ],
)
def test_objects_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(objects, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("With bank debt reduced to $48 million, cash rose.", "$48 million", "bank debt"),
        (
            "She won in front of a crowd put by the council at 120,000.",
            "120,000",
            "crowd",
        ),
        ("The rating curve, last verified up to 600 litres, is old.", "600 litres", "rating curve"),
        ("Girls account for 23,400 of those enrolled.", "23,400", "girls"),
        ("Of the dead, 13 were trespassers.", "13", "trespassers"),
        (
            "With 34.2 per cent it also has the highest share of A grades.",
            "34.2 per cent",
            "highest share of A grades",
        ),
    ],
)
def test_what_the_amount_is_of_stands_elsewhere(text: str, number: str, label: str) -> None:
    found = proposed(subjects, text, number)
    assert label in found, found


def test_a_verb_of_the_sentence_is_no_participle() -> None:
    found = proposed(subjects, "The mayor spoke to 120 guests.", "120")
    assert "participial" not in found.values()


def test_those_of_a_whole_are_what_they_are() -> None:
    text = "The league won 101 seats. Forty-four of those elected are women."
    assert "women" in proposed(subjects, text, "Forty-four")


def test_a_number_of_its_own_noun_is_not_of_the_subject() -> None:
    text = "The climb was made hard by fog and gusts of 90 km/h."
    assert not proposed(subjects, text, "90 km/h")


def test_what_is_made_beside_a_loss_is_no_loss() -> None:
    text = "Without the sale of barns, at a gain of £9 million, the loss would have grown."
    assert "loss" not in proposed(subjects, text, "£9 million")
