"""The languages that the interface speaks, and which of them a person gets."""

from collections.abc import Callable, Sequence

from briefing_app.core.value import Value


def one_or_many(number: int) -> int:
    """Return the form of a noun beside a number: the first for one, the second for all others."""
    return 0 if number == 1 else 1


class Language(Value):
    """A language: its tag, what it calls itself, and which of its ``forms`` a number asks for.

    The forms stand in the order of Qt Linguist.
    """

    tag: str
    name: str
    form: Callable[[int], int] = one_or_many
    forms: int = 2
    right_to_left: bool = False


ENGLISH = Language("en", "English")
LANGUAGES = (ENGLISH, Language("de", "Deutsch"), Language("es", "Español"))
"""All of them; the first is what the sentences in the source are written in."""


def choose_language(chosen: str, system: Sequence[str]) -> Language:
    """Return the language that was ``chosen`` by its tag, or the first of the system's.

    Where none of them is spoken here it is English.
    """
    by_tag = {language.tag: language for language in LANGUAGES}
    for tag in (chosen, *system):
        base = tag.replace("_", "-").split("-")[0].lower()
        if base in by_tag:
            return by_tag[base]
    return ENGLISH
