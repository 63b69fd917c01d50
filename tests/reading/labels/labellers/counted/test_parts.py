"""What a part is of where its noun is left out."""

import pytest

from briefing_app.reading.labels.labellers import Labeller
from briefing_app.reading.labels.labellers.counted import and_then, counted, partitive
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Detectives cleared 22 of the cases.", "22", "cases cleared"),
        (
            "The police counted 90 deaths, with walkers making up 38 of them.",
            "38",
            "walkers among deaths",
        ),
        (
            "As many as 38 of the state’s 44 villages have been connected.",
            "38",
            "villages connected",
        ),
        (
            "Patrols took 743 guns. Of those, 118 had no serial number.",
            "118",
            "guns without serial number",
        ),
    ],
)
def test_partitive_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(partitive, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Detectives cleared 22 of the cases.", "22", "detectives"),
        (
            "The police counted 90 deaths, with walkers making up 38 of them.",
            "38",
            "deaths",
        ),
    ],
)
def test_partitive_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(partitive, text, number)


@pytest.mark.parametrize(
    ("label", "who", "joined"),
    [
        (
            "people arrested in May charged",
            "people arrested in May",
            "people arrested in May and charged",
        ),
        ("people charged", "people", "people charged"),
        ("calves sold who died", "calves sold", "calves sold who died"),
    ],
)
def test_a_second_participle_is_joined(label: str, who: str, joined: str) -> None:
    assert and_then(label, who) == joined


def test_what_has_one_deed_gets_no_second() -> None:
    text = "The firm shut two of eight stores opened in May."
    assert not [w for w in proposed(partitive, text, "two") if w.endswith("opened in May shut")]


@pytest.mark.parametrize(
    ("labeller", "text", "number", "label"),
    [
        (counted, "At least 11 others were killed.", "11", "people killed"),
        (
            counted,
            "Some 312 people neither worked nor looked for work.",
            "312",
            "people who neither worked nor looked",
        ),
        (
            partitive,
            "Children taught at home are not included. There were 1,275 of them.",
            "1,275",
            "children",
        ),
    ],
)
def test_more_that_is_said_of_the_counted(
    labeller: Labeller, text: str, number: str, label: str
) -> None:
    found = proposed(labeller, text, number)
    assert label in found, found


def test_what_makes_up_a_part_of_income_does_not_make_income_up() -> None:
    text = "Donations made up £3.9 million of its income of £6.8 million."
    assert not any("made up" in label for label in proposed(partitive, text, "£3.9 million"))
