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
    ],
)
def test_subjects_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(subjects, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("The operator was fined €40,000.", "€40,000", "operator"),
        ("Officers seized 12 boats.", "12", "officers"),
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
    ],
)
def test_objects_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(objects, text, number)
