"""Periods on a time axis: "2021", "2021-Q1", "March 2019" as years with a fraction."""

import re
from functools import lru_cache

_ISO = re.compile(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?)|/(?:\d\d)?(\d\d))?$")
_NAMED = re.compile(r"(?:(Q[1-4]|H[12])[\s/]+(\d{4})|(\d{4})[\s/]+(Q[1-4]|H[12]))$", re.I)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_WORDS = re.compile(r"(?:(\d{1,2})\s+)?(?:([A-Za-z]{3})[a-z]*\.?\s+)?((?:1[5-9]|20)\d\d)$")


@lru_cache(maxsize=4096)
def year_of(text: str) -> float | None:
    """Return where a period lies, in years (its beginning), or None where it is no period.

    >>> year_of("2021-Q3"), year_of("Q3 2021"), year_of("22 September 2020")
    (2021.5, 2021.5, 2020.7242...)
    """
    text = text.strip()
    first, slash, end = text.partition("/")
    if slash and "-" in first:
        return year_of(first) if year_of(end) is not None else None
    if found := _ISO.match(text):
        year, quarter, half, month, day, _ = found.groups()
        at = float(year)
        if quarter:
            at += (int(quarter) - 1) / 4
        elif half:
            at += (int(half) - 1) / 2
        elif month:
            if not 1 <= int(month) <= 12:
                return None
            at += (int(month) - 1) / 12 + (int(day) - 1 if day else 0) / 366
        return at
    if found := _NAMED.match(text):
        part, year, before, behind = found.groups()
        return year_of(f"{year or before}-{(part or behind).upper()}")
    if found := _WORDS.match(text):
        day, word, year = found.groups()
        if day and not word:
            return None
        if not word:
            return float(year)
        if word.lower() not in _MONTHS:
            return None
        return float(year) + _MONTHS.index(word.lower()) / 12 + (int(day) - 1 if day else 0) / 366
    return None


def year_within(text: str) -> float | None:
    """Return where the period that ends a label lies: ``"SaboTor, 2019"`` gives 2019."""
    whole = year_of(text)
    if whole is not None:
        return whole
    found = re.search(r"[\s,(]((?:1[5-9]|20)\d\d)\)?$", text)
    return float(found.group(1)) if found else None


def form_of(period: str) -> str:
    """Return the form of a period, by which a month is told from a quarter or a year."""
    return "".join("0" if sign.isdigit() else sign for sign in period)
