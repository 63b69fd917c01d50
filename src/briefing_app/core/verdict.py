"""Verdicts: whether a claim holds, with the arithmetic that shows it.

A stated number holds if the result, rounded as the stated number is rounded, gives the stated
number (not more than 2 % off); *about*: within 10 %; *almost*: up to 10 % below and not above; more
than, less than, at least, at most: literally. In superlatives and comparisons an operand said to be
"more than" or "less than" a number is taken to be within 10 % of it, as news writing means it, one
said to be "at least" or "at most" may be anything beyond; where that leaves the answer open, the
verdict is unchecked. Computed every time, never stored.
"""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core import arithmetic
from briefing_app.core.arithmetic import Sum
from briefing_app.core.briefing import Briefing
from briefing_app.core.figure import Claim, ClaimKind
from briefing_app.core.numberformat import MINUS, format_number, format_quantity, rounded
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.units import TO_BASE

ROUNDED_OFF = Decimal("0.02")
ABOUT_OFF = Decimal("0.10")
TEMPERATURE_OFF = Decimal("0.6")
"""Degrees Celsius by which two rounded temperatures may differ: half a degree, and half of 1 °F."""


class Outcome(StrEnum):
    """The three answers."""

    HOLDS = "holds"
    FAILS = "fails"
    UNCHECKED = "unchecked"


class Verdict(NamedTuple):
    """The answer, the sum behind it (empty where there is none) and why it is so in words."""

    outcome: Outcome
    arithmetic: str = ""
    why: str = ""
    result: Decimal | None = None


def _step(stated: Decimal) -> Decimal:
    """Return half of the last place that the stated number shows."""
    digits = stated.normalize()
    exponent = int(digits.as_tuple().exponent)
    return Decimal(1).scaleb(exponent) / 2


def agrees(result: Decimal, stated: Quantity) -> bool:
    """Return whether a computed result bears out a stated number with its hedge."""
    if stated.is_range:
        assert stated.low is not None and stated.high is not None
        return stated.low <= result <= stated.high
    said = stated.point
    if stated.hedge is Hedge.MORE_THAN:
        return result > said
    if stated.hedge is Hedge.LESS_THAN:
        return result < said
    if stated.hedge is Hedge.AT_LEAST:
        return result >= said
    if stated.hedge is Hedge.AT_MOST:
        return result <= said
    if stated.hedge is Hedge.ABOUT:
        return abs(result - said) <= ABOUT_OFF * abs(said)
    if stated.hedge is Hedge.ALMOST:
        return said - ABOUT_OFF * abs(said) <= result <= said
    off = abs(result - said)
    if stated.unit in ("", "x") and Decimal(0) < abs(said) < 1:
        # A fraction in words: a third has no last digit.
        return off <= ROUNDED_OFF * abs(said)
    return (off <= _step(said) and off <= max(ROUNDED_OFF * abs(said), Decimal("1e-9"))) or off == 0


def _may_be_rounded(result: Decimal, stated: Quantity) -> bool:
    """Return whether a stated number may be the result, rounded more than the rule allows.

    "60 percent" for 63.5 may be a multiple of ten; that is no proof of a mistake.
    """
    if stated.hedge is not Hedge.EXACT or stated.is_range:
        return False
    off = abs(result - stated.point)
    return off <= _step(stated.point) and off <= ABOUT_OFF * abs(stated.point)


def _stated_words(stated: Quantity) -> str:
    unit = {"x": "×", "%": " %", "percentage point": " points"}.get(stated.unit, "")
    words = " ".join(stated.reservations)
    number = format_number(rounded(stated.point, 4))
    text = f"×{number}" if unit == "×" else number + unit
    return f"{words} {text}".strip()


def _against(found: Sum | None, stated: Quantity | None) -> Verdict:
    if found is None:
        return Verdict(Outcome.UNCHECKED, why="It cannot be computed: the base is zero.")
    if stated is None:
        return Verdict(Outcome.UNCHECKED, found.text, "The words name no number.", found.result)
    outcome = Outcome.HOLDS if agrees(found.result, stated) else Outcome.FAILS
    if outcome is Outcome.FAILS and _may_be_rounded(found.result, stated):
        why = f"The sum comes near; “{_stated_words(stated)}” may be rounded."
        return Verdict(Outcome.UNCHECKED, found.text, why, found.result)
    verb = "bears out" if outcome is Outcome.HOLDS else "does not bear out"
    why = f"The sum {verb} “{_stated_words(stated)}”."
    return Verdict(outcome, found.text, why, found.result)


def _fractions(stated: Quantity, per_cent: Sum | None) -> Sum | None:
    """Return a share in the form in which it was stated: per cent, or a fraction of one."""
    if per_cent is None or stated.unit == "%":
        return per_cent
    return Sum(per_cent.result / 100, per_cent.text)


def _change(numbers: tuple[Quantity, ...], stated: Quantity | None) -> Verdict:
    to, before = numbers[0], numbers[1]
    if stated is None or stated.unit == "%":
        found = arithmetic.change(to, before)
        if stated is not None and found is not None and stated.point >= 0:
            found = Sum(abs(found.result), found.text)
        return _against(found, stated)
    if stated.unit == "x":
        return _against(arithmetic.ratio(to, before), stated)
    if stated.unit == "" and Decimal(0) < abs(stated.point) < 1:
        found = arithmetic.change(to, before)
        return _against(Sum(abs(found.result) / 100, found.text) if found else None, stated)
    return _distance((to, before), stated)


def _bounds(quantity: Quantity) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the greatest amount the words allow (base unit); None: no limit."""
    base = Decimal(TO_BASE.get(quantity.unit, ("", "1"))[1])
    low = (quantity.low if quantity.low is not None else quantity.point) * base
    high = (quantity.high if quantity.high is not None else quantity.point) * base
    if quantity.hedge is Hedge.MORE_THAN:
        return low, high + abs(high) * ABOUT_OFF
    if quantity.hedge is Hedge.LESS_THAN:
        return low - abs(low) * ABOUT_OFF, high
    if quantity.hedge is Hedge.AT_LEAST:
        return low, None
    if quantity.hedge is Hedge.AT_MOST:
        return None, high
    if quantity.hedge is Hedge.ABOUT:
        return low - abs(low) * ABOUT_OFF, high + abs(high) * ABOUT_OFF
    if quantity.hedge is Hedge.ALMOST:
        return low - abs(low) * ABOUT_OFF, high
    return low, high


def _order(a: Quantity, b: Quantity) -> int | None:
    """Return 1 if a is surely more than b, -1 if surely not, None where it is left open."""
    a_low, a_high = _bounds(a)
    b_low, b_high = _bounds(b)
    if a_low is not None and b_high is not None and a_low > b_high:
        return 1
    if a_high is not None and b_low is not None and a_high <= b_low:
        return -1
    return None


def _compare(numbers: tuple[Quantity, ...], sense: str) -> Verdict:
    first, others = numbers[0], numbers[1:]
    least = sense in ("min", "less")
    sign = "<" if least else ">"
    shown, *rivals = (format_quantity(q, counted=False) for q in numbers)
    orders = [_order(other, first) if least else _order(first, other) for other in others]
    if all(order == 1 for order in orders):
        order = f"{shown} {sign} {', '.join(rivals)}"
        return Verdict(Outcome.HOLDS, order, "It is so against every other.")
    if any(order == -1 for order in orders):
        wrong = rivals[orders.index(-1)]
        text = f"{shown} is not {sign} {wrong}"
        return Verdict(Outcome.FAILS, text, f"{wrong} stands against it.")
    open_sum = f"{shown} {sign}? {', '.join(rivals)}"
    return Verdict(Outcome.UNCHECKED, open_sum, "The hedges leave it open which is more.")


def _distance(numbers: tuple[Quantity, ...], stated: Quantity) -> Verdict:
    """Return the verdict on a comparison that says how far apart two numbers are."""
    moved = arithmetic.difference(numbers[0], numbers[1])
    return _against(_in_unit(Sum(abs(moved.result), moved.text), numbers[0].unit, stated), stated)


def _in_unit(found: Sum, unit: str, stated: Quantity) -> Sum:
    """Return a difference in the unit in which it was stated: minutes for hours."""
    (base, factor), (other, wanted) = (
        TO_BASE.get(unit, (unit, "1")),
        TO_BASE.get(stated.unit, (stated.unit, "1")),
    )
    if base != other or factor == wanted:
        return found
    return Sum(found.result * Decimal(factor) / Decimal(wanted), found.text)


def _to_celsius(quantity: Quantity) -> Decimal | None:
    """Return a temperature in °C, or None where it is none."""
    if quantity.unit == "°C":
        return quantity.point
    if quantity.unit == "°F":
        return (quantity.point - 32) * 5 / 9
    return quantity.point - Decimal("273.15") if quantity.unit == "K" else None


def _same_temperature(first: Quantity, second: Quantity) -> Verdict | None:
    """Return the verdict on two temperatures on different scales; None where they are none."""
    a, b = _to_celsius(first), _to_celsius(second)
    if a is None or b is None or first.unit == second.unit:
        return None
    shown = {"°F": a * 9 / 5 + 32, "K": a + Decimal("273.15")}.get(second.unit, a)
    said, turned = format_number(first.point), format_number(rounded(shown, 3))
    text = f"{said} {first.unit} = {turned} {second.unit}"
    fits = abs(a - b) <= TEMPERATURE_OFF
    outcome = Outcome.HOLDS if fits else Outcome.FAILS
    return Verdict(outcome, text, f"The two are {'' if fits else 'not '}the same.", shown)


def _same(numbers: tuple[Quantity, ...], claim: Claim) -> Verdict:
    temperature = _same_temperature(numbers[0], numbers[1])
    if temperature is not None:
        return temperature
    (a, a_base), (b, b_base) = arithmetic.in_base(numbers[0]), arithmetic.in_base(numbers[1])
    if a_base != b_base and claim.kind is ClaimKind.CONVERSION:
        return Verdict(Outcome.UNCHECKED, why=f"No rate is known from {a_base} to {b_base}.")
    second = numbers[1]
    factor = Decimal(TO_BASE.get(second.unit, ("", "1"))[1])
    result = a / factor
    shown = format_number(rounded(result, 4))
    left = f"{format_number(numbers[0].point)} {numbers[0].unit}".strip()
    text = f"{left} = {shown} {second.unit}".strip()
    if claim.kind is ClaimKind.CONSISTENCY:
        there = f"{format_number(second.point)} {second.unit}".strip()
        text = f"{left} {'=' if a == b else '≠'} {there}"
    exact = Quantity(second.point, second.unit)
    fits = agrees(result, exact) or abs(a - b) <= ROUNDED_OFF * max(abs(a), abs(b))
    outcome = Outcome.HOLDS if fits else Outcome.FAILS
    word = "are the same" if fits else "are not the same"
    return Verdict(outcome, text, f"The two {word}.", result)


def derive_verdict(briefing: Briefing, claim: Claim) -> Verdict:
    """Return the verdict on a claim from the figures and cells as they stand now."""
    if claim.why and not claim.operands:
        return Verdict(Outcome.UNCHECKED, why=claim.why)
    numbers = arithmetic.quantities_of(briefing, claim.operands)
    if numbers is None or len(numbers) < 2:
        why = claim.why or "The number it is compared with is not in the briefing."
        return Verdict(Outcome.UNCHECKED, why=why)
    kind = claim.kind
    if kind is ClaimKind.RATIO:
        return _against(arithmetic.ratio(numbers[0], numbers[1]), claim.stated)
    if kind is ClaimKind.CHANGE:
        return _change(numbers, claim.stated)
    if kind is ClaimKind.SHARE:
        found = arithmetic.share(numbers[0], numbers[1])
        return _against(_fractions(claim.stated, found) if claim.stated else found, claim.stated)
    if kind is ClaimKind.TOTAL:
        stated = claim.stated or numbers[0]
        return _against(arithmetic.total(numbers[1:]), stated)
    if kind is ClaimKind.COMPARISON and claim.stated is not None:
        return _distance(numbers, claim.stated)
    if kind in (ClaimKind.SUPERLATIVE, ClaimKind.COMPARISON):
        return _compare(numbers, claim.sense)
    return _same(numbers, claim)


def direction_sign(value: Decimal) -> str:
    """Return ▲, ▼ or = for a change."""
    return "▲" if value > 0 else "▼" if value < 0 else "="


def per_cent(value: Decimal) -> str:
    """Return a change or share as "22 %", whole from ten on, one decimal below."""
    magnitude = abs(value)
    number = rounded(magnitude, 2)
    sign = MINUS if value < 0 else ""
    return f"{sign}{format_number(number)}\u00a0%"
