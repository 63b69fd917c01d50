"""When a body's financial year turns, and how its quarters lie to those of the calendar.

"The second quarter, which ended on 30 September": the numbers of quarters are the body's own.
"""

from collections import defaultdict
from datetime import date

from briefing_app.reading.pattern import Pattern
from briefing_app.reading.periods.calendar import isotime
from briefing_app.reading.periods.calendar.dated import order
from briefing_app.reading.periods.calendar.expressions import Expression, find_expressions


def derive_turns(
    text: str, found: list[list[Expression]], published: date | None
) -> tuple[int, int]:
    """The last month of the financial year, and how far its quarters lie from the calendar's."""
    ends: defaultdict[int, int] = defaultdict(int)
    ahead, named = 0, False
    for it in (it for row in found for it in row):
        if it.rule == "year_to":
            ends[it.month() or it.month("m2")] += 1
        elif it.rule in ("quarter", "quarter_bare") and not ahead:
            ahead = _ahead(text, it, published, first=not named)
            named = named or it.rule == "quarter_bare"
    other = {n: c for n, c in ends.items() if n not in (0, 12)}
    year_end = max(other, key=lambda n: other[n]) if other else 12
    if not ahead and year_end != 12 and year_end % 3 == 0:
        ahead = year_end // 3
    return year_end, ahead % 4


_ENDED = Pattern(r",?\s\(?(?:which\s|that\s)?(?:ended|ending|to)(?:\son)?\s|\s\(")
_STALE = 100
"""So many days after a quarter nobody reports on it first."""


def _ahead(text: str, it: Expression, published: date | None, *, first: bool) -> int:
    """How many quarters later than its number a quarter lies, by the month it is said to end in.

    The ``first`` that a title names without its year is the one that is over.
    """
    number = it.month() or it.month("m2")
    after = _ENDED.match(text, it.end)
    if not number and after:
        beside = next(find_expressions(text, after.end(), after.end() + 40), None)
        if beside and beside.start == after.end() and beside.rule in _MONTHLY:
            number = beside.month("m2") or beside.month()
    said = _quarter_number(it)
    if number and number % 3 == 0:
        return number // 3 - said
    if published and first and not it.year() and it.start < _TITLE and it.rule == "quarter_bare":
        over = isotime.steps_on(f"{published.year}-Q{(published.month + 2) // 3}", -1)
        told = f"{published.year - (said > published.month // 3)}-Q{said}"
        if (published - isotime.bounds(told)[1]).days > _STALE:
            return int(over[-1]) - said
    return 0


_TITLE = 120
_MONTHLY = frozenset("day_of of_day months bare_month month_year days_months months_days".split())


def _quarter_number(it: Expression) -> int:
    return order(it.parts.get("q") or it.parts.get("q2") or "")
