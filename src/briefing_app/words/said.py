"""Marks the sentences of the interface and says them in the language that was chosen.

The language belongs to the process, as it does in Qt: it is chosen once, before the first window.
So it is the one thing that is not handed down from call to call.
"""

from collections.abc import Iterable
from decimal import Decimal

from briefing_app.core.numberformat import format_number
from briefing_app.words.catalogue import Catalogue, form_in, text_in
from briefing_app.words.languages import ENGLISH, Language

_spoken: Catalogue | None = None


def speak(catalogue: Catalogue | None) -> None:
    """Say everything from now on in the language of a catalogue; None is English."""
    global _spoken
    _spoken = catalogue


def spoken() -> Language:
    """Return the language that is spoken."""
    return _spoken.language if _spoken else ENGLISH


def said(text: str, about: str = "", /, **values: object) -> str:
    """Return a sentence in the language, its places (``{name}``) filled with ``values``.

    ``text`` is a literal: translators get what stands in the source. ``about`` tells two meanings
    of one text apart; nobody else sees it.
    """
    found = translated(text, about)
    return found.format(**values) if values else found


def counted(number: int, one: str, many: str, /, **values: object) -> str:
    """Return the sentence that fits a number, ``{n}`` in it being the number.

    Both are literals; ``one`` may leave the number out. A language may have more forms than two.
    """
    text = form_in(_spoken, number, one, many)
    return text.format(n=format_number(Decimal(number), spoken().tag), **values)


def numbered(number: int) -> str:
    """Return a whole number in the form of the language, to stand in a sentence beside another."""
    return format_number(Decimal(number), spoken().tag)


def marked(text: str, about: str = "", /) -> str:
    """Return ``text`` as it is, marked for translators: for tables that are made when a module is
    loaded, before the language is known. Whoever shows it says it with `translated`.
    """
    return text


def translated(text: str, about: str = "", /) -> str:
    """Return a text that was marked elsewhere in the language; itself where none has marked it."""
    return text_in(_spoken, text, about)


def choices_said(choices: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return values with their words, which were marked elsewhere, in the language."""
    return tuple((value, translated(words)) for value, words in choices)
