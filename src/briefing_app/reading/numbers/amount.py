"""The working value of the reader: one amount of a sentence, filled in step by step."""

from decimal import Decimal
from fractions import Fraction


class Amount:
    """An amount and what has been found out about it; token indices refer to its sentence."""

    __slots__ = (
        "attributive", "bare", "change", "currency", "currency_text", "digits", "end",
        "explicit", "first", "fraction",
        "hedge", "hedge_end", "hedge_start", "high", "kind", "low", "marks", "minor", "move",
        "noun_end",
        "noun_start", "of", "people", "rate", "same_as", "scale", "signed", "unit", "unit_text",
        "value", "words",
    )  # fmt: skip

    def __init__(self, value: Decimal | None, first: int, end: int) -> None:
        self.value = value
        self.low: Decimal | None = None
        self.high: Decimal | None = None
        self.first = first
        self.end = end
        self.kind = "count"
        self.unit = ""
        self.unit_text = ""
        self.currency_text = ""
        self.currency = ""
        self.explicit = False
        """The unit stands at this very number: a measure, a currency, a noun."""
        self.rate = ""
        self.scale = Decimal(1)
        self.bare = False
        self.digits = 0
        self.words = False
        self.signed = False
        self.minor = False
        self.attributive = False
        """Before a noun with a hyphen: "a six-week tour"."""
        self.fraction: Fraction | None = None
        self.of = -1
        """Token of the noun that a fraction or vague number is a part of."""
        self.people = False
        self.hedge = ""
        self.hedge_start = self.hedge_end = -1
        self.marks: list[str] = []
        self.change = ""
        self.move = ""
        self.noun_start = self.noun_end = -1
        self.same_as: Amount | None = None

    @property
    def top(self) -> Decimal:
        """The value, or the upper end."""
        return (
            self.value
            if self.value is not None
            else self.high
            if self.high is not None
            else Decimal(0)
        )

    def times(self, factor: Decimal | int) -> None:
        """Multiply by a scale."""
        if self.value is not None:
            self.value *= factor
        if self.low is not None and self.high is not None:
            self.low *= factor
            self.high *= factor
