"""Tables and lists."""

import pytest

from briefing_app.reading.labels.labellers.heads import heads, listed
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Notifications by area\n\nArea\tFlu\tRSV\nNorth\t214\t61\nSouth\t156\t44",
            "214",
            "notifications in north",
        ),
    ],
)
def test_heads_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(heads, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Notifications by area\n\nArea\tFlu\tRSV\nNorth\t214\t61\nSouth\t156\t44",
            "61",
            "notifications in south",
        ),
    ],
)
def test_heads_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(heads, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("Notifications by area\n\nArea\tFlu\tRSV\nNorth\t214\t61\nSouth\t156\t44", "214", "North"),
    ],
)
def test_listed_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(listed, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Tourist arrivals rose to 186,000.\n\nWhere they came from\n\nIndia – 41,012\n\n"
            "Russia – 26,471",
            "26,471",
            "tourist arrivals from Russia",
        ),
        (
            "There were 128,450 pupils on the roll.\n\nBy district:\n\nHalby: 48,900\n\n"
            "Kauri Coast: 31,720",
            "31,720",
            "pupils on the roll in Kauri Coast",
        ),
        (
            "There were 2,900 missed shifts.\n\nThe causes:\n\nFaults: 1,380\n\nWeather: 1,210",
            "1,210",
            "missed shifts from weather",
        ),
    ],
)
def test_the_items_of_a_list_are_parts_of_what_was_counted(
    text: str, number: str, label: str
) -> None:
    found = proposed(listed, text, number)
    assert label in found, found


def test_a_greater_item_is_no_part() -> None:
    text = "There were 41 complaints.\n\nBy district:\n\nHalby: 48,900\n\nMilby: 31,720"
    assert "item-before-in" not in proposed(listed, text, "31,720").values()


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "Capacity in available seat kilometres (ASK) grew.\n\n"
            "\t2024\t2023\nASK (million)\t2,486\t2,391\nGuests\t77\t76",
            "2,486",
            "available seat kilometres",
        ),
        (
            "Places by kind\n\nKind\tSites\tStaff\nBAP\t14\t61\nHalls\t9\t20\n\n"
            "BAP = broadband access points.",
            "14",
            "broadband access points",
        ),
        ("Places by kind\n\nKind\tSites\tStaff\nBAP\t14\t61\nHalls\t9\t20", "14", "BAP places"),
    ],
)
def test_letters_are_spelt_where_the_article_does(text: str, number: str, label: str) -> None:
    found = proposed(heads, text, number)
    assert label in found, found
