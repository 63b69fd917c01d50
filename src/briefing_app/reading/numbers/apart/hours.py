"""Hours of the day that nothing marks as such: "open until 10 on Fridays", "weekdays 8 to 18".

Hours with a colon, "pm" or "o'clock" are known by their form; these only by what stands around
them. It knows no amount yet.
"""

from briefing_app.reading.grammar.tokens import NUMBER, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.amounts import MOVING
from briefing_app.reading.lexicon.months import MONTHS
from briefing_app.reading.pattern import Pattern

_HOUR = Pattern(r"(?:[01]?\d|2[0-3])\.[0-5]\d")


def find_hours(t: Tokens) -> None:
    """Mark the hours of a sentence that tells when something opens or begins."""
    if not words.MIDNIGHT.isdisjoint(t.bag):
        _to_midnight(t)
    if not words.TIMETABLE.isdisjoint(t.bag) and not words.HOUR_BEFORE.isdisjoint(t.bag):
        _bare_hours(t)
    if not words.OPEN_DAYS.isdisjoint(t.bag):
        _days_and_hours(t)


def _to_midnight(t: Tokens) -> None:
    """Mark "one minute to midnight"."""
    for i in range(3, t.n):
        if (
            t.low[i] in words.MIDNIGHT
            and t.low[i - 1] in ("to", "past", "before", "after")
            and t.low[i - 2] in ("minute", "minutes")
        ):
            t.mark(i - 3, i + 1, "time")


def _bare_hours(t: Tokens) -> None:
    """Mark hours without "o'clock" where the sentence gives opening times: "until 10 on
    Fridays".
    """
    for i in range(1, t.n):
        if t.cls[i] == NUMBER and not t.reason[i] and _HOUR.fullmatch(t.word[i]):
            _clock(t, i)
        elif t.low[i - 1] in words.HOUR_LEADS and not t.reason[i] and _is_hour(t, i):
            first, end = _hour(t, i)
            t.mark(first, end, "time")


def _days_and_hours(t: Tokens) -> None:
    """Mark the hours of "weekdays 8 to 18", "from 10 to 4, Tuesday to Sunday"."""
    for i in range(1, t.n - 2):
        if not (_is_clock(t, i) and _is_clock(t, i + 2) and t.low[i + 1] in words.HOURS_JOINED):
            continue
        before = t.low[i - 1]
        day_before = before in words.OPEN_DAYS or (
            before in (",", ":", "from") and t.lower(i - 2) in words.OPEN_DAYS
        )
        after = t.lower(i + 3)
        day_after = after in words.OPEN_DAYS or (
            after in (",", "on", "(") and t.lower(i + 4) in words.OPEN_DAYS
        )
        closes = after in ("", ".", ",", ";", ")", "and")
        open_from = before in ("from", "open", "between") and MOVING.isdisjoint(t.bag)
        if (day_before and closes) or (day_after and open_from):
            t.mark(i, i + 3, "time")


def _is_clock(t: Tokens, i: int) -> bool:
    """Whether a token is a plain hour of the day."""
    word = t.word[i]
    return t.cls[i] == NUMBER and word.isdecimal() and len(word) < 3 and int(word) <= 24


def _is_hour(t: Tokens, i: int) -> bool:
    """Whether a token is a whole hour from one to twelve."""
    digits = t.cls[i] == NUMBER and len(t.word[i]) <= 2 and t.word[i].isdigit()
    return (digits and 1 <= int(t.word[i]) <= 12) or t.low[i] in words.HOURS


def _clock(t: Tokens, i: int) -> None:
    """Mark "9.30" after "at", where the sentence gives opening times and no prices."""
    if not words.MARKET.isdisjoint(t.bag):
        return
    lead = t.low[i - (2 if t.low[i - 1] in ("about", "around") else 1)]
    opening = not words.SCHEDULE.isdisjoint(t.bag) and t.lower(i + 1) in beside.AFTER_OPENING_HOUR
    if opening and lead in ("at", "until", "from", "before", "after"):
        t.mark(i, i + 1, "time")


def _hour(t: Tokens, i: int) -> tuple[int, int]:
    """Return the tokens of the hour at ``i`` with its words; none where it is no hour."""
    before = t.low[i - 1]
    if before == "to" and t.lower(i - 2) in words.HOURS | {"twenty"}:
        told = t.lower(i - 3) in ("at", "by", "until", "before", "after")
        if told and t.lower(i + 1) in ("", ".", ",", "on", "and", "in"):
            return i - 2, i + 1
    if t.low[i + 1 : i + 3] == ["in", "the"] and t.lower(i + 3) in words.PARTS_OF_DAY:
        return i, i + 1
    if before in ("to", "past") and t.lower(i - 2) in ("quarter", "noon", "midnight"):
        return i, i + 1
    k = i - 1
    while k >= 0 and t.low[k] in beside.LEADS_OF_HOURS:
        k -= 1
    if "past" in t.low[k + 1 : i]:
        return k + 1, i + 1
    return (i, i + 1) if _opening_hour(t, i) or _day_before(t, i) else (i, i)


def _day_before(t: Tokens, i: int) -> bool:
    """Whether the day stands before the hour: "will be shown on Friday at 9"."""
    day = t.lower(i - 2)
    near = day in MONTHS and not words.SCHEDULE.isdisjoint(t.bag)
    named = day.rstrip("s") in words.DAYS or day in words.NEAR_DAYS
    told = t.low[i - 1] == "at" and (named or near)
    return told and t.lower(i + 1) in ("", ".", ",", ";") and words.MARKET.isdisjoint(t.bag)


def _opening_hour(t: Tokens, i: int) -> bool:
    """Whether an hour is one of a timetable: "open until 10 on Fridays"."""
    k = i - 1
    while (
        k >= 0
        and t.low[k] in words.LOOSELY
        and t.lower(k - 1) in words.HOUR_BEFORE | {"just", "shortly"}
    ):
        k -= 1
    if k < 0 or t.low[k] not in words.HOUR_BEFORE:
        return False
    following, after = t.lower(i + 1), t.lower(i + 2)
    spanned = following != "-" or (t.low[k] != "at" and t.cls[min(i + 2, t.n - 1)] == NUMBER)
    if following not in beside.AFTER_BARE_HOUR or not spanned:
        return False
    day = following == "on" and after.rstrip("s") in words.DAYS
    near = not words.SCHEDULE.isdisjoint(t.bag) and after != "percent"
    bound = t.low[k] in ("by", "to", "from") and words.OPEN.isdisjoint(t.bag)
    moving = bound and not MOVING.isdisjoint(t.bag)
    return (day and not moving) or (near and not bound)
