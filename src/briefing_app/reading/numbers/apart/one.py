"""Decide whether "one" counts something or is a pronoun or an idiom.

It is a figure where it is limited ("only one"), measured ("one hour"), or counts against other
numbers of the sentence ("one person died and three were hurt").
"""

from functools import cached_property

from briefing_app.reading.grammar.nouns import Noun, find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.words import HUMAN_VERBS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table


def settle_ones(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts without those "one" that do not count; their tokens are set aside."""
    kept = []
    for k, a in enumerate(amounts):
        if (
            (a.words and a.end - a.first == 1 and t.low[a.first] == "one")
            or (
                a.words and t.low[a.first] == "one" and a.value == 1 and a.scale == 1 and a.explicit
            )
        ) and (reason := _reason(t, a, amounts[max(0, k - 6) : k + 7])):
            t.mark(a.first, max(a.end, a.first + 1), reason)
            continue
        kept.append(a)
    return kept


class _One:
    """A "one" with the words around it."""

    def __init__(self, t: Tokens, a: Amount, amounts: list[Amount]) -> None:
        self.t = t
        self.a = a
        self.first = a.first
        self.before = t.lower(a.first - 1)
        self.after = t.lower(a.first + 1)
        self.near = amounts

    @cached_property
    def noun(self) -> Noun | None:
        """What would be counted."""
        return find_noun(self.t, self.first + 1, plural=False)

    @cached_property
    def others(self) -> bool:
        """Whether other things are counted near by, so that "one" may be one of them."""
        return any(
            b is not self.a
            and b.kind in ("count", "vague")
            and not b.currency
            and not (b.words and b.value == 1 and self.t.low[b.first] == "one")
            and abs(b.first - self.first) < 30
            for b in self.near
        )

    @property
    def limited(self) -> bool:
        """Whether a word limits it: "only one", "more than one", "all but one"."""
        two_before = self.t.lower(self.first - 2)
        if self.before == "but":
            return two_before in words.BEFORE_BUT_ONE
        compared = self.before != "than" or two_before in ("more", "less", "fewer")
        return self.before in words.LIMITS and compared


RULES: Table[_One, str] = Table("one")
"""An empty answer says that "one" counts."""


def _reason(t: Tokens, a: Amount, amounts: list[Amount]) -> str:
    found = RULES.decide(_One(t, a, amounts), t, a.first)
    return "pronoun one" if found is None else found


@RULES.rule("a measure of one", "It rained for one hour.", "One of them went home.")
def _measured(c: _One) -> str | None:
    return "" if c.a.explicit and c.a.kind != "multiple" else None


@RULES.rule("one or more", "A case is one or more charges.", "A case is one or two charges.")
def _one_or_more(c: _One) -> str | None:
    more = c.after == "or" and c.t.lower(c.first + 2) == "more"
    return "idiom" if more and not c.limited else None


@RULES.rule("every one of them", "She met every one of them.", "She met one of them, he two.")
def _every_one(c: _One) -> str | None:
    return "pronoun one" if c.before in ("every", "each", "any") and c.after == "of" else None


@RULES.rule(
    "one of them, among those that were counted",
    "Police held 12 men, one of whom fled.",
    "He is one of the men whom police held.",
)
def _one_of_them(c: _One) -> str | None:
    of = c.after == "of" and c.t.lower(c.first + 2) in ("them", "whom", "which", "those")
    who = c.t.lower(c.first + 3) in ("who", "that", "things")
    return "" if of and c.others and not who else None


@RULES.rule(
    "the only one of its kind",
    "She was the only one to leave.",
    "She sold only one.",
)
def _the_only_one(c: _One) -> str | None:
    pointed = c.before == "only" and c.t.lower(c.first - 2) in words.POINTING_AT_ONE
    return "pronoun one" if pointed and c.noun is None else None


@RULES.rule("one of many", "He is one of the best.", "One came, the best of all.")
def _one_of(c: _One) -> str | None:
    if c.after != "of":
        return None
    return "" if c.limited and c.before != "than" else "one of"


@RULES.rule("one or two", "It takes one or two weeks.", "It takes one week or so.")
def _one_or_two(c: _One) -> str | None:
    second = any(b.first in (c.first + 2, c.first + 3) for b in c.near)
    return "" if c.after in ("or", "to") and second else None


@RULES.rule("one point up", "She is one point ahead.", "At one point she was ahead.")
def _one_point(c: _One) -> str | None:
    point = c.after == "point" and c.t.lower(c.first + 2) in words.STANDING
    return "" if point else None


@RULES.rule("one thing, one another", "She took it with one hand.", "They met only one.")
def _idiom(c: _One) -> str | None:
    return "idiom" if c.after in beside.ONE_IDIOMS and not c.limited else None


@RULES.rule("only one, by one", "Only one was hurt.", "No one was hurt.")
def _limited(c: _One) -> str | None:
    by = c.before == "by" and c.after not in ("or", "by", "to", "and", "who")
    return "" if c.limited or by else None


@RULES.rule("no one, this one", "Each one cost 5 euros.", "Only one was hurt.")
def _pointing(c: _One) -> str | None:
    return "pronoun one" if c.before in words.POINTING_AT_ONE else None


@RULES.rule(
    "one among others",
    "Two were hurt and one died.",
    "When one is hurt, call two doctors.",
)
def _among(c: _One) -> str | None:
    if not c.others:
        return None
    that_was = c.after == "was" and c.before == "that"
    acts = c.after.endswith("ly") or (c.after in beside.AFTER_ONE and not that_was)
    return "" if c.noun is not None or acts else None


@RULES.rule(
    "one person to whom something happens",
    "One worker was killed.",
    "One worker was late.",
)
def _person(c: _One) -> str | None:
    person = c.noun is not None and c.t.low[c.noun.end - 1] in words.ONE_PERSON
    harmed = any(w in HUMAN_VERBS for w in c.t.low[c.first : c.first + 8])
    return "" if person and harmed and not c.others else None


@RULES.rule("one thing of a kind", "One theory is that it rained.", "One never knows.")
def _kind(c: _One) -> str | None:
    named = c.noun is not None and not c.others
    return "one " + c.t.low[c.noun.end - 1] if named and c.noun is not None else None
