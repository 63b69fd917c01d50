"""When two quantities say the same: restated, rounded, converted, or a fraction as a percentage.

Pure numbers and units; whether two places of a text are about one thing is decided elsewhere.
"""

from decimal import Decimal
from enum import StrEnum

from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.units import TO_BASE, UnitKind, kind_of

CONVERTED_OFF = Decimal("0.02")
ROUNDED_OFF = Decimal("0.16")


class Sameness(StrEnum):
    """How two quantities agree."""

    EQUAL = "equal"
    CONVERTED = "converted"
    ROUNDED = "rounded"
    DIFFERENT = "different"
    UNLIKE = "unlike"


def in_scale(quantity: Quantity) -> Decimal:
    """Return the amount in the base unit of its dimension: kg, m, °C, a share of one."""
    value, unit = quantity.point, quantity.unit
    if unit == "°F":
        return (value - 32) * 5 / 9
    if unit == "K":
        return value - Decimal("273.15")
    if unit == "%":
        return value / 100
    number, slash, per = unit.partition("/")
    scaled = value * Decimal(TO_BASE[number][1]) if number in TO_BASE else value
    return scaled / Decimal(TO_BASE[per][1]) if slash and per in TO_BASE else scaled


def _base_of(quantity: Quantity) -> str:
    """Return the base unit of the dimension of an amount."""
    unit = quantity.unit
    if unit in ("°F", "K"):
        return "°C"
    if unit == "%" or (unit in ("", "share") and 0 < abs(quantity.point) < 1):
        return "share"
    number, slash, per = unit.partition("/")
    base = TO_BASE[number][0] if number in TO_BASE else number
    return f"{base}/{TO_BASE[per][0] if per in TO_BASE else per}" if slash else base


def derive_sameness(a: Quantity, b: Quantity) -> Sameness:
    """Return how two quantities agree, if they do."""
    if a.is_range or b.is_range:
        return _ranges(a, b)
    ua, ub = _base_of(a), _base_of(b)
    if not _like(a, b, ua, ub):
        return Sameness.UNLIKE
    va, vb = in_scale(a), in_scale(b)
    if va == vb:
        return Sameness.EQUAL if a.unit == b.unit or _count(a, b) else Sameness.CONVERTED
    if a.unit != b.unit and ua == ub and not _count(a, b) and _close(va, vb, ua):
        return Sameness.CONVERTED
    if is_rounded(a, b):
        return Sameness.ROUNDED
    return Sameness.DIFFERENT


def _count(a: Quantity, b: Quantity) -> bool:
    return kind_of(a.unit) in (UnitKind.COUNT, UnitKind.NONE) and kind_of(b.unit) in (
        UnitKind.COUNT,
        UnitKind.NONE,
    )


def _like(a: Quantity, b: Quantity, ua: str, ub: str) -> bool:
    return ua == ub or (_count(a, b) and "share" not in (ua, ub))


def _close(a: Decimal, b: Decimal, unit: str) -> bool:
    if unit == "°C":
        return abs(a - b) <= Decimal("0.6")
    return abs(a - b) <= CONVERTED_OFF * max(abs(a), abs(b))


def _ranges(a: Quantity, b: Quantity) -> Sameness:
    if not _like(a, b, _base_of(a), _base_of(b)):
        return Sameness.UNLIKE
    if a.is_range and b.is_range:
        same = a.low == b.low and a.high == b.high and a.unit == b.unit
        return Sameness.EQUAL if same else Sameness.DIFFERENT
    whole, one = (a, b) if a.is_range else (b, a)
    assert whole.low is not None and whole.high is not None
    if a.unit == b.unit and whole.low <= one.point <= whole.high:
        return Sameness.ROUNDED
    return Sameness.DIFFERENT


def step(value: Decimal) -> Decimal:
    """Return the size of the last digit that is not zero: 100 for 71,600."""
    if not value:
        return Decimal(1)
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def is_rounded(a: Quantity, b: Quantity) -> bool:
    """Whether one is the other said less exactly: cut to fewer digits, or hedged and close by."""
    va, vb = in_scale(a), in_scale(b)
    if va * vb <= 0:
        return False
    off = abs(va - vb)
    if off > ROUNDED_OFF * max(abs(va), abs(vb)):
        return False
    return _covers(a, va, vb) or _covers(b, vb, va)


def _covers(said: Quantity, value: Decimal, other: Decimal) -> bool:
    """Whether ``said``, which is the coarser one, allows the ``other`` value."""
    coarse, fine = step(value), step(other)
    digits = len(value.normalize().as_tuple().digits)
    if said.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
        return value <= other <= value * Decimal("1.16") and (digits <= 2 or coarse > fine)
    if said.hedge in (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.ALMOST):
        return other <= value and other >= value * Decimal("0.86")
    if said.hedge is Hedge.ABOUT:
        return abs(other - value) <= max(coarse / 2, value.copy_abs() * Decimal("0.1"))
    return coarse > fine and abs(value - other) <= coarse / 2 and coarse >= 10


def fits(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can both be true of one thing."""
    return derive_sameness(a, b) in (Sameness.EQUAL, Sameness.CONVERTED, Sameness.ROUNDED)
