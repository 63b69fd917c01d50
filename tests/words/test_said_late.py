"""What is said when a module is loaded is said before the language is known."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefing_app
from briefing_app.fileformat import BriefingFileError, open_briefing
from briefing_app.fileformat.errors import TRY_ANOTHER_COPY, FaultError
from briefing_app.importers.kinds import kind_of
from briefing_app.importers.refusals import ARCHIVE
from briefing_app.importers.result import ImportFailed
from briefing_app.words.catalogue import load_catalogue
from briefing_app.words.languages import LANGUAGES
from briefing_app.words.said import speak, translated

SOURCE = Path(briefing_app.__file__).parent
SAYING = {"said", "counted", "numbered", "translated", "choices_said"}


def said_at_load(node: ast.AST) -> Iterator[int]:
    """Yield the lines of calls that say something and stand in no body of a function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Lambda):
            continue
        if isinstance(child, ast.FunctionDef):
            yield from said_at_load(child.args)
            continue
        called = child.func if isinstance(child, ast.Call) else None
        if isinstance(called, ast.Name) and called.id in SAYING:
            yield called.lineno
        yield from said_at_load(child)


def test_nothing_is_said_while_a_module_is_loaded() -> None:
    found = [
        f"{path.relative_to(SOURCE)}:{line}"
        for path in SOURCE.rglob("*.py")
        for line in said_at_load(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found


def test_a_default_that_is_said_is_found() -> None:
    assert list(said_at_load(ast.parse("def f(a=said('x')):\n    said('y')\nB = said('z')"))) == [
        1,
        3,
    ]


def test_what_stands_in_for_a_sentence_is_said_in_the_language() -> None:
    speak(load_catalogue(next(one for one in LANGUAGES if one.tag == "de")))
    try:
        advice, archive = translated(TRY_ANOTHER_COPY), translated(ARCHIVE)
        assert FaultError("x").advice == advice != TRY_ANOTHER_COPY
        with pytest.raises(ImportFailed) as caught:
            kind_of(b"PK\x03\x04" + bytes(60), "a.zip")
        assert caught.value.message == archive != ARCHIVE
    finally:
        speak(None)


def test_why_a_file_cannot_be_read_is_said_in_the_language() -> None:
    speak(load_catalogue(next(one for one in LANGUAGES if one.tag == "de")))
    try:
        with pytest.raises(BriefingFileError, match="der Name ist nicht gültig"):
            open_briefing("a\0b.briefing")
    finally:
        speak(None)
