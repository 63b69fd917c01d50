"""The expressions of time in each sentence, without those that are part of a figure or a name."""

import re

from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar.expressions import Expression, find_expressions


def spot_expressions(
    text: str, sentences: tuple[tuple[int, int], ...], taken: tuple[tuple[int, int], ...]
) -> list[list[Expression]]:
    """Return the expressions of each sentence; ``taken`` are the spans of the figures."""
    rows: list[list[Expression]] = []
    at = 0
    for start, end in sentences:
        row: list[Expression] = []
        for it in find_expressions(text, start, end):
            while at < len(taken) and taken[at][1] <= it.start:
                at += 1
            near = taken[at : at + 2]
            if any(a < it.end and it.start < b for a, b in near) and it.rule not in _SPOKEN:
                continue
            if it.rule == "bare_month" and is_name(text, it):
                continue
            row.append(it)
        rows.append(_without_weekdays(row))
    return rows


_SPOKEN = frozenset(
    "ago before past ahead months_to weeks_to year_to quarter_to half_to first_months".split()
)
"""Forms that hold a number of their own, which may be read as a figure ("three months to May")."""


_NAMED = Pattern(r"\b(?!In|Of|By|Since|Last|This|The|From|To|And|On|Until|For|As)[A-Z][a-z]+\s$")


def is_name(text: str, it: Expression) -> bool:
    """Whether a month is part of a name: "Theresa May", "Jan Dhan"."""
    before = text[max(0, it.start - 20) : it.start]
    if _NAMED.search(before) and not re.search(r"[.!?:\n]\s?\w+\s$", before):
        return True
    short = len(it.parts["m"]) == 3 and it.parts["m"] != "May"
    return short and re.match(r"\s[A-Z][a-z]", text[it.end : it.end + 3]) is not None


def _without_weekdays(row: list[Expression]) -> list[Expression]:
    """Drop the weekday of a date: "Friday 7 March"."""
    return [
        it
        for it, after in zip(row, [*row[1:], None], strict=False)
        if not (
            it.rule == "weekday"
            and after
            and after.start - it.end <= 2
            and after.rule in ("day_of", "of_day")
        )
    ]
