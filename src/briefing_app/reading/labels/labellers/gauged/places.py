"""Where so much was measured, as the words beside it say."""

from collections.abc import Sequence

from briefing_app.reading.labels.phrases import base_end, said
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View

GAUGING = frozenset("collected recorded measured registered logged observed gauged".split())


def is_named(who: str) -> bool:
    """Whether a phrase is a name: "Glen Sarrow in the west"."""
    head = who.split(" in ")[0].split(" on ")[0].split()
    return bool(head) and all(word[:1].isupper() for word in head)


def placed_at(t: Sequence[Token], i: int) -> str:
    """The place that stands behind a verb: "fell at Saltmere", or empty."""
    if i + 1 >= len(t) or t[i].low not in ("at", "in", "on"):
        return ""
    end = base_end(t, i + 1)
    place = said(t, i + 1, end) if end > i + 1 else ""
    return f"{t[i].low} {place}" if place else ""


def recorded_at(view: View) -> str:
    """Where so much was measured, if the words behind it say: "was recorded at Fair Point"."""
    t, i = view.tokens, view.at + 1
    while i < len(t) and t[i].kind == "X":
        i += 1
    told = view.at + 1 < i < len(t) and t[i].low in GAUGING
    return placed_at(t, i + 1) if told else ""
