"""A million that is said once of two numbers: "£3.1 million, compared with 3.8 a year before".

Only where words set the second against the first, it names nothing of its own, and its digits are
of about the same size.
"""

import itertools
from decimal import Decimal

from briefing_app.reading.grammar.tokens import Tokens
from briefing_app.reading.lexicon.amounts import LOOSE, NEARLY, SET_AGAINST
from briefing_app.reading.numbers.amount import Amount

_FROM = SET_AGAINST | frozenset("above below vs versus exceeding".split())
_GOALS = frozenset(
    "target goal budget plan forecast limit guidance estimate ceiling cap aim consensus".split()
)
_LOOSE = LOOSE | NEARLY | frozenset("the its their his her our last".split())
_IT = frozenset("it they this that".split())
_WAS = frozenset("is was were are had stood".split())
_MOST_TIMES = 4
"""How many times as much the one of two numbers may be in the same scale."""


def share_scales(t: Tokens, amounts: list[Amount]) -> None:
    """Give the scale of a number to one that is set against it without any."""
    for a, b in itertools.pairwise(amounts):
        if _lacks(t, a, b) and _is_led(t, b):
            b.times(a.scale)
            b.scale = a.scale


def _lacks(t: Tokens, a: Amount, b: Amount) -> bool:
    """Whether ``b`` may leave out the scale that ``a`` has: 3.8 beside 3.1 million."""
    if a.scale <= 1 or b.scale > 1 or a.value is None or not a.value or not b.value or b.words:
        return False
    if b.kind not in ("count", "money") or b.fraction or b.noun_start >= 0:
        return False
    if b.currency not in ("", a.currency) or (b.unit and not b.currency) or b.rate:
        return False
    times = abs(a.value / a.scale / b.value)
    follows = t.lower(b.end)
    return Decimal(1) / _MOST_TIMES < times < _MOST_TIMES and follows not in ("of", "to", "%", "x")


def _is_led(t: Tokens, b: Amount) -> bool:
    """Whether the words before a number set it against another one."""
    at = b.first - 1
    while at > 0 and t.low[at] in _LOOSE and t.low[at] not in _FROM:
        at -= 1
    low, before = t.lower(at), t.lower(at - 1)
    if low == "from" and before in ("up", "down"):
        return True
    if low in _FROM or (low == "of" and before in ("instead", "place", "short", "ahead")):
        return True
    if low == "to" and before in ("compared", "compares"):
        return True
    if low in ("of", "for", "at") and before in _GOALS:
        return True
    if low in _GOALS or low in ("budgeted", "planned", "expected", "forecast", "usual"):
        return _is_determined(t, at)
    if low in _WAS and before in _IT:
        return True
    return low == "been" and before == "had"


def _is_determined(t: Tokens, at: int) -> bool:
    """Whether an adjective before a number is led by words that set it against another one."""
    while at > 0 and (t.low[at] in _LOOSE - _FROM or t.low[at] in _PLANNED):
        at -= 1
    return t.lower(at) in _FROM or (t.lower(at) == "of" and t.lower(at - 1) == "instead")


_PLANNED = _GOALS | frozenset("budgeted planned expected forecast usual".split())
