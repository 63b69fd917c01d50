"""How a sum is written for people: money and large numbers as they are said, the result's unit.

As many digits are written as are needed to tell a result from the number it is held against.
"""

from collections.abc import Sequence
from decimal import Decimal

from briefing_app.core.numberformat import format_number, format_quantity, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.expression import Node, shown
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.units import UnitKind, kind_of

_LARGE = 1_000_000
MOST_DIGITS = 12


def sum_text(
    node: Node,
    numbers: Sequence[Quantity],
    values: Sequence[Decimal],
    result: Decimal,
    stated: Quantity,
) -> str:
    """Return the sum with its result: "$6.2 million − $4.7 million = $1.5 million".

    A number alone is set against its own conversion: "6 km = 3.73 mi".
    """
    if node.letter >= 0:
        one = numbers[node.letter]
        return f"{format_quantity(_bare(one))} = {result_text(result, stated)}"
    written = [_operand(q, v) for q, v in zip(numbers, values, strict=True)]
    return f"{shown(node, values, written=written)} = {result_text(result, stated)}"


def echo_text(said: str, other: Quantity, *, holds: bool) -> str:
    """Return two sayings of one thing: "30,000 ≈ 30,067"; the other one alone where they differ."""
    words = format_quantity(_bare(other), counted=not holds)
    if not holds:
        return words
    return f"{said} {'=' if said == words else '≈'} {words}"


def _bare(quantity: Quantity) -> Quantity:
    """The quantity without its hedge and its marks."""
    return Quantity(quantity.value, quantity.unit, low=quantity.low, high=quantity.high)


def _operand(quantity: Quantity, value: Decimal) -> str:
    money = kind_of(quantity.unit) is UnitKind.MONEY
    if quantity.is_range or value != quantity.point or not (money or abs(value) >= _LARGE):
        return format_number(value)
    return format_quantity(Quantity(value, quantity.unit), counted=False)


def result_text(result: Decimal, stated: Quantity) -> str:
    """Return a result with as many digits as tell it from the stated number, and its unit."""
    digits = 3
    size, said = abs(result), abs(stated.point)
    while digits < MOST_DIGITS and size != said and rounded(size, digits) == rounded(said, digits):
        digits += 1
    return _with_unit(rounded(result, digits), stated.unit)


def _with_unit(value: Decimal, unit: str) -> str:
    small = {"%": " %", "x": "", "percentage point": " points"}.get(unit)
    if small is not None:
        return format_number(value) + small
    return format_quantity(Quantity(value, unit), counted=False)


def stated_text(stated: Quantity) -> str:
    """Return the number that a claim states, with its hedge: "about 20 %", "×2"."""
    if stated.is_range:
        return format_quantity(stated)
    value = rounded(stated.point, 4) if is_fraction(stated) else stated.point
    unit = "×" if stated.unit == "x" else ""
    text = unit + _with_unit(value, stated.unit)
    return f"{' '.join(stated.reservations)} {text}".strip()


def right_text(value: Decimal, stated: Quantity) -> str:
    """Return the number that would be right in place of the stated one."""
    if is_fraction(stated):
        return f"{format_number(rounded(abs(value) * 100, 3))} %"
    digits = 28 if len(value.normalize().as_tuple().digits) < 8 else 4
    return format_quantity(Quantity(rounded(abs(value), digits), stated.unit), counted=False)
