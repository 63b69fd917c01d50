"""Sentences that are made below the layer that knows the languages, so that each can say them.

A sentence of core is English where it stands. It keeps how it was made, so whoever shows it can
have it told again in the tongue of the briefing; see `words.written.retold`.
"""

from collections.abc import Callable
from typing import Protocol


class Tongue(Protocol):
    """A language to write in: the form of its numbers by its ``tag``, its words by ``phrase``."""

    @property
    def tag(self) -> str:
        """The BCP 47 tag."""
        ...

    def phrase(self, text: str, about: str = "", /, **values: object) -> str:
        """Return a sentence, its places filled; ``about`` tells two meanings of a text apart."""
        ...


class _English:
    tag = "en"

    def phrase(self, text: str, about: str = "", /, **values: object) -> str:
        return text.format(**values) if values else text


ENGLISH: Tongue = _English()
Telling = Callable[[Tongue], str]


class Told(str):
    """A text in English that can be told in another tongue; copied elsewhere it is a plain text."""

    __slots__ = ("telling",)
    telling: Telling

    def __new__(cls, telling: Telling) -> "Told":
        """Tell it in English, and keep how."""
        made = super().__new__(cls, telling(ENGLISH))
        made.telling = telling
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Cross to another process as the English text alone."""
        return str, (str(self),)
