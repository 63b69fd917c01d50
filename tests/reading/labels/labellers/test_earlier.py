"""Labels of the figures before."""

import pytest

from briefing_app.reading.labels.labellers.earlier import earlier
from tests.reading.labels.helpers import proposed, scene_of


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


def test_a_bracket_gives_the_same_sum_once_more() -> None:
    text = "Fines of 3.2 million crowns ($152,000) were imposed."
    rules = {c.rule for c in earlier(scene_of(text, "$152,000")) if c.text == "fines"}
    assert "base" in rules


def test_what_became_of_the_rest_is_its_own() -> None:
    text = "11 miners were killed and six remain below."
    assert "miners killed" not in proposed(earlier, text, "six")


def test_a_total_stands_for_what_was_told() -> None:
    text = "The bank gave out 14,865 parcels. Last year's total was 15,337."
    assert "parcels given out by bank" in proposed(earlier, text, "15,337")


@pytest.mark.parametrize(
    ("text", "number", "foreseen"),
    [
        ("The Ministry expects 5 tonnes, below last year's 6 tonnes.", "6 tonnes", True),
        ("It forecast sales of €90m, above last year’s €80m.", "€80m", True),
        ("The office expects 5 tonnes, or at worst 4 tonnes.", "4 tonnes", False),
    ],
)
def test_what_is_foreseen_is_not_said_of_what_was(text: str, number: str, foreseen: bool) -> None:
    told = proposed(earlier, text, number)
    ahead = [w for w in told if "expected" in w or "forecast" in w or "to be" in w]
    assert bool(ahead) is not foreseen, told
