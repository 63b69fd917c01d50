"""Shares of those in whom something was found, and numbers that one thing is made of."""

import pytest

from tests.reading.labels.test_said_of_deeds import label


@pytest.mark.parametrize(
    ("sentence", "number", "said"),
    [
        ("Fever was seen in 2.3 per cent.", "2.3 per cent", "share with fever"),
        ("Rashes were reported in 4%, none of them severe.", "4%", "share with rashes"),
        ("Antibodies were found in 6.2 per cent.", "6.2 per cent", "share with antibodies"),
    ],
)
def test_label(sentence: str, number: str, said: str) -> None:
    assert label(sentence, number) == said


@pytest.mark.parametrize(
    ("sentence", "number", "never"),
    [
        ("Larvae were found in 6.2 per cent of the pools.", "6.2 per cent", "share with larvae"),
        ("A course of 12 injections would cost £900.", "12", "injections that would cost"),
    ],
)
def test_not_said(sentence: str, number: str, never: str) -> None:
    assert label(sentence, number) != never
