"""Amounts in words: "two thirds" is shown as the article says it, not as 0.6667.

English alone: the words of halves, thirds and their kin are a closed list.
"""

import re
from decimal import Decimal

_NAMES = ("half", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "twelfth", "twentieth", "hundredth")  # fmt: skip
_COUNTS = ("a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
           "ten", "eleven", "twelve", "twenty", "hundred", "every")  # fmt: skip
_COUNT = "|".join(_COUNTS)
_NAME = "|".join(f"{name}s?" if name != "half" else "half|halves" for name in _NAMES)
# Patterns of `re`, which compiles them when they are first used: few articles need them at a start.
_SAID = (
    rf"\b(?:(?:{_COUNT})[\s-]+)?(?:{_NAME})\b|"
    rf"\b(?:{_COUNT})\s+(?:in|out\s+of)\s+(?:every\s+)?(?:{_COUNT})\b"
)
_ONE_IN = r"\b\d+\s+(?:in|out\s+of)\s+(?:every\s+)?\d[\d,]*\b"
_VAGUE = (
    r"\b(?:(?:tens|hundreds|scores|dozens)\s+of\s+)?"
    r"(?:dozens|scores|hundreds|thousands|millions|billions)\b"
)


def fraction_said(value: Decimal, written: str) -> str:
    """Return the words in which a share below one is written: "two thirds", "1 in 80".

    Empty where it is written as a number.
    """
    if not 0 < value < 1:
        return ""
    digits = any(char.isdigit() for char in written)
    found = re.search(_ONE_IN if digits else _SAID, written, re.I)
    return " ".join(found.group().lower().split()) if found else ""


def vague_said(written: str) -> str:
    """Return an amount that is only said roughly: "tens of thousands"; empty for any other."""
    if any(char.isdigit() for char in written):
        return ""
    found = re.search(_VAGUE, written, re.I)
    return " ".join(found.group().lower().split()) if found else ""


_COMPOSED = (
    r"\d+\s*(?:years?|hours?|hrs?|minutes?|mins?|feet|foot|ft|stones?|pounds?|lbs?)[\s,]+(?:and\s+)?"
    r"\d+\s*(?:months?|minutes?|mins?|seconds?|secs?|inches|inch|pounds?|lbs?|ounces?|oz)"
)


def composed_said(words: str) -> str:
    """Return an amount in two units in the article's words: "8 minutes 40 seconds"; empty if not.

    Nobody says 520 seconds of it.
    """
    said = " ".join(words.split())
    return said if re.fullmatch(_COMPOSED, said, re.I) else ""
