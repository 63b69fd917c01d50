"""Numbers that titles cut to fewer digits: 46 per cent for 46.2, 5,100 for 5,112.

In go two quantities; it knows nothing of where they stand, so that two amounts may be alike by
chance.
"""

from decimal import ROUND_DOWN, ROUND_HALF_UP

from briefing_app.core.quantity import Quantity

_TELLING = 2
"""Digits from which a number that was cut is hardly another one."""


def is_cut(said: Quantity, exact: Quantity) -> bool:
    """Whether ``said`` is ``exact`` cut or rounded to fewer digits, two at least."""
    if said.is_range or exact.is_range or said.unit != exact.unit:
        return False
    one, other = abs(said.point), abs(exact.point)
    _, digits, exponent = one.normalize().as_tuple()
    if len(digits) < _TELLING or one == other or not one / 2 < other < one * 2:
        return False
    steps = other.scaleb(-int(exponent))
    return one.scaleb(-int(exponent)) in (
        steps.to_integral_value(ROUND_HALF_UP),
        steps.to_integral_value(ROUND_DOWN),
    )
