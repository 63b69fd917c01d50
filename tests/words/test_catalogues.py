"""What the translators made of it: complete, with the same places, and what ships is made of it."""

import json
import string
import subprocess
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefing_app.ui.kit.actions import BY_NAME
from briefing_app.ui.shell.menus import MENUS, Entry
from briefing_app.words.catalogue import Catalogue, catalogue_path, key_of, load_catalogue
from briefing_app.words.languages import ENGLISH, LANGUAGES, Language, choose_language
from briefing_app.words.said import speak, translated
from tools.words.__main__ import (
    catalogue_text,
    marked_messages,
    ts_path,
    with_translations,
)
from tools.words.ts import Message

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
by_tag = pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)


def places(text: str) -> Counter[str]:
    return Counter(name for _, name, _, _ in string.Formatter().parse(text) if name)


def is_filled(message: Message) -> bool:
    """Whether values are put into a text; "{ }" of a chart's title is no place."""
    return "{" in message.text and "{ }" not in message.text.replace("{{ }}", "")


@by_tag
def test_every_text_is_translated(language: Language) -> None:
    told = with_translations(marked_messages(), language)
    assert [message.text for message in told if not message.done] == []


@by_tag
def test_a_translation_has_the_places_of_its_text(language: Language) -> None:
    wrong = []
    for message in with_translations(marked_messages(), language):
        if not is_filled(message):
            continue
        wanted = places(message.text)
        for form in message.forms:
            found = places(form)
            if message.one:  # beside the number one, the number may be left out
                found["n"] = wanted["n"]
            if found != wanted:
                wrong.append(f"{message.text!r}: {form!r}")
    assert wrong == []


@by_tag
def test_a_text_with_a_number_has_all_forms(language: Language) -> None:
    told = with_translations(marked_messages(), language)
    assert [m.text for m in told if m.one and len(m.forms) != language.forms] == []
    assert [m.text for m in told if not m.one and len(m.forms) != 1] == []


@by_tag
def test_spaces_at_the_edges_stay(language: Language) -> None:
    def edges(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    told = with_translations(marked_messages(), language)
    assert [m.text for m in told if any(edges(form) != edges(m.text) for form in m.forms)] == []


@by_tag
def test_what_ships_is_made_of_it(language: Language) -> None:
    shipped = catalogue_path(language.tag).read_text(encoding="utf-8")
    assert shipped == catalogue_text(with_translations(marked_messages(), language))


@by_tag
def test_the_translators_file_has_the_texts_of_the_source(language: Language) -> None:
    """No more and no fewer; where a text stands, and what is told of it, may lag behind."""
    found = [
        (message.findtext("comment") or "", message.findtext("source") or "")
        for message in ElementTree.parse(ts_path(language)).iter("message")
    ]
    assert sorted(found) == sorted((message.about, message.text) for message in marked_messages())


@by_tag
def test_qt_linguist_takes_the_file(language: Language, tmp_path: Path) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / "lrelease"
    if not program.exists():
        pytest.skip("Qt's own lrelease does not ship here")
    done = subprocess.run(
        [program, ts_path(language), "-qm", tmp_path / "a.qm"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert f"{len(marked_messages())} finished and 0 unfinished" in done.stdout


def keys_of(menu: tuple[Entry, ...]) -> list[tuple[str, str]]:
    """The access keys of a menu, with the words that have them, in the language that is spoken."""
    texts = []
    for entry in menu:
        if isinstance(entry, tuple):
            texts.append(translated(entry[0]))
        elif entry in BY_NAME:
            texts.append(translated(BY_NAME[entry].text))
        elif entry is not None:
            texts.append(translated("Open &recent"))
    found = []
    for text in texts:
        at = text.replace("&&", "  ").find("&")
        found.append((text[at + 1].casefold() if at >= 0 else "", text))
    return found


def menus() -> list[tuple[Entry, ...]]:
    inner = [e[1] for _, menu in MENUS for e in menu if isinstance(e, tuple)]
    return [tuple((title, ()) for title, _ in MENUS), *(menu for _, menu in MENUS), *inner]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_no_two_entries_of_a_menu_have_one_access_key(language: Language) -> None:
    speak(load_catalogue(language))
    try:
        for menu in menus():
            found = keys_of(menu)
            counts = Counter(key for key, _ in found)
            assert [text for key, text in found if not key or counts[key] > 1] == []
    finally:
        speak(None)


@by_tag
def test_a_language_is_chosen_or_is_the_systems(language: Language) -> None:
    assert choose_language(language.tag, ()) == language
    assert choose_language("", ("fr-FR", f"{language.tag}_XX", "en")) == language
    assert choose_language("en", (language.tag,)) == ENGLISH


def test_english_loads_no_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_args: object, **_named: object) -> str:
        raise AssertionError("English needs no file")

    monkeypatch.setattr(Path, "read_text", read)
    assert load_catalogue(ENGLISH) is None


def test_a_catalogue_that_is_not_there_leaves_english() -> None:
    assert load_catalogue(Language("zz", "None such")) is None


@by_tag
def test_a_catalogue_is_what_the_program_reads(language: Language) -> None:
    found = load_catalogue(language)
    assert isinstance(found, Catalogue)
    assert (
        found.texts[key_of("Save")]
        == json.loads(catalogue_path(language.tag).read_text(encoding="utf-8"))["Save"]
    )
