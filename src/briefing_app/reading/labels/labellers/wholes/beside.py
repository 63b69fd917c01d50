"""Shares that stand beside what they are of: "debt, at 98% of output", "the loss, 2% of sales,".

The share says how much of the whole; what stands before its comma says of what.
"""

from collections.abc import Sequence

from briefing_app.reading.grammar.plurals import is_many
from briefing_app.reading.labels.phrases import MOST, start_before
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View, ended

_LEADING = frozenset("at to with or equal equivalent now currently".split())


def named_beside(view: View, end: int) -> list[str]:
    """What a share with its whole, which ends at ``end``, is an apposition to, or nothing.

    "Household debt, at 162% of income, is lower": household debt. A clause follows where no comma
    closes it: "In Leeds, 40% of homes were dry".
    """
    t, comma = view.tokens, _comma_before(view)
    closed = end >= len(t) or t[end].text in ",;.)–—"
    start = start_before(t, comma) if comma > 0 and closed else comma
    if start >= comma or _has_number(t, start, comma) or t[comma - 1].kind != "N":
        return []
    if start > 0 and t[start - 1].kind in "#PFEBG":
        return []  # "the crew lost a mast, half of the boat"
    return [who for who in ended(t, start, comma) if len(who.split()) + _AS_SHARE <= MOST]


_AS_SHARE = 4
"""The words of "as share of" and the shortest whole."""


def is_apposed(view: View) -> bool:
    """Whether a share is another name of one thing before it: "the lowest rate, 84%, is in Nor"."""
    t, comma = view.tokens, _comma_before(view)
    closed = view.at + 1 < len(t) and t[view.at + 1].text == ","
    return comma > 0 and closed and t[comma - 1].kind == "N" and not is_many(t[comma - 1].low)


def _comma_before(view: View) -> int:
    """Where the comma stands that parts a share off, hedges passed over, or -1."""
    t, i = view.tokens, view.at - 1
    while i > 0 and (t[i].kind in "DA" or t[i].low in _LEADING):
        i -= 1
    return i if i > 0 and t[i].text == "," else -1


def _has_number(t: Sequence[Token], start: int, end: int) -> bool:
    return any(w.kind == "#" for w in t[max(0, start - 1) : end])
