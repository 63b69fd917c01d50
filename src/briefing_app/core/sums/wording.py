"""How a sum is written for people: money and large numbers as they are said, the result's unit.

As many digits are written as are needed to tell a result from the number it is held against. Each
is written in a tongue: the sentences around them are told in more than one.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from briefing_app.core.numberformat import format_number, format_quantity, number_parts, rounded
from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.expression import Node, shown
from briefing_app.core.sums.form import Form, shared_form
from briefing_app.core.sums.precision import is_fraction
from briefing_app.core.told.tongue import ENGLISH, Tongue
from briefing_app.core.units import TO_BASE, UnitKind, kind_of

_LARGE = 1_000_000
MOST_DIGITS = 12


class Said(NamedTuple):
    """A quantity, and how its words write it; None where it is written the usual way."""

    quantity: Quantity
    form: Form | None = None


def sum_text(
    node: Node,
    numbers: Sequence[Said],
    values: Sequence[Decimal],
    result: Decimal,
    stated: Said,
    tongue: Tongue = ENGLISH,
) -> str:
    """Return the sum with its result: "$6.2 million − $4.7 million = $1.5 million".

    A number alone is set against its own conversion: "6 km = 3.73 mi". The result is written as all
    its parts are, where it is of their unit.
    """
    alike = all(said.quantity.unit == stated.quantity.unit for said in numbers)
    form = shared_form(tuple(said.form for said in numbers)) if alike else None
    comes = result_text(result, stated, tongue, form)
    if node.letter >= 0:
        return f"{_alone(numbers[node.letter], tongue)} = {comes}"
    written = [_operand(said, v, tongue.tag) for said, v in zip(numbers, values, strict=True)]
    return f"{shown(node, values, written=written, language=tongue.tag)} = {comes}"


def echo_text(stated: Said, other: Said, tongue: Tongue = ENGLISH, *, holds: bool) -> str:
    """Return two sayings of one thing: "30,000 ≈ 30,067"; the other one alone where they differ."""
    words = _alone(other, tongue, counted=not holds)
    if not holds:
        return words
    said = stated_text(stated, tongue)
    return f"{said} {'=' if said == words else '≈'} {words}"


def _alone(said: Said, tongue: Tongue, *, counted: bool = True) -> str:
    return format_quantity(_bare(said.quantity), tongue.tag, counted=counted, form=said.form)


def amount_text(
    quantity: Quantity, tongue: Tongue = ENGLISH, *, counted: bool = True, form: Form | None = None
) -> str:
    """Return a quantity on one line, its hedge before it and its marks behind."""
    text = format_quantity(quantity, tongue.tag, counted=counted, hedged=False, form=form)
    behind = ", ".join(tongue.phrase(mark, "of a number") for mark in quantity.marks)
    return f"{_hedge(quantity, tongue)} {text}{f' ({behind})' if behind else ''}".strip()


def _hedge(quantity: Quantity, tongue: Tongue) -> str:
    words = quantity.hedge.words
    return tongue.phrase(words, "before a number") if words else ""


def _bare(quantity: Quantity) -> Quantity:
    """The quantity without its hedge and its marks."""
    return Quantity(quantity.value, quantity.unit, low=quantity.low, high=quantity.high)


def _operand(said: Said, value: Decimal, language: str) -> str:
    quantity, form = said
    if not quantity.is_range and abs(value) != abs(quantity.point) and quantity.unit in TO_BASE:
        return format_quantity(_bare(quantity), language, form=form)  # as it stands: "300 × 3 min"
    if is_fraction(quantity):
        return format_number(rounded(value, 4), language)
    if quantity.is_range or value != quantity.point:
        return format_number(value, language)
    money = kind_of(quantity.unit) is UnitKind.MONEY
    if form is not None and not form.said:
        parts = number_parts(Quantity(value, quantity.unit), language, form=form)
        return parts.text if money else parts._replace(unit="").text
    if not (money or abs(value) >= _LARGE):
        return format_number(value, language)
    return format_quantity(Quantity(value, quantity.unit), language, counted=False)


def result_text(
    result: Decimal, stated: Said, tongue: Tongue = ENGLISH, form: Form | None = None
) -> str:
    """Return a result with as many digits as tell it from the stated number, and its unit.

    Beside a fraction in words it is a percentage: "26 ÷ 104 = 25 %" of "a quarter".
    """
    wanted, digits = stated.quantity, 3
    size, said = abs(result), abs(wanted.point)
    while digits < MOST_DIGITS and size != said and rounded(size, digits) == rounded(said, digits):
        digits += 1
    if stated.form is not None and stated.form.said and is_fraction(wanted):
        return _with_unit(rounded(result * 100, digits), "%", tongue)
    return _with_unit(rounded(result, digits), wanted.unit, tongue, form)


def _with_unit(value: Decimal, unit: str, tongue: Tongue, form: Form | None = None) -> str:
    number = format_number(value, tongue.tag)
    if unit == "percentage point":
        return tongue.phrase("{number} points", number=number)
    small = {"%": " %", "x": ""}.get(unit)
    if small is not None:
        return number + small
    return format_quantity(Quantity(value, unit), tongue.tag, counted=False, form=form)


def stated_text(said: Said, tongue: Tongue = ENGLISH) -> str:
    """Return the number that a claim states, with its hedge: "about 20 %", "×2", "a quarter"."""
    stated, form = said
    if stated.is_range:
        return amount_text(stated, tongue, form=form)
    marks = [tongue.phrase(mark, "of a number") for mark in stated.marks]
    before = [word for word in (_hedge(stated, tongue), *marks) if word]
    if form is not None and form.said:
        return " ".join((*before, form.said))
    value = rounded(stated.point, 4) if is_fraction(stated) else stated.point
    unit = "×" if stated.unit == "x" else ""
    return " ".join((*before, unit + _with_unit(value, stated.unit, tongue, form)))


def right_text(value: Decimal, stated: Quantity, tongue: Tongue = ENGLISH) -> str:
    """Return the number that would be right in place of the stated one."""
    if is_fraction(stated):
        return f"{format_number(rounded(abs(value) * 100, 3), tongue.tag)} %"
    digits = 28 if len(value.normalize().as_tuple().digits) < 8 else 4
    right = Quantity(rounded(abs(value), digits), stated.unit)
    return format_quantity(right, tongue.tag, counted=False)
