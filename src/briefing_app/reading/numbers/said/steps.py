"""Directions that stand in what numbers say of one another: "from 40 to 30, that is by a quarter".

Where no verb reaches an amount, the two amounts before it may tell which way it went, or the amount
that it is set beside. It knows nothing of single words of change.
"""

import itertools

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.lexicon import trends as w
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.numbers import ORDINALS
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount

_REACH = 12
_ONLY_VERBS = w.UP_VERBS - w.UP_NOUNS


def steps_by_values(t: Tokens, amounts: list[Amount]) -> None:
    """Set the direction of amounts that the two before them explain."""
    for k in range(2, len(amounts)):
        a = amounts[k]
        if not a.change and not a.move:
            a.change = _by_values(t, amounts[k - 2], amounts[k - 1], a)


def steps_beside(t: Tokens, amounts: list[Amount]) -> None:
    """Give a direction on to the amount that a step is set beside."""
    for a, b in itertools.pairwise(amounts):
        if a.change and not b.change and not b.move and _same_step(t, a, b):
            b.change = a.change


def _by_values(t: Tokens, a: Amount, b: Amount, step: Amount) -> str:
    """Read "from 40 to 30, i.e. by a quarter" and "40, compared with 30, a difference of 10"."""
    if a.value is None or b.value is None or a.value == b.value:
        return ""
    said = t.low[max(b.end, b.noun_end) : _start(step)]
    gap = said[-6:]
    if "," in said:
        gap = said[len(said) - said[::-1].index(",") :]
    if b.move == "from" and not a.move and said == [",", "or"]:
        # "312 deaths, up from 300, or 4%"
        return "up" if a.value > b.value else "down"
    if a.change and a.kind != step.kind and _to_level(t, a, b):
        # "fell by 310 to 4,100, or 7 per cent"
        shared = step.kind in ("percent", "fraction") and t.lower(step.end) != "of"
        return a.change if shared and said in ([",", "or"], ["or"], ["("]) else ""
    if (a.move, b.move) == ("from", "to") and len(said) < 8 and words.NAMELY.issuperset(gap):
        return "up" if b.value > a.value else "down"
    compared = not words.SET_BESIDE.isdisjoint(t.low[max(a.end, a.noun_end) : b.first])
    differs = "of" in gap[-1:] and not words.DIFFERENCES.isdisjoint(gap)
    then = any(_dated(low) for low in t.low[a.end : _start(step)])
    if compared and differs and then and a.kind == b.kind:
        return "up" if a.value > b.value else "down"
    return ""


def _to_level(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a step leads to the level behind it: "by £31 to £448"."""
    return t.low[max(a.end, a.noun_end) : _start(b)] == ["to"]


def named_before(t: Tokens, a: Amount, floor: int) -> str:
    """Read the noun that an amount is the size of: "the decline came to 8%", "a drop, at 8%"."""
    k = _start(a) - 1
    if a.kind not in ("percent", "point", "count", "money") or k < floor:
        return ""
    if t.low[k] in ("to", "at") and t.lower(k - 1) in (*words.AMOUNTS_TO, ","):
        k -= 2
    elif t.low[k] in words.IS_SO_MUCH:
        k -= 1
    else:
        return ""
    for i in range(k, max(floor - 1, k - 7), -1):
        low = t.low[i]
        if low in (";", ":", "and", "but") or low in _ONLY_VERBS:
            return ""
        if low == "fall" and t.lower(i - 1) in ("this", "last", "next"):
            return ""  # "enrollment this fall was 17,930"
        if (low in w.UP_NOUNS or low in w.DOWN_NOUNS) and low != "growth":
            # growth of so much is a rate, and a rate is a level
            headed = i == floor or t.lower(i - 1) in words.BEFORE_MOVES or i == 0
            return ("up" if low in w.UP_NOUNS else "down") if headed else ""
    return ""


def bracketed(t: Tokens, a: Amount, floor: int) -> str:
    """Read the verb before a bracket: "rose slightly (0.4%)", "Asia grew the most (14%)"."""
    opened = a.first - 1
    if a.kind != "percent" or t.lower(opened) != "(" or t.lower(a.end) != ")":
        return ""
    for k in range(opened - 1, max(floor - 1, opened - 5), -1):
        low = t.low[k]
        if low in w.UP_VERBS or low in w.DOWN_VERBS:
            return "up" if low in w.UP_VERBS else "down"
        if low not in words.HOW_MUCH and not low.endswith("ly"):
            return ""
    return ""


def _start(a: Amount) -> int:
    return a.hedge_start if 0 <= a.hedge_start < a.first else a.first


def _same_step(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether what is said of a step holds for the amount behind it."""
    return _compared(t, a, b) or _short(t, a, b) or _both_bracketed(t, a, b)


def _both_bracketed(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a list goes on in brackets: "Asia grew most (14%), followed by Africa (9%)"."""
    gap = t.low[a.end : b.first]
    listed = len(gap) < _REACH and gap[:1] == [")"] and gap[-1:] == ["("]
    return listed and a.kind == b.kind == "percent" and not {"and", ","}.isdisjoint(gap)


def _compared(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a step is set beside the step before: "rose 4%, against 5% in May"."""
    gap = t.low[a.end : _start(b)]
    far = _REACH + 6 * (gap[-2:] == [",", "after"])  # "2% higher, the office said, after 3% in May"
    if not (a.kind == b.kind == "percent") or not gap or len(gap) > far:
        return False
    beside = gap[-1] in words.SET_BESIDE or gap[-2:] in (["compared", "with"], ["compared", "to"])
    then = gap[-1] == "after" or any(_dated(low) for low in t.low[b.end : b.end + 5])
    return beside and then and t.lower(b.end) != "of" and ";" not in gap


def _dated(low: str) -> bool:
    """Whether a word tells another time: a month, a year, "earlier"."""
    year = len(low) == 4 and low.isdecimal()
    return year or low in MONTHS or low in ORDINALS or low in TIME or low in words.TIME_BACK


def _short(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether the verb is left out: "flats were 3% dearer than in May and houses 2%."."""
    gap = t.low[a.end : _start(b)]
    joints = [i for i, low in enumerate(gap) if low in ("and", ",", "while")]
    if a.kind != b.kind or a.kind not in ("percent", "point") or not joints:
        return False
    if len(gap) > _REACH:
        return False
    tail = gap[joints[-1] + 1 :]
    closed = t.lower(b.end) in ("", ".", ";", ",")
    return closed and 0 < len(tail) < 5 and STOPS.isdisjoint(w for w in tail if w != "the")
