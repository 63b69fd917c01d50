"""Units as people write them in a field, and back to their canonical form."""

from decimal import Decimal
from functools import lru_cache

from briefing_app.core.figure import Figure
from briefing_app.core.numberformat import number_parts
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.form import form_of_figure
from briefing_app.core.unit_words import per_word, typed_units, unit_noun
from briefing_app.core.units import UnitKind, is_currency, kind_of, plural
from briefing_app.reading.numbers.reading import read
from briefing_app.words.said import marked
from briefing_app.words.written import written

LONGEST = 60
_MONEY = {
    "USD": marked("US dollars", "currency"),
    "EUR": marked("euros", "currency"),
    "GBP": marked("pounds", "currency"),
    "JPY": marked("yen", "currency"),
    "CNY": marked("yuan", "currency"),
    "INR": marked("rupees", "currency"),
    "AUD": marked("Australian dollars", "currency"),
    "CAD": marked("Canadian dollars", "currency"),
    "NZD": marked("New Zealand dollars", "currency"),
    "CHF": marked("Swiss francs", "currency"),
    "SEK": marked("Swedish kronor", "currency"),
    "NOK": marked("Norwegian kroner", "currency"),
    "DKK": marked("Danish kroner", "currency"),
    "ZAR": marked("rand", "currency"),
    "BRL": marked("reais", "currency"),
    "MXN": marked("Mexican pesos", "currency"),
    "KRW": marked("won", "currency"),
    "RUB": marked("roubles", "currency"),
    "UAH": marked("hryvnias", "currency"),
    "TRY": marked("Turkish lira", "currency"),
    "ILS": marked("shekels", "currency"),
    "NGN": marked("naira", "currency"),
    "KES": marked("Kenyan shillings", "currency"),
}
_OWN = {
    "times": "x",
    "multiple": "x",
    "percent": "%",
    "per cent": "%",
    "points": "percentage point",
}


def unit_words(unit: str, language: str = "en") -> str:
    """Return a unit in words: ``"arrests"``, ``"US dollars"``, ``"kg"``; empty for none."""
    if not unit:
        return ""
    if unit in _MONEY:
        return written(language, _MONEY[unit], "currency")
    if is_currency(unit):
        return unit
    kind = kind_of(unit)
    base, slash, per = unit.partition("/")
    if slash and is_currency(base):
        each = unit_noun(per, Decimal(1), language)
        return f"{unit_words(base, language)} {per_word(language)} {each}"
    if kind is UnitKind.MULTIPLE:
        return written(language, "times", "unit of a multiple")
    if kind in (UnitKind.COUNT, UnitKind.PERCENT):
        return unit_noun(unit, Decimal(2), language) if unit != "%" else unit
    if kind is UnitKind.RATE:
        return number_parts(Quantity(Decimal(2), unit), language, counted=True).unit or unit
    shown = number_parts(Quantity(Decimal(2), unit), language, counted=True)
    return (shown.sign or shown.unit).strip() or unit


def unit_shown(figure: Figure, language: str = "en") -> str:
    """Return the unit of a figure as the article has it: ``"cent per share"``, ``"kilometres"``.

    Empty where the number says it itself: "8 minutes 40 seconds".
    """
    unit, form = figure.quantity.unit, form_of_figure(figure)
    if form is None or form.unit is None or kind_of(unit) is UnitKind.COUNT:
        return unit_words(unit, language)
    if not form.unit:
        return "" if form.said else unit_words(unit, language)
    return number_parts(figure.quantity, language, form=form).unit


@lru_cache(maxsize=8)
def _known(language: str) -> dict[str, str]:
    """Units by their words in a language, in small letters; those of English with them."""
    known = {written(tag, words, "currency").lower(): code
             for tag in ("en", language) for code, words in _MONEY.items()}  # fmt: skip
    times = written(language, "times", "unit of a multiple").lower()
    return {**typed_units(language), **known, times: "x"}


def canonical_unit(text: str, language: str = "en") -> str:
    """Return the canonical unit that words mean; the words themselves where they are new."""
    words = " ".join(text.split())
    if (known := _known(language).get(words.lower())) is not None:
        return known
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
