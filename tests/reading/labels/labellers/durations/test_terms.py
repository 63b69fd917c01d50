"""What a court gives is a sentence."""

import pytest

from briefing_app.reading.labels.labellers.durations import durations
from tests.reading.labels.helpers import proposed


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        (
            "A surgeon was sentenced to seven years in prison on Monday.",
            "seven years",
            "prison sentence of surgeon",
        ),
        (
            "A court jailed Ida Moss for three years.",
            "three years",
            "prison sentence of Ida Moss",
        ),
        (
            "Former mayor jailed for six years over bribes",
            "six years",
            "prison sentence of former mayor",
        ),
        (
            "Two brothers were imprisoned for five years.",
            "five years",
            "prison sentence of brothers",
        ),
        (
            "Garvey could face another two years behind bars.",
            "two years",
            "further prison sentence faced by Garvey",
        ),
    ],
)
def test_whose_sentence_it_is(text: str, number: str, label: str) -> None:
    assert label in proposed(durations, text, number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("He spent 12 years in prison for a crime of his brother.", "12 years"),
        ("The prison was closed for nine months.", "nine months"),
    ],
)
def test_time_in_a_prison_is_no_sentence(text: str, number: str) -> None:
    found = proposed(durations, text, number)
    assert not any("sentence" in label for label in found), found


def test_who_was_not_jailed_has_no_sentence() -> None:
    text = "A treasurer who stole to pay for cars and horses was jailed for two years."
    found = proposed(durations, text, "two years")
    assert "prison sentence" in found
    assert not any("horses" in label for label in found), found
