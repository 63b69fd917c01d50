"""Results of games and votes: "3-1", "6-4, 7-5", "a 9-5 record", "8 to 3 against"."""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.numbers.amount import Amount

_DASHES = "-–—‐‑−"
_HIGHEST = 16
"""Goals of one side that a line without more words may give."""


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
        if _vote(t, a, b) or (cricket and _innings(t, a, b)):
            t.mark(a.first, b.end, "score")
            continue
        if not _pair(t, a, b):
            continue
        bowling = cricket and a.value is not None and a.value <= 10
        context = (
            seen
            or bowling
            or not words.SCORE_WORDS.isdisjoint(
                t.low[max(0, a.first - 7) : a.first] + t.low[b.end : b.end + 4]
            )
        )
        assert a.value is not None and b.value is not None
        noun = find_noun(t, b.end)
        counted = noun is not None and noun.start == b.end and noun.head == b.end
        if (a.value >= b.value and not b.explicit) or (context and not counted and not b.explicit):
            end = b.end
            if k + 1 < len(amounts) and _pair(t, b, amounts[k + 1]):
                end = amounts[k + 1].end
            t.mark(a.first, end, "score")
            seen = True
            k += 1


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


def _vote(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether "8 to 3" is the result of a vote or a game."""
    between = t.low[a.end : b.first]
    if (
        between != ["to"]
        or not (a.bare or a.words)
        or not (b.bare or b.words)
        or a.explicit
        or b.explicit
        or a.value is None
        or b.value is None
    ):
        return False
    if not a.value > b.value or a.scale > 1 or b.scale > 1 or find_noun(t, b.end) is not None:
        return False
    return (
        not words.SCORE_WORDS.isdisjoint(t.low[max(0, a.first - 5) : a.first])
        and t.lower(a.first - 1) != "from"
    )


def _innings(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether "245 for 6" is the score of an innings, or "4 for 32" a bowler's."""
    if not (a.bare or a.words) or a.explicit or b.explicit or a.currency or b.currency:
        return False
    if a.value is None or b.value is None or a.digits > 3 or a.scale > 1 or b.scale > 1:
        return False
    between = t.low[a.end : b.first]
    if between == ["&"]:
        # two innings: "318 & 264"
        return a.bare and b.bare
    bowled = a.words and a.value <= 10 and b.bare
    if between != ["for"] or (b.value > 10 and a.value > 10):
        return False
    return bowled or find_noun(t, b.end) is None


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
