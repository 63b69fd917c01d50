"""The noun right beside the number."""

import pytest

from briefing_app.reading.labels.labellers.beside import averages, beside
from tests.reading.labels.helpers import proposed, scene_of


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unit had a clearance rate of 79%.", "79%", "clearance rate"),
        ("The median wage, £1,271, was up.", "£1,271", "median wage"),
        ("But a bid for £6m from the levelling fund failed.", "£6m", "bid from levelling fund"),
        ("It paid, leaving the group with net cash of £9m.", "£9m", "net cash"),
        ("The ninth worker (11.1%) stayed at home.", "11.1%", "ninth worker"),
    ],
)
def test_beside_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(beside, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unit had a clearance rate of 79%.", "79%", "unit"),
        (
            "But a bid for £6m from the levelling fund failed.",
            "£6m",
            "bid from levelling fund failed",
        ),
        ("It paid, leaving the group with net cash of £9m.", "£9m", "group with net cash"),
    ],
)
def test_beside_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(beside, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Fares in Leeds are steep, at a median of £14.", "£14", "median fare in Leeds"),
        ("At an average of 71 kg, the lambs were light.", "71 kg", "average weight of lambs"),
        ("Output averaged 40 tonnes a day.", "40 tonnes a day", "average output per day"),
        ("The lake reached a high of 24 °C.", "24 °C", "highest temperature of lake"),
    ],
)
def test_a_statistic_is_of_something(text: str, number: str, label: str) -> None:
    assert label in proposed(averages, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Trains carried an average of 412 passengers.", "412"),
        ("The average of all fares is £14.", "£14"),
        ("Fares in Leeds are steep, at £14.", "£14"),
    ],
)
def test_no_statistic_where_a_noun_is_counted_or_none_is_named(text: str, number: str) -> None:
    assert not proposed(averages, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Most fires (86) started in dry heath last week.",
            "86",
            "fires started in dry heath",
        ),
        ("Tenants of Rowan Court (140 flats) are exempt.", "140", "exempt flats"),
        ("Mice were given resolvin (38 animals) or water.", "38", "animals, resolvin"),
    ],
)
def test_a_bracket_tells_of_what_stands_around_it(text: str, number: str, label: str) -> None:
    scene = number if number in text else f"{number} flats"
    found = proposed(beside, text, scene if scene != "140" else "140")
    assert label in found
    assert found[label] in ("host-verb", "host-noun")


def test_a_share_in_a_bracket_counts_nothing() -> None:
    found = proposed(beside, "Most fires (86%) started in dry heath.", "86%")
    assert not {"host-verb", "host-noun"} & set(found.values())


def test_a_noun_is_told_by_what_is_done_for_it() -> None:
    text = "Costs of £3 million for closing two of eight depots weighed on the result."
    assert "costs for closing depots" in proposed(beside, text, "£3 million")


def test_a_median_of_time_is_none_of_people() -> None:
    text = "Of 90 walkers, 14 fell. Help came after a median of 52 minutes."
    assert not [w for w in proposed(beside, text, "52 minutes") if "walkers" in w]


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The pump was replaced in May at a cost of £9,000.", "£9,000", "cost of replacing pump"),
        (
            "Two weirs, taken down in 2019 at a cost of £3 million, had failed.",
            "£3 million",
            "cost of taking down two weirs",
        ),
        ("It hired 40 guards at a cost of £2 million.", "£2 million", "cost of hiring guards"),
    ],
)
def test_what_is_done_at_a_cost_has_it(text: str, number: str, label: str) -> None:
    found = proposed(beside, text, number)
    assert label in found or label.replace("two ", "") in found, found


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "They will open four hubs and a depot, at a cost of £9,000.",
            "£9,000",
            "cost of opening hubs",
        ),
        ("The mill has cut its staff to 1,200.", "1,200", "staff cut by mill"),
        ("The council put up the charge to £5.", "£5", "council put up the charge"),
    ],
)
def test_what_only_stands_near_is_not_said(text: str, number: str, label: str) -> None:
    assert label not in proposed(beside, text, number)


def test_what_a_sale_makes_is_a_gain_and_no_rise() -> None:
    text = "They sold two barns, at a gain of £9 million."
    assert "gain" in proposed(beside, text, "£9 million")
    assert not scene_of(text, "£9 million").move
    assert scene_of("Rents saw a gain of 9 per cent.", "9 per cent").move


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Each hen laid an average of 4.1 eggs.", "4.1", "average eggs laid by hen"),
        ("The museum drew an average of 410 visitors.", "410", "average visitors drawn"),
        ("The depot sold a total of 90 buses.", "90", "buses sold by depot"),
    ],
)
def test_an_average_is_of_what_is_counted(text: str, number: str, label: str) -> None:
    found = proposed(beside, text, number)
    assert label in found
    assert not [said for said in found if said.startswith(("average laid", "average drawn"))]


def test_an_average_of_a_rate_is_none_of_who_has_it() -> None:
    text = "The trust received an average of 14 calls a day."
    assert "average received by trust" not in proposed(beside, text, "14 calls a day")
