"""What is kept of a briefing that was looked into, and what is told of it later.

How it is found out is not known here: whoever looks into a folder hands that over.
"""

from typing import NamedTuple


class Place(NamedTuple):
    """A figure in a passage: its id, where its words stand, and its number in plain forms."""

    figure: str
    start: int
    end: int
    said: str


class Passage(NamedTuple):
    """A sentence, or a row of a table, with the figures in it."""

    text: str
    places: tuple[Place, ...] = ()


class Looked(NamedTuple):
    """A briefing in short. ``signed`` of the ``to_sign`` figures and claims were found right."""

    title: str
    date: str = ""
    draft: bool = False
    embargo: str = ""
    figures: int = 0
    failing: int = 0
    signed: int = 0
    to_sign: int = 0
    passages: tuple[Passage, ...] = ()


class Entry(NamedTuple):
    """A file of the folder: its name from there, and what is in it, or the sentence on why not."""

    name: str
    looked: Looked
    fault: str = ""


class Hit(NamedTuple):
    """A passage that has all that was searched; ``figure`` is the one to show, or empty.

    ``start`` and ``end`` are its place in the text where it states a number that was searched.
    """

    name: str
    title: str
    text: str
    figure: str = ""
    start: int = 0
    end: int = 0
