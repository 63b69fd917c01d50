"""How the numbers of two sources on one thing stand to each other, and why.

They *agree* where they are the same, if need be in another unit. One is *rounded* where the other,
written less exactly or with its hedge, would read like it. They *differ* where no rounding explains
it. Numbers of other periods or places, a provisional one and a final one, are *apart*: they are no
contradiction, whatever they say. The rules of rounding are those of docs/rounding.md.
"""

import re
from decimal import MAX_PREC, Context, Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from briefing_app.core.beside.one_unit import bar_left_out, in_one_unit
from briefing_app.core.beside.scale import SHARE, Scale, scale_of
from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.span import Span
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import is_power_of_ten, neighbours, places_of, said_interval
from briefing_app.core.told import sides
from briefing_app.core.units import UnitKind, is_currency, kind_of

_EXACT = Context(prec=MAX_PREC)


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


class Apart(StrEnum):
    """What two texts as a whole are not the same in."""

    PERIODS = "periods"
    PLACES = "places"
    STANDING = "standing"
    """One tells of a first estimate, the other of what came out in the end."""


class Between(NamedTuple):
    """What sets two texts apart as a whole: why, in a sentence, and in what."""

    why: str
    apart: Apart


_NOT_FINAL = frozenset(("provisional", "preliminary"))
_LOW, _HIGH = (Hedge.MORE_THAN, Hedge.AT_LEAST), (Hedge.LESS_THAN, Hedge.AT_MOST)
_DAY = len("2024-03-12")


def derive_agreement(a: Figure, b: Figure) -> Agreement | None:
    """Return how two figures on one thing stand to each other; None where units are unlike."""
    x, y = in_one_unit(a, b)
    if scale_of(x).base != scale_of(y).base:
        return _of_currencies(x, y)
    turned = x.unit == y.unit and scale_of(a.quantity).shift != scale_of(b.quantity).shift
    agreement = _agreement(x, y, (_written(a), _written(b)), turned=turned)
    differs = agreement is Agreement.DIFFERS
    if differs and x.point != y.point and bar_left_out(a, b) and not is_telling(derive_slip(x, y)):
        return None
    apart = differs and derive_reason(a, b)
    return Agreement.APART if apart else agreement


def derive_comparison(a: Figure, b: Figure, between: Between | None = None) -> Comparison | None:
    """Return how two figures on one thing stand to each other, and why in a sentence.

    ``between`` says what sets their two texts apart as a whole. Figures that are said to be of one
    time, or of one place, differ all the same.
    """
    agreement = derive_agreement(a, b)
    if agreement is None:
        return None
    x, y = in_one_unit(a, b)
    if _of_currencies(x, y) is not None:
        return Comparison(
            agreement, sides.two_currencies(a, b, same=agreement is Agreement.DIFFERS)
        )
    if agreement is Agreement.APART:
        return Comparison(agreement, derive_reason(a, b))
    if agreement is Agreement.DIFFERS and between and not _told_of_one(a, b, between):
        return Comparison(Agreement.APART, between.why)
    if agreement is Agreement.DIFFERS:
        slip = derive_slip(x, y)
        return Comparison(agreement, sides.difference(a, b, slip))
    return Comparison(agreement, sides.alike(a, b, rounded=agreement is Agreement.ROUNDED))


def derive_reason(a: Figure, b: Figure) -> str:
    """Return why two numbers on one thing need not be the same; empty where they should be."""
    if _sure(a, "period") and _sure(b, "period") and not _same_time(a.period, b.period):
        return sides.other_periods(a.period, b.period)
    if _sure(a, "place") and _sure(b, "place") and not _same_place(a.place, b.place):
        return sides.other_places(a.place, b.place)
    open_a, open_b = (_NOT_FINAL & set(f.quantity.marks) for f in (a, b))
    if bool(open_a) != bool(open_b) and not is_telling(derive_slip(*in_one_unit(a, b))):
        return sides.not_final(min(open_a | open_b))
    return ""


def _told_of_one(a: Figure, b: Figure, between: Between) -> bool:
    if between.apart is Apart.STANDING:
        return False
    if between.apart is Apart.PLACES:
        return _sure(a, "place") and _sure(b, "place") and _same_place(a.place, b.place)
    return _sure(a, "period") and _sure(b, "period") and _same_time(a.period, b.period)


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


def _of_currencies(x: Quantity, y: Quantity) -> Agreement | None:
    """Amounts of two currencies are apart, unless the same number is said of both."""
    units = {x.unit, y.unit}
    if len(units) < 2 or not all(map(is_currency, units)):
        return None
    same = x.point == y.point
    return Agreement.DIFFERS if same else Agreement.APART


class _Amount(NamedTuple):
    """A number of a source in its base unit: the point, what its digits stand for (``fine``), and
    what it leaves room for with its hedge and noughts (``wide``).
    """

    scale: Scale
    point: Decimal
    digits: tuple[int, ...]
    fine: Interval
    wide: Interval


@lru_cache(maxsize=2048)
def _amount(quantity: Quantity, words: str) -> _Amount:
    scale = scale_of(quantity)
    point = scale.of(quantity.point)
    digits = quantity.point.normalize().as_tuple().digits
    if quantity.is_range:
        extent = scale.over(Interval(quantity.low, quantity.high))
        return _Amount(scale, point, digits, extent, extent)
    fine, wide = _fine(quantity, words), _wide(quantity, words)
    return _Amount(scale, point, digits, scale.over(fine), scale.over(wide))


def _agreement(x: Quantity, y: Quantity, words: tuple[str, str], *, turned: bool) -> Agreement:
    """``turned`` says that the one was turned into the unit of the other."""
    left, right = _amount(x, words[0]), _amount(y, words[1])
    if x.is_range or y.is_range:
        return _ranges(x, y, left, right)
    p, q = left.point, right.point
    if p == q:
        return Agreement.DIFFERS if _opposed(x.hedge, y.hedge) else Agreement.AGREES
    if p * q <= 0 and left.scale.base != "°C":
        return Agreement.DIFFERS
    within = left.fine.holds(q), right.fine.holds(p)
    converted = turned or _is_converted(left.scale, right.scale)
    if converted and (all(within) or (any(within) and not _is_time(x.unit))):
        return Agreement.AGREES
    wide = left.wide.holds(q), right.wide.holds(p)
    if converted and all(wide) and not _is_time(x.unit):
        return Agreement.AGREES
    hedged = Hedge.EXACT not in (x.hedge, y.hedge) and not _opposed(x.hedge, y.hedge)
    rounded = any(wide) or (hedged and _meet(left.wide, right.wide))
    return Agreement.ROUNDED if rounded else Agreement.DIFFERS


def _meet(a: Interval, b: Interval) -> bool:
    """Whether some number is in both."""
    lows = [x.low for x in (a, b) if x.low is not None]
    highs = [x.high for x in (a, b) if x.high is not None]
    return not lows or not highs or max(lows) < min(highs)


def _is_converted(a: Scale, b: Scale) -> bool:
    """Whether numbers are in two units, of which one is no round number of the other: who writes
    kilometres for metres turns nothing, and rounds where the digits are others.
    """
    if a.base == SHARE or (
        a.shift == b.shift and is_power_of_ten(max(a.factor, b.factor) / min(a.factor, b.factor))
    ):
        return False
    return a != b


def _fine(quantity: Quantity, words: str) -> Interval:
    """What the digits of a number stand for, without its hedge."""
    value = quantity.point
    if _is_time(quantity.unit) or not _measured(quantity.unit):
        return said_interval(Quantity(value, quantity.unit), words)
    step = places_of(value, words).fine
    if value >= 100 * step and not _EXACT.remainder(value, 10 * step):
        step *= 10  # a measure that is turned into another unit is rarely exact to the last one
    return Interval.around(value, step / 2)


_HALVES = {Decimal("0.5"): Decimal("0.25"), Decimal("0.25"): Decimal("0.125")}
_HALVES[Decimal("0.75")] = _HALVES[Decimal("0.25")]
"""What "and a half" and "and a quarter" leave room for."""
_HALVED = re.compile(r"^(?!.*\d).*\b(?:half|quarters?)\b", re.IGNORECASE)
"""A number in words that is rounded to halves: half a million, two and a half days."""


def _wide(quantity: Quantity, words: str) -> Interval:
    """What a number leaves room for with its hedge, noughts at its end taken for rounded places.

    "More than 600" is said of what is rounded down to it, so up to the next number that is as
    round; "at least 31" of 31 alone, since who knows of 35 says so.
    """
    value = quantity.point
    if 0 < value < 1 and not any(sign.isdigit() for sign in words):
        return _of_fraction(quantity)
    step = _roundness(value)
    if quantity.hedge in (Hedge.EXACT, Hedge.ABOUT) and _HALVED.search(words):
        rest = _EXACT.remainder(value, Decimal(1))
        return Interval.around(value, _HALVES.get(rest, step / 2))
    nearly = step - step / 1000
    if quantity.hedge in _LOW:
        return Interval(value, value + nearly)
    if quantity.hedge in _HIGH:
        return Interval(value - nearly, value)
    return said_interval(quantity, words, coarse=_is_time(quantity.unit))


_MOST = Decimal("0.7")
_HALF, _THIRDS = Decimal("0.5"), (Decimal(1) / 3, Decimal(2) / 3)
"""More than half is said up to two thirds."""


def _of_fraction(quantity: Quantity) -> Interval:
    """What a fraction in words leaves room for: most of the way to the next that people say, with
    a hedge on the one side up to there.
    """
    below, above = neighbours(quantity.point)
    if quantity.hedge in (Hedge.EXACT, Hedge.ABOUT):
        point = quantity.point
        return Interval(point - _MOST * (point - below), point + _MOST * (above - point))
    if quantity.point == _HALF:
        below, above = _THIRDS
    low = quantity.point if quantity.hedge in _LOW else below
    return Interval(low, quantity.point if quantity.hedge in _HIGH else above)


def _measured(unit: str) -> bool:
    return kind_of(unit) not in (UnitKind.COUNT, UnitKind.NONE, UnitKind.MULTIPLE)


def _is_time(unit: str) -> bool:
    return kind_of(unit) is UnitKind.TIME


def _roundness(value: Decimal) -> Decimal:
    """How far it is to the next number that is as round: 100 from 600, 50 from 150, 1 from 31,
    1,000 from 5,000.
    """
    if not value:
        return Decimal(1)
    number = value.normalize().as_tuple()
    place = Decimal(1).scaleb(int(number.exponent))
    return 5 * place if number.digits[-1] == 5 and len(number.digits) > 1 else place


def _opposed(a: Hedge, b: Hedge) -> bool:
    """Whether two hedges shut each other out: more than 200, fewer than 200."""
    return (
        (a is Hedge.MORE_THAN and b in _HIGH)
        or (b is Hedge.MORE_THAN and a in _HIGH)
        or ({a, b} == {Hedge.LESS_THAN, Hedge.AT_LEAST})
    )


def _ranges(x: Quantity, y: Quantity, left: _Amount, right: _Amount) -> Agreement:
    a, b = _extent(x, left), _extent(y, right)
    if a == b:
        return Agreement.AGREES
    if x.is_range and y.is_range:
        return Agreement.DIFFERS
    inside = _meet(b, left.fine) if y.is_range else _meet(a, right.fine)
    return Agreement.ROUNDED if inside else Agreement.DIFFERS


def _extent(quantity: Quantity, amount: _Amount) -> Interval:
    return amount.fine if quantity.is_range else Interval(amount.point, amount.point)


def _written(figure: Figure) -> str:
    return figure.evidence.exact if isinstance(figure.evidence, Span) else ""


def derive_slip(x: Quantity, y: Quantity) -> str:
    """Return what kind of slip would explain a difference, in words; empty where none does."""
    if x.is_range or y.is_range or not x.point or not y.point:
        return ""
    left, right = _amount(x, ""), _amount(y, "")
    alike = left.scale == right.scale
    if alike and frozenset((x.point, y.point)) in _SOUND_ALIKE:
        return ALIKE_IN_SOUND
    if not alike and x.point == y.point:
        return "the same number in two units"
    if left.digits == right.digits:
        return _POWERS.get(abs(left.point.adjusted() - right.point.adjusted()), "")
    if not alike or x.point.adjusted() != y.point.adjusted():
        return ""
    pairs = [*zip_longest(left.digits, right.digits, fillvalue=0)]
    others = [at for at, (c, d) in enumerate(pairs) if c != d]
    if len(others) == 1 and len(left.digits) == len(right.digits) > 2:
        return ONE_DIGIT
    swapped = len(others) == 2 and others[1] == others[0] + 1
    swapped = swapped and pairs[others[0]] == pairs[others[1]][::-1]
    return "two digits change places" if swapped else ""


def is_telling(slip: str) -> bool:
    """Return whether a slip is hardly there by chance."""
    return slip not in ("", ONE_DIGIT, ALIKE_IN_SOUND)


ONE_DIGIT = "one digit is another"
ALIKE_IN_SOUND = "the one sounds like the other"
_TEENS = tuple((Decimal(n), Decimal(10 + n), Decimal(10 * n)) for n in range(3, 10))
_SOUND_ALIKE = {frozenset(pair) for n, teen, ten in _TEENS for pair in ((n, teen), (teen, ten))}
"""Four and fourteen, fourteen and forty."""
_POWERS = {
    1: "10 times as much",
    2: "100 times as much",
    3: "a thousand times as much",
    6: "a million times as much",
}
