"""Units as people write them in a field, and back to their canonical form."""

from decimal import Decimal

from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.units import UnitKind, is_currency, kind_of, plural
from briefing_app.reading.numbers.reading import read

LONGEST = 60
_MONEY = {
    "USD": "US dollars",
    "EUR": "euros",
    "GBP": "pounds",
    "JPY": "yen",
    "CNY": "yuan",
    "INR": "rupees",
    "AUD": "Australian dollars",
    "CAD": "Canadian dollars",
    "NZD": "New Zealand dollars",
    "CHF": "Swiss francs",
    "SEK": "Swedish kronor",
    "NOK": "Norwegian kroner",
    "DKK": "Danish kroner",
    "ZAR": "rand",
    "BRL": "reais",
    "MXN": "Mexican pesos",
    "KRW": "won",
    "RUB": "roubles",
    "UAH": "hryvnias",
    "TRY": "Turkish lira",
    "ILS": "shekels",
    "NGN": "naira",
    "KES": "Kenyan shillings",
}
_CODES = {words.lower(): code for code, words in _MONEY.items()}
_OWN = {
    "times": "x",
    "multiple": "x",
    "percent": "%",
    "per cent": "%",
    "points": "percentage point",
}


def unit_words(unit: str) -> str:
    """Return a unit in words: ``"arrests"``, ``"US dollars"``, ``"kg"``; empty for none."""
    if not unit:
        return ""
    if unit in _MONEY:
        return _MONEY[unit]
    if is_currency(unit):
        return unit
    kind = kind_of(unit)
    base, slash, per = unit.partition("/")
    if slash and is_currency(base):
        return f"{unit_words(base)} per {per}"
    if kind is UnitKind.MULTIPLE:
        return "times"
    if kind in (UnitKind.COUNT, UnitKind.PERCENT):
        return plural(unit) if unit != "%" else unit
    if kind is UnitKind.RATE:
        return number_parts(Quantity(Decimal(2), unit), counted=True).unit or unit
    shown = number_parts(Quantity(Decimal(2), unit), counted=True)
    return (shown.sign or shown.unit).strip() or unit


def canonical_unit(text: str) -> str:
    """Return the canonical unit that words mean; the words themselves where they are new."""
    words = " ".join(text.split())
    if words.lower() in _CODES:
        return _CODES[words.lower()]
    if words.lower() in _OWN:
        return _OWN[words.lower()]
    if not words or kind_of(words) is not UnitKind.COUNT:
        return words
    found = read(f"There were 12 {words}.").figures
    if len(found) == 1:
        unit = found[0].quantity.unit
        if unit and (kind_of(unit) is not UnitKind.COUNT or plural(unit) == words):
            return unit
    return _singular(words)


def _singular(words: str) -> str:
    """Return a plural in its singular where that is sure: where the plural leads back to it."""
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if words.endswith(ending):
            single = words[: -len(ending)] + instead
            if single and plural(single) == words:
                return single
    return next((s for p, s in (("people", "person"), ("children", "child")) if words == p), words)
