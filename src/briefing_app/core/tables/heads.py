"""Units as they stand in the heads and cells of tables, and their canonical names.

A short list on purpose: a unit that is not known stays part of the name, which loses nothing.
Canonical names are those of `Quantity.unit`; currency codes are ISO 4217.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.units import SYMBOLS

CURRENCIES = {
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH",
    "₦": "NGN",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "zł": "PLN",
    "Kč": "CZK",
}
CODES = frozenset(
    "USD EUR GBP JPY CHF AUD CAD NZD CNY HKD SGD SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY INR "
    "KRW BRL MXN ARS CLP COP ZAR NGN KES EGP ILS AED SAR THB IDR MYR PHP VND ISK".split()
)
_WORDS = {
    "%": "%",
    "percent": "%",
    "per cent": "%",
    "pct": "%",
    "percentage": "%",
    "pp": "percentage point",
    "p.p": "percentage point",
    "ppt": "percentage point",
    "ppts": "percentage point",
    "percentage point": "percentage point",
    "percentage points": "percentage point",
    "kilogram": "kg",
    "kilograms": "kg",
    "kilogramme": "kg",
    "kilogrammes": "kg",
    "kilo": "kg",
    "kilos": "kg",
    "kgs": "kg",
    "gram": "g",
    "grams": "g",
    "tonne": "t",
    "tonnes": "t",
    "metric tons": "t",
    "pound": "lb",
    "pounds": "lb",
    "lbs": "lb",
    "ounces": "oz",
    "kilometre": "km",
    "kilometres": "km",
    "kilometer": "km",
    "kilometers": "km",
    "miles": "mi",
    "mile": "mi",
    "metre": "m",
    "metres": "m",
    "meters": "m",
    "feet": "ft",
    "litre": "L",
    "litres": "L",
    "liters": "L",
    "l": "L",
    "bushels": "bushel",
    "barrels": "barrel",
    "acres": "acre",
    "gallons": "gal",
    "tons": "ton",
    "square kilometres": "km²",
    "square miles": "mi²",
    "hours": "hour",
    "minutes": "minute",
    "seconds": "second",
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "times": "x",
    "hectares": "ha",
    "celsius": "°C",
    "fahrenheit": "°F",
    "km2": "km²",
    "m2": "m²",
    "m3": "m³",
    "us dollars": "USD",
    "dollars": "USD",
    "euro": "EUR",
    "euros": "EUR",
    "pounds sterling": "GBP",
    "yen": "JPY",
}
_SYMBOLS = frozenset(
    "kg g mg µg t kt Mt lb oz km m cm mm mi ft ha km² m² m³ L ml °C °F K kW MW GW TW kWh MWh "
    "GWh TWh PJ MJ GJ J W V Hz kHz MHz GHz km/h m/s m³/s mph mm/h hPa ppm ppb dB Ml ML "
    "Gl GL TEU".split()
)
SCALES = {
    "thousand": Decimal(10**3),
    "thousands": Decimal(10**3),
    "k": Decimal(10**3),
    "000s": Decimal(10**3),
    "'000": Decimal(10**3),
    "000": Decimal(10**3),
    "1,000": Decimal(10**3),
    "1000": Decimal(10**3),
    "lakh": Decimal(10**5),
    "lakhs": Decimal(10**5),
    "crore": Decimal(10**7),
    "crores": Decimal(10**7),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "mio": Decimal(10**6),
    "mln": Decimal(10**6),
    "mn": Decimal(10**6),
    "m": Decimal(10**6),
    "billion": Decimal(10**9),
    "billions": Decimal(10**9),
    "bn": Decimal(10**9),
    "b": Decimal(10**9),
    "trillion": Decimal(10**12),
    "trillions": Decimal(10**12),
    "tn": Decimal(10**12),
}
_PER = Pattern(
    r"per (1,000|1 000|10,000|10 000|100,000|100 000|million|1,000,000)(?: [\w ]{1,40})?", re.I
)
_RATE = Pattern(r"([^/]{1,12}?)\s*(?:/|\bper\b)\s*([^/\d\s]\S{0,11})", re.I)
_BRACKETED = Pattern(r"(.*?)\s*[(\[]([^()\[\]]{1,40})[)\]]\s*(.*)", re.S)


class Head(NamedTuple):
    """A column's name without its unit, the unit, and what its numbers are counted in."""

    name: str
    unit: str = ""
    scale: Decimal = Decimal(1)


def unit_of(text: str) -> str:
    """Return the canonical unit that ``text`` names, or empty."""
    text = text.strip().rstrip(".")
    if text in CURRENCIES:
        return CURRENCIES[text]
    if text in CODES or text in _SYMBOLS or (len(text) > 2 and text in SYMBOLS):
        return text
    lowered = " ".join(text.lower().split())
    if found := _PER.fullmatch(lowered):
        number = found[1].replace(",", "").replace(" ", "").replace("million", "1000000")
        return f"per {number} person"
    return _WORDS.get(lowered, "") or _rate_of(text)


def _rate_of(text: str) -> str:
    """The unit of "A$/oz" or "€ per m²": one known above the bar, one known or a word below."""
    found = _RATE.fullmatch(text)
    if found is None:
        return ""
    top, below = unit_of(found[1]), found[2].strip()
    bottom = unit_of(below) or (below.lower() if below.isalpha() and len(below) > 1 else "")
    return f"{top}/{bottom}" if top and bottom and "/" not in top + bottom else ""


def scaled_unit(text: str) -> tuple[str, Decimal] | None:
    """Return the unit and scale in words such as "$ million", "thousands" or "kg", or None."""
    text = _OF_WHAT.sub("", text.strip())
    if unit := unit_of(text):
        return unit, Decimal(1)
    first, _, rest = text.partition(" ")
    if first.lower() in SCALES and (unit := unit_of(rest.removeprefix("of "))):
        return unit, SCALES[first.lower()]
    parts = re.findall(r"[^\s\d]+\$|[$€£¥₹₽₩]|[^\s$€£¥₹₽₩]+", text.strip("()[]"))
    unit, scale, used = "", Decimal(1), 0
    for part in parts:
        lowered = part.lower().strip("().,")
        if lowered in SCALES and scale == 1:
            scale = SCALES[lowered]
        elif not unit and (known := unit_of(part)):
            unit = known
        elif lowered not in ("in", "of"):
            return None
        used += 1
    return (unit, scale) if used and (unit or scale != 1) else None


def read_head(text: str) -> Head:
    """Return the name, unit and scale that a column's head states.

    "Drugs (kg)" is Drugs in kg; "Money, $ million" is Money in USD, each number a million. A head
    that is nothing but a unit keeps it as its name; a single letter is just a name.
    """
    text = " ".join(text.split())
    if found := _BRACKETED.fullmatch(text):
        known = scaled_unit(found[2])
        name = f"{found[1]} {found[3]}".strip()
        if known and name:
            return Head(name, *known)
    if len(text) == 1 and text.isalpha():
        return Head(text)
    if whole := scaled_unit(text):
        return Head(text, *whole)
    if found := re.search(r"\bper (?:1|10|100)[, ]?000\b.*$", text, re.I):
        unit = unit_of(found[0])
        if unit and found.start():
            return Head(text[: found.start()].rstrip(" ,"), unit)
    for name, tail in _tails(text):
        known = scaled_unit(tail)
        clear = "," in text or " in " in text.lower() or len(tail) > 1 or not tail.isalpha()
        if known and clear and not name.lower().endswith(" per") and not _COUNTED.search(name):
            return Head(name.rstrip(" ,").removesuffix(" in"), *known)
    if text.startswith("%") and len(text) > 2:
        return Head(text.lstrip("% ").removeprefix("of "), "%")
    return Head(text)


_OF_WHAT = Pattern(r"(?<=[^\W\d_]{2}) of [a-z][a-z -]*$")
"""What is measured: the cherry of "tonnes of cherry"."""
_COUNTED = Pattern(r"(?<![\d.,])(?!(?:19|20)\d\d$)\d[\d.,]*$")
"""A number that a unit belongs to, which is no year: the minutes of "Over 60 minutes"."""


def _tails(text: str) -> Iterator[tuple[str, str]]:
    """The words of a head parted into a name and its last three, two or one words."""
    words = re.sub(r",(?=[^\d\s])", ", ", text).split()
    for n in (3, 2, 1):
        if len(words) > n:
            yield " ".join(words[:-n]), " ".join(words[-n:])
