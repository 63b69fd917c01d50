"""What the passes work on: one sentence with its tokens and amounts, and what came before it."""

from decimal import Decimal

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.setting import NO_SETTING, Setting


class Memory:
    """What the sentences before have counted: the last noun, and whether percentages were named;
    with the setting of the text that they belong to.
    """

    __slots__ = ("counted", "percent", "setting", "unit")

    def __init__(self, setting: Setting = NO_SETTING) -> None:
        self.setting = setting
        self.counted: list[tuple[str, Decimal]] = []
        self.unit = ""
        self.percent = False

    def keep(self, amounts: list[Amount]) -> None:
        """Remember the units of a sentence."""
        counted = [
            (a.unit, a.top)
            for a in amounts
            if a.unit
            and a.kind in ("count", "vague")
            and not a.currency
            and not a.rate
            and a.unit not in ("time", "point")
        ]
        if amounts:
            self.counted = counted
        self.percent = any(a.unit in ("%", "percentage point") for a in amounts)
        self.unit = next((a.unit for a in reversed(amounts) if a.unit.startswith("°")), "")

    @property
    def noun(self) -> str:
        """The first noun that was counted, or nothing."""
        return self.counted[0][0] if self.counted else ""

    def noun_for(self, value: Decimal | None) -> str:
        """The first noun that was counted of which there may be so many: of "seven branches counted
        612,400 visits" a further 388,000 are visits.
        """
        many = (unit for unit, top in self.counted if value is None or top * _TIMES >= value)
        return next(many, "")


_TIMES = 100
"""So many times what was counted before may be counted next."""


class Sentence:
    """A sentence while it is read: every pass may change ``amounts`` and mark tokens."""

    __slots__ = ("amounts", "memory", "t")

    def __init__(self, t: Tokens, memory: Memory) -> None:
        self.t = t
        self.memory = memory
        self.amounts: list[Amount] = []
