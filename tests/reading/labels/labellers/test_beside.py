"""The noun right beside the number."""

import pytest

from briefing_app.reading.labels.labellers.beside import beside
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unit had a clearance rate of 79%.", "79%", "clearance rate"),
        ("The median wage, £1,271, was up.", "£1,271", "median wage"),
        ("The ninth worker (11.1%) stayed at home.", "11.1%", "ninth worker"),
    ],
)
def test_beside_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(beside, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The unit had a clearance rate of 79%.", "79%", "unit"),
    ],
)
def test_beside_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(beside, text, number)
