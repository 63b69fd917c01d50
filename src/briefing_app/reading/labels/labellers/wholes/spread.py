"""Among what an amount told before is spread: "The best month was April with 94.8 per cent".

A time or a place has so much of what was counted or measured just before; the clause says which
one, and leaves out of what.
"""

from collections.abc import Iterator
from itertools import pairwise

from briefing_app.reading.grammar.plurals import singular
from briefing_app.reading.labels.phrases import base_end, nouns_before, said
from briefing_app.reading.labels.tokens import COPULAS
from briefing_app.reading.labels.view import View
from briefing_app.reading.pattern import Pattern

_IN = frozenset(
    """month year quarter week season decade summer winter spring autumn hour minute country nation
    state county region district province city town village borough parish ward area constituency
    division sector""".split()
)
_ON = frozenset("day night morning evening afternoon date weekend weekday route line".split())
_AT = frozenset(
    """station site school hospital branch store shop airport port venue museum beach club clinic
    centre center depot factory plant farm park office stadium harbour harbor library college
    university prison court camp""".split()
)
_BEST = Pattern(
    r"^(?:(?!rest$|west$|test$|quest$|nest$|pest$|crest$|chest$|harvest$|protest$|request$|arrest$|east$|guest$|forest$|interest$)\w+est|worst|most|least|top)$"
)
_BEARING = frozenset(
    """saw sees see brought brings bring had has have drew draws recorded records produced produces
    yielded took takes logged logs reported registered""".split()
)
"""What a time or a place does that has so much."""
_ORDER = frozenset("next second third fourth fifth last".split())
_WEEKDAYS = Pattern(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} [A-Z]|[A-Z][a-z]+ \d{1,2}$)", 2
)


def placing(phrase: str) -> str:
    """Return the preposition by which a time or a place is said to have something, or empty."""
    head = singular(phrase.rpartition(" ")[2].lower())
    return "in" if head in _IN else "on" if head in _ON else "at" if head in _AT else ""


def spread(view: View) -> Iterator[tuple[str, str, str]]:
    """Yield the time or place that has the amount, with the word that ties it to that."""
    for phrase in _best(view):
        if led := placing(phrase):
            yield led, phrase, "best"
    if when := _when(view):
        yield ("on" if _WEEKDAYS.match(when) else placing(when) or "in"), when, "time"
    for who in (*_apposed(view), *(view.subjects()[:1] if _has_so_many(view) else ())):
        if who[:1].isupper():
            yield ("on" if _WEEKDAYS.match(who) else "in"), who, "named"


def has_best(view: View) -> bool:
    """Whether the clause only names what has most or least, and with how much."""
    return next(_best(view), "") != ""


def _best(view: View) -> Iterator[str]:
    """ "The busiest station was Orme with 73", "Orme was the busiest station, with 73"."""
    t, verb, link = view.tokens, view.verb, view.link_at
    if view.main_low not in COPULAS or view.link not in ("with", "at") or link <= verb + 1:
        return
    start, end = view.subject
    for first, last in ((start, end), (verb + 1, base_end(t, verb + 1))):
        if last <= link and any(_BEST.match(w.low) for w in t[first:last]):
            yield said(t, first, last)


def _when(view: View) -> str:
    """The time that has the amount as its subject: "August alone brought 102"."""
    t = view.tokens
    if view.verb < 1 or not _bears(view):
        return ""
    i = view.group - 1
    while i > 0 and t[i].kind == "A":
        i -= 1
    start, end = view.subject
    if start < end and singular(t[end - 1].low) in _TIMES:
        return said(t, start, end)  # "The second week saw 41"
    opens = i == 0 or t[i - 1].kind in "MCS"
    return t[i].text if t[i].kind == "Y" and opens and t[i].text[:1].isupper() else ""


_TIMES = frozenset(
    """month week weekend day night morning evening summer winter spring autumn season
    quarter""".split()
)


def _bears(view: View) -> bool:
    """Whether the verb says no more than that there was so much: "saw 41", "recorded 31"."""
    near = all(w.kind in "LAD" for w in view.tokens[view.verb + 1 : view.at])
    return view.main_low in _BEARING and near and not view.passive


def _has_so_many(view: View) -> bool:
    """Whether a place has it: "Kerry recorded 31", "Dundee came next with 212", "Orme was worst
    hit with 611".
    """
    middle = view.middle
    led = view.link in ("with", "on", "at") and not any(w.kind == "#" for w in middle)
    order = any(w.low in _ORDER for w in middle) and not any(w.kind == "N" for w in middle)
    hit = any(a.low in _WORST and b.low in _HIT for a, b in pairwise(middle))
    comes = view.main_low in COPULAS or view.main_low in ("came", "comes", "followed", "follows")
    follows = view.main_low.startswith("follow") and not any(w.kind in "NJ" for w in middle)
    return (comes and led and (order or hit or follows)) or (
        _bears(view) and view.main_low in _RECORDING
    )


_RECORDING = frozenset("saw sees recorded records reported reports registered logged".split())


_WORST = frozenset("worst hardest most least".split())
_HIT = frozenset("hit affected".split())


def _apposed(view: View) -> Iterator[str]:
    """ "Leitrim, with two, had the fewest": what the number stands beside between commas."""
    t, comma, close = view.tokens, view.link_at - 1, view.at + 1
    led = view.link in ("with", "at", "on") and comma > 0 and t[comma].text == ","
    if not led or close + 1 >= len(t) or t[close].text != "," or t[close + 1].kind not in "XF":
        return
    start = comma - 1 if t[comma - 1].kind == "Y" else nouns_before(t, comma)
    if start < comma and (start == 0 or t[start - 1].kind in "MCS"):
        yield " ".join(w.text for w in t[start:comma])
