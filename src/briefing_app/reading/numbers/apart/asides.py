"""Digits and number words that are no figures whatever stands around them: dates, times, phone
numbers, addresses, idioms.

Expressions run over the sentence; each is bounded in length, so that the work stays linear.
"""

import re
from bisect import bisect_left

from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.amounts import MOVING
from briefing_app.reading.lexicon.months import MONTHS, TIME_ZONES
from briefing_app.reading.lexicon.numbered import IDIOMS, STREETS
from briefing_app.reading.lexicon.numbers import SMALL, TENS
from briefing_app.reading.numbers.apart.references import find_references
from briefing_app.reading.pattern import Pattern

_MONTH = "|".join(
    sorted({m.capitalize() for m in MONTHS} | {m.upper() for m in MONTHS if len(m) > 3})
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]|20|21)\d\d"
_ZONE = "|".join(z.upper() for z in TIME_ZONES)
_PATTERNS = Pattern(
    rf"""
    (?=[\d+(JFMASOND])(?:
    (?P<date>
       (?<![\w.,/-])(?:
         \d{{4}}-[01]?\d-[0-3]?\d(?:T\d\d:\d\d)?(?![\d/])
        |(?:(?<=[Oo]n\s)|(?<=[Bb]y\s)|(?<=since\s)|(?<=until\s)|(?<=before\s)|(?<=after\s))
         [0-3]?\d/(?:1[0-2]|0?[1-9])(?![\d/%])(?=[\s,.;](?!cup|teaspoon|inch|mile|of\b|cent))
        |[0-3]?\d(?P<sep>[/.-])[0-3]?\d(?P=sep)(?:{_YEAR}|\d\d)(?![\d/.-]\d|\d)
        |{_DAY}(?:\s?[-–]\s?{_DAY}|\s(?:and|to|or)\s{_DAY})?(?:\s|-)(?:of\s)?(?:{_MONTH})\b\.?(?:,?\s{_YEAR}\b(?!,\d|\.\d))?
        |\b(?:{_MONTH})\b\.?\s(?:the\s)?{_DAY}(?:\s?[-–]\s?{_DAY}|\s(?:and|to|or)\s{_DAY})?(?![\d%]|[,.:]\d|\s?%|-\d|\s(?:million|billion|percent|per\scent))(?:,?\s{_YEAR}\b(?!,\d|\.\d|\s?%))?
        |\b(?:{_MONTH})\b\.?,?\s(?:of\s)?(?:{_YEAR}|[’']\d\d)\b(?!,\d|\.\d|\s?%)
       ))
    |(?P<time>
       (?<![\w.,:/-])(?:
         (?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?:\s?(?:[-–]|to|and|or)\s?(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?)?\s?(?:[ap]\.m\b\.?|[ap]m\b|[AP]M\b|[AP]\.M\.|noon\b|o[’']clock)
        |(?:[01]?\d|2[0-4]):[0-5]\d(?!:?\d)(?:\s?(?:{_ZONE})\b)?
        |[0-2]\d[0-5]\d\s?(?:{_ZONE}|hrs|hours\sGMT)\b
        |0\d\.[0-5]\d(?![\d%.]|\s?(?:%|per\b|points?\b))
        |(?:1\d|2[0-3])\.[0-5]\d(?=\s(?:{_ZONE})\b)
        |(?<=[Tt]he\s)(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?:to|from|train|bus|ferry|flight|service)\b)
        |(?<=at\s)(?:[01]?\d|2[0-3])\.(?:00|15|30|45)(?![\d%]|\s?(?:per|million|billion|km|m\b|points|cents|pence|percent|%|a\s))
        |(?:[01]?\d)\s(?:[:.][0-5]\d)?(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)
       ))
    |(?P<code>(?<![\w.,/-])\d{{1,5}}(?>(?:-\d{{1,7}}){{3,}})(?:-X)?(?![\w-])
       |(?<![\w.,/-])\d{{1,3}}\.\d{{3,}}+°?\s?[NSEW]\b)
    |(?P<phone>
       (?<![\w.,/$£€-])(?:
         \+\d{{1,3}}[\s-]?(?:\(?\d{{1,5}}\)?[\s-]?){{2,4}}\d{{2,}}+
        |\(0?\d{{2,4}}\)\s?\d{{3,4}}[\s-]?\d{{3,4}}
        |0\d(?:[\s.-]\d\d){{4}}(?!\d)
        |0\d{{2,4}}[\s-]\d{{3,4}}(?:[\s-]?\d{{3,4}})?(?![\d%])
        |(?:1-)?\d{{3}}[-.]\d{{3}}[-.]\d{{4}}(?!\d)
        |1[38]00[\s-]\d{{3}}[\s-]\d{{3,4}}(?!\d)
        |\d{{3}}-\d{{4}}(?![\d-])
        |1-?(?:800|888|900)-[\w-]{{4,12}}
       )))
    """,
    re.VERBOSE,
)
_ADDRESS = Pattern(
    r"(?<![\w.+-])(?:https?://|www\.)[^\s]++|(?<![\w.+-])[\w.+-]++@[\w.-]++|(?<!\w)[@#]\w++"
)
_ADDRESS_HINT = Pattern(r"[@#]|//|www\.")
_RACE = Pattern(
    r"clocked|time of|times? in|finish|\bran\b|\brun\b|marathon|minutes|seconds|record", re.I
)

_IDIOMS: dict[str, list[tuple[int, list[str]]]] = {}
"""Idioms by the longest word in them, with the place of that word."""
for _idiom in IDIOMS:
    _parts = _idiom.strip().replace("-", " - ").split()
    if _parts:
        _key = max(_parts, key=len)
        _IDIOMS.setdefault(_key, []).append((_parts.index(_key), _parts))
for _known in _IDIOMS.values():
    _known.sort(key=lambda entry: -len(entry[1]))
_IDIOM_KEYS = frozenset(_IDIOMS)


def find_asides(t: Tokens) -> None:
    """Mark in ``t.reason`` what is certainly no figure."""
    a, b = t.start[0], t.end[-1]
    if _ADDRESS_HINT.search(t.text, a, b):
        for m in _ADDRESS.finditer(t.text, a, b):
            t.mark(bisect_left(t.start, m.start()), bisect_left(t.start, m.end()), "address")
    find_references(t)
    if NUMBER in t.cls:
        _find_patterns(t, a, b)
    if not (words.WORDED | words.PARTS_OF_DAY).isdisjoint(t.bag):
        _worded(t)
    if keys := _IDIOM_KEYS & t.bag:
        _find_idioms(t, keys)
    for i, cls in enumerate(t.cls):
        if cls == NUMBER and not t.reason[i]:
            _address_at(t, i)
    if not words.MIDNIGHT.isdisjoint(t.bag):
        _to_midnight(t)
    if not words.TIMETABLE.isdisjoint(t.bag) and not words.HOUR_BEFORE.isdisjoint(t.bag):
        _bare_hours(t)
    if not words.OPEN_DAYS.isdisjoint(t.bag):
        _days_and_hours(t)


def _find_patterns(t: Tokens, a: int, b: int) -> None:
    """Mark dates, times, codes and numbers to call by their form."""
    for m in _PATTERNS.finditer(t.text, a, b):
        kind = m.lastgroup or ""
        if kind == "sep":
            kind = "date"
        first, end = bisect_left(t.start, m.start()), bisect_left(t.start, m.end())
        if kind == "date" and _is_count(t, first, end):
            continue
        if (
            kind == "time"
            and ":" in m.group()
            and _RACE.search(t.text, a, b)
            and m.group()[-1].isdigit()
        ) and t.lower(first - 1) in ("of", "in", "clocked", "ran"):
            continue
        if kind == "phone" and _not_phone(t, first, end, m.group()):
            continue
        t.mark(first, end, kind)


def _is_count(t: Tokens, first: int, end: int) -> bool:
    """Whether "In May 12 people …" counts people rather than naming a day."""
    if end - first != 2 or t.cls[first] != WORD or t.cls[end - 1] != NUMBER:
        return False
    if len(t.word[end - 1]) > 2:
        return False
    return t.lower(first - 1) in ("in", "since", "during", "late", "early") and (
        end < t.n
        and t.cls[end] == WORD
        and t.word[end][0].islower()
        and t.low[end] not in beside.AFTER_COUNT_DAY
    )


def _not_phone(t: Tokens, first: int, end: int, group: str) -> bool:
    """Whether "100-1200" is a range rather than a number to call."""
    if not re.fullmatch(r"\d{3}-\d{4}", group):
        return False
    following = t.lower(end)
    return following in beside.AFTER_PHONE_LIKE


def _find_idioms(t: Tokens, keys: frozenset[str]) -> None:
    for i, low in enumerate(t.low):
        if low not in keys:
            continue
        for place, parts in _IDIOMS[low]:
            first = i - place
            if first < 0 or t.low[first : first + len(parts)] != parts or t.reason[first]:
                continue
            if len(parts) == 1 or not (t.joined(first) and t.low[first - 1] == "-"):
                t.mark(first, first + len(parts), "idiom")
                break


def _address_at(t: Tokens, i: int) -> None:
    """Mark "10 Downing Street", "221B Baker St", "1600 Pennsylvania Avenue"."""
    if not t.word[i].isdigit() or len(t.word[i]) > 5:
        return
    at = i + 1
    if t.joined(at) and len(t.word[at]) == 1 and t.word[at].isalpha():
        at += 1
    for k in range(at, min(at + 4, t.n)):
        if not t.capital(k):
            if t.cls[k] == NUMBER or t.low[k] not in ("of", "'", "’"):
                return
        elif (
            k > at
            and t.low[k] in STREETS
            and t.lower(i - 1) not in ("some", "about", "the", "nearly")
        ):
            t.mark(i, k + 1, "address")
            return


_HOUR = Pattern(r"(?:[01]?\d|2[0-3])\.[0-5]\d")


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
    """Mark "9.30" after "at", where the sentence gives opening times."""
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
    return (i, i + 1) if _opening_hour(t, i) else (i, i)


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
    spanned = following != "-" or t.cls[i + 2 if i + 2 < t.n else i] == NUMBER
    if following not in beside.AFTER_BARE_HOUR or not spanned:
        return False
    day = following == "on" and after.rstrip("s") in words.DAYS
    near = not words.SCHEDULE.isdisjoint(t.bag) and after != "percent"
    bound = t.low[k] in ("by", "to", "from") and words.OPEN.isdisjoint(t.bag)
    moving = bound and not MOVING.isdisjoint(t.bag)
    return (day and not moving) or (near and not bound)


def _next_day(t: Tokens, i: int) -> bool:
    """Whether an hour is told by its part of the day: "by nine the next morning"."""
    lead = t.lower(i - 1) in words.HOUR_BEFORE | {"at"}
    day = t.low[i + 1 : i + 3]
    pointed = day in (["the", "next"], ["the", "following"], ["the", "same"]) or day[:1] == ["that"]
    told = t.lower(i + (2 if day[:1] == ["that"] else 3))
    return lead and pointed and (told in words.PARTS_OF_DAY or told == "day")


def _worded(t: Tokens) -> None:
    """Mark ordinals, hours and years in words: "twenty-first", "nine o'clock"."""
    for i in range(t.n - 1):
        low = t.low[i]
        if low not in SMALL and low not in TENS and low != "hundred":
            continue
        after = t.low[i + 1]
        third = t.lower(i + 2)
        joined = after in ("-", "‑") and (
            third in ("hundredth", "thousandth") or (third in words.TENTH and low not in SMALL)
        )
        if joined or (low == "hundred" and after == "and" and t.lower(i + 2) in words.TENTH):
            t.mark(i, i + 3, "ordinal")
        elif after == "past" and SMALL.get(third, 99) <= 12:
            # "twenty past six"
            t.mark(i, i + 3, "time")
        elif _next_day(t, i) and SMALL.get(low, 99) <= 12:
            # "at work by nine the next morning"
            t.mark(i, i + 1, "time")
        elif after in ("o'clock", "a.m.", "p.m.", "am", "pm") and SMALL.get(low, 99) <= 12:
            t.mark(i, i + 2, "time")
        elif low in ("eighteen", "nineteen", "twenty") and (
            after in TENS or SMALL.get(after, 0) > 9
        ):
            end = i + 2
            if t.lower(end) == "-" and t.lower(end + 1) in SMALL:
                end += 2
            t.mark(i, end, "year")
