"""The rules for what a number counts, by the words right beside it.

`RULES` look at all that stands beside a number, `NOUNS` only at the words after it. What a number
is said of elsewhere in the sentence is for `carry_rules`.
"""

from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.noun_rules import ACTED_ON
from briefing_app.reading.grammar.nouns import Noun, find_noun, first_word_of
from briefing_app.reading.grammar.numerals import numeral
from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.grammar.tokens import WORD, Tokens
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon import unit as words
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.measures import WORDS as MEASURE_WORDS
from briefing_app.reading.lexicon.nouns import COMMON_S_VERBS, GROUPS, MEMBER_OF
from briefing_app.reading.lexicon.numbers import SCALE_WORDS
from briefing_app.reading.lexicon.words import CASUALTIES, DETERMINERS, STOPS, WITHOUT
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.unit import currency
from briefing_app.reading.numbers.unit.measure import hyphen, measure
from briefing_app.reading.rules import Table

_MOST_CHILDREN = 20


class Named(NamedTuple):
    """What a rule says of a number; a field that is None stays as it is."""

    unit: str | None = None
    text: str | None = None
    kind: str | None = None
    noun: tuple[int, int] | None = None
    """The tokens of what is counted."""
    end: int | None = None
    people: bool = False
    attributive: bool = False
    currency: str | None = None
    idiom: str = ""
    """What the number and all up to ``end`` are, where they are no figure."""

    def give(self, t: Tokens, a: Amount) -> None:
        """Write what is known into the amount."""
        if self.idiom and self.end is not None:
            t.mark(a.first, self.end, self.idiom)
        if self.unit is None:
            return
        a.unit, a.explicit = self.unit, True
        a.people, a.attributive = a.people or self.people, a.attributive or self.attributive
        a.unit_text = a.unit_text if self.text is None else self.text
        a.kind = self.kind or a.kind
        a.currency = self.currency or a.currency
        a.noun_start, a.noun_end = self.noun or (a.noun_start, a.noun_end)
        a.end = a.end if self.end is None else self.end


class Counting:
    """A number without a unit of its own, and where what follows it begins."""

    def __init__(self, t: Tokens, a: Amount, at: int) -> None:
        self.t = t
        self.a = a
        self.at = at
        """The token after the number and a hedge behind it: "12 or so"."""
        self.next = t.lower(at)

    @cached_property
    def hyphened(self) -> str:
        """The word that a hyphen joins to the number, whatever it is."""
        joined = hyphen(self.t, self.at) and self.t.cls[self.at + 1] == WORD
        return self.t.low[self.at + 1] if joined else ""

    @cached_property
    def joined(self) -> str:
        """The word that a hyphen joins to the number, where it may be a unit."""
        low = self.hyphened
        hedge = low in ("odd", "plus", "ish")
        letter = len(low) == 1 and self.t.word[self.at + 1].isupper()
        stop = low in STOPS and low not in ("day", "home", "man", "drive", "work")
        return "" if hedge or letter or stop else low

    @cached_property
    def after(self) -> int:
        """Where a noun phrase may begin, behind a bracket that closes: "(possibly four) cars"."""
        closed = self.next == ")" and "(" in self.t.low[max(0, self.a.first - 3) : self.a.first]
        return self.at + 1 if closed else self.at

    @cached_property
    def noun(self) -> Noun | None:
        """The noun phrase after the number."""
        t, a, at = self.t, self.a, self.after
        plural = a.value != 1
        noun = find_noun(t, at, plural=plural)
        single = plural and not a.words and t.lower(a.first - 1) in ("a", "an")
        if single and (noun is None or noun.head > at):
            noun = _single(t, at) or noun
        if noun is None or (noun.head > at + 1 and t.low[noun.head] == "others"):
            return None
        # "down from 163 two years ago"
        ago = numeral(t, noun.start) is not None and singular(t.low[noun.head]) in TIME
        return None if ago else noun

    @cached_property
    def harm(self) -> int:
        """The word behind "others" or the like, where harm may be said: "12 others injured"."""
        k, end = self.after, min(self.after + 2, self.t.n)
        while k < end and self.t.low[k] in beside.BEFORE_HARMED:
            k += 1
        return k

    @cached_property
    def group(self) -> int:
        """The word before "of" before the number: "a crew of five"; -1 where there is none."""
        t, a = self.t, self.a
        k = (a.hedge_start if 0 <= a.hedge_start < a.first else a.first) - 1
        while k >= 0 and t.low[k] in beside.BEFORE_MEMBERS:
            k -= 1
        if t.lower(k) == "-" and t.lower(k - 1) == "of":
            k -= 1
        return k - 1 if t.lower(k) == "of" and k >= 1 else -1


def _noun_traits(c: Counting) -> tuple[str | bool, ...]:
    """Whether a noun phrase follows."""
    return ("noun" if c.noun is not None else "none",)


NOUNS: Table[Counting, Named] = Table("counted", _noun_traits)


def _beside(c: Counting) -> bool:
    """Whether what follows may be counted: no "of", no verb that looks like a noun."""
    if c.t.lower(c.after) in ("of", "to", "in") and c.after == c.a.end:
        return False
    acted = c.t.lower(c.after + 1) in (*ACTED_ON, "that")
    return not (c.t.lower(c.after) in COMMON_S_VERBS and acted)


@NOUNS.rule("a point", "It rose by 0.1 point.", "It rose by 0.1 points.", "none")
def _point(c: Counting) -> Named | None:
    point = c.t.lower(c.after) == "point" and _beside(c)
    return Named("point", "point", "point", end=c.after + 1) if point else None


@NOUNS.rule(
    "people come to harm",
    "The storm left 12 others injured.",
    "The storm left 12 others.",
    "none",
)
def _harmed(c: Counting) -> Named | None:
    t, k = c.t, c.harm
    if t.lower(k) not in CASUALTIES or not _beside(c):
        return None
    return Named("person", t.word[k], "count", people=True)


@NOUNS.rule(
    "others are people",
    "He hired 12 others in June.",
    "He hired 12 in June.",
    "none",
)
def _others(c: Counting) -> Named | None:
    t, k = c.t, c.harm
    others = k > c.after and t.low[k - 1] == "others" and _beside(c)
    return Named("person", t.word[k - 1], "count", people=True) if others else None


def _is_ago(c: Counting, head: int) -> bool:
    """Whether a word says how long ago it was, by a number of its own: "7,800 five years ago"."""
    own = head > c.a.end and c.t.lower(head + 1) in ("ago", "earlier")
    return own and c.t.low[head].removesuffix("s") in TIME


@NOUNS.rule("the noun phrase", "He met 12 tall men.", "He met 12 of them.", "noun")
def _phrase(c: Counting) -> Named | None:
    harmed = c.noun is not None and c.t.low[c.noun.head] in CASUALTIES and c.a.value == 1
    if c.noun is None or harmed or not _beside(c) or _is_ago(c, c.noun.head):
        return None
    if c.noun.start == c.noun.head and c.t.low[c.noun.head] in WITHOUT:
        return Named("person", c.t.word[c.noun.head], "count", people=True)
    return named(c.t, c.a, c.noun)


def _traits(c: Counting) -> tuple[str | bool, ...]:
    """Whether a hyphen joins a word to the number, and whether "of" stands before or after it."""
    return (
        bool(c.hyphened) and "hyphen",
        c.group >= 0 and "group",
        c.next in ("of", "strong") and c.next,
    )


RULES: Table[Counting, Named] = Table("unit", _traits)


@RULES.rule("some years of age", "He was thirty-something.", "He had thirty something.", "hyphen")
def _something(c: Counting) -> Named | None:
    vague = c.hyphened in ("something", "somethings")
    return Named(idiom="year", end=c.at + 2) if vague else None


@RULES.rule("overs of cricket", "They won a 20-over game.", "They won a 20-goal game.", "hyphen")
def _overs(c: Counting) -> Named | None:
    game = c.hyphened == "over" and c.t.lower(c.at + 2) in beside.GAMES_OF_OVERS
    return Named("over", end=c.at + 2) if game else None


@RULES.rule(
    "so many strong, with a hyphen",
    "The 15-strong crew slept.",
    "The 15 crew slept.",
    "hyphen",
)
def _strong_joined(c: Counting) -> Named | None:
    if c.joined != "strong":
        return None
    return Named(_member(c.t), end=c.at + 2, attributive=True)


@RULES.rule(
    "what is no unit, with a hyphen",
    "It has a 300-capacity hall.",
    "It has a 300-seat hall.",
    "hyphen",
)
def _no_unit(c: Counting) -> Named | None:
    none = _stem(c.joined) in words.NOT_UNITS
    return Named("", end=c.at + 2, attributive=True) if none else None


@RULES.rule("a word with a hyphen", "It was a 12-storey tower.", "It was a 12 tower.", "hyphen")
def _hyphenated(c: Counting) -> Named | None:
    if not c.joined:
        return None
    low, at = _stem(c.joined), c.at + 1
    unit = beside.UNITS_JOINED.get(low, singular(low) if low.endswith("s") else low)
    kind = "point" if unit == "point" else None
    return Named(unit, c.t.word[at], kind, (at, at + 1), at + 1, attributive=True)


@RULES.rule(
    "so many strong",
    "The crew was 15 strong.",
    "The crew was 15 strong men.",
    "strong",
)
def _strong(c: Counting) -> Named | None:
    closed = c.next == "strong" and c.t.lower(c.at + 1) in beside.AFTER_STRONG
    return Named(_member(c.t)) if closed else None


@RULES.rule("so many of them", "It kept 12 of its ships.", "It kept 12 ships.", "of")
def _of_them(c: Counting) -> Named | None:
    ago = any(_is_ago(c, at) for at in range(c.at + 2, min(c.at + 5, c.t.n)))
    return of_them(c.t, c.a, c.at + 1) if c.next == "of" and not ago else None


@RULES.rule(
    "a group acts",
    "A workforce of 2,300 keeps it going.",
    "A workforce of 2,300 men keeps it going.",
    "group",
)
def _group_acts(c: Counting) -> Named | None:
    return _members(c) if c.next in COMMON_S_VERBS else None


@RULES.rule("what follows", "He met 12 men.", "He met a crew of 12.")
def _follows(c: Counting) -> Named | None:
    return NOUNS.decide(c, c.t, c.a.first)


@RULES.rule(
    "a parent or the youngest of so many",
    "The mother of four won.",
    "The winner of four won.",
    "group",
)
def _children(c: Counting) -> Named | None:
    return _children_of(c)


@RULES.rule("a group", "He led a crew of five.", "He led a game of five.", "group")
def _group(c: Counting) -> Named | None:
    return _members_of(c)


def _members(c: Counting) -> Named | None:
    """Return who the members of a group are, or the children of somebody."""
    return _children_of(c) or _members_of(c)


def _children_of(c: Counting) -> Named | None:
    if c.group < 0 or c.a.top >= _MOST_CHILDREN:
        return None
    low = c.t.low[c.group]
    parent = c.t.lower(c.group - 1) if low == "-" else low
    born = parent in beside.PARENTS or low in beside.BORN
    return Named("child") if born else None


def _members_of(c: Counting) -> Named | None:
    if c.group < 0 or c.a.value is None or c.a.value != int(c.a.value):
        return None
    low = c.t.low[c.group]
    low = low if low in GROUPS else singular(low)
    if low not in GROUPS:
        return None
    return Named(
        MEMBER_OF.get(low, "person" if low == "delegation" else "member"), c.t.word[c.group]
    )


def named(t: Tokens, a: Amount, noun: Noun) -> Named:
    """Return what a noun phrase says of a number: a measure, a currency, or what is counted."""
    head = t.low[noun.head]
    single = singular(head)
    if single in MEASURE_WORDS and _measures(t, a, noun) and (found := measure(t, noun.head)):
        return Named(found.unit, t.word[noun.head], found.kind, (noun.head, found.end))
    if single in ("dollar", "euro", "rupee") and (paid := currency.after(t, noun.head, a)):
        place = (noun.head, paid[0])
        return Named(paid[1], t.word[noun.head], "money", place, currency=paid[1])
    place = (noun.start, noun.end)
    if head not in ("point", "points"):
        return Named(noun.unit, first_word_of(t, noun), None, place)
    end = noun.end if noun.end == a.end + 1 else None
    return Named(noun.unit, first_word_of(t, noun), "point", place, end)


def _measures(t: Tokens, a: Amount, noun: Noun) -> bool:
    """Whether the head of a noun phrase that is a word for a measure is one: no "train-mile"."""
    compound = t.joined(noun.head) and noun.head - 2 >= noun.start
    other = compound and t.low[noun.head - 2] not in words.POWERS
    thing = noun.head > noun.start and singular(t.low[noun.head]) in beside.MEASURES_OR_NOUNS
    return not other and not thing and noun.head > a.end - 1


def of_them(t: Tokens, a: Amount, at: int) -> Named | None:
    """Return the noun after "of": "300 of the 500 seats", "hundreds of letters", "12 of its
    ships".
    """
    if not 0 <= at < t.n:
        return None
    k = at
    while k < min(at + 4, t.n) and (
        t.low[k] in DETERMINERS
        or t.low[k].endswith("'s")
        or (k > at and t.low[k] in beside.BEFORE_COUNTED)
    ):
        k += 1
    number = k
    while number < min(k + 3, t.n) and t.low[number] in beside.BEFORE_NUMBER_OF:
        number += 1
    if number < t.n and (counted := numeral(t, number)) is not None:
        number = counted.end + (t.lower(counted.end) in SCALE_WORDS)
    noun = find_noun(t, number)
    if noun is None or noun.unit in ("them", "who"):
        return None
    return named(t, a, noun)


def _single(t: Tokens, at: int) -> Noun | None:
    """Take one singular word as the noun: "a 50,000 seat stadium"."""
    if at + 1 >= t.n or not t.word[at].islower():
        return None
    two = t.cls[at] == t.cls[at + 1] == WORD and STOPS.isdisjoint(t.low[at : at + 2])
    return Noun(at, at + 1, at, singular(t.low[at])) if two else None


def _stem(low: str) -> str:
    """The noun in a word in -ed: "three-wheeled", "four-legged"."""
    stems = (low[:-2], low[:-1]) if low.endswith("ed") and low not in beside.NOUNS_IN_ED else ()
    return next((stem for stem in stems if stem in beside.STEMS_IN_ED), low)


def _member(t: Tokens) -> str:
    """Who the members of the first group in a sentence are."""
    return next((MEMBER_OF[w] for w in t.low if MEMBER_OF.get(w)), "member")
