"""The day of the news where an article has no date: "raised its rate on Thursday, 21 March 2024".

It is near the day of publication, not that day: a month or a quarter without a year is counted
from it, a weekday never. It knows nothing of figures.
"""

import re
from collections.abc import Sequence
from datetime import date

from briefing_app.core.source import BlockKind
from briefing_app.reading.layout import Layout
from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar.dated import own_time
from briefing_app.reading.periods.calendar.expressions import Expression
from briefing_app.reading.periods.calendar.leads import REACH, is_ahead, lead_of
from briefing_app.reading.periods.calendar.timeword import Clock
from briefing_app.reading.periods.dateline import as_date

_DAYS = ("day_of", "of_day", "iso")
_FIRST = 2
"""Sentences of the text in which news says its day."""


def derive_news_day(
    text: str, rows: Sequence[Sequence[Expression]], starts: Sequence[int], layout: Layout
) -> date | None:
    """Return the one day in the first sentences that no later time of the article gainsays.

    ``rows`` are the times of each sentence, ``starts`` where each begins. None where two days are
    told there, where the words speak of what is to come, or where a later year is told.
    """
    body = [n for n, start in enumerate(starts) if layout.kind_at(start) is not BlockKind.HEADLINE]
    days = {
        day
        for n in body[:_FIRST]
        for it in rows[n]
        if (day := _day(it)) and _is_told(text, starts[n], it)
    }
    if len(days) != 1:
        return None
    (day,) = days
    years = (it.year(name) for row in rows for it in row for name in ("y", "y2"))
    return day if max((y for y in years if y), default=0) <= day.year else None


def _day(it: Expression) -> date | None:
    return as_date(own_time(it, Clock())) if it.rule in _DAYS and it.year() else None


def _is_told(text: str, start: int, it: Expression) -> bool:
    """Whether the news happened on that day: it is not to come, and no time lasts from or to it."""
    before = text[max(start, it.start - REACH) : it.start]
    if not (_NEAR_DAY.search(before) or _GIVEN_OUT.search(text, start, it.start)):
        return False  # "opened to the public on 12 March 1996"
    return (
        _ENDS.search(before) is None
        and not is_ahead(text, max(start, it.start - 70), it.start)
        and lead_of(before) not in ("since", "until", "from", "than", "base", "origin")
    )


_NEAR_DAY = Pattern(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:the\s)?$|\btoday,?\s\(?$")
_GIVEN_OUT = Pattern(
    r"\b(?:released|published|issued|announced|reported|presented|(?:given|gave|gives|put) out|"
    r"ruled|data)\b[^.;()]*$",
    re.IGNORECASE,
)
"""What tells that a day is one on which news comes out."""
_ENDS = Pattern(
    r"\b(?:until|till|by|before|after|since|from|to|between|and|end(?:ed|ing|s)?|born)\s(?:the\s)?$"
)
"""What leads to a day that is no day of news."""
