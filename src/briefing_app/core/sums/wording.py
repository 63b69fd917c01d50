"""How a sum is written for people: money and large numbers as they are said, the result's unit.

As many digits are written as are needed to tell a result from the number it is held against. Each
is written in a tongue: the sentences around them are told in more than one.
"""

from collections.abc import Sequence
from decimal import Decimal

from briefing_app.core.numberformat import format_number, format_quantity, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.expression import Node, shown
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.tongue import ENGLISH, Tongue
from briefing_app.core.units import TO_BASE, UnitKind, kind_of

_LARGE = 1_000_000
MOST_DIGITS = 12


def sum_text(
    node: Node,
    numbers: Sequence[Quantity],
    values: Sequence[Decimal],
    result: Decimal,
    stated: Quantity,
    tongue: Tongue = ENGLISH,
) -> str:
    """Return the sum with its result: "$6.2 million − $4.7 million = $1.5 million".

    A number alone is set against its own conversion: "6 km = 3.73 mi".
    """
    comes = result_text(result, stated, tongue)
    if node.letter >= 0:
        return f"{format_quantity(_bare(numbers[node.letter]), tongue.tag)} = {comes}"
    written = [_operand(q, v, tongue.tag) for q, v in zip(numbers, values, strict=True)]
    return f"{shown(node, values, written=written, language=tongue.tag)} = {comes}"


def echo_text(stated: Quantity, other: Quantity, tongue: Tongue = ENGLISH, *, holds: bool) -> str:
    """Return two sayings of one thing: "30,000 ≈ 30,067"; the other one alone where they differ."""
    words = format_quantity(_bare(other), tongue.tag, counted=not holds)
    if not holds:
        return words
    said = stated_text(stated, tongue)
    return f"{said} {'=' if said == words else '≈'} {words}"


def amount_text(quantity: Quantity, tongue: Tongue = ENGLISH, *, counted: bool = True) -> str:
    """Return a quantity on one line, its hedge before it and its marks behind."""
    text = format_quantity(quantity, tongue.tag, counted=counted, hedged=False)
    behind = ", ".join(tongue.phrase(mark, "of a number") for mark in quantity.marks)
    return f"{_hedge(quantity, tongue)} {text}{f' ({behind})' if behind else ''}".strip()


def _hedge(quantity: Quantity, tongue: Tongue) -> str:
    words = quantity.hedge.words
    return tongue.phrase(words, "before a number") if words else ""


def _bare(quantity: Quantity) -> Quantity:
    """The quantity without its hedge and its marks."""
    return Quantity(quantity.value, quantity.unit, low=quantity.low, high=quantity.high)


def _operand(quantity: Quantity, value: Decimal, language: str) -> str:
    if not quantity.is_range and abs(value) != abs(quantity.point) and quantity.unit in TO_BASE:
        return format_quantity(_bare(quantity), language)  # as it stands: "300 × 3 minutes"
    if is_fraction(quantity):
        return format_number(rounded(value, 4), language)
    money = kind_of(quantity.unit) is UnitKind.MONEY
    if quantity.is_range or value != quantity.point or not (money or abs(value) >= _LARGE):
        return format_number(value, language)
    return format_quantity(Quantity(value, quantity.unit), language, counted=False)


def result_text(result: Decimal, stated: Quantity, tongue: Tongue = ENGLISH) -> str:
    """Return a result with as many digits as tell it from the stated number, and its unit."""
    digits = 3
    size, said = abs(result), abs(stated.point)
    while digits < MOST_DIGITS and size != said and rounded(size, digits) == rounded(said, digits):
        digits += 1
    return _with_unit(rounded(result, digits), stated.unit, tongue)


def _with_unit(value: Decimal, unit: str, tongue: Tongue) -> str:
    number = format_number(value, tongue.tag)
    if unit == "percentage point":
        return tongue.phrase("{number} points", number=number)
    small = {"%": " %", "x": ""}.get(unit)
    if small is not None:
        return number + small
    return format_quantity(Quantity(value, unit), tongue.tag, counted=False)


def stated_text(stated: Quantity, tongue: Tongue = ENGLISH) -> str:
    """Return the number that a claim states, with its hedge: "about 20 %", "×2"."""
    if stated.is_range:
        return amount_text(stated, tongue)
    value = rounded(stated.point, 4) if is_fraction(stated) else stated.point
    unit = "×" if stated.unit == "x" else ""
    marks = [tongue.phrase(mark, "of a number") for mark in stated.marks]
    before = [word for word in (_hedge(stated, tongue), *marks) if word]
    return " ".join((*before, unit + _with_unit(value, stated.unit, tongue)))


def right_text(value: Decimal, stated: Quantity, tongue: Tongue = ENGLISH) -> str:
    """Return the number that would be right in place of the stated one."""
    if is_fraction(stated):
        return f"{format_number(rounded(abs(value) * 100, 3), tongue.tag)} %"
    digits = 28 if len(value.normalize().as_tuple().digits) < 8 else 4
    right = Quantity(rounded(abs(value), digits), stated.unit)
    return format_quantity(right, tongue.tag, counted=False)
