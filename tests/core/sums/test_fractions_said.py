"""A share that is written in words is shown in these words."""

from decimal import Decimal

import pytest

from briefing_app.core.sums.fractions_said import (
    composed_said,
    fraction_said,
    part_said,
    vague_said,
)


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
        ("0.125", "1 in 8", "1 in 8"),
        ("0.0125", "1 in 80 containers", "1 in 80"),
        ("0.05", "One person in every 20", "one in every 20"),
        ("0.75", "3/4 of all homes", "3/4"),
        ("0.4", "a third, or two in five", "two in five"),
        ("0.5", "0.5", ""),
        ("3", "a third", ""),
        ("0.5", "a moiety", ""),
    ],
)
def test_words(value: str, written: str, said: str) -> None:
    assert fraction_said(Decimal(value), written) == said


@pytest.mark.parametrize(
    ("value", "written", "said"),
    [
        ("500000", "Half a million trees", "half a million"),
        ("250000", "a quarter of a million", "a quarter of a million"),
        ("24", "about two dozen", "two dozen"),
        ("500000", "500,000", ""),
        ("0.5", "half", ""),
    ],
)
def test_parts_of_round_numbers(value: str, written: str, said: str) -> None:
    assert part_said(Decimal(value), written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Thousands", "thousands"),
        ("tens of thousands of people", "tens of thousands"),
        ("dozens", "dozens"),
        ("two million", ""),
        ("40 to 60", ""),
    ],
)
def test_rough_amounts(written: str, said: str) -> None:
    assert vague_said(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("8 minutes 40 seconds", "8 min 40 s"),
        ("2 hours and  15 minutes", "2 h 15 min"),
        ("6 feet 2 inches", "6 feet 2 inches"),
        ("about forty five minutes and ten seconds", "45 min 10 s"),
        ("five years and three months", "5 years 3 months"),
        ("2:05:12", "2:05:12"),
        ("8 minutes", ""),
        ("8 to 10 minutes", ""),
        ("40 people", ""),
    ],
)
def test_an_amount_in_two_units_stays_in_its_words(written: str, said: str) -> None:
    assert composed_said(written) == said
