"""Results of games and votes: "3-1", "6-4, 7-5", "a 9-5 record", "8 to 3 against"."""

from briefing_app.reading.grammar.nouns import find_noun
from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.numbers.amount import Amount

_DASHES = "-–—‐‑−"


def scores_set_aside(t: Tokens, amounts: list[Amount]) -> None:
    """Mark results such as "3-1", "6-4, 7-5" and "a 9-5 record"."""
    seen = False
    if "best" in t.bag:
        _best_of(t)
    k = 0
    while k + 1 < len(amounts):
        a, b = amounts[k], amounts[k + 1]
        k += 1
        if _vote(t, a, b) or _innings(t, a, b):
            t.mark(a.first, b.end, "score")
            continue
        if not _pair(t, a, b):
            continue
        bowling = a.value is not None and a.value <= 10 and not words.CRICKET.isdisjoint(t.bag)
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
    if (
        t.low[a.end : b.first] != ["to"]
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
    if t.low[a.end : b.first] != ["for"] or not a.bare or a.explicit or b.explicit or b.currency:
        return False
    if a.value is None or b.value is None or a.digits > 3 or b.scale > 1:
        return False
    if (b.value > 10 and a.value > 10) or find_noun(t, b.end) is not None:
        return False
    return not words.CRICKET.isdisjoint(t.bag)


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
