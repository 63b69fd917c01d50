"""Multiples and ratios: "doubled", "twice as many", "tenfold", "3x", "one in five",
"nine out of ten".
"""

from decimal import Decimal
from fractions import Fraction

from briefing_app.reading.grammar.tokens import SIGN, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon.numbers import FOLD_WORDS, MULTIPLE_VERBS, TIMES_WORDS
from briefing_app.reading.numbers.amount import Amount
from briefing_app.reading.numbers.find.multiple_rules import (
    DOUBLED,
    IDIOM,
    OCCASION,
    RATIO,
    SAME,
    TIMES,
    TWICE,
    Times,
    Twice,
    Two,
    Verb,
)

_SAID = frozenset(MULTIPLE_VERBS) | frozenset(FOLD_WORDS) | frozenset(TIMES_WORDS)


def add_multiples(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Return the amounts with multiples that are one word, in the place of what they cover."""
    multiples = _multiples(t)
    if not multiples:
        return amounts
    taken = {i for m in multiples for i in range(m.first, m.end)}
    free = [a for a in amounts if taken.isdisjoint(range(a.first, a.end))]
    return sorted([*multiples, *free], key=lambda a: a.first)


def _multiples(t: Tokens) -> list[Amount]:
    """Return multiples that are said in one word: "doubled", "twofold", "twice"."""
    found: list[Amount] = []
    if _SAID.isdisjoint(t.bag):
        return found
    for i in range(t.n):
        low = t.low[i]
        if low not in _SAID or t.reason[i] or t.cls[i] == SIGN:
            continue
        if low in MULTIPLE_VERBS:
            amount = _verb(t, i, MULTIPLE_VERBS[low])
        elif low in FOLD_WORDS:
            amount = _multiple(Decimal(FOLD_WORDS[low]), i, i + 1)
        else:
            amount = _twice(t, i, TIMES_WORDS[low])
        if amount is None:
            t.mark(i, i + 1, "idiom")
        else:
            found.append(amount)
    return found


def _verb(t: Tokens, i: int, value: Decimal) -> Amount | None:
    said = DOUBLED.decide(Verb(t, i), t, i) or ("down" if value < 1 else "up")
    if said == IDIOM:
        return None
    amount = _multiple(value, i, i + 1)
    amount.change = "" if said == SAME else said
    return amount


def _twice(t: Tokens, i: int, value: int) -> Amount | None:
    said = TWICE.decide(Twice(t, i), t, i)
    if said == IDIOM:
        return None
    amount = _multiple(Decimal(value), i, i + 1)
    if said == OCCASION:
        amount.kind, amount.unit, amount.unit_text = "count", "time", "times"
    return amount


def _multiple(value: Decimal, first: int, end: int) -> Amount:
    amount = Amount(value, first, end)
    amount.kind, amount.unit, amount.words, amount.explicit = "multiple", "x", True, True
    if value == Decimal("0.5"):
        amount.fraction = Fraction(1, 2)
    return amount


def times_and_folds(t: Tokens, amounts: list[Amount]) -> None:
    """Settle "three times as many", "three times" (occasions), "10-fold", "3x", "half as much"."""
    for a in amounts:
        if a.explicit or a.currency:
            continue
        said = TIMES.decide(Times(t, a, amounts), t, a.first)
        if said is None:
            continue
        if t.low[said.end - 1] == "times":
            a.unit_text = "times"
        a.kind, a.unit, a.end, a.explicit = said.kind, said.unit, said.end, True
        a.fraction = a.fraction if said.part else None


def join_ratios(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Join "one in five", "nine out of ten", "3 in every 10" into a fraction."""
    out: list[Amount] = []
    for b in amounts:
        a = out[-1] if out else None
        if a is not None and RATIO.decide(Two(t, a, b), t, a.first):
            assert a.value is not None and b.value is not None
            a.fraction = Fraction(int(a.value), int(b.value))
            a.value = a.value / b.value
            a.unit = a.currency = ""
            a.kind, a.end, a.bare, a.explicit, a.words = "fraction", b.end, False, True, True
            a.of = b.end
            continue
        rated = a is not None and a.value is not None and a.value != int(a.value) and not a.explicit
        if rated and b.value in words.FULL_MARKS and t.low[out[-1].end : b.first] == ["out", "of"]:
            # "7.9 out of 10"
            t.mark(b.first, b.end, "score")
            continue
        out.append(b)
    return out
