"""Tell "a third of voters" from "a third man", and "a quarter" from a quarter of the year."""

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.trends import COMPARATIVE_DOWN, COMPARATIVE_UP
from briefing_app.reading.lexicon.words import AUXILIARIES
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table


class _Part:
    """Words such as "half" or "a third", with what stands beside them."""

    def __init__(self, t: Tokens, a: Amount) -> None:
        self.t = t
        self.a = a
        self.first, self.end = a.first, a.end
        self.word = t.low[a.first]
        self.last = t.low[a.end - 1]
        self.before, self.after = t.lower(a.first - 1), t.lower(a.end)
        self.half = self.word == "half"
        self.single = self.word in ("a", "an", "one")

    @property
    def hyphen_after(self) -> bool:
        """Whether a hyphen joins it to what follows."""
        return self.t.joined(self.end) and self.after == "-"


RULES: Table[_Part, bool] = Table("share")


def sure_fractions(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Drop "a third" where it is an ordinal, "quarter" where it is one of the year, a bare
    "half".
    """
    kept = []
    for a in amounts:
        unsure = a.fraction and a.words and a.kind == "fraction" and not a.explicit
        if unsure and RULES.decide(_Part(t, a), t, a.first) is False:
            t.mark(a.first, a.end, "ordinal")
            continue
        kept.append(a)
    return kept


@RULES.rule(
    "half of a word",
    "Its half-built mall was sold.",
    "Only half of it was sold.",
)
def _half_word(c: _Part) -> bool | None:
    joined = c.t.joined(c.first) and c.before == "-"
    return False if c.half and (c.hyphen_after or joined) else None


@RULES.rule(
    "a half that is counted",
    "Most of the northern half was sold.",
    "Only half of it was sold.",
)
def _which_half(c: _Part) -> bool | None:
    return False if c.half and c.before in words.HALF_BEFORE else None


@RULES.rule(
    "a half that is a time",
    "She said the half had been good.",
    "She said the half of it was good.",
)
def _half_year(c: _Part) -> bool | None:
    part = c.after == "of" or (c.after in _WHICH and c.t.lower(c.first - 2) not in words.TIMING)
    return False if c.half and c.before == "the" and not part else None


_WHICH = ("that", "who", "which")


@RULES.rule(
    "a quarter of the year",
    "Sales rose from a quarter earlier by 5 euros.",
    "Sales rose to a quarter of the 5 euros.",
)
def _quarter(c: _Part) -> bool | None:
    timed = c.single and c.last == "quarter" and c.after in beside.AFTER_A_QUARTER
    return c.after == "to" and c.before in words.LIMITED if timed else None


@RULES.rule(
    "quarters that follow each other",
    "Sales fell for three quarters in a row.",
    "Sales fell in three quarters of the towns.",
)
def _in_a_row(c: _Part) -> bool | None:
    row = (c.after, c.t.lower(c.end + 1), c.t.lower(c.end + 2)) == ("in", "a", "row")
    return False if c.last == "quarters" and (row or c.after in _FOLLOWING) else None


_FOLLOWING = ("running", "straight")


@RULES.rule(
    "what remains of a time, or the third of some",
    "In the remaining quarter 5 shops opened.",
    "The remaining quarter of it was sold.",
)
def _remaining(c: _Part) -> bool | None:
    if c.before != "remaining" or c.after == "of":
        return None
    timed = c.t.lower(c.first - 3) in words.TIMING
    acting = c.after in AUXILIARIES or c.after in beside.AFTER_A_SHARE
    return False if timed or not acting else None


@RULES.rule(
    "a part of something, or more than it",
    "He gave a tenth of it away.",
    "He was a tenth man.",
)
def _of(c: _Part) -> bool | None:
    compared = c.after in COMPARATIVE_UP or c.after in COMPARATIVE_DOWN
    of = c.after in ("of", "as", "the") or c.before in words.LIMITED
    return True if c.single and (of or compared) else None


@RULES.rule("one third", "One third left.", "A third man left.")
def _one(c: _Part) -> bool | None:
    sure = c.word == "one" or c.last in ("half", "quarter")
    return True if c.single and sure else None


@RULES.rule("an ordinal before a noun", "A third man was hurt.", "A third were hurt.")
def _ordinal(c: _Part) -> bool | None:
    if not c.single:
        return None
    acting = c.after in AUXILIARIES or c.after in beside.AFTER_A_SHARE
    return None if acting and not c.hyphen_after else False
