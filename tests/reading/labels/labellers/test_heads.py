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
