"""A share that is written in words is shown in these words."""

from decimal import Decimal

import pytest

from briefing_app.core.sums.fractions_said import fraction_said


@pytest.mark.parametrize(
    ("value", "written", "said"),
    [
        ("0.3333333333333333333333333333", "more than a third", "a third"),
        ("0.6666666666666666666666666667", "Nearly two thirds", "two thirds"),
        ("0.6666666666666666666666666667", "two-thirds", "two-thirds"),
        ("0.5", "Half of the homes", "half"),
        ("0.125", "One in eight", "one in eight"),
        ("0.9", "nine out of ten", "nine out of ten"),
        ("0.75", "three quarters", "three quarters"),
        ("0.125", "1 in 8", ""),
        ("0.5", "0.5", ""),
        ("3", "a third", ""),
        ("0.5", "a moiety", ""),
    ],
)
def test_words(value: str, written: str, said: str) -> None:
    assert fraction_said(Decimal(value), written) == said
