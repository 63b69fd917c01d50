"""What the program writes about an article, in the language of the briefing.

Titles of charts, periods, source lines and warnings go out with the article, so they do not follow
the language of the interface. The same catalogues hold them. A language that none is made for gets
English.
"""

from decimal import Decimal
from functools import lru_cache

from briefing_app.core.numberformat import format_number
from briefing_app.core.told.tongue import ENGLISH as ENGLISH_TONGUE
from briefing_app.core.told.tongue import Told, Tongue
from briefing_app.core.unit_words import base_of
from briefing_app.words.catalogue import Catalogue, form_in, load_catalogue, text_in
from briefing_app.words.languages import ENGLISH, choose_language


@lru_cache(maxsize=64)
def _catalogue(tag: str) -> Catalogue | None:
    return load_catalogue(choose_language(tag, ()))


def is_written(tag: str) -> bool:
    """Return whether there are words for a language by its BCP 47 tag."""
    return base_of(tag) == ENGLISH.tag or _catalogue(tag) is not None


def written(language: str, text: str, about: str = "", /, **values: object) -> str:
    """Return a sentence in a language by its BCP 47 tag, its places filled with ``values``.

    ``text`` is a literal or was marked elsewhere; ``about`` tells two meanings of a text apart.
    """
    text = text_in(_catalogue(language), text, about)
    return text.format(**values) if values else text


class _Tongue:
    """What core tells its sentences in, where it is not English."""

    def __init__(self, tag: str) -> None:
        self.tag = tag

    def phrase(self, text: str, about: str = "", /, **values: object) -> str:
        told = written(self.tag, text, about, **values)
        return told[:-1] if told.endswith("..") else told  # "Mio." ends a sentence by itself


def tongue_of(language: str) -> Tongue:
    """Return the tongue in which core tells its sentences in a language."""
    return ENGLISH_TONGUE if base_of(language) == ENGLISH.tag else _Tongue(language)


def retold(language: str, text: str) -> str:
    """Return a sentence that was made below, told in a language; another text as it is."""
    if not isinstance(text, Told) or base_of(language) == ENGLISH.tag:
        return text
    return text.telling(tongue_of(language))


def written_count(language: str, number: int, one: str, many: str, /, **values: object) -> str:
    """Return the sentence that fits a number, ``{n}`` in it being the number."""
    text = form_in(_catalogue(language), number, one, many)
    return text.format(n=format_number(Decimal(number), language), **values)
