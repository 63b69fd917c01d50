"""Labels of the figures before."""

import pytest

from briefing_app.reading.labels.labellers.earlier import earlier
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "In all 61% of pupils passed the test, against 55% in 2020.",
            "55%",
            "share of pupils who passed test",
        ),
    ],
)
def test_earlier_proposes(text: str, number: str, label: str) -> None:
    assert label in proposed(earlier, text, number)


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "The firm employs 6,900 people. The shares closed at €18.40.",
            "€18.40",
            "people employed",
        ),
    ],
)
def test_earlier_does_not_propose(text: str, number: str, label: str) -> None:
    assert label not in proposed(earlier, text, number)


def test_a_base_with_a_group_of_its_own_is_not_said_of_the_group_before() -> None:
    text = "A relapse hit 36 patients of the tablet group, against 60 in the placebo group."
    found = proposed(earlier, text, "60")
    assert not any("tablet" in label for label in found), found
