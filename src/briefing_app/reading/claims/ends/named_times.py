"""Of which time a base must be that words name: "75 more than in August" is of no September.

Only times that are named outright are compared: a month, a year. What is named otherwise, or not,
says nothing.
"""

import re

from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.passage.mentions import Mention
from briefing_app.reading.pattern import Pattern

_NAMED = (
    rf"(?P<month>{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?"
    r"(?:\s+(?P<of>(?:19|20)\d\d)\b)?"
    r"|(?P<year>(?:19|20)\d\d)\b(?![-/–]\d)"
)
_THAN_IN = Pattern(
    r"[^.;:()\d]{0,40}?\b(?:than|on|over|from|compared with|compared to|against|below|above)\s+"
    rf"(?:in\s+|at\s+the\s+end\s+of\s+|during\s+|for\s+|its\s+|the\s+)?(?:{_NAMED})",
    re.IGNORECASE,
)
_TOLD = Pattern(rf"[^.,;:()\d]{{0,40}}?\b(?:{_NAMED})", re.IGNORECASE)


def is_of_another_time(m: Mention, base: Mention, period: str) -> bool:
    """Return whether a change ``m`` names the time it is set against, and a base is of another: by
    the words behind it, or by its ``period`` (as ISO writes it; empty where none is known).
    """
    named = _THAN_IN.match(m.after[:90])
    if named is None or m.start < base.start < m.end + named.end():
        return False
    told = _TOLD.match(base.after[:60])
    year = named["year"] or named["of"]
    if told is not None:
        months = [MONTHS.get((found["month"] or "").lower()) for found in (named, told)]
        if all(months) and months[0] != months[1]:
            return True
        other = told["year"] or told["of"]
        return bool(year and other and year != other)
    return bool(year and period[:4].isdigit() and year not in (period[:4], *period.split("/")))
