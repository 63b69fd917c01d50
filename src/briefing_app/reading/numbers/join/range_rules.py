"""The rules for two amounts that a dash, "and" or "to" joins: a range, a move, or neither."""

from decimal import Decimal
from functools import cached_property

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.trends import MOVING_VERBS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

_DASHES = "-–—‐‑−"
_MOVES = MOVING_VERBS
_AHEAD = frozenset("to will would could may might should".split())
_STEP = 3
"""A level is more than so many times the step that led to it."""


class Two:
    """Two amounts with what joins them, and the words before the first; both have one value."""

    def __init__(self, t: Tokens, a: Amount, b: Amount, link: str) -> None:
        self.t = t
        self.a, self.b = a, b
        self.link = link
        self.before = t.lower(a.first - 1)
        self.two_before = t.lower(a.first - 2)

    @cached_property
    def alike(self) -> bool:
        """Whether they may be the ends of a range: one unit, or the first without."""
        a, b = self.a, self.b
        if a.currency and b.currency:
            return a.currency == b.currency
        if a.currency or b.currency:
            return not (a.explicit and b.explicit) or bool(a.currency and not b.unit)
        same = a.unit == b.unit or (a.unit == "°" and b.unit.startswith("°"))
        return same or not a.unit or not b.unit

    @cached_property
    def backwards(self) -> bool:
        """Whether the first is no less than the second."""
        assert self.a.value is not None and self.b.value is not None
        return self.a.value * shared_scale(self.a, self.b) >= self.b.value

    @cached_property
    def ordered(self) -> str:
        """A range where they may be the ends of one, in their order."""
        return "range" if self.alike and not self.backwards else "apart"

    @cached_property
    def come_from(self) -> bool:
        """Whether "from" stands before: "from about 40", "from a magnitude 5.4"."""
        at = self.a.first - 1
        while at >= 0 and (self.t.low[at] in words.LOOSE or self.t.low[at] in words.SCALES_NAMED):
            at -= 1
        return self.t.lower(at) == "from"

    @cached_property
    def pointed(self) -> bool:
        """Whether what the first amount is was named: "from the 40"."""
        return self.before == "the" and self.two_before in ("from", "of", "to", "in")

    @cached_property
    def leap(self) -> bool:
        """Whether the second is far above the first, as a level is above a step."""
        assert self.a.value is not None and self.b.value is not None
        return self.b.value > _STEP * self.a.value

    @cached_property
    def to_come(self) -> bool:
        """Whether both are percentages of a move that is only expected: "will rise by 2% to 3%"."""
        percent = self.a.kind == self.b.kind == "percent" and not self.leap
        return percent and not _AHEAD.isdisjoint(self.near(3)[:1])

    @cached_property
    def worded(self) -> bool:
        """Whether the first is money in words without a scale: "84 cents"."""
        a = self.a
        money = bool(a.currency) and a.explicit and a.scale == 1
        return money and self.t.word[a.end - 1].isalpha()

    def near(self, many: int) -> list[str]:
        """So many words before the first amount."""
        return self.t.low[max(0, self.a.first - many) : self.a.first]


RULES: Table[Two, str] = Table("range")
"""What two joined amounts are: a "range", a "move", or "apart"."""


@RULES.rule(
    "a part and a number",
    "It gave half to 12 farmers.",
    "It gave half to two thirds of them.",
)
def _part_and_number(c: Two) -> str | None:
    one = bool(c.a.fraction) != bool(c.b.fraction)
    return "apart" if one and not (c.a.explicit or c.b.explicit) else None


@RULES.rule(
    "a part that something moved by, and what it is now",
    "The crop fell by a third to 12 tonnes.",
    "It fell by 6 to 12 tonnes.",
)
def _part_and_level(c: Two) -> str | None:
    level = bool(c.b.currency) or (c.b.explicit and not c.b.fraction and c.b.kind != "multiple")
    return "apart" if c.a.fraction and not c.a.unit and level else None


@RULES.rule(
    "a multiple and a number",
    "The fleet was doubled to 24 ships.",
    "It grew three to four times as large.",
)
def _multiple(c: Two) -> str | None:
    return "apart" if c.a.kind == "multiple" and c.b.kind != "multiple" else None


@RULES.rule("a dash", "It rose from 12-18 days.", "It rose from 12 to 18 days.")
def _dash(c: Two) -> str | None:
    if c.link != "dash":
        return None
    return "apart" if c.b.signed else c.ordered


@RULES.rule(
    "between one and the other",
    "It takes between 12 and 18 days.",
    "It takes 12 and 18 days.",
)
def _between(c: Two) -> str | None:
    at = c.a.first - 1
    while at >= 0 and c.t.low[at] in words.LOOSE:
        at -= 1
    between = c.link == "and" and c.t.lower(at) == "between"
    return "range" if between and c.alike else None


@RULES.rule("one and the other", "It takes 12 and 18 days.", "It takes 12 to 18 days.")
def _and(c: Two) -> str | None:
    return "apart" if c.link == "and" else None


@RULES.rule(
    "ranging from one to the other",
    "Rising fees range from 12 to 18 euros.",
    "Fees rose from 12 to 18 euros.",
)
def _ranging(c: Two) -> str | None:
    averaged = c.before == "of" and c.two_before == "average"
    ranging = (c.come_from or averaged) and not words.RANGING.isdisjoint(c.near(6))
    return "range" if ranging and not c.backwards else None


@RULES.rule(
    "moving from one to the other",
    "Fees rose from 12 to 18 euros.",
    "Fees of 12 to 18 euros are paid.",
)
def _moving(c: Two) -> str | None:
    around = c.near(12) + c.t.low[c.b.end : c.b.end + 2]
    moving = not words.MOVING.isdisjoint(around)
    return "move" if c.come_from and (moving or c.backwards or not c.alike) else None


@RULES.rule(
    "by a step to a level",
    "It came by $1 billion to $31 billion.",
    "It came from $1 billion to $31 billion.",
)
def _by_step(c: Two) -> str | None:
    scaled = c.a.scale > 1 and c.leap  # "by 2.7 billion to 41.6 billion crowns"
    averaged = c.before == "of" and c.two_before in ("average", "total") and "by" in c.near(4)
    by = (c.before == "by" or averaged) and (c.a.explicit or not c.b.explicit or scaled)
    if c.pointed or not (by and c.a.value and c.b.value) or c.to_come:
        return None
    # "by two to three" is a range, "by six to 231" is none
    return "apart" if c.leap or not (c.a.words or _MOVES.isdisjoint(c.near(3))) else None


@RULES.rule(
    "a step and a level without units",
    "Claims fell 8,000 to 220,000 last week.",
    "Claims of 8,000 to 220,000 were paid.",
)
def _bare_step(c: Two) -> str | None:
    told = c.a.explicit or c.b.explicit or c.a.words or c.b.words
    if c.pointed or told or not (c.a.value and c.b.value):
        return None
    return "apart" if c.leap and c.before in _MOVES else None


@RULES.rule(
    "a step and a level with their units",
    "Gold fell $84 to $8,915 an ounce.",
    "Gold cost $84 to $8,915 an ounce.",
)
def _step(c: Two) -> str | None:
    own = c.a.explicit and (c.b.explicit or not c.a.currency or c.worded)
    if c.pointed or not own or c.to_come or _MOVES.isdisjoint(c.near(3)):
        return None
    level = (c.worded and not c.b.explicit) or c.leap or not c.alike or c.before == "by"
    return "apart" if level else None


@RULES.rule(
    "one that stands for a thing, and a level",
    "The share of homes with one to 57 per cent rose.",
    "The share of homes rose by one to 57 per cent.",
)
def _one_of_them(c: Two) -> str | None:
    stands = c.t.low[c.a.first] == "one" and c.before in ("with", "without") and not c.a.explicit
    return "apart" if stands else None


@RULES.rule("one to the other", "It takes 12 to 18 days.", "It takes 12 then 18 days.")
def _to(c: Two) -> str | None:
    return c.ordered


def link_of(t: Tokens, a: Amount, b: Amount) -> str | None:
    """Return what joins the amounts: "dash", "to", "and", or None."""
    between = t.low[a.end : b.first]
    if len(between) == 1 and t.word[a.end] in _DASHES:
        return "dash" if _is_dash(t, a, b) else None
    if between in (["to"], ["and"], ["-", "to", "-"], ["-", "to"]):
        return "to" if "to" in between else "and"
    if len(between) != 2 or between[0] not in ("to", "and"):
        return None
    named = between[0] == "to" and between[1] in beside.AFTER_TO
    if named:
        return "to" if t.lower(a.first - 1) == "from" else None
    return between[0] if between[1] in ("some", "about", "around", "roughly") else None


def _is_dash(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a dash between two amounts may join them, by the spaces around it."""
    before, behind = t.glued[a.end], t.glued[b.first]
    if before and a.currency and a.currency == b.currency:
        return True
    hyphen = t.word[a.end] == "-" and not before
    return before == behind and not (hyphen and not Two(t, a, b, "dash").alike)


def shared_scale(a: Amount, b: Amount) -> Decimal:
    """The scale of the second number if the first shares it: "60 to 65 thousand"."""
    if b.scale == 1 or a.scale > 1 or a.value is None or b.value is None:
        return Decimal(1)
    small = a.value < 1000 or (a.currency != "" and a.currency == b.currency)
    return b.scale if small and abs(a.value) <= abs(b.value / b.scale) else Decimal(1)
