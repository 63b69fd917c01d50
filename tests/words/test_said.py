"""What is said, in a language that is made up here."""

from collections.abc import Iterator

import pytest

from briefing_app.words.catalogue import Catalogue
from briefing_app.words.languages import ENGLISH, Language, choose_language
from briefing_app.words.said import counted, marked, said, speak, spoken, translated


def _three(number: int) -> int:
    return min(number, 3) - 1


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def _speak(**texts: str | list[str]) -> None:
    speak(Catalogue(Language("xx", "Made up", _three, 3), texts))


def test_english_says_what_stands_in_the_source() -> None:
    assert said("Saved {name}", name="a.briefing") == "Saved a.briefing"
    assert said("100 {sure}") == "100 {sure}"
    assert counted(1, "a claim", "{n} claims") == "a claim"
    assert counted(1234, "a claim", "{n} claims") == "1,234 claims"
    assert spoken() == ENGLISH


def test_a_catalogue_says_it_in_its_language() -> None:
    speak(
        Catalogue(
            Language("xx", "Made up", _three, 3),
            {
                "Saved {name}": "{name} ist sicher",
                "{n} claims": ["eine", "zwei: {n}", "viele: {n}"],
                "state\x04Open": "Offen",
                "Open": "Öffnen",
            },
        )
    )
    assert said("Saved {name}", name="a") == "a ist sicher"
    assert [counted(n, "a claim", "{n} claims") for n in (1, 2, 9)] == [
        "eine",
        "zwei: 2",
        "viele: 9",
    ]
    assert (said("Open"), said("Open", "state")) == ("Öffnen", "Offen")
    assert translated(marked("Open")) == "Öffnen"


def test_what_no_translator_has_seen_is_said_in_english() -> None:
    _speak(Other="Anders")
    assert said("New since") == "New since"
    assert counted(2, "a claim", "{n} claims") == "2 claims"


@pytest.mark.parametrize(
    ("chosen", "system", "tag"),
    [
        ("", (), "en"),
        ("", ("fr-FR", "fr"), "en"),
        ("", ("en-GB", "en"), "en"),
        ("zz", ("C",), "en"),
    ],
)
def test_a_language_that_is_not_spoken_is_english(
    chosen: str, system: tuple[str, ...], tag: str
) -> None:
    assert choose_language(chosen, system).tag == tag
