"""Shares in words: "two thirds" is shown as the article says it, never as 0.6666666667.

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
_SAID = re.compile(
    rf"\b(?:(?:{_COUNT})[\s-]+)?(?:{_NAME})\b|"
    rf"\b(?:{_COUNT})\s+(?:in|out\s+of)\s+(?:every\s+)?(?:{_COUNT})\b",
    re.I,
)


def fraction_said(value: Decimal, written: str) -> str:
    """Return the words in which a share below one is written; empty where they are digits."""
    if not 0 < value < 1 or any(char.isdigit() for char in written):
        return ""
    found = _SAID.search(written)
    return " ".join(found.group().lower().split()) if found else ""
