"""The rules for multiples: "three times as many", "doubled", "twice a week", "one in five".

Each table looks at one form: a number with what makes it a multiple (`TIMES`), a verb that holds
one (`DOUBLED`), "twice" (`TWICE`), and two numbers that may be a share (`RATIO`).
"""

from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.verbs import FINITE
from briefing_app.reading.lexicon.word_classes import classes_of
from briefing_app.reading.lexicon.words import DETERMINERS, PRONOUNS, STOPS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

IDIOM, OCCASION, SAME = "idiom", "occasion", "same"


class Multiple(NamedTuple):
    """What a number is of which words make a multiple, and the token after them.

    ``part``: it still is a part of something, as in "half as many".
    """

    unit: str
    kind: str
    end: int
    part: bool = False


class Times:
    """A number, with the words behind it that may make it a multiple."""

    def __init__(self, t: Tokens, a: Amount, amounts: list[Amount]) -> None:
        self.t, self.a, self.amounts = t, a, amounts
        self.low = t.lower(a.end)
        hyphen = self.low == "-" and t.joined(a.end)
        self.word = t.lower(a.end + 1) if hyphen else self.low
        self.end = a.end + (2 if hyphen else 1)
        """The token behind that word."""
        self.joined = hyphen or (a.end < t.n and t.glued[a.end])
        self.next = t.lower(self.end)

    def multiple(self) -> Multiple:
        """Return it as a multiple that takes the word in."""
        return Multiple("x", "multiple", self.end)


def _forms(c: Times) -> tuple[str, ...]:
    return (c.word, "part" if c.a.fraction else "")


TIMES: Table[Times, Multiple] = Table("times", _forms)


@TIMES.rule(
    "times what is compared",
    "It drew three times the crowd.",
    "It rang three times that day.",
    "times",
)
def _times_compared(c: Times) -> Multiple | None:
    compares = c.next in words.COMPARED or c.next.endswith("'s")
    period = c.t.lower(c.end + 1) in beside.PERIODS_AFTER_TIMES
    often = c.next in beside.AFTER_TIMES and (period or c.next in ("than", "over"))
    return c.multiple() if compares and not often else None


@TIMES.rule(
    "times beside times",
    "It trades at 14 times earnings, against an average of 17 times.",
    "It trades at 14 times earnings and rang 17 times.",
    "times",
)
def _times_beside(c: Times) -> Multiple | None:
    led = c.t.lower(c.a.first - 1) in ("of", "from", "than", "versus")
    others = (b for b in c.amounts if b is not c.a)
    beside_one = led and any(b.unit == "x" and c.t.low[b.end - 1] == "times" for b in others)
    return c.multiple() if beside_one else None


@TIMES.rule("times and a part", "It rose 2.5 times.", "It rang 2 times.", "times")
def _times_in_part(c: Times) -> Multiple | None:
    value = c.a.value
    return c.multiple() if value is not None and value != int(value) else None


@TIMES.rule("occasions", "It rang three times.", "It drew three times the crowd.", "times")
def _occasions(c: Times) -> Multiple | None:
    return Multiple("time", "count", c.end)


@TIMES.rule("the sign", "Output rose 3x in May.", "A 3x4 frame rose.", "x", "×")
def _sign(c: Times) -> Multiple | None:
    alone = c.low in ("x", "×") and c.joined and not c.t.joined(c.a.end + 1)
    return Multiple("x", "multiple", c.a.end + 1, part=True) if alone else None


@TIMES.rule("fold", "Output rose 10-fold.", "They made 10 fold lines.", "fold")
def _fold(c: Times) -> Multiple | None:
    return c.multiple() if c.joined else None


@TIMES.rule("half as many", "Half as many people came.", "Half as good people came.", "part")
def _half_as(c: Times) -> Multiple | None:
    compares = c.low == "as" and c.t.lower(c.a.end + 1) in beside.AFTER_HALF_AS
    return Multiple("x", "multiple", c.a.end, part=True) if compares else None


@TIMES.rule("in half", "The rate was cut in half.", "The rate was cut by half.", "part")
def _in_half(c: Times) -> Multiple | None:
    halved = c.a.fraction == Fraction(1, 2) and c.t.low[c.a.first] == "half"
    led = halved and c.t.lower(c.a.first - 1) == "in"
    return Multiple("x", "multiple", c.a.end, part=True) if led else None


class Verb:
    """A verb that holds a multiple, with the words around it."""

    def __init__(self, t: Tokens, i: int) -> None:
        self.t, self.i = t, i
        self.low = t.low[i]
        self.before, self.next = t.lower(i - 1), t.lower(i + 1)
        self.after = self.next in words.AFTER_DOUBLE
        """Whether what follows may be doubled."""


_PLAIN = ("double", "triple", "treble", "quadruple")
_PRESENT = ("doubles", "triples", "trebles")


def _verb_forms(c: Verb) -> tuple[str, ...]:
    return (c.low, "plain" if c.low in _PLAIN else "present" if c.low in _PRESENT else "")


DOUBLED: Table[Verb, str] = Table("doubled", _verb_forms)


@DOUBLED.rule("two halves", "Both halves were dull.", "A new rule halves the tax.", "halves")
def _halves(c: Verb) -> str | None:
    counted = c.before in ("both", "the", "two") or c.t.cls[c.i - 1 if c.i else 0] == NUMBER
    return IDIOM if counted else None


@DOUBLED.rule("two jobs at once", "The hall doubled as a school.", "The hall doubled in size.")
def _doubled_as(c: Verb) -> str | None:
    other = c.next == "as" and c.t.lower(c.i + 2) in ("a", "an", "the") and c.low != "double"
    return IDIOM if other else None


@DOUBLED.rule(
    "joined to a word", "They can re-double the pay.", "They can double the pay.", "plain"
)
def _joined(c: Verb) -> str | None:
    return IDIOM if c.t.joined(c.i + 1) or c.t.joined(c.i) else None


@DOUBLED.rule("a kind of thing", "She ate double cream.", "She ate double the cream.", "plain")
def _kind(c: Verb) -> str | None:
    return None if c.after or c.before in beside.BEFORE_DOUBLE else IDIOM


@DOUBLED.rule("a double", "She hit the double in May.", "She ate double the cream.", "plain")
def _a_double(c: Verb) -> str | None:
    return IDIOM if c.before in ("a", "the") and c.next not in ("the", "that") else None


@DOUBLED.rule("to double", "Sales will double in May.", "Sales were double the plan.", "plain")
def _to_double(c: Verb) -> str | None:
    moves = c.before in beside.BEFORE_DOUBLE_UP
    return "up" if moves or c.t.lower(c.i - 2) in ("to", "will", "would", "could", "may") else None


@DOUBLED.rule("a level", "Sales were double the plan.", "Sales will double in May.", "plain")
def _level(c: Verb) -> str | None:
    return SAME


@DOUBLED.rule(
    "games of two sides", "She won the doubles title.", "A new rule doubles the tax.", "present"
)
def _games(c: Verb) -> str | None:
    return IDIOM if not c.after or not words.TENNIS.isdisjoint(c.t.bag) else None


class Twice:
    """ "Twice" or "thrice" at a token, with the word behind it."""

    def __init__(self, t: Tokens, i: int) -> None:
        self.t, self.i = t, i
        self.next = t.lower(i + 1)


TWICE: Table[Twice, str] = Table("twice")


@TWICE.rule("joined to a word", "The twice-weekly boat sank.", "The boat sank twice.")
def _twice_joined(c: Twice) -> str | None:
    return IDIOM if c.next == "-" and c.t.joined(c.i + 1) else None


@TWICE.rule("nothing is compared", "The boat sank twice.", "It has twice the crew.")
def _twice_alone(c: Twice) -> str | None:
    return OCCASION if c.next not in words.COMPARED else None


@TWICE.rule("while", "Ito scored twice as Leeds won.", "It has twice as many boats.")
def _twice_as(c: Twice) -> str | None:
    at = c.i + 2
    opens = c.t.capital(at) or c.t.lower(at) in DETERMINERS or c.t.lower(at) in PRONOUNS
    return OCCASION if c.next == "as" and opens else None


@TWICE.rule("within a time", "The boat sank twice last year.", "It has twice last year's crew.")
def _twice_within(c: Twice) -> str | None:
    leads = c.next in ("this", "last", "over", "that", "the")
    return OCCASION if leads and c.t.lower(c.i + 2) in beside.PERIODS_AFTER_TWICE else None


class Two:
    """Two numbers next to each other that may state a share, with the words between them."""

    def __init__(self, t: Tokens, a: Amount, b: Amount) -> None:
        self.t, self.a, self.b = t, a, b
        self.between = t.low[a.end : b.first]
        self.before = t.lower(a.first - 1)
        self.one = a.words and a.value == 1

    @cached_property
    def plain(self) -> bool:
        """Whether both are numbers of which nothing else is known."""
        a, b = self.a, self.b
        told = a.explicit or b.explicit or a.fraction or b.fraction
        return not told and a.value is not None and b.value is not None

    @cached_property
    def of_year(self) -> bool:
        """Whether the second may be a year."""
        return self.b.bare and self.b.digits == 4


def _between(c: Two) -> tuple[str, ...]:
    return (*c.between[-2:], "plain" if c.plain else "told")


_OF_EACH = [
    [*words, each] for words in (["in"], ["of"], ["out", "of"]) for each in ("every", "each")
]
_SHARES = (["in"], ["out", "of"], *_OF_EACH)
RATIO: Table[Two, bool] = Table("ratio", _between)


@RATIO.rule(
    "one in every", "One person in every 22 had it.", "One person in each 22 had it.", "every"
)
def _one_in_every(c: Two) -> bool | None:
    said = c.one and not c.b.explicit and c.between[-2:] == ["in", "every"] and len(c.between) < 4
    if not said:
        return None
    return c.b.value is not None and 1 < c.b.value == int(c.b.value)


@RATIO.rule(
    "so many tonnes in ten",
    "Four tonnes in ten were lost.",
    "Four tonnes in 12 were lost.",
    "told",
)
def _tonnes_in_ten(c: Two) -> bool | None:
    a, b = c.a, c.b
    worded = a.explicit and a.words and b.words and not b.explicit
    if not worded or a.value is None or b.value is None or not a.value < b.value:
        return None
    if c.between[-1:] in (["every"], ["each"]):
        return True if c.between in _SHARES else None
    return True if c.between == ["in"] and not a.currency and b.value in (5, 10, 100) else None


@RATIO.rule("joined by hyphens", "Seven-in-ten voters came.", "Seven-inch boards came.", "told")
def _joined_in(c: Two) -> bool | None:
    t, a, b = c.t, c.a, c.b
    inch = a.unit == "in" and t.low[a.end - 1] == "in" and t.word[a.end : b.first] in (["-"], ["‑"])
    joined = inch and t.joined(a.end) and t.joined(b.first) and not b.explicit
    part = a.value is not None and b.value is not None and 0 < a.value < b.value
    return True if joined and part else None


@RATIO.rule("amounts", "He ran 5 km in 10 trips.", "One in 10 trips failed.", "told")
def _amounts(c: Two) -> bool | None:
    return False


@RATIO.rule(
    "one child in five", "One child in five has asthma.", "Two children in five have asthma.", "in"
)
def _one_child(c: Two) -> bool | None:
    a_noun = len(c.between) == 2 and c.between[1] == "in" and c.one
    if not a_noun or c.b.value is None or c.b.value < 2:
        return None
    year = c.of_year and 1500 <= c.b.value < 2200
    return not year and c.between[0] not in STOPS and _nothing_counted(c)


@RATIO.rule(
    "three wells in four",
    "Three wells in four are foul.",
    "Three wells in four towns are foul.",
    *("in", "of", "every", "each"),
)
def _three_wells(c: Two) -> bool | None:
    a, b, (noun, *share) = c.a.value, c.b.value, c.between
    if share not in _SHARES or noun in STOPS or a is None or b is None or not c.b.words:
        return None
    whole = a == int(a) and b == int(b) and 1 < a < b
    return True if whole and c.a.words and _nothing_counted(c) else None


def _nothing_counted(c: Two) -> bool:
    """Whether no noun follows the second number."""
    after = c.t.lower(c.b.end)
    verb = classes_of(after)[:1] in ("P", "D", "Z") and c.t.lower(c.b.end + 1) not in ("and", "or")
    ends = after in STOPS or after in ("", ".", ",", ";", "(") or after.endswith("ed")
    return ends or verb or after in FINITE


@RATIO.rule("other words", "They ate 3 and 5 pears.", "They ate 3 in 5 pears.")
def _other_words(c: Two) -> bool | None:
    return None if c.between in _SHARES else False


@RATIO.rule(
    "games that were played", "He scored 19 in 22 matches.", "He failed 19 in 22 tries.", "in"
)
def _played(c: Two) -> bool | None:
    opens = c.one and c.before in beside.BEFORE_RATIO
    if c.between != ["in"] or opens:
        return None
    games = c.t.lower(c.b.end) in words.PLAYED or c.t.lower(c.b.end + 1) in words.PLAYED_IN
    innings = c.before == "for" and c.t.cls[c.a.first - 2] == NUMBER
    return False if games or innings else None


@RATIO.rule("no part", "They met 7 in 5 trips.", "They met 5 in 7 trips.")
def _no_part(c: Two) -> bool | None:
    a, b = c.a.value, c.b.value
    part = a is not None and b is not None and 0 < a <= b and a == int(a) and b == int(b)
    return None if part else False


@RATIO.rule("a year or a label", "They sold 7 in 2019.", "They sold 7 in 19.", "in")
def _year_or_label(c: Two) -> bool | None:
    no_share = c.of_year or c.before in ("number", "no", "section")
    return False if c.between == ["in"] and no_share else None


@RATIO.rule("a share", "One in 10 trips failed.", "They met 1,200 in 1,300 trips.")
def _share(c: Two) -> bool | None:
    small = c.a.value is not None and c.a.value < 1000
    return True if small or len(c.between) > 1 else None
