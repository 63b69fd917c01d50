"""Results of games and votes: "3-1", "6-4, 7-5", "a 9-5 record", "8 to 3 against"."""

from functools import cached_property

from briefing_app.reading.grammar.nouns import Noun, find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.rules import Table

_DASHES = "-–—‐‑−"
_HIGHEST = 16
"""Goals of one side that a line without more words may give."""
MOST_WICKETS = 10


class _Two:
    """Two numbers next to each other, with the words between and around them."""

    def __init__(self, t: Tokens, a: Amount, b: Amount, *, cricket: bool, seen: bool) -> None:
        self.t = t
        self.a, self.b = a, b
        self.cricket = cricket
        self.seen = seen
        """Whether a result stood before in the sentence."""
        self.between = t.low[a.end : b.first]

    @cached_property
    def pair(self) -> bool:
        """Whether a dash alone joins two whole numbers."""
        return _pair(self.t, self.a, self.b)

    @cached_property
    def sides(self) -> bool:
        """Whether both are small numbers that nothing else explains."""
        a, b = self.a, self.b
        plain = (a.bare or a.words) and not (a.explicit or b.explicit or a.currency or b.currency)
        return plain and a.scale == b.scale == 1 and not (a.value is None or b.value is None)

    @cached_property
    def innings(self) -> bool:
        """Whether both may be runs or wickets, in a text of cricket."""
        return self.cricket and self.sides and self.a.digits < 4

    @cached_property
    def noun(self) -> Noun | None:
        """What may be counted after the second number."""
        return find_noun(self.t, self.b.end)

    def spoken_of(self, back: int, ahead: int) -> bool:
        """Whether a word of games or votes stands so many words before or after."""
        near = self.t.low[max(0, self.a.first - back) : self.a.first]
        near += self.t.low[self.b.end : self.b.end + ahead]
        return not words.SCORE_WORDS.isdisjoint(near)


RULES: Table[_Two, bool] = Table("score")


@RULES.rule(
    "a vote, in words",
    "The council voted 8 to 3 against it.",
    "The council voted from 8 to 3 on.",
)
def _vote(c: _Two) -> bool | None:
    said = c.between == ["to"] and c.sides and (c.b.bare or c.b.words) and c.noun is None
    if not said or not c.spoken_of(5, 0) or c.t.lower(c.a.first - 1) == "from":
        return None
    return True if c.a.top > c.b.top else None


@RULES.rule(
    "two innings",
    "In the county cricket final Kent made 318 & 264.",
    "In the county cricket final Kent made 318 and 264.",
)
def _innings(c: _Two) -> bool | None:
    scored = c.innings and c.between == ["&"]
    return True if scored and c.a.bare and c.b.bare else None


@RULES.rule(
    "runs and wickets, in cricket",
    "In the cricket final Kent were 245 for 6.",
    "In the cricket final Kent paid 245 for 6 bats.",
)
def _wickets(c: _Two) -> bool | None:
    scored = c.innings and c.between == ["for"]
    out = scored and min(c.a.top, c.b.top) <= MOST_WICKETS
    return True if out and c.noun is None else None


@RULES.rule(
    "wickets in words, and the runs they cost",
    "In the cricket final Hobbs took five for 32 runs.",
    "In the cricket final Hobbs took 245 for 32 bats.",
)
def _bowled(c: _Two) -> bool | None:
    scored = c.innings and c.between == ["for"]
    bowled = scored and c.a.words and c.a.top <= MOST_WICKETS
    return True if bowled and c.b.bare else None


@RULES.rule(
    "the higher number first",
    "They ended 3-1 in the rain.",
    "They ended 1-3 days late.",
)
def _won(c: _Two) -> bool | None:
    return True if c.pair and c.a.top >= c.b.top and not c.b.explicit else None


@RULES.rule(
    "games are spoken of",
    "They lost 1-3 in the rain.",
    "They lost 1-3 days in the rain.",
)
def _lost(c: _Two) -> bool | None:
    if not c.pair or c.b.explicit:
        return None
    bowling = c.cricket and c.a.top <= MOST_WICKETS
    counted = c.noun is not None and c.noun.start == c.noun.head == c.b.end
    played = c.seen or bowling or c.spoken_of(7, 4)
    return True if played and not counted else None


def scores_set_aside(t: Tokens, amounts: list[Amount], *, cricket: bool = False) -> None:
    """Mark results such as "3-1", "6-4, 7-5" and "a 9-5 record"."""
    seen = False
    cricket = cricket or not words.CRICKET.isdisjoint(t.bag)
    _headline(t, amounts)
    if "best" in t.bag:
        _best_of(t)
    k = 0
    while k + 1 < len(amounts):
        a, b = amounts[k], amounts[k + 1]
        k += 1
        if b.first - a.end > 1:
            continue
        two = _Two(t, a, b, cricket=cricket, seen=seen)
        if not RULES.decide(two, t, a.first):
            continue
        end = b.end
        if two.pair:
            if k + 1 < len(amounts) and _pair(t, b, amounts[k + 1]):
                end = amounts[k + 1].end
            seen = True
            k += 1
        t.mark(a.first, end, "score")


def _headline(t: Tokens, amounts: list[Amount]) -> None:
    """Mark the result that is all of a line: "Ashby Rovers 2 Wrenfield Town 1"."""
    if len(amounts) != 2 or amounts[1].end != t.n or amounts[0].first < 1:
        return
    a, b = amounts
    names = [i for i in range(t.n) if not (a.first <= i < a.end or b.first <= i < b.end)]
    named = all(t.capital(i) or t.low[i] in ("&", "of", "and", "-") for i in names)
    small = a.bare and b.bare and a.top < _HIGHEST and b.top < _HIGHEST and not a.explicit
    if named and small and b.first > a.end and not (a.currency or b.currency or b.explicit):
        t.mark(a.first, a.end, "score")
        t.mark(b.first, b.end, "score")


def _best_of(t: Tokens) -> None:
    """Mark "best-of-seven" and "best of five sets"."""
    for i in range(t.n - 2):
        if t.low[i] == "best" and "of" in t.low[i + 1 : i + 3]:
            at = t.low.index("of", i + 1)
            number = at + (2 if t.lower(at + 1) == "-" else 1)
            if number < t.n and t.low[number] in beside.BEST_OF:
                t.mark(i, number + 1, "score")


def _pair(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether two whole numbers stand as in a result."""
    if (
        not (a.bare and b.bare and a.digits <= 3 and b.digits <= 3)
        or a.currency
        or b.currency
        or a.explicit
        or a.signed
    ):
        return False
    if t.joined(b.end) and t.word[b.end].isalpha():
        return False
    if b.first != a.end + 1 or t.reason[a.first] or t.reason[b.first]:
        return False
    word = t.word[a.end]
    if word in _DASHES:
        return t.glued[a.end] and t.glued[b.first]
    return False
