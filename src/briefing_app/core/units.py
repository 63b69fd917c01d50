"""Canonical units: what kind of thing each one measures, and how it is shown.

A unit is a string in canonical form (see `Quantity.unit`): a symbol of `unit_table`, an ISO 4217
code, a noun, or one per another. How a text is read for units is for reading to know.
"""

import re
from enum import StrEnum
from functools import lru_cache

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.unit_table import UNITS


class UnitKind(StrEnum):
    """What a unit measures."""

    COUNT = "count"
    MONEY = "money"
    MASS = "mass"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    TIME = "time"
    TEMPERATURE = "temperature"
    SPEED = "speed"
    ENERGY = "energy"
    PERCENT = "percent"
    MULTIPLE = "multiple"
    RATE = "rate"
    NONE = "none"


SIGNS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "INR": "₹",
    "KRW": "₩",
    "ILS": "₪",
    "NGN": "₦",
    "UAH": "₴",
    "TRY": "₺",
    "VND": "₫",
    "PHP": "₱",
    "AUD": "A$",
    "CAD": "C$",
    "NZD": "NZ$",
    "HKD": "HK$",
    "SGD": "S$",
    "BRL": "R$",
    "MXN": "MX$",
    "TWD": "NT$",
    "CNY": "CN¥",
}
"""Signs written before an amount, from CLDR's English symbols; other codes stand whole."""

_KIND_OF = {row.symbol: UnitKind(row.kind) for row in UNITS if row.kind}

SYMBOLS = frozenset(
    row.symbol
    for row in UNITS
    if not row.noun and (row.kind or (row.short and row.symbol not in row.names))
)
"""Units that are shown as they are and take no plural."""

TO_BASE = {row.symbol: row.base for row in UNITS if row.base is not None}
"""The base unit of each unit that can be converted, and the factor to it."""

_IRREGULAR = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet",
    "tooth": "teeth", "goose": "geese", "mouse": "mice", "louse": "lice", "ox": "oxen",
    "die": "dice", "passerby": "passersby", "runner-up": "runners-up", "passer-by": "passers-by",
    "criterion": "criteria", "phenomenon": "phenomena", "bacterium": "bacteria",
    "stratum": "strata", "fungus": "fungi", "alumnus": "alumni", "nucleus": "nuclei",
    "stimulus": "stimuli", "larva": "larvae", "matrix": "matrices", "vertex": "vertices",
    "quiz": "quizzes", "hero": "heroes", "potato": "potatoes", "tomato": "tomatoes",
    "echo": "echoes", "veto": "vetoes", "torpedo": "torpedoes", "mosquito": "mosquitoes",
    "krona": "kronor",
    **{one: f"{one.rstrip('e')[:-1]}ves" for one in """life wife knife leaf half shelf wolf thief
    loaf calf hoof scarf elf sheaf self""".split()},
    **{one: f"{one[:-2]}es" for one in """crisis analysis diagnosis hypothesis thesis oasis axis
    basis neurosis paralysis synthesis""".split()},
}  # fmt: skip
_LAST_PARTS = ("person", "child", "woman", "man", "foot", "tooth", "mouse", "wife", "half", "shelf",
               "leaf", "wolf", "life")  # fmt: skip
"""What bends as it does alone where it ends a longer noun: "schoolchild", "fisherman"."""
_NO_MEN = Pattern(r"(?:^hu|^ger|^ro|^nor|^otto|^talis|^sha|^cai|^brah|^mussul)man$", re.I)
_SAME = frozenset(
    """aircraft sheep deer fish series species personnel livestock staff police cattle works
    headquarters barracks crossroads means gasworks waterworks""".split()
)
"""Nouns whose plural is the same, or that have none."""


def is_abbreviation(word: str) -> bool:
    """Return whether a word has the form of an abbreviation: capitals, a capital inside, or no
    vowel.
    """
    inside = word[1:] != word[1:].lower() and word != word.title()
    return word.isupper() or inside or (word.islower() and _VOWELS.isdisjoint(word))


_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=4096)
def kind_of(unit: str) -> UnitKind:
    """Return what ``unit`` measures; a word that is not in the table counts things."""
    if not unit:
        return UnitKind.NONE
    if unit in ("%", "percentage point", "basis point"):
        return UnitKind.PERCENT
    if unit == "x":
        return UnitKind.MULTIPLE
    if unit in _KIND_OF:
        return _KIND_OF[unit]
    if unit.startswith("per ") or "/" in unit:
        return UnitKind.MONEY if is_currency(unit.split("/")[0]) else UnitKind.RATE
    if is_currency(unit):
        return UnitKind.MONEY
    return UnitKind.COUNT


_CURRENCIES = frozenset(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
    BYN BZD CAD CDF CHF CLF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP
    GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
    KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
    MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
    USD UYU UZS VED VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL
    DEM FRF ITL ESP ATS BEF FIM IEP NLG PTE GRD EEK LTL LVL SKK SIT MTL CYP""".split()
)
"""ISO 4217, with the currencies that the euro took the place of."""


def is_currency(unit: str) -> bool:
    """Return whether ``unit`` is an ISO 4217 code; TEU and MPG are none."""
    return unit in _CURRENCIES


def plural(noun: str) -> str:
    """Return the English plural of a singular noun phrase, bending its last word only."""
    head, space, last = noun.rpartition(" ")
    if last in _SAME or not last[-1:].isalpha():
        return noun
    part = next((p for p in _LAST_PARTS if last.endswith(p)), "")
    if part == "man" and _NO_MEN.match(last):
        part = ""
    if last in _IRREGULAR or part:
        bent = _IRREGULAR.get(last) or last.removesuffix(part) + _IRREGULAR[part]
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        bent = last + "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        bent = last[:-1] + "ies"
    else:
        bent = last + "s"
    return head + space + bent
