"""A period as people write it in a field: "March 2021", "Q1 2021", "2 May 2023", "2020–21"."""

import re
from functools import lru_cache

from briefing_app.viewmodels.figures.period_text import MONTHS
from briefing_app.words.said import said
from briefing_app.words.written import written

_MONTH = {name[:3].lower(): number for number, name in enumerate(MONTHS, start=1)}
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-Q([1-4])|-H([12])|-W(\d{2}))?$")
_HALF = re.compile(r"(?:h([12])|(first|second) half)(?: of)?,? (\d{4})$", re.I)
_WEEK = re.compile(r"week (\d{1,2})(?: of)?,? (\d{4})$", re.I)
_QUARTER = re.compile(r"(?:q([1-4])|(first|second|third|fourth) quarter)(?: of)?,? (\d{4})$", re.I)
_BACKWARDS = re.compile(r"(\d{4}) q([1-4])$", re.I)
_DAY = re.compile(r"(?:(\d{1,2})\.? )?([a-z]{3,9})\.?(?: (\d{1,2}),?)? (\d{4})$", re.I)
_SHORT = re.compile(r"(\d{4})\s*[-–/]\s*(\d{2})$")
_RANGE = re.compile(r"\s*(?:–|/|\bto\b|\s-\s|(?<=\d{4})-(?=\d{4}$))\s*", re.I)
_ORDER = ("first", "second", "third", "fourth")


_SHOWN = (
    "{day} {month} {year}",
    "{month} {year}",
    "Q{n} {year}",
    "H{n} {year}",
    "week {n} of {year}",
)
"""How `period_name` writes the parts of a year; they are marked there."""


@lru_cache(maxsize=8)
def _forms(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What each form looks like in a language, beside the English one."""
    found = []
    for form in _SHOWN:
        pattern = re.escape(written(language, form)).replace(r"\ ", " ")
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^\\W_]+)", pattern)
        found.append((re.compile(pattern, re.I), form))
    return tuple(found)


def _in_english(words: str, language: str) -> str:
    """Return a period as English writes it, where the language writes it so; else as it is."""
    months = {written(language, name).lower(): name for name in MONTHS}
    for pattern, form in _forms(language):
        if found := pattern.fullmatch(words):
            values = found.groupdict()
            if "month" in values and values["month"].lower() not in months:
                continue
            if "month" in values:
                values["month"] = months[values["month"].lower()]
            return form.format(**values)
    return words


def iso_period(text: str, language: str = "en") -> str | None:
    """Return a period in ISO form; empty for none, None where the words cannot be understood.

    English is understood whatever the ``language``.
    """
    words = " ".join(text.split()).strip(" .,")
    for lead in ("in ", "on ", "from ", "during "):
        if words.lower().startswith(lead):
            words = words[len(lead) :]
    if not words or words.lower() in ("not said", said("not said").lower()):
        return ""
    single = _single(_in_english(words, language))
    if single is not None:
        return single
    short = _SHORT.match(words)
    if short and int(short[2]) == (int(short[1]) + 1) % 100:
        return f"{short[1]}/{int(short[1]) + 1}"
    ends = _RANGE.split(words)
    if len(ends) != 2:
        return None
    first, last = (_single(_in_english(end, language)) for end in ends)
    if not first or not last or first[:4] > last[:4]:
        return None
    return f"{first}/{last}"


def _single(words: str) -> str | None:
    iso = _ISO.match(words)
    if iso:
        month, day = iso[2], iso[3]
        sound = (not month or 1 <= int(month) <= 12) and (not day or 1 <= int(day) <= 31)
        return words if sound else None
    return _part_of_year(words) or _day(words)


def _part_of_year(words: str) -> str | None:
    """A quarter, a half or a week of a year."""
    quarter = _QUARTER.match(words)
    if quarter:
        number = quarter[1] or str(_ORDER.index(quarter[2].lower()) + 1)
        return f"{quarter[3]}-Q{number}"
    half = _HALF.match(words)
    if half:
        return f"{half[3]}-H{half[1] or _ORDER.index(half[2].lower()) + 1}"
    week = _WEEK.match(words)
    if week:
        return f"{week[2]}-W{int(week[1]):02d}" if 1 <= int(week[1]) <= 53 else None
    backwards = _BACKWARDS.match(words)
    return f"{backwards[1]}-Q{backwards[2]}" if backwards else None


def _day(words: str) -> str | None:
    """A day or a month with its year."""
    day_words = _DAY.match(words)
    if day_words is None:
        return None
    before, name, after, year = day_words.groups()
    number = _MONTH.get(name[:3].lower())
    if number is None or not _is_month(name.lower(), number) or (before and after):
        return None
    of_month = before or after
    if not of_month:
        return f"{year}-{number:02d}"
    return f"{year}-{number:02d}-{int(of_month):02d}" if 1 <= int(of_month) <= 31 else None


def _is_month(name: str, number: int) -> bool:
    return name == "sept" or MONTHS[number - 1].lower().startswith(name)
