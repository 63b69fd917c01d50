"""Amounts of two sources brought to one scale: kilograms and pounds, per million and per 100,000.

Pure numbers and units; whether two places of two texts are about one thing is decided elsewhere.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.interval import Interval
from briefing_app.core.units import TO_BASE, UnitKind, kind_of

SHARE = "share"
COUNT = "count"
_MONTH = Decimal(2_629_800)
"""Seconds of a twelfth of a year of 365.25 days, so that weeks can be set against months."""
_TIMES = {
    "century": _MONTH * 1200, "millennium": _MONTH * 12000, "fortnight": Decimal(14 * 86400),
}  # fmt: skip
_PER = re.compile(r"per (\d+) (.+)$")
_WHOLE = frozenset(TO_BASE) | {base for base, _ in TO_BASE.values()}
"""Units that stand for themselves, though a line in them looks like one per another: km/h."""
_PREFIXED = {
    "W": ("kW", "1e-3"), "MW": ("kW", "1e3"), "GW": ("kW", "1e6"), "TW": ("kW", "1e9"),
    "MWh": ("kWh", "1e3"), "GWh": ("kWh", "1e6"), "TWh": ("kWh", "1e9"),
    "kt": ("kg", "1e6"), "Mt": ("kg", "1e9"), "Gt": ("kg", "1e12"),
    "cm³": ("l", "1e-3"), "km³": ("l", "1e12"), "in³": ("l", "0.016387064"),
    "ft³": ("l", "28.316846592"), "yd³": ("l", "764.554857984"),
}  # fmt: skip
"""Units that no claim is computed in, but that two reports choose differently: 2.7 GW, 2,700 MW."""
_SPEED = ("m", "second")
_TEMPERATURES = {"°C": (Decimal(1), Decimal(0)), "K": (Decimal(1), Decimal("-273.15"))}


class Scale(NamedTuple):
    """``number * factor + shift`` is the amount in the unit ``base``."""

    base: str
    factor: Decimal = Decimal(1)
    shift: Decimal = Decimal(0)

    def of(self, number: Decimal) -> Decimal:
        """Return a number in the base unit."""
        return number * self.factor + self.shift

    def over(self, interval: Interval) -> Interval:
        """Return an interval in the base unit."""
        scaled = interval.scaled(self.factor)
        low, high = (None if x is None else x + self.shift for x in (scaled.low, scaled.high))
        return Interval(low, high)


def is_counted(base: str) -> bool:
    """Return whether things are counted in a base, or so many of them in a time."""
    return base.partition("/")[0] == COUNT


def scale_of(quantity: Quantity) -> Scale:
    """Return how a quantity is brought to the unit in which its like are compared.

    What is counted has the base ``count``, whatever its noun; fractions and percentages are shares.
    """
    return _scale(quantity.unit, fraction=0 < abs(quantity.point) < 1)


@lru_cache(maxsize=1024)
def _scale(unit: str, *, fraction: bool) -> Scale:
    if unit in _TEMPERATURES:
        return Scale("°C", *_TEMPERATURES[unit])
    if unit == "°F":
        return Scale("°C", Decimal(5) / 9, Decimal(-160) / 9)
    if unit == "%":
        return Scale(SHARE, Decimal("0.01"))
    if unit in ("", "x", SHARE, "fraction") and fraction:
        return Scale(SHARE)
    if rate := _PER.match(unit):
        return Scale(f"per {rate[2]}", 1 / Decimal(rate[1]))
    if unit in _TIMES:
        return Scale("second", _TIMES[unit])
    if unit in _PREFIXED:
        base, factor = _PREFIXED[unit]
        return Scale(base, Decimal(factor))
    if TO_BASE.get(unit, ("",))[0] == "month":
        return Scale("second", _MONTH * Decimal(TO_BASE[unit][1]))
    number, slash, per = (unit, "", "") if unit in _WHOLE else unit.partition("/")
    base, factor = TO_BASE.get(number) or _PREFIXED.get(number) or (number, "1")
    if slash:
        below, divisor = TO_BASE.get(per, (per, "1"))
        if (base, below) == _SPEED:
            return Scale("km/h", Decimal(factor) / Decimal(divisor) * Decimal("3.6"))
        base = COUNT if kind_of(number) is UnitKind.COUNT else base
        return Scale(f"{base}/{below}", Decimal(factor) / Decimal(divisor))
    if kind_of(unit) in (UnitKind.COUNT, UnitKind.NONE) and unit not in TO_BASE:
        head = unit.rpartition(" ")[2]
        return _scale(head, fraction=False) if kind_of(head) is UnitKind.TIME else Scale(COUNT)
    return Scale(base, Decimal(factor))
