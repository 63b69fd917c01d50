"""A time expression whose meaning is known: where it stands, its period, and how it came to it."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Sort(StrEnum):
    """What a time expression rests on."""

    OWN = "own"
    """It says its year ("March 2021")."""
    BARE = "bare"
    """Its year is the article's ("in August", "on Tuesday")."""
    DATED = "dated"
    """It is counted from the article's date ("last year")."""
    TIED = "tied"
    """It is counted from another time ("a year earlier", "during the quarter")."""
    SINCE = "since"
    """It says where a time begins that lasts until now."""
    NOW = "now"
    """It says that something holds at present."""


class TimeWord(NamedTuple):
    """A time expression in a text: its place, its ISO period, its rule, and what it rests on."""

    start: int
    end: int
    iso: str
    rule: str
    sort: Sort
    lead: str = ""
    """The kind of words before it, see `leads.lead_of`."""


class Clock(NamedTuple):
    """What an article's own time is: its date, and how its financial years and quarters lie.

    ``year_end`` is the last month of a financial year; ``ahead`` how many quarters later than its
    number a quarter lies in the calendar.
    """

    published: date | None = None
    year: int | None = None
    """The year it was published in, where no more than that is known."""
    year_end: int = 12
    ahead: int = 0
    about: date | None = None
    """A day near which it was published, where its date is not known: that of the news."""
