"""The rules for what makes a number negative: "-3", "− 3", "minus 3", but not "plus or minus 3"."""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.rules import Table

MINUS = "-−–‐‑"
_OPENING = "(—“\"'‘[=~<>$£€"
_WORDS = ("minus", "negative")
NONE = -1
"""What stands there makes no number negative."""


class Before:
    """The token before a number at ``first``; what begins before ``floor`` is another's."""

    def __init__(self, t: Tokens, first: int, floor: int) -> None:
        self.t, self.first = t, first
        self.i = i = first - 1
        self.word, self.low = t.word[i], t.low[i]
        self.glued = t.glued[first]
        self.after_number = i > floor and t.cls[i - 1] == NUMBER
        self.before = t.low[i - 1] if i > floor else ""


SIGN: Table[Before, int] = Table("sign")


@SIGN.rule("a sign against it", "It fell to -3 degrees.", "It fell in 2-3 days.")
def _against(c: Before) -> int | None:
    t, i = c.t, c.i
    opened = i == 0 or not t.glued[i] or t.word[i - 1] in _OPENING
    signs = c.word in MINUS and c.glued and opened and not c.after_number
    return i if signs else None


@SIGN.rule("a word with a hyphen", "It fell to minus-3 degrees.", "It fell to sub-3 degrees.")
def _hyphened(c: Before) -> int | None:
    signs = c.word in MINUS and c.glued and c.before in _WORDS
    return c.i - 1 if signs else None


@SIGN.rule("a minus apart from it", "It fell to − 3 degrees.", "It fell to - 3 degrees.")
def _apart(c: Before) -> int | None:
    return c.i if c.word == "−" and not c.glued else None


@SIGN.rule("a sum or a margin", "It is right to plus or minus 3 points.", "It was minus 3 points.")
def _margin(c: Before) -> int | None:
    doubted = c.t.lower(c.i - 1) == "or" and c.t.lower(c.i - 2) in ("plus", "+", "more")
    return NONE if c.low in _WORDS and (c.after_number or doubted) else None


@SIGN.rule("a word", "It fell to minus 3 degrees.", "It fell to about 3 degrees.")
def _said(c: Before) -> int | None:
    said = c.low == "minus" or (c.low == "negative" and c.t.cls[c.first] == NUMBER)
    return c.i if said else None
