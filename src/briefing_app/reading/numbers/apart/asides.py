"""Digits and number words that are no figures whatever stands around them: dates, times, phone
numbers, addresses, idioms.

Expressions run over the sentence; each is bounded in length, so that the work stays linear.
"""

import re
from bisect import bisect_left

from briefing_app.reading.grammar.tokens import NUMBER, WORD, Tokens
from briefing_app.reading.lexicon import apart as words
from briefing_app.reading.lexicon import beside
from briefing_app.reading.lexicon.months import MONTHS, TIME_ZONES
from briefing_app.reading.lexicon.numbered import IDIOMS, STREETS
from briefing_app.reading.lexicon.numbers import SMALL, TENS
from briefing_app.reading.numbers.apart.definitions import find_definitions
from briefing_app.reading.numbers.apart.furniture import find_furniture
from briefing_app.reading.numbers.apart.hours import find_hours
from briefing_app.reading.numbers.apart.lineups import find_lineups
from briefing_app.reading.numbers.apart.references import find_references
from briefing_app.reading.pattern import Pattern

_MONTH = "|".join(
    sorted({m.capitalize() for m in MONTHS} | {m.upper() for m in MONTHS if len(m) > 3})
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]|20|21)\d\d"
_ZONE = "|".join(z.upper() for z in TIME_ZONES)
_WORDED = words.WORDED | words.PARTS_OF_DAY
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
       |(?<![\w.,/-])\d{{1,6}}-(?!(?:to|and|or|by|in|for|x|on)\b)[A-Za-z]{{1,4}}-\d{{2,}}+(?![\w-])
       |(?<![\w.,/-])\d{{1,3}}\.\d{{3,}}+°?\s?[NSEW]\b
       |(?<![\w.,/-])\d{{1,3}}(?:\.\d+)?\s?°\s?(?>(?:\d{{1,2}}(?:\.\d+)?\s?['′’"″”]\s?){{0,2}})[NSEW]\b)
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
_BAND = Pattern(
    r"[-–•*·]?\s?(?:(?:under|over|below|above|up\sto|more\sthan|less\sthan)\s[$€£]?\d[\d.,]*+"
    r"|[$€£]?\d[\d.,]*+\s?(?:-|–|to)\s?[$€£]?\d[\d.,]*+"
    r"|\d[\d.,]*+(?=\s(?:\S+\s)?(?:and|or)\s))"
    r"(?:\s?(?!million|billion)[^\W\d]++){0,4}(?=:\s[(~<]?\s?[$€£]?\d)",
    re.I,
)
"""What an item of a list counts by: "1–4 years: 19", "Under $500: 24", "18 and older: 14"."""
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
    find_definitions(t)
    find_furniture(t)
    if ":" in t.bag:
        find_lineups(t)
    if NUMBER in t.cls:
        _find_patterns(t, a, b)
        if ":" in t.bag and (band := _BAND.match(t.text, a, b)):
            t.mark(0, bisect_left(t.start, band.end()), "head")
    if not _WORDED.isdisjoint(t.bag):
        _worded(t)
    if keys := _IDIOM_KEYS & t.bag:
        _find_idioms(t, keys)
    for i, cls in enumerate(t.cls):
        if cls == NUMBER and not t.reason[i]:
            _address_at(t, i)
    find_hours(t)


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
        if kind == "time" and m.group().replace(".", "").isdecimal() and _priced(t):
            continue
        if kind == "phone" and _not_phone(t, first, end, m.group()):
            continue
        t.mark(first, end, kind)


def _priced(t: Tokens) -> bool:
    """Whether "closed at 21.30" is a price."""
    return not words.MARKET.isdisjoint(t.bag)


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
