"""What the forms of telling a time are made of: months, days, years, counts, and the row of a rule.

The names of groups say what a part is: ``y`` a year, ``m`` a month, ``d`` a day of the month, ``q``
the number of a quarter or half, ``n`` a count, ``unit`` a length of time, ``which`` *last*, *this*
or *next*; a second one of a kind ends in 2.
"""

from typing import NamedTuple


class Rule(NamedTuple):
    """A form of telling the time: its pattern, words that have it, and like words that have not."""

    name: str
    starts: str
    """The words it may begin with; ``#`` is a short number, ``####`` one of four digits,
    ``@`` names a list of words."""
    pattern: str
    example: str
    counter: str
    needs: str = ""
    """What a passage must hold, in small letters, for the rule to be tried: one of these parts of
    words, or with ``@month`` the name of a month. Nothing: it is always tried."""


COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fifteen": 15,
    "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
ORDERS = ("first", "second", "third", "fourth", "final", "last")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = ("spring", "summer", "autumn", "winter", "fall")
UNITS = "day|week|month|quarter|half|year|season"

_FULL = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
_ANY = rf"(?:{_FULL}|{_FULL.upper()}|{_SHORT}|{_SHORT.upper()})"
M, M2 = rf"(?P<m>{_ANY})", rf"(?P<m2>{_ANY})"
YEAR = r"(?:1[5-9]|20)\d\d"
END = r"(?![\d/]|[.,:]\d|-\d)"
"""No more digits: the number before it is a year and not part of a larger one."""
ALONE = r"(?<![\w.,$€£¥/-])"
Y, Y2 = rf"(?P<y>{YEAR}){END}", rf"(?P<y2>{YEAR}){END}"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
D, D2 = rf"(?P<d>{_DAY})(?:st|nd|rd|th)?", rf"(?P<d2>{_DAY})(?:st|nd|rd|th)?"
_NAMES = "|".join(WEEKDAYS)
WEEKDAY = rf"(?:{_NAMES})"
W = rf"(?P<w>{_NAMES}|{_NAMES.upper()})"
N = rf"(?P<n>{'|'.join(COUNTS)}|\d{{1,3}})"
Q = rf"(?P<q>{'|'.join(ORDERS)}|1st|2nd|3rd|4th|[1-4])"
TO = r"\s?(?:[–—-]|\bto\b|\band\b|\buntil\b|\btill\b|\bthrough\b|\bthru\b)\s?"
OF = r"(?:,?\s(?:of\s|in\s)?(?:the\s)?)"
FY = r"(?:(?:financial|fiscal|budget|school|academic|reporting)\s(?:year\s)?|FY\s?)"
SEASON = "|".join(SEASONS)
UP_TO = r"(?i:ended|ending|to|up\sto)\s(?:the\send\sof\s)?"
DATE = rf"(?:{D}\s)?{M}(?:\s(?P<d2>\d\d?)\b)?(?:,?\s{Y})?"
"""A month, with its day before or after it and its year where they are told."""
