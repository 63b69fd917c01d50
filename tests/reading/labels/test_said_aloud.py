"""What a label may say aloud: kinds of phrases that made a room laugh, and their neighbours."""

import pytest

from briefing_app.reading.labels.labellers.counted import counted
from tests.reading.article.helpers import body, numbers
from tests.reading.labels.helpers import proposed


def labels(text: str) -> dict[str, str]:
    made = body(text)
    texts = numbers(made)
    return {texts[f.id]: f.label for f in made.figures}


@pytest.mark.parametrize(
    ("sentence", "number", "label"),
    [
        # A year in the name of a plan is no time of its own.
        ("Only 14% of the 2026 relief plan has been funded.", "14%", "share of relief plan funded"),
        ("Turnout at the 2019 elections was 61%.", "61%", "turnout at the elections"),
        ("Half of the 2024 harvest was sold.", "Half", "share of harvest sold"),
        ("Only 14% of plans for the 2026 financial year were funded.", "14%", "share of plans"),
        # How long people waited belongs to them.
        (
            "The number of patients who waited more than twelve hours fell to 187 from 264.",
            "187",
            "patients who waited more than twelve hours",
        ),
        (
            "The number of trains that took more than two hours rose to 61 from 40.",
            "61",
            "trains that took more than two hours",
        ),
        # Where something was said is not where it is.
        (
            "In a written reply, the mayor said 310 new lamps were installed.",
            "310",
            "new lamps installed",
        ),
        ("At a hearing, she said 84 wells had been drilled.", "84", "wells drilled"),
        ("In Elmhurst the council collected 310 sofas.", "310", "sofas collected"),
        # One adjective stands before its noun.
        ("Of the pending cases, 5,420 are criminal and the rest civil.", "5,420", "criminal"),
        ("Some 12 wells were dry.", "12", "dry wells"),
        ("Some 12 wells were open.", "12", "wells open"),
    ],
)
def test_a_label_says_it_whole(sentence: str, number: str, label: str) -> None:
    found = labels(sentence)
    assert label in found[number], found[number]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        (
            "Some 41 people across Dorn, Velm and East Karst are in need.",
            "people across Dorn, Velm and East Karst",
        ),
        ("Some 41 fires in Hale, Orton and Bray are out.", "fires in Hale, Orton and Bray"),
        ("They met 41 guests from Hale, Orton or Bray.", "guests from Hale, Orton or Bray"),
        ("Some 41 people in Hale, a mining town, moved away.", "people in Hale"),
    ],
)
def test_a_list_of_places_is_not_cut_at_its_first_name(sentence: str, label: str) -> None:
    cut = label.split(",")[0]
    found = proposed(counted, sentence, "41")
    assert label in found
    assert (cut in found) == (cut == label)


@pytest.mark.parametrize(
    ("sentence", "number", "wrong"),
    [
        (
            "Stocks last unless donors act within weeks, the agency said on Monday, launching an "
            "appeal for $48 million.",
            "$48 million",
            "by donors",
        ),
        ("It ranges from 71.0 kg in Dorn to 218.4 kg in Velm.", "218.4 kg", "Dorn in Velm"),
        ("There is a 60% chance that winter will be mild.", "60%", "share of chance"),
        ("On the 4th the mercury reached 22.8 °C in the park.", "22.8 °C", "temperature of"),
        ("The observatory collected 641.2 mm in autumn.", "641.2 mm", "distance"),
    ],
)
def test_a_label_does_not_say(sentence: str, number: str, wrong: str) -> None:
    found = labels(sentence)
    assert wrong not in found[number]


def test_millimetres_of_what_a_place_had_are_rain_and_of_a_plate_are_not() -> None:
    had = labels("The observatory collected 641.2 mm in autumn.")
    plate = labels("It fired a 9-mm pistol.")
    assert had["641.2 mm"].startswith("rainfall")
    assert "rain" not in plate["9-mm"]


def test_words_that_nothing_names_are_not_cut_inside_a_phrase() -> None:
    found = labels("It had, all told, 187 of the old regional river water boards.")
    assert not found["187"].endswith(("regional", "old"))
