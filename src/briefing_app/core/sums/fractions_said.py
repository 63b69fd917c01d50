"""Amounts in words: "two thirds" is shown as the article says it, not as 0.6667.

English alone: the words of halves, thirds and their kin are a closed list. What is found is held
against the value, so that no other fraction beside it is taken for it.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

_PARTS = {
    "half": 2, "halve": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "fifteenth": 15,
    "sixteenth": 16, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_SMALL = {
    "a": 1, "an": 1, "one": 1, "every": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80,
    "hundred": 100, "thousand": 1000,
}  # fmt: skip
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_COUNT = rf"(?:\d[\d,]*|{'|'.join(_SMALL)})"
_PART = rf"(?:{'|'.join(_PARTS)})s?"
# Patterns of `re`, which compiles them when they are first used: few articles need them at a start.
_FRACTION = rf"\b(?:(?P<top>{_COUNT})[\s-]+)?(?P<part>{_PART})\b"
_ONE_IN = (
    rf"\b(?P<top>{_COUNT})(?P<noun>\s+[a-z]+)?\s+(?:in|out\s+of)\s+(?:every\s+|an?\s+)?"
    rf"(?P<all>{_COUNT})\b"
)
_SLASH = r"(?<![\d/])(?P<top>\d{1,2})/(?P<all>\d{1,3})(?![\d/])"
_OF_SCALE = rf"{_FRACTION}\s+(?:of\s+)?an?\s+(?P<scale>{'|'.join(_SCALES)})\b"
_DOZENS = rf"\b(?P<top>{_COUNT})\s+(?P<scale>dozen)\b"
_VAGUE = (
    r"\b(?:(?:tens|hundreds|scores|dozens)\s+of\s+)?"
    r"(?:dozens|scores|hundreds|thousands|millions|billions)\b"
)
_NEAR = Decimal("0.0001")


def fraction_said(value: Decimal, written: str) -> str:
    """Return the words in which a share below one is written: "two thirds", "1 in 80", "3/4".

    Empty where it is written as a number, or where the words say another share.
    """
    if not 0 < value < 1:
        return ""
    return _first(value, written, _ONE_IN, _FRACTION, _SLASH)


def part_said(value: Decimal, written: str) -> str:
    """Return the words of a part or a multiple of a round number: "half a million", "two dozen".

    Empty for any other.
    """
    small = written.lower()
    if value < 1 or not any(scale in small for scale in _SCALES):
        return ""
    return _first(value, written, _OF_SCALE, _DOZENS)


def _first(value: Decimal, written: str, *patterns: str) -> str:
    for pattern in patterns:
        for found in re.finditer(pattern, written, re.I):
            if any(abs(said / value - 1) < _NEAR for said in _meant(found.groupdict())):
                noun = found.groupdict().get("noun") or ""
                return " ".join(found.group().replace(noun, "", 1).lower().split())
    return ""


def _meant(parts: dict[str, str | None]) -> Iterator[Decimal]:
    """Yield what a fraction in words amounts to."""
    top = _counted(parts.get("top") or "one")
    whole = _counted(parts.get("all") or "one")
    part = (parts.get("part") or "").lower()
    if part:
        whole = Decimal(_PARTS.get(part) or _PARTS[part.removesuffix("s")])
    if whole:
        yield top * _SCALES.get((parts.get("scale") or "").lower(), 1) / whole


def _counted(word: str) -> Decimal:
    known = _SMALL.get(word.lower())
    return Decimal(word.replace(",", "")) if known is None else Decimal(known)


def vague_said(written: str) -> str:
    """Return an amount that is only said roughly: "tens of thousands"; empty for any other."""
    if any(char.isdigit() for char in written):
        return ""
    found = re.search(_VAGUE, written, re.I)
    return " ".join(found.group().lower().split()) if found else ""


_LONG = r"years?|hours?|hrs?|minutes?|mins?|feet|foot|ft|stones?|pounds?|lbs?|months?"
_LAST_UNITS = (
    "months", "month", "weeks", "week", "days", "day", "minutes", "minute", "mins", "min",
    "seconds", "second", "secs", "sec", "inches", "inch", "pounds", "pound", "lbs", "lb",
    "ounces", "ounce", "oz",
)  # fmt: skip
_SHORT = "|".join(_LAST_UNITS)
UNDER_TWENTY = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    "sixteen|seventeen|eighteen|nineteen"
)
"""The words for one to nineteen, to be looked for."""
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_WORD = "|".join((UNDER_TWENTY, *_TENS))
_WHOLE = rf"(?:\d[\d,.]*|(?:{_WORD})(?:[\s-](?:{_WORD}))?)\s*"
_COMPOSED = (
    rf"(?:^|(?<=\s))(?:{_WHOLE}(?:{_LONG})(?:,\s*{_WHOLE}(?:{_SHORT}))?"
    rf"[\s,]+(?:and\s+)?{_WHOLE}(?:{_SHORT})|\d{{1,3}}(?::\d\d){{1,2}}(?:\.\d+)?)$"
)


_SHORTER = {
    "hour": "h", "hr": "h", "minute": "min", "min": "min", "second": "s", "sec": "s",
    "feet": "ft", "foot": "ft", "inches": "in", "inch": "in", "pound": "lb", "lb": "lb",
    "ounce": "oz",
}  # fmt: skip
_NUMBERS = {word: str(n) for n, word in enumerate(UNDER_TWENTY.split("|"), start=1)}
_LONGEST = 16
"""Characters of an amount in two units; of a longer one numbers and units are shortened."""


def composed_said(words: str) -> str:
    """Return an amount in two units as the article has it: "6 feet 2 inches"; empty if not.

    Nobody says 520 seconds of "8 minutes 40 seconds"; that is long, and becomes "8 min 40 s".
    """
    words = " ".join(words.split())
    if not (words[-1:].isdigit() or words.lower().endswith(_LAST_UNITS)):
        return ""
    found = re.search(_COMPOSED, words, re.I)
    if found is None or len(found.group()) <= _LONGEST:
        return found.group() if found else ""
    text = re.sub(rf"({'|'.join(_TENS)})(?:[\s-]({_WORD}))?", _in_digits, found.group().lower())
    parts = re.findall(r"\d[\d.,:]*|[^\W\d_]+", text)
    short = (_NUMBERS.get(part) or _SHORTER.get(_single(part)) or part for part in parts)
    return " ".join(part for part in short if part != "and")


def _in_digits(found: re.Match[str]) -> str:
    return str(_TENS[found[1]] + int(_NUMBERS.get(found[2] or "", "0")))


def _single(unit: str) -> str:
    return unit if unit in _SHORTER else unit.removesuffix("s")
