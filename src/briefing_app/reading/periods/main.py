"""The time that an article is about: the one its title, opening and heads tell most.

A report of March about last year is about last year; a daily story may be about no time of its own.
It knows no figure.
"""

from collections import defaultdict

from briefing_app.core.source import BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import bare_year, own_time
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.isotime import Grain
from briefing_app.reading.periods.calendar.leads import REACH, is_ahead, lead_of
from briefing_app.reading.periods.calendar.near import near_time
from briefing_app.reading.periods.calendar.timeword import Clock

_ENOUGH = 1.0
_OPENING = 2.0
_LONG = 40_000
"""It is looked for in so many characters."""
_BOUND = frozenset("than since until origin from".split())
_TIED = frozenset("before previous year_ago during edge same following".split())
_UNITS = ("year", "month", "quarter")


def derive_main(text: str, found: list[list[Expression]], clock: Clock, layout: Layout) -> str:
    """Return the period that an article is about, or empty where none is told enough."""
    votes: defaultdict[str, float] = defaultdict(float)
    for it in (it for row in found for it in row if it.start < _LONG):
        iso = _vote(text, it, clock)
        if iso:
            said = 1.0 if it.year() or it.year("y2") else 0.6
            opening = _OPENING if not votes else 0.0
            votes[iso] += opening + said * _weight(text, it, layout)
    for iso in list(votes):
        if clock.year and isotime.last_year(iso) < clock.year - 1:
            votes[iso] *= 0.3
    for iso in list(votes):
        if isotime.grain(iso) < Grain.YEAR and "/" not in iso:
            votes[iso] += 0.25 * votes.get(iso[:4], 0.0)
    best = max(votes, key=lambda iso: votes[iso], default="")
    return best if best and votes[best] >= _ENOUGH else ""


def _weight(text: str, it: Expression, layout: Layout) -> float:
    """The earlier and the more like a title, the more it counts."""
    paragraphs = text.count("\n\n", 0, it.start) if it.start < 3000 else 99
    if layout.kind_at(it.start) in (BlockKind.HEADLINE, BlockKind.HEADING):
        return 3.0 if paragraphs <= 4 else 1.5
    return 2.0 if paragraphs <= 3 else 1.2 if paragraphs <= 5 else 0.6


def _vote(text: str, it: Expression, clock: Clock) -> str:
    """The period of an expression that may be what the article is about, or empty."""
    if it.rule in ("since", "decade", "years") or it.rule in _TIED:
        return ""
    line = text.rfind("\n", 0, it.start) + 1
    if lead_of(text[max(line, it.start - REACH) : it.start]) in _BOUND:
        return ""
    iso = _told(text, it, clock)
    if not iso or isotime.grain(iso) in (Grain.DAY, Grain.SPAN):
        return ""
    if clock.published and isotime.bounds(iso)[0] > clock.published:
        return ""
    return iso


def _told(text: str, it: Expression, clock: Clock) -> str:
    if it.rule == "last":
        return near_time(it, clock) if it.parts["unit"].lower() in _UNITS else ""
    iso = own_time(it, clock)
    if iso:
        return iso
    year = bare_year(it, clock, "", "", is_ahead(text, max(0, it.start - 60), it.start))
    return own_time(it, clock, year) if year else ""
