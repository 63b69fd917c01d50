"""Numbers as people read them: "$53.4 million", "850 kg", "71,000".

Pure formatting of quantities into parts, so that a card can set the number large and the scale and
unit small. Separators for a few languages come from CLDR 45; others are written the English way.
"""

from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, ROUND_HALF_EVEN, Context, Decimal
from typing import NamedTuple

from briefing_app.core.forms import NUMBERS, THIN, chosen
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.form import Form
from briefing_app.core.unit_words import per_word, scale_word, unit_noun
from briefing_app.core.units import SIGNS, SYMBOLS, UnitKind, is_currency, kind_of

NBSP = "\u00a0"
MOST_DIGITS = 26
MOST_PLACES = 9
"""A number with more places after the point was computed, by dividing, and is shown rounded."""
MINUS = "\u2212"
_EXACT = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)
"""For what moves the point and computes nothing: a number of more digits than usual keeps them."""
_SEPARATORS = {
    "en": (",", "."),
    "de": (".", ","),
    "es": (".", ","),
    "it": (".", ","),
    "nl": (".", ","),
    "pt": (".", ","),
    "da": (".", ","),
    "id": (".", ","),
    "tr": (".", ","),
    "fr": (THIN, ","),
    "pl": (NBSP, ","),
    "cs": (NBSP, ","),
    "sv": (NBSP, ","),
    "nb": (NBSP, ","),
    "fi": (NBSP, ","),
    "uk": (NBSP, ","),
    "ru": (NBSP, ","),
    "de-CH": ("’", "."),
}
_SCALES = (
    (Decimal(10) ** 12, "trillion"),
    (Decimal(10) ** 9, "billion"),
    (Decimal(10) ** 6, "million"),
)
LANGUAGES = tuple(sorted(_SEPARATORS))
"""The languages whose number forms are known, as BCP 47 tags."""


class NumberParts(NamedTuple):
    """A quantity ready to be set: ``"$"``, ``"53.4"``, ``"million"``, ``""``.

    ``tight`` says that the unit follows without a space (``°C`` has one, ``°`` has none).
    """

    sign: str
    number: str
    scale: str
    unit: str
    tight: bool = False

    @property
    def text(self) -> str:
        """All parts on one line, held together by no-break spaces."""
        scale = f"{NBSP}{self.scale}" if self.scale else ""
        gap = "" if self.tight or not self.unit else NBSP
        return f"{self.sign}{self.number}{scale}{gap}{self.unit}"


def separators(language: str) -> tuple[str, str]:
    """Return the grouping and the decimal separator: those that were chosen, or those of a language
    tag; English if unknown.
    """
    if own := NUMBERS.get(chosen().numbers):
        return own
    return _SEPARATORS.get(language) or _SEPARATORS.get(language.split("-")[0]) or (",", ".")


def format_number(
    value: Decimal, language: str = "en", *, noughts: bool = False, lakhs: bool = False
) -> str:
    """Write a number with grouping from five digits on the left (four in English), all its digits.

    A negative number has a true minus sign. No digit is rounded away; a fraction of noughts alone
    is left out unless ``noughts``. Above the thousands ``lakhs`` groups by two.
    """
    group, point = separators(language)
    plain = format(value.copy_abs(), "f")
    whole, _, fraction = plain.partition(".")
    fraction = fraction if noughts or fraction.strip("0") else ""
    smallest = 4 if group == "," else 5
    if len(whole) >= smallest:
        whole = group.join([*_groups(whole[:-3], 2 if lakhs else 3), whole[-3:]])
    sign = MINUS if value < 0 else ""
    return sign + whole + (point + fraction if fraction else "")


def _groups(digits: str, size: int) -> list[str]:
    head = len(digits) % size
    rest = [digits[i : i + size] for i in range(head, len(digits), size)]
    return ([digits[:head]] if head else []) + rest


def rounded(value: Decimal, digits: int) -> Decimal:
    """Round to this many significant digits, never to fewer than the whole number has."""
    if not value:
        return value
    if value.adjusted() >= MOST_DIGITS:  # rounding it would ask for more digits than are kept
        return value.to_integral_value()
    places = max(0, digits - 1 - value.adjusted())
    result = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)
    return (
        result.normalize() if result != result.to_integral_value() else result.quantize(Decimal(1))
    )


def _scaled(value: Decimal) -> tuple[Decimal, str]:
    for size, word in _SCALES:
        if abs(value) >= size:
            shown = (value / size).normalize()
            digits = -int(shown.as_tuple().exponent)
            if digits <= 3:
                return shown, word
            return value, ""
    places = -int(value.as_tuple().exponent)
    return (rounded(value, 3), "") if places > MOST_PLACES else (value, "")


def _unit_shown(unit: str, amount: Decimal, language: str) -> tuple[str, str, bool]:
    """Return sign before, unit after, and whether the unit follows tightly."""
    if unit in SIGNS:
        return SIGNS[unit], "", False
    base, slash, per = unit.partition("/")
    one, many, word = Decimal(1), Decimal(2), per_word(language)
    if slash and (base in SIGNS or is_currency(base)):
        return SIGNS.get(base, base + NBSP), f"{word} {unit_noun(per, one, language)}", False
    if is_currency(unit):
        return unit + NBSP, "", False
    if unit == "x":
        return "×", "", False
    if unit.startswith("per "):
        count, _, noun = unit[4:].partition(" ")
        if count.isdigit():
            each = unit_noun(noun, many, language)
            return (
                "",
                f"{word} {format_number(Decimal(count), language)} {each}".rstrip(),
                False,
            )
        return "", unit, False
    if slash:
        return "", _rate_words(unit, base, per, language), False
    if unit in SYMBOLS or unit == "%":
        return "", unit, unit == "°"
    return "", unit_noun(unit, amount, language), False


def _rate_words(unit: str, base: str, per: str, language: str) -> str:
    if base in SYMBOLS:
        return unit
    many, one = unit_noun(base, Decimal(2), language), unit_noun(per, Decimal(1), language)
    return f"{many} {per_word(language)} {one}"


def number_parts(
    quantity: Quantity, language: str = "en", *, counted: bool = False, form: Form | None = None
) -> NumberParts:
    """Return a quantity's parts in a language's number form.

    The noun of things counted is left out unless ``counted``: cards show it in the label; what is
    measured in a unit of the table or of the article's own is shown with it. ``form``
    is how the article writes the number: its scale, its digits and its unit are kept.
    """
    unit = quantity.unit
    if kind_of(unit) is UnitKind.COUNT and not (counted or unit in SYMBOLS):
        unit = ""
    number, scale = _as_written(quantity, language, form) if form else _usual(quantity, language)
    sign, after, tight = _unit_shown(unit, quantity.point, language)
    if form is not None:
        per = after if kind_of(unit) is UnitKind.MONEY else ""  # "cent" and then "per share"
        sign = sign if form.sign is None else form.sign
        after = after if form.unit is None else f"{form.unit} {per}".strip()
        tight = tight if form.unit is None else form.tight
    if sign and number.startswith(MINUS):
        sign, number = MINUS + sign, number[1:]
    return NumberParts(sign, number, scale, after, tight)


def _usual(quantity: Quantity, language: str) -> tuple[str, str]:
    """Return a number and its scale where nothing says how it is written."""
    if quantity.value is not None:
        shown, scale = _scaled(quantity.value)
        return format_number(shown, language), scale_word(scale, shown, language)
    assert quantity.low is not None and quantity.high is not None
    (low, low_scale), (high, scale) = _scaled(quantity.low), _scaled(quantity.high)
    if low_scale != scale:
        low, high, scale = quantity.low, quantity.high, ""
    number = f"{format_number(low, language)}–{format_number(high, language)}"
    return number, scale_word(scale, high, language)


def _as_written(quantity: Quantity, language: str, form: Form) -> tuple[str, str]:
    """Return a number and its scale as the words have them; a letter close to it belongs to it."""
    if form.said:
        return form.said, ""
    ends = [one for one in (quantity.value, quantity.low, quantity.high) if one is not None]
    places = form.places or (None,) * len(ends)
    number = "–".join(
        _placed(_EXACT.scaleb(end, -form.size.adjusted()), place, language, lakhs=form.lakhs)
        for end, place in zip(ends, places, strict=True)
    )
    return (f"{number}{form.scale}", "") if form.close else (number, form.scale)


def _placed(value: Decimal, places: int | None, language: str, *, lakhs: bool) -> str:
    if places is None:
        return format_number(_EXACT.normalize(value), language, lakhs=lakhs)
    shown = Decimal(f"{value:.{places}f}")  # however many digits there are
    return format_number(shown, language, noughts=True, lakhs=lakhs)


def format_quantity(
    quantity: Quantity,
    language: str = "en",
    *,
    counted: bool = True,
    hedged: bool = True,
    form: Form | None = None,
) -> str:
    """Return a quantity on one line, its hedge before it and its marks behind.

    >>> format_quantity(Quantity(Decimal(58000), "death", Hedge.ALMOST, ("estimated",)))
    'almost 58,000 deaths (estimated)'
    """
    text = number_parts(quantity, language, counted=counted, form=form).text
    if not hedged:
        return text
    before = f"{quantity.hedge.words} " if quantity.hedge.words else ""
    behind = f" ({', '.join(quantity.marks)})" if quantity.marks else ""
    return f"{before}{text}{behind}"
