"""When a figure holds: the year, month, quarter, season or day that the text gives it.

The time words nearest in the sentence win, then those of the sentence before, then the time that
runs through the article. "A year earlier" and "last year" are counted from what they refer to. All
answers are ISO 8601 forms: ``2021``, ``2021-03``, ``2021-03-09``, ``2021-Q1``, ``2020/2021``.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta

from briefing_app.reading.passage.mentions import Mention, Passage
from briefing_app.reading.passage.pairs import derive_pairs

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_YEAR = r"(?:1[89]|20)\d\d"
_NUMBER = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "a": 1,
    "one": 1,
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TIME = re.compile(
    rf"(?P<full>(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+{_YEAR}|{_MONTH}\s+\d{{1,2}}"
    rf"(?:st|nd|rd|th)?,?\s+{_YEAR}|{_YEAR}-\d\d-\d\d))\b"
    rf"|(?P<quarter>(?:(?:first|second|third|fourth|last)\s+quarter|Q[1-4])(?:\s+(?:of|in))?\s+{_YEAR})\b"
    rf"|(?P<month>{_MONTH},?\s+(?:of\s+)?{_YEAR})\b"
    rf"|(?P<span>\b{_YEAR}\s?(?:[–—/-]|\s(?:to|and|until|through)\s)\s?(?:{_YEAR}|\d\d))\b"
    rf"|(?P<year>(?<![\d.,$€£¥/-]){_YEAR})(?![\d/]|[.,]\d|-\d)\b"
    r"|(?P<before>\b(?i:a|one|the|two|three|four|five|six|seven|eight|nine|ten)\s+years?\s+"
    r"(?:earlier|before|ago|previously|prior))\b"
    r"|(?P<previous>\b(?i:last|the\s+previous|the\s+prior|the\s+preceding|previous)\s+"
    r"(?:year|season|spring|summer|autumn|winter|fall)(?:['’]s)?)\b"
    r"|(?P<this>\b(?i:this|the\s+current)\s+(?:year|season|spring|summer|autumn|winter|fall))\b"
    r"|(?P<next>\bnext\s+(?:year|season|spring|summer|autumn|winter))\b"
    r"|(?P<lastmonth>\b(?:last|this|previous)\s+month)\b"
    rf"|(?P<day>\b(?:on\s+)(?:{'|'.join(d.capitalize() for d in _DAYS)}))\b"
    r"|(?P<now>\b(?:last|this|past)\s+week|\btoday\b|\bnow\b|\bso far\b|\bcurrently\b)"
    r"|(?P<yesterday>\byesterday)\b",
)
_SINCE = re.compile(
    r"\b(?:since|until|by|began in|Act|"
    r"(?:founded|built|opened|born|established|launched|introduced) in)\s*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:than|since|until|by|will|expects?|expected|due|plans?|planned|forecasts?|founded|opened|"
    r"built|drilled|introduced|launched|began|from|against|Act|compared|versus|begin|begins|finished|completed|ready|"
    r"similar|same|another|ago|last|earlier|(?:is|are)\s+to)\b",
    re.IGNORECASE,
)
"""Words that make a year another one than the article speaks of."""
LEAD = 700
LONG = 20_000
_COMPARED = re.compile(
    r"\b(?:than|from|against|compared with|compared to)\s+(?:in\s+|on\s+)?"
    r"(?:the\s+(?:same|whole|first|last)\s+(?:[^\W\d_]+\s+){1,2}(?:of|in)\s+)?$"
)
"""Words that give a time to the other number, which stands elsewhere or not at all."""
_AHEAD = re.compile(r"\bby\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TimeWord:
    """A time expression: where it stands, its ISO form, and whether it only bounds another time."""

    start: int
    end: int
    iso: str
    bound: bool = False
    relative: bool = False


@dataclass(frozen=True)
class Times:
    """The time expressions of a text, and the time that runs through it (empty if none)."""

    words: tuple[tuple[TimeWord, ...], ...]
    running: str = ""


def derive_times(passage: Passage, published: str = "", year: int | None = None) -> Times:
    """Return the time expressions of each sentence; ``published`` is the article's ISO date."""
    reference = _reference(passage.text, published, year)
    current = reference
    rows: list[tuple[TimeWord, ...]] = []
    for start, end in passage.reading.sentences:
        row: list[TimeWord] = []
        for found in _TIME.finditer(passage.text, start, end):
            word = _word(passage.text, found, current, reference, published)
            if word is not None:
                row.append(word)
                if (
                    not word.bound
                    and not word.relative
                    and found.lastgroup in ("full", "year", "month")
                ):
                    current = int(word.iso[:4])
        rows.append(tuple(row))
        if reference is not None:
            current = reference if not row else current
    running = str(reference) if reference is not None else ""
    return Times(tuple(rows), running)


def _reference(text: str, published: str, year: int | None) -> int | None:
    """The year the article speaks from: its date, or the year its lead names."""
    if re.match(r"\d{4}", published):
        return int(published[:4])
    if year is not None:
        return year
    years: list[int] = []
    first_full: int | None = None
    for found in _TIME.finditer(text[:LONG]):
        if found.lastgroup not in ("full", "year", "month", "quarter"):
            continue
        before = re.split(r"[.!?]\s|\n", text[max(0, found.start() - 90) : found.start()])[-1]
        digits = re.search(_YEAR, found.group())
        reach = before[-25:] if found.lastgroup == "full" else before
        if digits is None or _ASIDE.search(reach) or _looks_back(text, found):
            continue
        if found.start() < LEAD:
            years.append(int(digits.group()))
        elif found.lastgroup == "full" and first_full is None:
            first_full = int(digits.group())
    return max(years, key=lambda y: (years.count(y), y), default=first_full)


def _looks_back(text: str, found: re.Match[str]) -> bool:
    """ "In 1997 a flood in the same valley …": a sentence about another time, deep in the text."""
    opened = re.search(r"(?:[.!?]\s|\n)\s*(?:In|Since|By|After)\s$", text[: found.start()][-6:])
    following = re.split(r"[.!?]\s", text[found.end() : found.end() + 120])[0]
    paragraphs = text.count("\n", 0, found.start())
    return (
        opened is not None and bool(re.search(r"\b(?:same|similar|another|last)\b", following))
    ) or (opened is not None and paragraphs > 5)


def _word(
    text: str, found: re.Match[str], current: int | None, reference: int | None, published: str
) -> TimeWord | None:
    kind, words = found.lastgroup, found.group()
    iso = _absolute(kind, words)
    if iso:
        before = text[max(0, found.start() - 44) : found.start()]
        bound = bool(_SINCE.search(before)) or bool(_COMPARED.search(before))
        if _AHEAD.search(text[max(0, found.start() - 8) : found.start()]):
            bound = False
        return TimeWord(found.start(), found.end(), iso, bound=bound)
    iso = _relative(kind, words.lower(), current, reference, published)
    bound = bool(_COMPARED.search(text[max(0, found.start() - 44) : found.start()]))
    bound = bound and not words.endswith(("'s", "’s"))
    return TimeWord(found.start(), found.end(), iso, bound, relative=True) if iso else None


def _absolute(kind: str | None, words: str) -> str:
    digits = re.search(_YEAR, words)
    if digits is None:
        return ""
    year = digits.group()
    if kind in ("full", "year"):
        return year
    if kind == "quarter":
        order = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
        first = words.split()[0].lower()
        return f"{year}-Q{order.get(first, first[-1])}"
    if kind == "month":
        month = MONTHS.get(re.split(r"[\s.,]", words)[0].lower(), 0)
        return f"{year}-{month:02}" if month else year
    if kind == "span":
        last = re.findall(r"\d+", words)[-1]
        return f"{year}/{year[:2] + last if len(last) == 2 else last}"
    return ""


def _relative(
    kind: str | None, words: str, current: int | None, reference: int | None, published: str
) -> str:
    if kind == "before":
        first = words.split()[0]
        back = 1 if first == "the" else _NUMBER.get(first, 1)
        base = reference if words.endswith("ago") else current
        return str(base - back) if base is not None else ""
    if kind in ("day", "yesterday", "lastmonth"):
        return _near_date(kind, words, published)
    if kind == "now":
        return str(reference) if reference is not None else ""
    step = {"previous": -1, "this": 0, "next": 1}.get(kind or "", 0)
    base = current if words.startswith(("the p", "previous")) else reference
    return str(base + step) if base is not None else ""


def _near_date(kind: str, words: str, published: str) -> str:
    """ "On Tuesday", "yesterday", "last month" from the article's date, or empty."""
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return ""
    if kind == "yesterday":
        return (day - timedelta(days=1)).isoformat() if day > date.min else ""
    if kind == "lastmonth":
        first = day.replace(day=1)
        if not words.startswith("this") and first > date.min:
            first -= timedelta(days=1)
        return first.isoformat()[:7]
    back = (day.weekday() - _DAYS.index(words.split()[-1])) % 7
    return (day - timedelta(days=back)).isoformat() if day.toordinal() > 7 else ""


def derive_periods(
    passage: Passage, published: str = "", year: int | None = None
) -> tuple[str, ...]:
    """Return the period of each figure.

    What was before a change is not of the time of what is now.
    """
    times = derive_times(passage, published, year)
    periods = [derive_period(passage, times, mention) for mention in passage.mentions]
    for pair in derive_pairs(passage):
        if pair.moved and periods[pair.base.index] == periods[pair.now.index]:
            periods[pair.base.index] = ""
    return tuple(periods)


def derive_period(passage: Passage, times: Times, mention: Mention) -> str:
    """Return the period of a figure, or empty."""
    if mention.found.kind == "age":
        return ""
    if not 0 <= mention.sentence < len(times.words):
        return ""
    here = times.words[mention.sentence]
    own, base = _nearest(passage.text, here, mention)
    if own or base:
        return own
    before = mention.sentence - 1
    if before >= 0 and passage.same_block(before, mention.sentence):
        opening = passage.reading.sentences[before][0] + 25
        words = [
            w
            for w in times.words[before]
            if not w.bound
            and not w.relative
            and (w.start <= opening or w.iso[:4] >= times.running[:4])
            and not _planned(passage.text, w)
        ]
        if words:
            return words[0].iso
    return times.running


def _planned(text: str, word: TimeWord) -> bool:
    """ "Work is to begin in 2026", "by 2028": a time that the next sentence is not of."""
    before = re.split(r"[.!?]\s|\n", text[max(0, word.start - 60) : word.start])[-1]
    return _PLAN.search(before) is not None


_PLAN = re.compile(
    r"\b(?:by|until|since|begin|begins|start|starts|finished|completed|ready|due|planned|delivery|"
    r"than|from|against|compared|(?:is|are)\s+to)\b",
    re.IGNORECASE,
)
_BASE_WORD = r"\s(?i:from|than|against|after|versus|below\sthe|above\sthe|compared\s(?:with|to))\s"
_BASE_AFTER = re.compile(_BASE_WORD + r"[^,;]*\d")
_BASE_BEFORE = re.compile(_BASE_WORD + r"(?:\S+\s+){0,4}\S*$")
_APART = re.compile(r"[,;:]\s|\s(?:and|while|but)\s")
_GOAL = re.compile(r"\sto\s(?:(?:about|some|almost|nearly|over|more\sthan)\s)?[$€£¥]?$")
"""The end that a change leads to: it is of the time before it, "in 2023 it rose from 4 to 5"."""
FAR = 400


def _nearest(text: str, words: tuple[TimeWord, ...], mention: Mention) -> tuple[str, bool]:
    """Return the time that governs the figure, and whether the figure is a base without its own.

    A time after it in its clause wins, then the closest before. "21, after 9 in 2022": the year
    belongs to the 9. "In 2023 it rose to 5 from 4": the 4 is of another time, not said.
    """
    best, best_iso, base = FAR, "", False
    at = bisect_left(words, mention.start, key=lambda w: w.start)
    for word in words[max(0, at - 4) : at + 4]:
        if word.bound:
            continue
        if word.start >= mention.end:
            gap = text[mention.end : min(word.start, mention.end + FAR)]
            if _BASE_AFTER.search(gap):
                continue
            distance = len(_APART.findall(gap)) * 60 + len(gap)
        else:
            hedge = mention.found.hedge_start
            end = hedge if word.end <= hedge < mention.start else mention.start
            gap = text[max(word.end, end - FAR) : end]
            if _BASE_BEFORE.search(gap) and not _GOAL.search(gap):
                base = True
                continue
            distance = len(re.findall(r"[;:]\s|,\s(?:and|while|but)\s", gap)) * 60 + len(gap) + 1
        if distance < best:
            best, best_iso = distance, word.iso
    return best_iso, base
