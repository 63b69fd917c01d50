"""The number in a table's cell: "more than $7 million", "1 234,5", "(12)", "12–15", "288*".

Small on purpose: a cell is a number with at most a hedge, a unit and a note mark, or it is words.
Sentences are for the reader of articles, which core must not know.
"""

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.tables.heads import CODES, CURRENCIES, SCALES, unit_of

LONGEST = 80
"""Characters a cell may have to be read as a number; longer ones are words."""

_DIGITS = 40  # more digits than any count has; a longer run is an identifier

_HEDGES = (
    (Hedge.MORE_THAN, r"more than|over|above|in excess of|upwards? of|exceeding|>"),
    (Hedge.LESS_THAN, r"less than|fewer than|under|below|<"),
    (Hedge.AT_LEAST, r"at least|no (?:less|fewer) than|minimum(?: of)?|≥|>="),
    (Hedge.AT_MOST, r"at most|up to|no more than|not more than|maximum(?: of)?|≤|<="),
    (Hedge.ALMOST, r"almost|nearly|close to|just under|not quite"),
    (Hedge.ABOUT, r"about|around|approximately|approx\.?|roughly|some|circa|c\.|ca\.|~|≈|±"),
)
_MARKS = (
    ("estimated", r"\b(?:an |was |is )?(?:estimated|estimate|est)\b\.?"),
    ("provisional", r"\b(?:provisional|prov)\b\.?"),
    ("preliminary", r"\b(?:preliminary|prelim)\b\.?"),
)
_SIGNS = "|".join(re.escape(sign) for sign in sorted(CURRENCIES, key=len, reverse=True))
_NOTE = Pattern(r"(?:\s*(?:[*†‡§¶⁰¹²³⁴-⁹ᵃ-ᶻ]+|\[[\w*]{1,3}\]|\((?:[a-z]|\d)\)))+$")
_SPACES = " \u00a0\u2009\u202f\u2007'’"
_NUMBER = rf"\d[\d.,{_SPACES}]*\d|\d"
_CELL = Pattern(
    rf"(?P<open>\()?\s*(?P<minus>[-−–+])?\s*(?P<code>[A-Z]{{3}}\s*)?(?P<sign>{_SIGNS})?\s*(?P<late>[-−])?"
    rf"(?P<number>{_NUMBER}|\.\d+)(?:\s*(?:–|—|-|to|bis)\s*(?:{_SIGNS})?(?P<high>{_NUMBER}))?"
    r"(?P<rest>[^\d]{0,40}|\s*per [\d, ]{1,9}[^\d]{0,30}|\s*(?:k?m)[23])?",
)
_DIGIT = Pattern(r"\d")
_COMMA_DECIMAL = Pattern(
    r"(?<![\d.,])\d+,(?:\d{1,2}|\d{4,})(?![\d,])|\d\.\d{3},\d|(?<!\d)0,\d+|\d\.\d{3}\.\d{3}"
)
_POINT_DECIMAL = Pattern(
    r"(?<![\d.,])\d+\.(?:\d{1,2}|\d{4,})(?![\d.])|\d,\d{3}\.\d|(?<!\d)0\.\d+|\d,\d{3},\d{3}"
)
_SIMPLE = Pattern(r"-?\d{1,15}(?:\.(?:\d{1,2}|\d{4,15}))?", re.ASCII)
"""Three digits after a point may be thousands."""
_THOUSANDS = Pattern(r"[1-9]\d{0,2}(?:,\d{3}){1,8}", re.ASCII)
_GROUPED = Pattern(rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+")


@cache
def _said() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds any mark, and any hedge at the beginning; few cells have one."""
    marks = "|".join(words for _, words in _MARKS)
    hedges = "|".join(words for _, words in _HEDGES)
    return re.compile(marks, re.I), re.compile(hedges, re.I)


@cache
def _hedges() -> tuple[tuple[Hedge, re.Pattern[str]], ...]:
    return tuple(
        (hedge, re.compile(rf"(?:{words})(?:(?<=\W)|\s+)\s*(?=\S)", re.I))
        for hedge, words in _HEDGES
    )


@cache
def _marks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((mark, re.compile(words, re.I)) for mark, words in _MARKS)


def decimal_sign(cells: Iterable[str], otherwise: str = ".") -> str:
    """Return the sign that stands before decimals in these cells; ``otherwise`` if none says so."""
    comma = point = 0
    for cell in cells:
        if len(cell) <= 80 and ("," in cell or "." in cell):
            comma += bool(_COMMA_DECIMAL.search(cell))
            point += bool(_POINT_DECIMAL.search(cell))
    return otherwise if comma == point else "," if comma > point else "."


@lru_cache(maxsize=4096)  # columns repeat themselves
def parse_cell(text: str, *, decimal: str = ".", scale: Decimal = Decimal(1)) -> Quantity | None:
    """Return the quantity that the whole of ``text`` states, or None where it is words.

    ``decimal`` is the sign before the decimals, for numbers that could be read both ways ("1,234").
    ``scale`` is what the column counts in (a million), for cells that name no scale themselves.
    """
    if len(text) > LONGEST or not _DIGIT.search(text):
        return None
    if _SIMPLE.fullmatch(text):
        return Quantity(Decimal(text) * scale)
    if decimal == "." and _THOUSANDS.fullmatch(text):
        return Quantity(Decimal(text.replace(",", "")) * scale)
    text = text.replace("\n", " ").strip()
    marks = []
    any_mark, any_hedge = _said()
    for mark, pattern in _marks() if any_mark.search(text) else ():
        text, hits = pattern.subn("", text)
        if hits:
            marks.append(mark)
    text = text.replace("()", "").strip(" ,;")
    hedge = Hedge.EXACT
    for kind, words in _hedges() if any_hedge.match(text) else ():
        if found := words.match(text):
            hedge, text = kind, text[found.end() :]
            break
    text = _NOTE.sub("", text).strip()
    found = _CELL.fullmatch(text)
    if found is None:
        return None
    return _quantity(found, decimal, scale, hedge, tuple(marks))


def _quantity(
    found: re.Match[str], decimal: str, scale: Decimal, hedge: Hedge, marks: tuple[str, ...]
) -> Quantity | None:
    rest = (found["rest"] or "").strip()
    bracketed = bool(found["open"])
    if bracketed:
        if not rest.endswith(")"):
            return None
        rest = rest[:-1].strip()
    unit = CURRENCIES.get(found["sign"] or "", "")
    if code := (found["code"] or "").strip():
        if code not in CODES:
            return None
        unit = code
    own_scale = Decimal(1)
    if rest:
        known = _rest(rest, glued=not (found["rest"] or "").startswith((" ", "\u00a0")), money=unit)
        if known is None:
            return None
        unit, own_scale = known[0] or unit, known[1]
    if rest.endswith("+") and hedge is Hedge.EXACT:
        hedge = Hedge.AT_LEAST
    value = number(found["number"], decimal)
    if value is None:
        return None
    factor = own_scale if own_scale != 1 or unit in ("%", "percentage point") else scale
    value *= factor
    if found["high"]:
        high = number(found["high"], decimal)
        if high is None or found["minus"] or bracketed:
            return None
        high *= factor
        if value >= high:
            return None
        return Quantity(unit=unit, hedge=hedge, marks=marks, low=value, high=high)
    if bracketed or (found["minus"] or found["late"] or "+") != "+":
        value = -value
    return Quantity(value, unit, hedge, marks)


def _rest(rest: str, *, glued: bool, money: str) -> tuple[str, Decimal] | None:
    """Return unit and scale of what follows the number; "5m" counts millions, "5 m" metres."""
    rest = rest.removesuffix("+").strip()
    if not rest:
        return "", Decimal(1)
    words = rest.split(None, 1)
    lowered = words[0].lower().rstrip(".")
    if lowered in SCALES and (len(lowered) > 1 or glued or money):
        tail = unit_of(words[1]) if len(words) > 1 else ""
        if len(words) > 1 and not tail:
            return None
        return tail, SCALES[lowered]
    unit = unit_of(rest)
    return (unit, Decimal(1)) if unit else None


def number(text: str, decimal: str = ".") -> Decimal | None:
    """Return the number written as ``text``, or None where its signs make no sense.

    The last of two different signs stands before the decimals; a sign that stands twice groups
    thousands; one sign alone is read by ``decimal``, unless three digits do not follow it.
    """
    text = text.strip()
    if len(text) > _DIGITS:
        return None
    bare = text
    if any(space in text for space in _SPACES):
        whole, sign, fraction = _split_last(text)
        if not _GROUPED.fullmatch(whole):
            return None
        bare = "".join(c for c in whole if c.isdecimal()) + (f".{fraction}" if sign else "")
        return _decimal(bare)
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        point = "." if text.rfind(".") > text.rfind(",") else ","
        if text.count(point) > 1:
            return None
        group = "," if point == "." else "."
        whole, _, fraction = text.partition(point)
        if not _is_grouped(whole, group):
            return None
        return _decimal(whole.replace(group, "") + f".{fraction}")
    if dots + commas == 0:
        return _decimal(text)
    sign = "." if dots else ","
    if dots + commas > 1:
        return _decimal(text.replace(sign, "")) if _is_grouped(text, sign) else None
    whole, _, fraction = text.partition(sign)
    if sign != decimal and len(fraction) == 3 and 1 <= len(whole) <= 3 and whole != "0":
        return _decimal(whole + fraction)
    return _decimal(f"{whole or '0'}.{fraction}")


def _split_last(text: str) -> tuple[str, str, str]:
    for sign in ".,":
        if text.count(sign) == 1:
            return text.partition(sign)
    return text, "", ""


def _is_grouped(text: str, sign: str) -> bool:
    first, *others = text.split(sign)
    return (1 <= len(first) <= 3 and all(len(o) == 3 for o in others)) or (
        # Indian grouping: 12,34,567
        len(others) > 1
        and 1 <= len(first) <= 2
        and len(others[-1]) == 3
        and all(len(o) == 2 for o in others[:-1])
    )


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
