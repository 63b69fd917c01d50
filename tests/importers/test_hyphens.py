"""Lines joined: hyphens that belong to a word stay, those that cut it go."""

import pytest

from briefing_app.importers.hyphens import join, vocabulary

TEXT = "The price of bread is a determining cause. An international out-\nstanding standing state."


@pytest.mark.parametrize(
    ("left", "right", "joined"),
    [
        ("the inter-", "national agency", "the international agency"),
        ("the state-", "of-the-art plant", "the state-of-the-art plant"),
        ("a price-", "determining factor", "a price-determining factor"),
        ("an out-", "standing debt", "an outstanding debt"),
        ("the state-of-the-", "art plant", "the state-of-the-art plant"),
        ("the deci-", "sion", "the decision"),
        ("a decision-", "making body", "a decision-making body"),
        ("a self-govern-", "ment", "a self-government"),
        ("two-", "thirds of it", "two-thirds of it"),
        ("some 3,", "500 people", "some 3,500 people"),
        ("in 2021,", "300 people", "in 2021, 300 people"),
        ("cost $", "12 million", "cost $12 million"),
        ("the plant made 4.", "5 tonnes of it", "the plant made 4.5 tonnes of it"),
        ("up by 4.", "1% on the year", "up by 4.1% on the year"),
        ("it cost £2.", "9 million more", "it cost £2.9 million more"),
        ("he was 45.", "12 people died", "he was 45. 12 people died"),
        ("he was 45.", "12 years later he died", "he was 45. 12 years later he died"),
        ("in 2021.", "5 tonnes were made", "in 2021. 5 tonnes were made"),
        ("pay rose 3–", "4 percent", "pay rose 3–4 percent"),
    ],
)
def test_joined(left: str, right: str, joined: str) -> None:
    assert join(left, right, vocabulary(TEXT), drop=True) == joined


def test_halves_of_words_are_no_words() -> None:
    assert "out" not in vocabulary(TEXT)
