"""The date that an article's own text gives it: its dateline, "Published 4 May 2025", "Released …".

The date in a page's or a mail's description is better where there is one; a file's own date is no
date of an article. It knows nothing of figures.
"""

import re
from datetime import date

from briefing_app.core.lines.days import PLACE, date_line, names_a_place
from briefing_app.core.source import Article
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import own_time
from briefing_app.reading.periods.calendar.expressions import Expression, find_expressions
from briefing_app.reading.periods.calendar.leads import REACH, is_ahead
from briefing_app.reading.periods.calendar.timeword import Clock

_HEAD = 1500
_TAIL = 600
_DAYS = ("day_of", "of_day", "iso")
_BETWEEN = (
    r"(?>(?:[\s:–—|,;()/·•-]|\d[\d.:/]*+(?:[ap]\.?m\b\.?|h\b)?|\b[A-Z][\w.'’&-]*+|\b(?:on|at|of|by|the"
    r"|until|till|before|for|in|and|not|to|be|under|strict|immediate|release|publication|issue"
    r"|embargo|time|hours?|midnight|noon|local|[ap]\.?m\b\.?|no|page|as)\b)*)"
)
"""What may stand between the word for publishing and the day: hours and names, but no matter."""
_PUBLISHED = Pattern(
    r"(?:\b(?i:published|released?|issued|posted|updated|embargo(?:ed)?|dated|press release"
    r"|for (?:immediate )?release)\b"
    rf"|(?:^|[|·•,;(–—-]\s*)(?i:date)\b){_BETWEEN}$",
    having="publish|release|issued|posted|updated|embargo|date",
)
_TOLD = Pattern(
    r"\b(?:announced|unveiled|reported|said|decided|voted|agreed|presented|meeting|met|session)\s"
    r"(?:here\s|of\s)?(?:on\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:the\s)?$",
    re.IGNORECASE,
    having="announced|unveiled|reported|said|decided|voted|agreed|presented|meeting|met|session",
)
"""What leads to the day on which the news was told, within the first sentences."""
_LEAD = 700
_LATER = Pattern(r"\b(?:will|next|last|earlier|previous)\b", re.IGNORECASE)
_AS_OF = Pattern(
    r"\b(?:as (?:of|at|on)|on|until|since|by|from|to|between|ended|ending|and)\s(?:the\s)?$",
    re.IGNORECASE,
)
_LINE = 70
_ANY_YEAR = " 2000"
_REPORT = Pattern(r"\W*as (?:of|at) \d{1,2}[:.]?\d\d\D{0,20}$", re.IGNORECASE)
"""How a report of an event that goes on says up to which hour it tells."""
_PLACE = Pattern(rf"^\W*(?P<name>(?:{PLACE}[\s,/]*){{1,6}})(?:\([^)\n]{{1,30}}\)[\s,]*)?[\s,–—-]*$")
_TEXT_AFTER = Pattern(
    r"\s*(?:\([^)\n]{1,30}\)\s*)?(?:/[^/\n]{1,30}/\s*)?(?:\.?\s*[:–—-]|\.\s+[\"“‘]?[A-Z0-9])"
)


def derive_dateline(article: Article) -> str:
    """Return the day that an article says it was published on, ISO 8601, or empty."""
    text = article.text
    said: list[tuple[int, int, str]] = []
    parts = [(0, min(len(text), _HEAD))]
    if len(text) > _HEAD + _TAIL:
        parts.append((len(text) - _TAIL, len(text)))
    for start, end in parts:
        for it in find_expressions(text, start, end):
            if it.rule in _DAYS:
                rank = _rank(text, it, start > 0)
                if rank:
                    said.append((rank, -it.start, _dated(text, it)))
    return max((s for s in said if s[2]), default=(0, 0, ""))[2]


def _rank(text: str, it: Expression, tail: bool) -> int:
    """How much a date looks like that of the article: 0 not at all, 3 it is called so.

    What ends one line and begins the next is none, but two cells of a table.
    """
    if "\n" in text[it.start : it.end]:
        return 0
    line = text.rfind("\n", 0, it.start) + 1
    before = text[max(line, it.start - 90) : it.start]
    end = text.find("\n", it.end)
    after = text[it.end : end if end >= 0 else len(text)][:100]
    if _LATER.search(before):
        return 0
    if _PUBLISHED.search(before):
        return 1 if tail else 4
    if it.year() and it.start < _LEAD and _TOLD.search(before):
        return 0 if tail else 1
    if tail or _AS_OF.search(before):
        return 0
    dated = 3 if it.year() else 2
    whole = text[line : end if end >= 0 else len(text)]
    year = "" if it.year() else _ANY_YEAR
    said = f"{text[line : it.end]}{year}{whole[it.end - line :]}"
    above = text[max(0, line - _LINE) : line].rstrip().rpartition("\n")[2]
    label = f"{above} " if above.endswith(":") else ""  # "Next meeting:", and its day under it
    if date_line(said)[1] and (not label or date_line(label + said)[1]):
        return dated
    if _REPORT.match(before) and it.end - line == len(whole.rstrip()):
        return dated
    place = _PLACE.match(before) if _TEXT_AFTER.match(after) else None
    named = place is not None and names_a_place(place["name"].strip(" ,/"), whole)
    return dated if named else 0


def is_dateline(text: str, it: Expression) -> bool:
    """Whether a date at the head of a text is that of the article, which no figure is of."""
    return it.rule in _DAYS and it.start < _HEAD and _rank(text, it, tail=False) > 0


def _dated(text: str, it: Expression) -> str:
    """The day; where it has no year, in that of a month or season told just before it.

    A year alone is mostly one that is looked back to, and of what is said of "April" or "last year"
    nothing would be told rightly.
    """
    if it.year():
        return own_time(it, Clock())
    found = {_year_by(text, it, e) for e in find_expressions(text[:_HEAD]) if e.year()} - {0}
    return own_time(it, Clock(), found.pop()) if len(found) == 1 else ""


def _year_by(text: str, it: Expression, e: Expression) -> int:
    """The year of a day just after what an expression tells: "June 18: Fires fell in May 2024."."""
    iso = own_time(e, Clock())
    start = max(0, e.start - REACH)
    start = max(start, text.rfind(". ", start, e.start) + 1, text.rfind("\n", start, e.start) + 1)
    if not iso or iso.isdecimal() or _BESIDE.search(text[start : e.start]):
        return 0
    if is_ahead(text, start, e.start):
        return 0
    first, last = isotime.bounds(iso)
    year = last.year
    day = as_date(own_time(it, Clock(), year))
    split = iso == f"{year - 1}/{year}"
    if day is None or day < first or (split and day.month > _HALF):
        return 0
    return year if (day - last).days <= _SOON else 0


_SOON = 100
"""Days after a month or season within which it is told of as the latest."""
_HALF = 6
"""Months of a year in which one that began the year before may not be over."""
_BESIDE = Pattern(
    r"\b(?:than|since|from|against|of|with|by|until|will|to)\s(?:in\s|the\s)*$", re.IGNORECASE
)
"""Before a time that is only looked back or forward to."""


def as_date(iso: str) -> date | None:
    """Return the day of an ISO date, or None where it names none."""
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None
