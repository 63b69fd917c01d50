"""How the numbers of two sources on one thing stand to each other, and why.

They *agree* where they are the same, if need be in another unit. One is *rounded* where the other,
written less exactly or with its hedge, would read like it. They *differ* where no rounding explains
it. Numbers of other periods or places, a provisional one and a final one, are *apart*: they are no
contradiction, whatever they say. The rules of rounding are those of docs/rounding.md.
"""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.beside.scale import SHARE, Scale, scale_of
from briefing_app.core.figure import Figure
from briefing_app.core.numberformat import format_quantity
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import is_fraction, places_of, said_interval
from briefing_app.core.sums.slips import swapped
from briefing_app.core.units import UnitKind, is_currency, kind_of


class Agreement(StrEnum):
    """How two figures about one thing stand to each other; the value is the word in JSON."""

    AGREES = "agrees"
    ROUNDED = "rounded"
    DIFFERS = "differs"
    APART = "apart"


class Comparison(NamedTuple):
    """How two figures stand to each other, and why in a sentence."""

    agreement: Agreement
    why: str


_NOT_FINAL = frozenset(("provisional", "preliminary"))
_LOW, _HIGH = (Hedge.MORE_THAN, Hedge.AT_LEAST), (Hedge.LESS_THAN, Hedge.AT_MOST)
_DAY = len("2024-03-12")


def derive_comparison(a: Figure, b: Figure) -> Comparison | None:
    """Return how two figures on one thing stand to each other; None where units are unlike."""
    left, right = scale_of(a.quantity), scale_of(b.quantity)
    if left.base != right.base:
        return _unlike(a, b)
    agreement = _agreement(a, b, left, right)
    if agreement is Agreement.AGREES:
        return Comparison(agreement, _same(a, b))
    if agreement is Agreement.ROUNDED:
        return Comparison(agreement, f"{_pair(a, b)} are the same, one said less exactly.")
    reason = derive_reason(a, b)
    if reason:
        return Comparison(Agreement.APART, reason)
    return Comparison(Agreement.DIFFERS, _difference(a, b))


def derive_reason(a: Figure, b: Figure) -> str:
    """Return why two numbers on one thing need not be the same; empty where they should be."""
    if _sure(a, "period") and _sure(b, "period") and not _same_time(a.period, b.period):
        return f"Different periods: {a.period} and {b.period}."
    if _sure(a, "place") and _sure(b, "place") and not _same_place(a.place, b.place):
        return f"Different places: {a.place} and {b.place}."
    open_a, open_b = (_NOT_FINAL & set(f.quantity.marks) for f in (a, b))
    if bool(open_a) != bool(open_b):
        return f"One is {min(open_a | open_b)}, the other is not."
    return ""


def _sure(figure: Figure, field: str) -> bool:
    said = figure.period if field == "period" else figure.place
    return bool(said) and (figure.decided or field not in figure.unsure)


def _same_time(a: str, b: str) -> bool:
    """Whether two periods are one, or one is a day within the other: an event told more exactly."""
    short, long = sorted((a, b), key=len)
    return a == b or (len(long) == _DAY and "W" not in long and long.startswith(short))


def _same_place(a: str, b: str) -> bool:
    words = [set(place.lower().replace(",", " ").split()) for place in (a, b)]
    return bool(words[0] & words[1])


def _unlike(a: Figure, b: Figure) -> Comparison | None:
    """Numbers in units that nobody can turn into each other here, but that measure alike."""
    money = is_currency(a.quantity.unit) and is_currency(b.quantity.unit)
    if not money:
        return None
    if a.quantity.point == b.quantity.point:
        return Comparison(
            Agreement.DIFFERS, f"The same number in two currencies: {_said(a)} and {_said(b)}."
        )
    return Comparison(Agreement.APART, f"In different currencies: {_said(a)} and {_said(b)}.")


def _agreement(a: Figure, b: Figure, left: Scale, right: Scale) -> Agreement:
    x, y = a.quantity, b.quantity
    if x.is_range or y.is_range:
        return _ranges(x, y, left, right)
    p, q = left.of(x.point), right.of(y.point)
    if p == q:
        return Agreement.DIFFERS if _opposed(x.hedge, y.hedge) else Agreement.AGREES
    if p * q <= 0 and left.base != "°C":
        return Agreement.DIFFERS
    fine = [_stands_for(f, s, coarse=False) for f, s in ((a, left), (b, right))]
    within = fine[0].holds(q), fine[1].holds(p)
    converted = left != right and left.base != SHARE
    if converted and (all(within) or (any(within) and not _is_time(x.unit))):
        return Agreement.AGREES
    wide = [_stands_for(f, s, coarse=True) for f, s in ((a, left), (b, right))]
    return Agreement.ROUNDED if wide[0].holds(q) or wide[1].holds(p) else Agreement.DIFFERS


def _stands_for(figure: Figure, scale: Scale, *, coarse: bool) -> Interval:
    """What a number of a source leaves room for, in the base unit.

    ``coarse`` adds its hedge, and takes noughts at its end for rounded places. "More than 600" is
    said of what is rounded down to it, so up to the next number that is as round; "at least 31" of
    31 alone, since who knows of 35 says so.
    """
    quantity, words = figure.quantity, _written(figure)
    value = quantity.point
    if not coarse:
        bare = Quantity(value, quantity.unit)
        step = places_of(value, words).fine
        if value >= 100 * step and not value % (10 * step):
            step *= 10  # a measure that is turned into another unit is rarely exact to the last one
        if _is_time(quantity.unit) or not _measured(quantity.unit):
            return scale.over(said_interval(bare, words))
        return scale.over(Interval.around(value, step / 2))
    if quantity.hedge in _LOW:
        step = _roundness(value)
        return scale.over(Interval(value, value + step - step / 1000))
    if quantity.hedge in _HIGH:
        step = _roundness(value)
        return scale.over(Interval(value - step + step / 1000, value))
    return scale.over(said_interval(quantity, words, coarse=_is_time(quantity.unit)))


def _measured(unit: str) -> bool:
    return kind_of(unit) not in (UnitKind.COUNT, UnitKind.NONE, UnitKind.MULTIPLE)


def _is_time(unit: str) -> bool:
    return kind_of(unit) is UnitKind.TIME


def _roundness(value: Decimal) -> Decimal:
    """How far it is to the next number that is as round: 100 from 600, 50 from 150, 1 from 31."""
    if not value:
        return Decimal(1)
    number = value.normalize().as_tuple()
    place = Decimal(1).scaleb(int(number.exponent))
    return 5 * place if number.digits[-1] == 5 else place


def _opposed(a: Hedge, b: Hedge) -> bool:
    """Whether two hedges shut each other out: more than 200, fewer than 200."""
    return (
        (a is Hedge.MORE_THAN and b in _HIGH)
        or (b is Hedge.MORE_THAN and a in _HIGH)
        or ({a, b} == {Hedge.LESS_THAN, Hedge.AT_LEAST})
    )


def _ranges(x: Quantity, y: Quantity, left: Scale, right: Scale) -> Agreement:
    a, b = _extent(x, left), _extent(y, right)
    if a == b:
        return Agreement.AGREES
    if x.is_range and y.is_range:
        return Agreement.DIFFERS
    inside = (
        (a.low is not None and b.holds(a.low))
        if y.is_range
        else (b.low is not None and a.holds(b.low))
    )
    return Agreement.ROUNDED if inside else Agreement.DIFFERS


def _extent(quantity: Quantity, scale: Scale) -> Interval:
    if quantity.is_range:
        return scale.over(Interval(quantity.low, quantity.high))
    return scale.over(Interval(quantity.point, quantity.point))


def _written(figure: Figure) -> str:
    return figure.evidence.exact if isinstance(figure.evidence, Span) else ""


def _same(a: Figure, b: Figure) -> str:
    left, right = _said(a), _said(b)
    return f"Both say {left}." if left == right else f"{_pair(a, b)} agree."


def _pair(a: Figure, b: Figure) -> str:
    said = f"{_said(a)} and {_said(b)}"
    return said[:1].upper() + said[1:]


def _said(figure: Figure) -> str:
    """Return a number with its unit; a fraction in the words of its source."""
    words = " ".join(_written(figure).split())
    return words if words and is_fraction(figure.quantity) else format_quantity(figure.quantity)


def _difference(a: Figure, b: Figure) -> str:
    said = f"One says {_said(a)}, the other {_said(b)}"
    slip = derive_slip(a.quantity, b.quantity)
    return f"{said}: {slip}." if slip else f"{said}."


def derive_slip(x: Quantity, y: Quantity) -> str:
    """Return what kind of slip would explain a difference, in words; empty where none does."""
    left, right = scale_of(x), scale_of(y)
    if x.is_range or y.is_range or not x.point or not y.point:
        return ""
    p, q = left.of(x.point), right.of(y.point)
    if x.point == y.point and left != right:
        return "the same number in two units"
    times = max(abs(p), abs(q)) / min(abs(p), abs(q))
    if times in (1000, 1_000_000):
        return "a thousand times as much" if times == 1000 else "a million times as much"
    if times in (10, 100):
        return f"{times} times as much"
    if left == right and len(_digits(p)) > 1 and any(abs(v) == abs(q) for v in swapped(p)):
        return "two digits change places"
    if left == right and len(_digits(p)) == len(_digits(q)) > 2:
        others = sum(c != d for c, d in zip(_digits(p), _digits(q), strict=True))
        if others == 1 and p.adjusted() == q.adjusted():
            return "one digit is another"
    return ""


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits
