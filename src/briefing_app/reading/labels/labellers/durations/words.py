"""Small questions about the words around a length of time."""

from collections.abc import Sequence

from briefing_app.core.units import UnitKind, plural
from briefing_app.reading.labels.phrases import base_end, part_end
from briefing_app.reading.labels.scene import Scene
from briefing_app.reading.labels.tokens import Token
from briefing_app.reading.labels.view import View, opened
from briefing_app.reading.lexicon.word_classes import classes_of

BEYOND = frozenset("away ago old late later early earlier longer ahead behind".split())
"""Words behind a length of time that say how far something lies from something."""
TAKING = frozenset("take takes took taken need needs needed require required requires".split())
WAITING = frozenset("wait waits waited waiting".split())
STATISTICS = frozenset("average mean median total maximum minimum".split())
"""What a time stands before that tells over how long it was taken: "the five-year average"."""
SPENDING = frozenset("spend spends spent spending".split())
_RANKS = frozenset("most least best worst first".split())
_UNITS = frozenset("year month week day hour minute night".split())
_COUNTED = frozenset(("night", "working day", "business day", "school day"))
"""Lengths of time that are counted like things."""


def said_words(view: View, start: int, end: int) -> str:
    """The words of a part, times left out."""
    return " ".join(w.text for w in view.tokens[start:end] if w.kind != "Y")


def is_ranked(view: View, end: int) -> bool:
    """Whether a superlative stands right before token ``end``: "the highest in 20 years"."""
    near = view.tokens[max(0, end - 6) : end]
    if view.mention.unit in ("second", "minute", "hour"):
        return False  # "reached the most serious calls in nine minutes"
    return any(is_superlative(w.low) or w.low in _RANKS for w in near)


def is_how_long(view: View) -> bool:
    """Whether it is for how long something was so: "were without power for an average of"."""
    near = view.tokens[max(0, view.link_at - 3) : view.link_at]
    return view.link == "of" and any(w.low == "for" for w in near)


_NTH = frozenset("first last past next final previous".split())


def is_nth(scene: Scene) -> bool:
    """Whether a length is one of several in a row: "In the first nine months exports came to"."""
    t, at = scene.view.tokens, scene.view.at
    return scene.kind is UnitKind.TIME and at > 0 and t[at - 1].low in _NTH


WITHIN = frozenset("in within over during across".split())
"""Prepositions of the time in which something is done."""


def is_within(view: View) -> bool:
    """Whether it is the time in which the verb before it was done: "raised £400 in two days"."""
    return view.verb >= 0 and view.link_at > view.verb and view.link in WITHIN


def denies(view: View) -> bool:
    """Whether the verb group says that it was not so."""
    group = view.tokens[view.group : view.verb]
    return any(w.low in ("not", "never") or w.low.endswith("n't") for w in group)


def is_superlative(low: str) -> bool:
    """Whether a word in -est is a superlative: "lowest", not "modest" nor "forest"."""
    return low.endswith("est") and "J" in classes_of(f"{low[:-3]}er")


def unit_of(scene: Scene) -> str:
    """The unit in the plural where it may be counted on a card: "hours worked"; or empty."""
    unit = scene.mention.unit
    return plural(unit) if unit in _UNITS | _COUNTED else ""


def is_time(scene: Scene) -> bool:
    """Whether the figure is a length of time, not the age of somebody."""
    timed = scene.kind is UnitKind.TIME or scene.mention.unit in _COUNTED
    return timed and not scene.move and scene.mention.found.kind != "age"


def tail(view: View) -> list[tuple[str, str]]:
    """The part right behind the number: its preposition and its noun, the bare one first."""
    t, i = view.tokens, view.at + 1
    if i < len(t) and t[i].kind == "P":
        return [(t[i].low, label) for label in opened(t, i + 1)[:2]]
    return []


def deed_end(t: Sequence[Token], verb: int) -> int:
    """Where what a verb in -ing or behind *to* takes ends: "to get rid of the ruins"."""
    i = verb + 1
    if i + 1 < len(t) and (t[i].kind == "L" or t[i].low == "round" or t[i + 1].kind == "P"):
        i += t[i].kind in "JLN"  # "get rid of", "clean up after", "go round its star"
    end = base_end(t, i)
    if end > i:
        apart = end < len(t) and t[end].low in _APART
        return end + 1 if apart else end
    if i < len(t) and t[i].kind in "JE":
        return i + 1
    if i < len(t) and t[i].kind == "P":
        return max(part_end(t, i), i)
    return i


_APART = frozenset("apart down up together away".split())
