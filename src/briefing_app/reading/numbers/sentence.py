"""What the passes work on: one sentence with its tokens and amounts, and what came before it."""

import re
from decimal import Decimal

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.setting import NO_SETTING, Setting
from briefing_app.reading.pattern import Pattern


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
            known = dict(self.counted)
            self.counted = [(unit, max(top, known.get(unit, top))) for unit, top in counted]
        self.percent = any(a.unit in ("%", "percentage point") for a in amounts)
        self.unit = next((a.unit for a in reversed(amounts) if a.unit.startswith("°")), "")

    def hear(self, text: str, start: int, end: int) -> None:
        """Remember what a sentence without a number says there are more or fewer of."""
        if _SO_MANY.search(text, start, end) is None:
            return
        t = Tokens(text, start, end)
        told = (
            find_noun(t, i + 1, plural=low != "fewer")
            for i, low in enumerate(t.low[:-1])
            if low in _MANY and t.lower(i - 1) != "the"
        )
        noun = next((n for n in told if n is not None), None)
        if noun is not None and noun.unit.rpartition(" ")[2] not in TIME:
            self.counted, self.percent = [(noun.unit, _UNKNOWN)], False

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

    def noun_of_part(self, value: Decimal | None) -> str:
        """The first noun that was counted of which so many are a part, or nothing."""
        return next((unit for unit, top in self.counted if value is not None and top >= value), "")


_TIMES = 100
"""So many times what was counted before may be counted next."""
_UNKNOWN = Decimal("Infinity")
_MANY = frozenset("fewer many most several".split())
_SO_MANY = Pattern(rf"\b(?:{'|'.join(sorted(_MANY))}) [a-z]", re.IGNORECASE)
"""What there are so many of that no number says: "logged fewer shelduck", "how many pupils"."""


class Sentence:
    """A sentence while it is read: every pass may change ``amounts`` and mark tokens."""

    __slots__ = ("amounts", "memory", "t")

    def __init__(self, t: Tokens, memory: Memory) -> None:
        self.t = t
        self.memory = memory
        self.amounts: list[Amount] = []
