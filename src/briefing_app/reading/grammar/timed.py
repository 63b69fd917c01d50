"""Where words for a time end: "in 2019", "in the first quarter", "last year", "a year earlier".

Which time it is, is not asked here.
"""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon.measures import TIME
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.lexicon.numbers import ORDINALS

_LEADS = frozenset("in by for during at on".split())
_RELATIVE = frozenset("last this next".split())
_PARTS = frozenset("beginning start end middle".split())
_EARLIER = frozenset("before earlier after later ago".split())
_OLDEST, _LATEST = 1500, 2199
_JOINTS = frozenset((",", ";", "and", "then"))


def time_end(t: Tokens, at: int) -> int:
    """Return where the time ends that begins at a token, or the token itself where none does.

    "in 2019", "in the first quarter", "by the end of May", "last year", "a year earlier".
    """
    i = at
    led = t.lower(i) in _LEADS
    i += led
    if t.lower(i) == "the" and t.lower(i + 1) in _PARTS and t.lower(i + 2) == "of":
        i += 3
    end = _named_end(t, i, led)
    return end if end > i else at


def _named_end(t: Tokens, i: int, led: bool) -> int:
    """Where a year, a month, a part of a year or a time told from now ends, or ``i``."""
    if t.lower(i) in ("the", "a", "one", "two", "three"):
        return _counted_end(t, i, led)
    if t.lower(i) in _RELATIVE:
        return i + 2 if t.lower(i + 1).removesuffix("s") in TIME else i
    if not led:
        return i
    if t.lower(i) in MONTHS:
        return i + 2 if _is_year(t, i + 1) else i + 1
    if _is_year(t, i):
        split = t.lower(i + 1) in ("/", "-", "–") and i + 2 < t.n and t.cls[i + 2] == NUMBER
        return i + 3 if split and t.joined(i + 1) and t.joined(i + 2) else i + 1
    return i


def _counted_end(t: Tokens, i: int, led: bool) -> int:
    """The same for "the first quarter", "the last", "the year before", "two years ago"."""
    j = i + 1
    ordinal = t.lower(i) == "the" and (t.lower(j) in ORDINALS or t.lower(j) in _RELATIVE)
    if led and ordinal:
        return j + 2 if t.lower(j + 1) in TIME or t.lower(j + 1) == "half" else j + 1
    timed = t.lower(j).removesuffix("s") in TIME and t.lower(j + 1) in _EARLIER
    return j + 2 if timed else i


def _is_year(t: Tokens, i: int) -> bool:
    return 0 <= i < t.n and t.low[i].isdecimal() and _OLDEST <= int(t.low[i]) <= _LATEST


def next_told(t: Tokens, at: int) -> int:
    """Return where the next item of a list over time begins, or ``at``: "in 2019, |0.9 in 2020".

    ``at`` stands behind an item and what is counted in it; then come its time and a joint.
    """
    joint = time_end(t, at)
    end = joint
    while end < t.n and t.low[end] in _JOINTS:
        end += 1
    return end if at < joint < end else at
