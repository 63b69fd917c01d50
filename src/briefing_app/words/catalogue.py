"""The translations of one language, read from a file that ships with the app.

The files are made by ``python -m tools.words`` from those that translators work on with Qt Linguist
(`translations/`). See docs/adr/0008.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from briefing_app import resources_dir
from briefing_app.core.value import Value
from briefing_app.words.languages import ENGLISH, Language

BETWEEN = "\x04"
"""Stands between what a text is about and the text, where the text alone has two meanings."""


class Catalogue(Value):
    """``texts`` holds the translation of each text; of one with a number, its forms."""

    language: Language
    texts: Mapping[str, str | list[str]]


def key_of(text: str, about: str = "") -> str:
    """Return under which key a text stands."""
    return f"{about}{BETWEEN}{text}" if about else text


def text_in(catalogue: Catalogue | None, text: str, about: str = "") -> str:
    """Return a text as a catalogue has it; itself where none does."""
    found = catalogue.texts.get(key_of(text, about)) if catalogue else None
    return found if isinstance(found, str) else text


def form_in(catalogue: Catalogue | None, number: int, one: str, many: str) -> str:
    """Return the form that fits a number, of those that a catalogue has for ``many``."""
    forms = catalogue.texts.get(many) if catalogue else None
    if catalogue is not None and isinstance(forms, list):
        return forms[catalogue.language.form(number)]
    return one if number == 1 else many


def catalogue_path(tag: str) -> Path:
    """Return where the catalogue of a language lies; it need not be there."""
    return resources_dir.root() / "words" / f"{tag}.json"


def load_catalogue(language: Language) -> Catalogue | None:
    """Return the catalogue of a language. None for English, and where it cannot be read: the
    program then speaks English.
    """
    return None if language == ENGLISH else _read(language)


@cache
def _read(language: Language) -> Catalogue | None:
    try:
        texts = json.loads(catalogue_path(language.tag).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return Catalogue(language, texts) if isinstance(texts, dict) else None
