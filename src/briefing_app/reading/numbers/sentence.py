"""What the passes work on: one sentence with its tokens and amounts, and what came before it."""

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.setting import NO_SETTING, Setting


class Memory:
    """What the sentences before have counted: the last noun, and whether percentages were named;
    with the setting of the text that they belong to.
    """

    __slots__ = ("noun", "percent", "setting", "unit")

    def __init__(self, setting: Setting = NO_SETTING) -> None:
        self.setting = setting
        self.noun = ""
        self.unit = ""
        self.percent = False

    def keep(self, amounts: list[Amount]) -> None:
        """Remember the units of a sentence."""
        counted = [
            a.unit
            for a in amounts
            if a.unit
            and a.kind in ("count", "vague")
            and not a.currency
            and not a.rate
            and a.unit not in ("time", "point")
        ]
        if counted:
            self.noun = counted[0]
        elif amounts:
            self.noun = ""
        self.percent = any(a.unit in ("%", "percentage point") for a in amounts)
        self.unit = next((a.unit for a in reversed(amounts) if a.unit.startswith("°")), "")


class Sentence:
    """A sentence while it is read: every pass may change ``amounts`` and mark tokens."""

    __slots__ = ("amounts", "memory", "t")

    def __init__(self, t: Tokens, memory: Memory) -> None:
        self.t = t
        self.memory = memory
        self.amounts: list[Amount] = []
