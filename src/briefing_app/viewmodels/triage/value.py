"""A value as people type it in a field: "1,234.5", "53.4 million", "40–60"."""

import re
from decimal import Context, Decimal, InvalidOperation
from typing import NamedTuple

from briefing_app.core.numberformat import format_number, number_parts, separators
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.form import SCALES, Form, power_of
from briefing_app.core.unit_words import typed_scales
from briefing_app.reading.numbers.reading import read

MOST_DIGITS = 30
_EXACT = Context(prec=2 * MOST_DIGITS)
_MEASURES = ("t", "mm")
"""Letters that are a scale in an article of money, but a measure to whoever types them."""
_NUMBER = re.compile(r"([-−+]?)([\d][\d.,’'\s]*)([^\W\d_][^\W\d_.\s]*\.?(?:\s[^\W\d_]+)?)?$")
_RANGE = re.compile(r"\s*(?:–|—|\bto\b|(?<=[\da-z])\s*-)\s*", re.I)


class TypedValue(NamedTuple):
    """What was typed: one value, or both ends of a range."""

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None


def value_words(quantity: Quantity, language: str, form: Form | None = None) -> str:
    """Return the number as the field shows it: ``"53.4 million"``, in the ``form`` of its words."""
    parts = number_parts(quantity, language, form=form)
    minus = "−" if parts.sign.startswith("−") else ""
    return f"{minus}{parts.number} {parts.scale}".strip()


def typed_value(text: str, language: str) -> TypedValue | None:
    """Return the value or range that was typed; None where it is no number."""
    words = " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())
    single = _number(words, language)
    if single is None and not any(char.isdigit() for char in words):
        single = _spelled(words)
    if single is not None:
        return TypedValue(single[0])
    ends = _RANGE.split(words)
    if len(ends) != 2:
        return None
    low, high = _number(ends[0], language), _number(ends[1], language)
    if low is None or high is None:
        return None
    first, last = low[0], high[0]
    if low[1] == 1 and high[1] > 1 and first * high[1] <= last:
        first *= high[1]
    return TypedValue(low=first, high=last) if first <= last else None


def _number(words: str, language: str) -> tuple[Decimal, Decimal] | None:
    """Return a number and the scale it was written with."""
    found = _NUMBER.match(words.strip())
    if found is None:
        return None
    sign, digits, scale = found.groups()
    scale = (scale or "").lower()
    factor = _factor(typed_scales(language).get(scale, scale))
    plain = _plain(digits.strip(), language)
    if factor is None or plain is None:
        return None
    value = _EXACT.multiply(plain, factor)
    if value == value.to_integral_value():
        value = _EXACT.quantize(value, Decimal(1))
    return (value.copy_negate() if sign in ("-", "−") else value), factor


def _factor(scale: str) -> Decimal | None:
    known = all(word in SCALES and word not in _MEASURES for word in scale.split())
    return Decimal(10) ** power_of(scale) if known else None


def _spelled(words: str) -> tuple[Decimal, Decimal] | None:
    """Return a number in words as the reader of articles has it: "two thirds", "fifteen"."""
    found = read(f"It was {words} of them.").figures
    if len(found) != 1 or found[0].end - found[0].start != len(words):
        return None
    value = found[0].quantity.value
    return None if value is None else (value, Decimal(1))


def _plain(digits: str, language: str) -> Decimal | None:
    """Return digits without their grouping; None where the groups are not of three."""
    _, point = separators(language)
    whole, _, fraction = digits.partition(point)
    if fraction and not fraction.isdigit():
        return None
    groups = re.split(r"[.,’'\s]", whole)
    if len(groups) > 1 and not all(len(group) == 3 for group in groups[1:]):
        return None
    joined = "".join(groups)
    if not joined.isdecimal() or len(joined) + len(fraction) > MOST_DIGITS:
        return None
    try:
        return Decimal(f"{int(joined)}.{fraction}" if fraction else str(int(joined)))
    except (InvalidOperation, ValueError):
        return None


def example_value(language: str) -> str:
    """Return a number in the form that the field takes, for its sentence."""
    return format_number(Decimal("1234.5"), language)
