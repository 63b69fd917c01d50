"""Directions that stand in what numbers say of one another: "from 40 to 30, that is by a quarter".

Where no verb reaches an amount, the two amounts before it may tell which way it went, or the amount
that it is set beside. It knows nothing of single words of change.
"""

import itertools

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon import said as words
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.numbers import ORDINALS
from briefing_app.reading.lexicon.words import STOPS
from briefing_app.reading.numbers.amount import Amount

_REACH = 12


def steps_by_values(t: Tokens, amounts: list[Amount]) -> None:
    """Set the direction of amounts that the two before them explain."""
    for k in range(2, len(amounts)):
        a = amounts[k]
        if not a.change and not a.move:
            a.change = _by_values(t, amounts[k - 2], amounts[k - 1], a)


def steps_beside(t: Tokens, amounts: list[Amount]) -> None:
    """Give a direction on to the amount that a step is set beside."""
    for a, b in itertools.pairwise(amounts):
        if a.change and not b.change and not b.move and (_compared(t, a, b) or _short(t, a, b)):
            b.change = a.change


def _by_values(t: Tokens, a: Amount, b: Amount, step: Amount) -> str:
    """Read "from 40 to 30, i.e. by a quarter" and "40, compared with 30, a difference of 10"."""
    if a.value is None or b.value is None or a.value == b.value:
        return ""
    said = t.low[max(b.end, b.noun_end) : _start(step)]
    gap = said[-6:]
    if "," in said:
        gap = said[len(said) - said[::-1].index(",") :]
    if (a.move, b.move) == ("from", "to") and len(said) < 8 and words.NAMELY.issuperset(gap):
        return "up" if b.value > a.value else "down"
    compared = not words.SET_BESIDE.isdisjoint(t.low[max(a.end, a.noun_end) : b.first])
    differs = "of" in gap[-1:] and not words.DIFFERENCES.isdisjoint(gap)
    if compared and differs and a.kind == b.kind:
        return "up" if a.value > b.value else "down"
    return ""


def _start(a: Amount) -> int:
    return a.hedge_start if 0 <= a.hedge_start < a.first else a.first


def _compared(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether a step is set beside the step before: "rose 4%, against 5% in May"."""
    gap = t.low[a.end : _start(b)]
    if not (a.kind == b.kind == "percent") or not gap or len(gap) > _REACH:
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
