"""Quantities: what a number in a text says, with its unit and its reservations.

This module exists so that a hedge ("almost", "estimated") is part of the number and cannot be lost
on the way to a card, a bar or a page. It knows nothing of texts or of how numbers are written.
"""

from decimal import Decimal
from enum import StrEnum

from briefing_app.core.value import Value


class Hedge(StrEnum):
    """How a text limits the number it states; the value is the word used in files and JSON."""

    EXACT = "exact"
    ABOUT = "about"
    ALMOST = "almost"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"

    @property
    def words(self) -> str:
        """The hedge as people read it: ``"more than"``; empty for an exact number."""
        return "" if self is Hedge.EXACT else self.value.replace("_", " ")


ONE_SIDED = (Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST)
"""Hedges that bound a number from one side only."""


class Quantity(Value):
    """A number with its unit, its hedge and its marks.

    Either ``value`` is set, or ``low`` and ``high`` are (a range, ``low <= high``). ``unit`` is the
    canonical unit: a singular noun for things counted (``"arrest"``), ISO 4217 for money
    (``"USD"``), a symbol for measures (``"kg"``), ``"%"``, ``"percentage point"``, ``"x"`` for
    multiples, ``"USD/barrel"`` or ``"per 100000 person"`` for rates; empty where there is none.
    ``marks`` are words such as ``"estimated"``, ``"provisional"``, ``"preliminary"``.
    """

    value: Decimal | None = None
    unit: str = ""
    hedge: Hedge = Hedge.EXACT
    marks: tuple[str, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None

    def __post_init__(self) -> None:
        """Raise ``ValueError`` where neither a value nor a complete range is given."""
        if self.value is None:
            if self.low is None or self.high is None:
                raise ValueError("a quantity needs a value, or both ends of a range")
            if self.low > self.high:
                raise ValueError("the low end of a range lies above its high end")
        elif self.low is not None or self.high is not None:
            raise ValueError("a quantity has a value or a range, not both")

    @property
    def is_range(self) -> bool:
        """Whether this is a range with two ends rather than one value."""
        return self.value is None

    @property
    def point(self) -> Decimal:
        """The one number to compute and draw with: the value, or the middle of a range."""
        if self.value is not None:
            return self.value
        assert self.low is not None and self.high is not None
        return (self.low + self.high) / 2

    @property
    def reservations(self) -> tuple[str, ...]:
        """The hedge and the marks in words, in the order in which they are shown."""
        words = self.hedge.words
        return ((words,) if words else ()) + self.marks
