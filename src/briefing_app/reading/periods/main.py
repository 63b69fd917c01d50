"""The time that an article is about: the one its title, opening and heads tell most.

A report of March about last year is about last year; a daily story may be about no time of its own.
It knows no figure.
"""

import re
from collections import defaultdict
from math import inf

from briefing_app.core.source import BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import bare_year, own_time
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.forms import SEASONS
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.leads import REACH, is_ahead, lead_of
from briefing_app.reading.periods.calendar.near import near_time
from briefing_app.reading.periods.calendar.tied import TIED
from briefing_app.reading.periods.calendar.timeword import Clock

_ENOUGH = 3.0
"""What a time weighs that no title and no opening tells, if it is the article's."""
_LEAST = 1.5
"""What a time weighs that title or opening tell, if it is the article's."""
_OPENING = 2.0
_NEWS = 14
"""Days after which what happened is no news."""
_LONG = 40_000
"""It is looked for in so many characters."""
_SENTENCES = 80
"""A paragraph so long is text; what stands above the first one is like a title."""
_BOUND = frozenset("than since until origin from bracket".split())
_BRACKETED = Pattern(r"\([^()]*\d[^()]*$")
_AS_OF = Pattern(r"\b(?:as|position)\s(?:of|at|on|as\son)(?:\s\d\d?[:.]\d\d,?)?\s$", re.IGNORECASE)
_COMPARED = Pattern(
    r"\b(?:from|than|against|compared\s(?:with|to)|after|versus|(?:up|down)\son|double|twice|times(?:\sthe)?)\s(?:[^,;.\n]|[.,]\d){1,36}$|"
    r"\b(?:same|corresponding)\s\w+\s$|"
    r"\b(?:up|down|higher|lower|more|fewer)\s(?:(?:[^,;.\n]|[.,]\d){1,24}\s)?on\s(?:the\s)?$"
)
"""The number before such a time is one that is compared with."""
_UNITS = ("year", "month", "quarter", *SEASONS)


def derive_main(
    text: str, found: list[list[Expression]], clock: Clock, layout: Layout
) -> tuple[str, bool]:
    """Return the period that an article is about, and whether it is told more than all others.

    It is empty where neither title nor opening nor most of the text tells one.
    """
    opening = _opening(text)
    votes: defaultdict[str, float] = defaultdict(float)
    first: set[str] = set()
    for it in (it for row in found for it in row if it.start < _LONG):
        iso = _vote(text, it, clock, opening)
        if iso and not (_is_held(text, it) and _opens_otherwise(text, found, clock, it)):
            head = layout.kind_at(it.start) in (BlockKind.HEADLINE, BlockKind.HEADING)
            early = it.start < opening
            said = 1.0 if it.year() or it.year("y2") else 0.6
            weight = 3.0 if head and early else 2.0 if early else 1.5 if head else 0.6
            at_first = _OPENING if early and not votes else 0.0
            votes[iso] += said * weight + at_first
            if early:
                first.add(iso)
    year = clock.year or _latest_year(found, clock)
    for iso in list(votes):
        if year and isotime.last_year(iso) < year - 1:
            votes[iso] *= 0.3
    for iso in list(votes):
        if isotime.grain(iso) < Grain.YEAR and "/" not in iso:
            votes[iso] += 0.25 * votes.get(iso[:4], 0.0)
    best = max(first or votes, key=lambda iso: votes[iso], default="")
    clear = bool(best) and 2 * votes[best] > sum(votes.values())
    if not best or votes[best] < (_LEAST if best in first else _ENOUGH if clear else inf):
        return "", False
    return best, clear


_HELD = Pattern(
    r"\b(?:assembly|meeting|conference|congress|convention|summit|forum|edition|plan|agm)\s$",
    re.IGNORECASE,
)


def _is_held(text: str, it: Expression) -> bool:
    """Whether a year says which meeting or edition it is: "Annual Assembly 2026"."""
    return _HELD.search(text[max(0, it.start - REACH) : it.start]) is not None


def _opens_otherwise(
    text: str, found: list[list[Expression]], clock: Clock, title: Expression
) -> bool:
    """Whether the first paragraph tells another year than the title: "the year 2025/26 closed"."""
    end, line = _opening(text), text.find("\n", title.end)
    year = own_time(title, clock)
    behind = (it for row in found for it in row if 0 <= line < it.start < end)
    return any(it.year() and own_time(it, clock) not in ("", year) for it in behind)


def _latest_year(found: list[list[Expression]], clock: Clock) -> int:
    """The last year that an article without a date tells of, but for those far before it."""
    years = (it.year("y2") or it.year() for row in found for it in row)
    last = max((int(y) for y in years if y), default=0)
    return last - _PLANNED if last else 0


_PLANNED = 3
"""So many years ahead of its own an article may look."""


def _opening(text: str) -> int:
    """Where the first paragraph of sentences ends."""
    start = 0
    while start < min(len(text), 3000):
        end = text.find("\n\n", start)
        end = len(text) if end < 0 else end
        if end - start >= _SENTENCES and text[start:end].rstrip("\"'”’* ").endswith(
            (".", "!", "?")
        ):
            return end
        start = end + 2
    return min(len(text), 400)


def _vote(text: str, it: Expression, clock: Clock, opening: int) -> str:
    """The period of an expression that may be what the article is about, or empty."""
    if it.rule in ("since", "decade", "years") or it.rule in TIED:
        return ""
    line = text.rfind("\n", 0, it.start) + 1
    before = text[max(line, it.start - REACH) : it.start]
    if lead_of(before) in _BOUND or _COMPARED.search(before) or _BRACKETED.search(before):
        return ""
    iso = _told(text, it, clock, opening)
    if not iso or isotime.grain(iso) is Grain.SPAN:
        return ""
    if (
        isotime.grain(iso) is Grain.DAY
        and not _AS_OF.search(before)
        and not _is_count_day(it, iso, clock, opening)
    ):
        return ""
    if _AS_OF.search(before):
        return iso
    planned = it.rule == "financial" and it.start < opening
    if not planned and clock.published and isotime.bounds(iso)[0] > clock.published:
        return ""
    return iso


def _is_count_day(it: Expression, iso: str, clock: Clock, opening: int) -> bool:
    """Whether a day may be the one of a count or a survey, and not that of an event or a notice."""
    if not it.year() or it.start > opening:
        return False
    return clock.published is None or (clock.published - isotime.bounds(iso)[1]).days > _NEWS


def _told(text: str, it: Expression, clock: Clock, opening: int) -> str:
    if it.rule in ("last", "this"):
        own = text[it.start : it.end].endswith(("'s", "’s"))
        near = not own and it.parts["unit"].lower() in _UNITS and it.start < opening
        return near_time(it, clock) if near else ""
    iso = own_time(it, clock)
    if iso:
        return iso
    if it.start > opening:
        return ""
    if it.rule == "bare_month" and not lead_of(text[max(0, it.start - REACH) : it.start]):
        return ""
    year = bare_year(it, clock, "", "", is_ahead(text, max(0, it.start - 60), it.start))
    return own_time(it, clock, year) if year else ""
