"""Multiples and ratios: "doubled", "twice as many", "tenfold", "3x", "one in five",
"nine out of ten".
"""

from decimal import Decimal
from fractions import Fraction

from briefing_app.reading.grammar.tokens import NUMBER, SIGN, Tokens
from briefing_app.reading.lexicon import amounts as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.numbers import FOLD_WORDS, MULTIPLE_VERBS, TIMES_WORDS
from briefing_app.reading.lexicon.words import DETERMINERS, PRONOUNS, STOPS
from briefing_app.reading.numbers.amount import Amount

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
        if t.reason[i] or t.cls[i] == SIGN:
            continue
        low = t.low[i]
        if low in MULTIPLE_VERBS:
            if amount := _verb(t, i, low):
                found.append(amount)
            else:
                t.mark(i, i + 1, "idiom")
        elif low in FOLD_WORDS:
            found.append(_multiple(Decimal(FOLD_WORDS[low]), i, i + 1))
        elif low in TIMES_WORDS:
            amount = _multiple(Decimal(TIMES_WORDS[low]), i, i + 1)
            following = t.lower(i + 1)
            if t.joined(i + 1) and following == "-":
                t.mark(i, i + 1, "idiom")
                continue
            if (
                following not in words.COMPARED
                or (following == "as" and _while(t, i + 2))
                or (
                    following in ("this", "last", "over", "that", "the")
                    and t.lower(i + 2) in beside.PERIODS_AFTER_TWICE
                )
            ):
                amount.kind, amount.unit, amount.unit_text = "count", "time", "times"
            found.append(amount)
    return found


def _while(t: Tokens, i: int) -> bool:
    """Whether "as" before token ``i`` means while: "scored twice as Leeds won"."""
    return t.capital(i) or t.lower(i) in DETERMINERS or t.lower(i) in PRONOUNS


def _verb(t: Tokens, i: int, low: str) -> Amount | None:
    value = MULTIPLE_VERBS[low]
    amount = _multiple(value, i, i + 1)
    following, before = t.lower(i + 1), t.lower(i - 1)
    if low == "halves" and (before in ("both", "the", "two") or t.cls[i - 1 if i else 0] == NUMBER):
        return None
    if following == "as" and t.lower(i + 2) in ("a", "an", "the") and low not in ("double",):
        return None
    if low in ("double", "triple", "treble", "quadruple"):
        if t.joined(i + 1) or t.joined(i):
            return None
        verb = before in beside.BEFORE_DOUBLE
        if following not in words.AFTER_DOUBLE and not verb:
            return None
        if before in ("a", "the") and following not in ("the", "that"):
            return None
        if before in beside.BEFORE_DOUBLE_UP or t.lower(i - 2) in (
            "to",
            "will",
            "would",
            "could",
            "may",
        ):
            amount.change = "up"
        return amount
    if low in ("doubles", "triples", "trebles") and (
        following not in words.AFTER_DOUBLE or not words.TENNIS.isdisjoint(t.bag)
    ):
        return None
    amount.change = "down" if value < 1 else "up"
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
        at = a.end
        low = t.lower(at)
        if low == "times" or (low == "-" and t.joined(at) and t.lower(at + 1) == "times"):
            end = at + (1 if low == "times" else 2)
            following = t.lower(end)
            a.explicit, a.end, a.unit_text = True, end, "times"
            a.fraction = None
            period = t.lower(end + 1) in beside.PERIODS_AFTER_TIMES
            compares = (following in words.COMPARED or following.endswith("'s")) and not (
                following in beside.AFTER_TIMES and (period or following in ("than", "over"))
            )
            # "14 times earnings, against an average of 17 times"
            compared = t.lower(a.first - 1) in ("of", "from", "than", "versus") and any(
                b.unit == "x" and t.low[b.end - 1] == "times" for b in amounts if b is not a
            )
            if compares or compared or (a.value is not None and a.value != int(a.value)):
                a.kind, a.unit = "multiple", "x"
            else:
                a.kind, a.unit = "count", "time"
        elif low in ("x", "×") and t.joined(at) and not t.joined(at + 1):
            a.kind, a.unit, a.explicit, a.end = "multiple", "x", True, at + 1
        elif (low == "fold" and t.glued[at]) or (
            low == "-" and t.joined(at) and t.lower(at + 1) == "fold"
        ):
            a.kind, a.unit, a.explicit, a.fraction = "multiple", "x", True, None
            a.end = at + (1 if low == "fold" else 2)
        elif (a.fraction and low == "as" and t.lower(at + 1) in beside.AFTER_HALF_AS) or (
            a.fraction == Fraction(1, 2)
            and t.lower(a.first - 1) == "in"
            and t.low[a.first] == "half"
        ):
            a.kind, a.unit, a.explicit = "multiple", "x", True


def join_ratios(t: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Join "one in five", "nine out of ten", "3 in every 10" into a fraction."""
    out: list[Amount] = []
    for b in amounts:
        a = out[-1] if out else None
        if a is not None and _ratio(t, a, b):
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


def _in_every(t: Tokens, a: Amount, b: Amount) -> bool:
    between = t.low[a.end : b.first]
    return between[-2:] == ["in", "every"] and len(between) < 4


def _parts_of_ten(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether "four tonnes in ten" states a share of what is weighed."""
    worded = a.explicit and a.words and b.words and not b.explicit
    if not worded or a.value is None or b.value not in (5, 10, 100):
        return False
    return t.low[a.end : b.first] == ["in"] and a.value < b.value and not a.currency


def _hyphened(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether hyphens join a share, whose "in" is no inch: "seven-in-ten voters"."""
    inch = a.unit == "in" and t.low[a.end - 1] == "in" and t.word[a.end : b.first] in (["-"], ["‑"])
    joined = inch and t.joined(a.end) and t.joined(b.first) and not b.explicit
    return joined and a.value is not None and b.value is not None and 0 < a.value < b.value


def _ratio(t: Tokens, a: Amount, b: Amount) -> bool:
    if a.words and a.value == 1 and not b.explicit and _in_every(t, a, b):
        # "one pound in every twelve", "one person in every 22"
        return b.value is not None and 1 < b.value == int(b.value)
    if _parts_of_ten(t, a, b) or _hyphened(t, a, b):
        return True
    if a.explicit or b.explicit or a.fraction or b.fraction or a.value is None or b.value is None:
        return False
    between = t.low[a.end : b.first]
    if len(between) == 2 and between[1] == "in" and a.words and a.value == 1 and b.value >= 2:
        if b.bare and b.digits == 4 and 1500 <= b.value < 2200:
            # "one shop in 1950"
            return False
        # "one child in five has asthma"
        after = t.lower(b.end)
        closed = after in STOPS or after in ("", ".", ",", ";") or after.endswith("ed")
        return between[0] not in STOPS and closed
    if between not in (
        ["in"],
        ["out", "of"],
        ["in", "every"],
        ["of", "every"],
        ["out", "of", "every"],
    ):
        return False
    opens = a.words and a.value == 1 and t.lower(a.first - 1) in beside.BEFORE_RATIO
    if (
        between == ["in"]
        and not opens
        and (
            t.lower(b.end) in words.PLAYED
            or t.lower(b.end + 1) in words.PLAYED_IN
            or (t.lower(a.first - 1) == "for" and t.cls[a.first - 2] == NUMBER)
        )
    ):
        # cricket: "312 for six in 50 overs"
        return False
    if not (0 < a.value <= b.value and a.value == int(a.value) and b.value == int(b.value)):
        return False
    if between == ["in"] and (
        (b.bare and b.digits == 4) or t.lower(a.first - 1) in ("number", "no", "section")
    ):
        return False
    return a.value < 1000 or len(between) > 1
