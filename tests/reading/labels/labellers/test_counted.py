"""The counted noun with what happened to it."""

import pytest

from briefing_app.reading.labels.labellers import Labeller
from briefing_app.reading.labels.labellers.counted import and_then, counted, partitive
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Floods hit Orm. In all, 41,000 people were driven from their homes.",
            "41,000",
            "people driven from their homes",
        ),
        ("Officers seized 12 boats.", "12", "boats seized"),
        ("The club will build 300 flats.", "300", "flats to be built"),
        ("They held a poll of 4,100 members chosen by lot.", "4,100", "members chosen by lot"),
        ("Bus passengers made 31,000 trips.", "31,000", "trips made by bus passengers"),
        ("The clinic took 900 calls in May.", "900", "calls taken by clinic"),
        ("In all 12 people who had been injured were flown out.", "12", "people injured"),
    ],
)
def test_counted_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(counted, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Thirty-five of the valley’s 42 schools were closed.", "42", "schools closed"),
        ("People in nine towns were told to leave.", "nine", "towns told"),
        ("Officers seized 12 boats.", "12", "officers"),
        (
            "Officers seized 90 kilos of drugs that include 4 kilos of resin.",
            "90 kilos",
            "drugs that include",
        ),
        ("The fund paid 60 farms that lost 900 cows.", "60", "farms that lost"),
        ("It followed 900 men for an average of two years.", "900", "men for an average"),
        ("Most leave, a poll of 4,100 members found.", "4,100", "members found"),
        ("The mould was found in 38 classrooms.", "38", "classrooms found"),
        ("Letters were sent to 40 landlords.", "40", "landlords sent"),
        ("They counted 70 homes which hold 30 families.", "70", "homes which hold"),
    ],
)
def test_counted_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(counted, text, number)


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


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The district has decided not to replace nine teachers.",
            "nine",
            "teachers not to be replaced",
        ),
        ("The office did not answer 140 letters.", "140", "letters not answered"),
        ("They have never repaired 12 bridges.", "12", "bridges not repaired"),
    ],
)
def test_a_denied_deed_is_denied(text: str, number: str, label: str) -> None:
    found = proposed(counted, text, number)
    done = [w for w in found if w.split()[0] == label.split()[0] and len(w.split()) > 1]
    assert label in done and all(" not " in w for w in done), found


def test_a_deed_that_is_done_is_not_denied() -> None:
    assert "teachers replaced" in proposed(counted, "The district replaced nine teachers.", "nine")


def test_what_names_the_next_number_narrows_nothing() -> None:
    text = "The ministry will hire 1,200 teachers at a cost of €70 million."
    found = proposed(counted, text, "1,200")
    assert "teachers to be hired" in found and not any("cost" in label for label in found), found


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


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Some 2.3 million people, a third of all, depend on rations.",
            "2.3 million",
            "people who depend on rations",
        ),
        ("In Dorn 900 families live on fishing.", "900", "families who live on fishing"),
    ],
)
def test_those_counted_do_what_may_be_no_verb(text: str, number: str, label: str) -> None:
    assert label in proposed(counted, text, number)


def test_what_was_done_to_one_was_not_done_to_those_of_the_next_clause() -> None:
    text = "A cook is paid £9 an hour and 40 families live on less."
    assert "families paid" not in proposed(counted, text, "40")
