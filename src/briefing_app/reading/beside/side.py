"""One telling of a number in one of two texts, with the words that tell what it is about."""

from dataclasses import dataclass, field
from decimal import Decimal

from briefing_app.core.beside.scale import SHARE, is_counted
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge
from briefing_app.core.span import Span
from briefing_app.core.units import is_currency
from briefing_app.reading.beside.limits import NO_LIMITS, Limits


@dataclass
class Side:
    """One telling: its figure, how its amount is compared, and the words around it by weight.

    ``noun`` is the stem of what is counted, empty where nothing or no count is, ``said`` that of
    the last word of the number ("four lives" are deaths). ``places`` are all figures that say it,
    with the words around each.
    """

    figure: Figure
    base: str
    amount: Decimal
    noun: str
    said: str
    person: bool
    words: dict[str, float]
    places: list[tuple[Figure, frozenset[str]]] = field(default_factory=list)
    limits: Limits = NO_LIMITS
    label: frozenset[str] = frozenset()
    """The stems of its label where that is sure."""
    among_shares: bool = False
    """Whether it is a share or stands beside one: 42 per cent against 40."""
    sentences: set[int] = field(default_factory=set)
    """In which sentences of its text it is told."""

    @property
    def noun_written(self) -> bool:
        """Whether the noun stands with the number; else it is taken from what is around it."""
        return self.said != ""

    @property
    def span(self) -> Span:
        """Where it stands; only figures with words are compared."""
        assert isinstance(self.figure.evidence, Span)
        return self.figure.evidence

    @property
    def kind(self) -> str:
        """What kind of amount it is: a count, a share, a time, money or a measure."""
        if is_counted(self.base):
            return "count"
        if self.base == SHARE:
            return "share"
        if self.base == "second":
            return "time"
        return "money" if is_currency(self.base) else "measure"

    @property
    def hedged(self) -> bool:
        """Whether its words limit the number."""
        return self.figure.quantity.hedge is not Hedge.EXACT

    @property
    def digits(self) -> int:
        """How many digits of the number tell something: noughts at the end tell nothing."""
        quantity = self.figure.quantity
        number = quantity.low if quantity.low is not None else quantity.point
        return len(number.normalize().as_tuple().digits)
