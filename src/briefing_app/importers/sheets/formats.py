"""How a workbook shows its numbers: which of them are dates, percentages or money.

Only the formats of a workbook's style sheet are read; fills and fonts, over which other readers
stumble, do not matter here.
"""

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.etree import _Element

_BUILT_IN = {9: "0%", 10: "0.00%", 20: "h:mm", 21: "h:mm:ss", 18: "h:mm", 19: "h:mm:ss"}
_BUILT_IN_DATES = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
_ELAPSED = frozenset((45, 46, 47))
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.I)
_SIGN = re.compile(r"\[\$([^\-\]]{1,4})[^\]]*\]|\"?([$€£¥₹])\"?")
_DAYS = 2_958_466  # 31 December 9999


class Format(NamedTuple):
    """What a number format makes of a number: a moment, a percentage, money, or just a number."""

    moment: str = ""
    percent: bool = False
    sign: str = ""


PLAIN = Format()


def formats(root: "_Element | None") -> list[Format]:
    """Return the number format of each style of a workbook, by the number of the style."""
    if root is None:
        return []
    named = {
        entry.get("numFmtId") or "": entry.get("formatCode") or ""
        for entry in root.iterfind(".//{*}numFmts/{*}numFmt")
    }
    found = []
    for style in root.iterfind(".//{*}cellXfs/{*}xf"):
        key = style.get("numFmtId") or "0"
        number = int(key) if key.isdecimal() and len(key) < 9 else 0
        if key in named:
            found.append(_format(named[key]))
        elif number in _BUILT_IN_DATES:
            found.append(Format("ymd"))
        elif number in _ELAPSED:
            found.append(Format("[h]"))
        else:
            found.append(_format(_BUILT_IN.get(number, "")))
    return found


def _format(code: str) -> Format:
    code = code.partition(";")[0]
    bare = _QUOTED.sub("", code).lower()
    if any(sign in bare for sign in "ymdhs") and "general" not in bare:
        return Format(bare)
    found = _SIGN.search(code)
    sign = (found[1] or found[2] or "").strip() if found else ""
    return Format("", "%" in bare, sign)


def shown(value: float, style: Format, from_1904: bool) -> str:
    """Return a number as a cell shows it, near enough: dates as ISO, percentages and money."""
    if style.moment and (moment := _moment(value, style.moment, from_1904)):
        return moment
    if style.percent:
        return f"{plain(value * 100)}%"
    text, sign = plain(value), style.sign
    if not sign:
        return text
    if sign.isalpha():
        return f"{sign} {text}"
    return f"-{sign}{text[1:]}" if text.startswith("-") else f"{sign}{text}"


def _moment(value: float, bare: str, from_1904: bool) -> str:
    """Return a serial number as a day, a time or both; empty where it can be none."""
    if "[" in bare:
        return str(timedelta(seconds=round(value * 86400))) if 0 <= value < _DAYS else ""
    if not 0 <= value < _DAYS:
        return ""
    if not any(sign in bare for sign in "yd") and value < 1:
        return (datetime(1900, 1, 1) + timedelta(seconds=round(value * 86400))).time().isoformat()
    if from_1904:
        start = datetime(1904, 1, 1)
    else:  # a 29 February 1900 is counted that never was
        start = datetime(1899, 12, 30) if value >= 60 else datetime(1899, 12, 31)
    try:
        moment = start + timedelta(seconds=round(value * 86400))
    except OverflowError:
        return ""
    if not moment.hour and not moment.minute and not moment.second:
        return moment.date().isoformat()
    return moment.isoformat(" ", "minutes")


def plain(value: float) -> str:
    """Return a number without an exponent, with the 15 digits that a spreadsheet keeps."""
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    text = format(value, ".15g")
    if "e" in text:
        text = format(value, ".15f").rstrip("0").rstrip(".") if abs(value) < 1e20 else text
    return text
