"""Canonical units: what kind of thing each one measures, and how it is shown.

A unit is a string in canonical form (see `Quantity.unit`). This small table is ours; symbols follow
the SI brochure (9th edition) and ISO 4217. How a text writes a unit is for reading to know.
"""

from enum import StrEnum


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

SCALE_KINDS: dict[UnitKind, tuple[str, ...]] = {
    UnitKind.MASS: ("kg", "g", "mg", "µg", "t", "lb", "oz", "st", "ton", "kt", "Mt", "Gt", "carat"),
    UnitKind.LENGTH: ("m", "km", "cm", "mm", "µm", "nm", "mi", "ft", "in", "yd", "nmi"),
    UnitKind.AREA: ("m²", "km²", "ha", "acre", "ft²", "mi²", "cm²"),
    UnitKind.VOLUME: ("l", "L", "ml", "mL", "m³", "gal", "barrel", "pint", "ft³", "bushel"),
    UnitKind.TIME: ("year", "month", "week", "day", "hour", "minute", "second", "ms", "decade"),
    UnitKind.TEMPERATURE: ("°C", "°F", "K", "°"),
    UnitKind.SPEED: ("km/h", "mph", "m/s", "kn"),
    UnitKind.ENERGY: (
        "kWh",
        "MWh",
        "GWh",
        "TWh",
        "Wh",
        "J",
        "kJ",
        "MJ",
        "W",
        "kW",
        "MW",
        "GW",
        "TW",
    ),
}
_KIND_OF = {unit: kind for kind, units in SCALE_KINDS.items() for unit in units}

SYMBOLS = frozenset(_KIND_OF) - frozenset(
    (
        *("year", "month", "week", "day", "hour", "minute", "second", "decade"),
        *("acre", "barrel", "bushel", "pint", "carat", "ton"),
    )
)
"""Units that are shown as they are and take no plural."""

TO_BASE = {
    "kg": ("kg", "1"),
    "g": ("kg", "0.001"),
    "mg": ("kg", "0.000001"),
    "t": ("kg", "1000"),
    "lb": ("kg", "0.45359237"),
    "oz": ("kg", "0.028349523125"),
    "st": ("kg", "6.35029318"),
    "ton": ("kg", "907.18474"),
    "m": ("m", "1"),
    "km": ("m", "1000"),
    "cm": ("m", "0.01"),
    "mm": ("m", "0.001"),
    "mi": ("m", "1609.344"),
    "ft": ("m", "0.3048"),
    "in": ("m", "0.0254"),
    "yd": ("m", "0.9144"),
    "nmi": ("m", "1852"),
    "m²": ("m²", "1"),
    "km²": ("m²", "1000000"),
    "ha": ("m²", "10000"),
    "acre": ("m²", "4046.8564224"),
    "ft²": ("m²", "0.09290304"),
    "mi²": ("m²", "2589988.110336"),
    "l": ("l", "1"),
    "L": ("l", "1"),
    "ml": ("l", "0.001"),
    "mL": ("l", "0.001"),
    "m³": ("l", "1000"),
    "gal": ("l", "3.785411784"),
    "barrel": ("l", "158.987294928"),
    "km/h": ("km/h", "1"),
    "mph": ("km/h", "1.609344"),
    "m/s": ("km/h", "3.6"),
    "kn": ("km/h", "1.852"),
    "second": ("second", "1"),
    "minute": ("second", "60"),
    "hour": ("second", "3600"),
    "day": ("second", "86400"),
    "week": ("second", "604800"),
    "month": ("month", "1"),
    "year": ("month", "12"),
    "decade": ("month", "120"),
}
"""Factor to a base unit; international yard and pound agreement of 1959, US gallon and barrel."""

_IRREGULAR = {"person": "people", "child": "children", "man": "men", "woman": "women"}
_SAME = frozenset(
    ("aircraft", "sheep", "deer", "fish", "series", "species", "personnel", "livestock")
)


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
    if last in _IRREGULAR:
        bent = _IRREGULAR[last]
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        bent = last + "es"
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        bent = last[:-1] + "ies"
    else:
        bent = last + "s"
    return head + space + bent
