"""The language of a process without Qt: the preference, else what the surroundings ask for."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from briefing_app.__main__ import main
from briefing_app.session.folders import config_folder
from briefing_app.session.language import chosen_language, speak_without_qt, system_languages
from briefing_app.session.settings import LANGUAGE, Settings
from briefing_app.words.said import speak, spoken

GERMAN = {"LANG": "de_DE.UTF-8"}


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    speak(None)


@pytest.mark.parametrize(
    ("surroundings", "wanted"),
    [
        ({}, ()),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, ()),
        (GERMAN, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_ES.UTF-8"}, ("es_ES.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, ()),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "es:de"}, ("es", "de", "fr_FR.UTF-8")),
    ],
)
def test_what_the_surroundings_ask_for(
    surroundings: Mapping[str, str], wanted: tuple[str, ...]
) -> None:
    assert system_languages(surroundings) == wanted


def test_what_was_chosen_is_found_where_qt_wrote_it(tmp_path: Path) -> None:
    path = tmp_path / "briefing.ini"
    assert chosen_language(path) == ""
    settings = Settings(path)
    settings.set(LANGUAGE, "es")
    settings.save()
    assert chosen_language(path) == "es"


def test_the_preference_goes_before_the_system() -> None:
    speak_without_qt(GERMAN)
    assert spoken().tag == "de"
    settings = Settings(config_folder() / "briefing.ini")
    settings.set(LANGUAGE, "es")
    settings.save()
    speak_without_qt(GERMAN)
    assert spoken().tag == "es"
    settings.set(LANGUAGE, "")
    settings.save()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["figures", "/nowhere.txt"], "„nowhere.txt“: Diese Datei gibt es nicht."),
        (["convert", "/nowhere.briefing"], "Es fehlt: -o/--output"),
        (["check", "a.txt", "--loud"], "Die Option --loud gibt es nicht"),
        (["sheet", "a.txt", "-o"], "Auf -o/--output muss ein Wert folgen"),
        (["export", "a.txt", "-o", "a.svg", "--chart", "x"], "--chart muss eine Zahl sein"),
        (["export", "a.txt", "-o", "a.pdf", "--page", "x"], "--page kann nicht 'x' sein"),
        (["screenshot", "a", "-o", "a.png", "--size", "x"], "--size: „x“ ist keine Größe"),
        (["compare", "/nowhere.briefing", "b"], "„nowhere.briefing“ ist nicht da"),
    ],
)
def test_a_command_refuses_in_german(
    given: list[str], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert main(given) in (2, 3)
    assert told in capsys.readouterr().err


def test_help_is_german(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert main(["--help"]) == 0
    assert "die Zahlen zweier Artikel vergleichen" in capsys.readouterr().out
