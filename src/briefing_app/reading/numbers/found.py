"""What the reader answers: figures, what it set aside and why, and what it could not read.

All offsets are Unicode code points of the text that was read.
"""

from typing import NamedTuple

from briefing_app.core.quantity import Quantity


class Found(NamedTuple):
    """A number of the text that is a figure.

    ``start`` and ``end`` enclose the number with its sign, currency, scale and measure, or reach to
    the end of a rate; hedges and counted nouns stay outside. ``kind`` is one of count, money,
    measure, percent, point, rate, age, duration, fraction, multiple, level, vague.
    """

    start: int
    end: int
    quantity: Quantity
    unit_text: str = ""
    """The words that gave the unit (``"kilograms"``, ``"arrests"``); empty if none stand there."""
    kind: str = "count"
    change: str = ""
    """``"up"`` or ``"down"`` where the number is the amount by which something moved."""
    sentence: int = 0
    """Index into `Reading.sentences`."""
    noun_start: int = -1
    noun_end: int = -1
    """Where the counted noun phrase stands, or -1."""
    hedge_start: int = -1
    hedge_end: int = -1
    """Where the hedge words stand, or -1."""
    same_as: int | None = None
    """Index of the figure that this one restates, as in "64 kg (141 lb)"."""
    move: str = ""
    """``"from"`` or ``"to"`` where the number is an end of a move ("from 61 to 48")."""


class Aside(NamedTuple):
    """Digits or number words that are no figure, and why.

    ``reason`` is one of year, date, time, ordinal, name, score, phone, address, section, list
    number, footnote, model, idiom, pronoun one, one of, code, head, age, page, definition.
    """

    start: int
    end: int
    text: str
    reason: str


class Unread(NamedTuple):
    """Digits or number words that the reader could not make sense of."""

    start: int
    end: int
    text: str


class Reading(NamedTuple):
    """The answer for one text: every digit and number word of it is in exactly one of the lists."""

    text: str
    sentences: tuple[tuple[int, int], ...]
    figures: tuple[Found, ...]
    asides: tuple[Aside, ...]
    unread: tuple[Unread, ...]
