"""Slips: the kinds of mistake that people make with numbers, each with a name.

A slip explains a failing claim if the sum comes out once it is undone. That makes the mistake
easy to believe and easy to mend. Each kind stands alone here; which explain a claim is asked in the
order of the table, the narrowest first.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from briefing_app.core.quantity import Quantity
from briefing_app.core.sums.expression import Node, compute, compute_ends
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import is_fraction, places_of


class Slip(StrEnum):
    """The named kinds of mistake; the value is how they are called in words."""

    TRANSPOSED = "digits transposed"
    SCALE = "million for billion"
    NOUGHT = "a nought too many or too few"
    POINTS = "points called per cent"
    COMPLEMENT = "share and its complement"
    BASE = "base swapped"
    WHOLE = "the new amount for the increase"
    LEFT_OUT = "a part left out"
    UNIT = "unit confused"
    LOST = "a digit lost or doubled"
    DIGIT = "one digit wrong"


class Explained(NamedTuple):
    """A slip and the number that would be right in place of the stated one."""

    slip: Slip
    right: Decimal


class Failure(NamedTuple):
    """What failed: the sum over the operands, what it may amount to, and what was stated instead.

    ``allowed`` tells which results a stated number allows, in place of the one that was stated.
    """

    node: Node
    values: tuple[Decimal, ...]
    ends: tuple[Interval, ...]
    result: Interval
    stated: Quantity
    written: str
    allowed: Callable[[Decimal], Interval]
    converted: bool = False


def find_slip(failure: Failure) -> Explained | None:
    """Return the slip that explains a failure, if one does."""
    rules = _OF_WORDS if is_fraction(failure.stated) else _RULES
    for rule in rules:
        found = next(iter(rule(failure)), None)
        if found is not None:
            return found
    return None


def _fits(failure: Failure, value: Decimal) -> bool:
    return failure.allowed(value).meets(failure.result)


def swapped(value: Decimal) -> Iterator[Decimal]:
    """Yield the number with two of its digits in the other order, neighbours or one apart.

    Fingers swap neighbours; they also turn three digits about the one between: 503 for 305.
    """
    sign, digits, exponent = value.as_tuple()
    for apart in (1, 2):
        for i, (x, y) in enumerate(zip(digits, digits[apart:], strict=False)):
            if x != y and (i or y):
                turned = (*digits[:i], y, *digits[i + 1 : i + apart], x, *digits[i + apart + 1 :])
                yield Decimal((sign, turned, int(exponent)))


def _transposed(failure: Failure) -> Iterator[Explained]:
    last = places_of(failure.stated.point, failure.written).fine
    for value in swapped(failure.stated.point):
        if value % last == 0 and _fits(failure, value):  # "31.6 million" has no noughts to swap
            yield Explained(Slip.TRANSPOSED, value)


def _of_scale(failure: Failure) -> Iterator[Explained]:
    for power in (3, -3, 6, -6, 1, -1, 2, -2, 5, -5):
        value = failure.stated.point.scaleb(power)
        if not _fits(failure, value) or not _tight(failure.result):
            continue
        named = _changes_name(failure.written.lower(), abs(power))
        if named or abs(power) <= 2:
            yield Explained(Slip.SCALE if named else Slip.NOUGHT, value)


def _changes_name(words: str, power: int) -> bool:
    """Whether a number in these words is so many powers off if its scale has another's name."""
    indian = any(w in words for w in ("crore", "lakh"))
    western = any(w in words for w in ("illion", "thousand", "bn"))
    return (western and power % 3 == 0) or (indian and power in (2, 5))


def _tight(result: Interval) -> bool:
    """Whether a result is exact enough for its digits to be known again elsewhere."""
    low, high = result.low, result.high
    return low is not None and high is not None and abs(high - low) * 6 <= abs(high)


_A, _B = Node(letter=0), Node(letter=1)
_HUNDRED = Node(value=Decimal(100))
_GROWTH = Node("*", Node("/", Node("-", _A, _B), _B), _HUNDRED)
_SWAPPED = Node("*", Node("/", Node("-", _A, _B), _A), _HUNDRED)
_DIFFERENCE = Node("-", _A, _B)


def _stated(failure: Failure) -> Interval:
    return failure.allowed(abs(failure.stated.point))


def _explains(failure: Failure, other: Interval | None) -> bool:
    return other is not None and _stated(failure).meets(other.magnitude())


def _right(failure: Failure) -> Decimal:
    """What the sum comes to with the numbers as they stand."""
    return abs(compute(failure.node, failure.values) or Decimal(0))


def _is_growth(failure: Failure) -> bool:
    return failure.stated.unit == "%" and failure.node == _GROWTH


def _points(failure: Failure) -> Iterator[Explained]:
    shares = _is_growth(failure) and max(abs(v) for v in failure.values[:2]) <= 100
    if shares and _explains(failure, compute_ends(_DIFFERENCE, failure.ends)):
        yield Explained(Slip.POINTS, _right(failure))


def _base(failure: Failure) -> Iterator[Explained]:
    if _is_growth(failure) and _explains(failure, compute_ends(_SWAPPED, failure.ends)):
        yield Explained(Slip.BASE, _right(failure))
    ratio = Node("/", _A, _B)
    if failure.node == ratio and _explains(failure, compute_ends(Node("/", _B, _A), failure.ends)):
        yield Explained(Slip.BASE, _right(failure))


def _whole(failure: Failure) -> Iterator[Explained]:
    if _is_growth(failure):
        ratio = compute_ends(Node("*", Node("/", _A, _B), _HUNDRED), failure.ends)
        if _explains(failure, ratio):
            yield Explained(Slip.WHOLE, _right(failure))


def _complement(failure: Failure) -> Iterator[Explained]:
    whole = Decimal(100) if failure.stated.unit == "%" else Decimal(1)
    value = whole - abs(failure.stated.point)
    share = failure.stated.unit in ("%", "") and 0 < value < whole and failure.node.sign in "*/"
    if share and failure.node != _GROWTH and _fits(failure, value):
        yield Explained(Slip.COMPLEMENT, value)


def _left_out(failure: Failure) -> Iterator[Explained]:
    node: Node | None = failure.node
    while node is not None and node.sign == "+":
        if node.right is not None and node.right.letter < 0:
            return
        node = node.left
    if node is None or node.letter < 0 or failure.node.sign != "+" or len(failure.values) < 4:
        return
    for ends in failure.ends[1:] if failure.node.left else ():
        low, high = failure.result.low, failure.result.high
        if None in (low, high, ends.low, ends.high):
            continue
        assert (
            low is not None and high is not None and ends.low is not None and ends.high is not None
        )
        if _explains(failure, Interval(low - ends.low, high - ends.high)):
            yield Explained(Slip.LEFT_OUT, _right(failure))


_CONFUSED = tuple(
    Decimal(x) for x in ("1.609344", "2.20462262", "3.2808399", "0.3048", "0.45359237", "2.589988")
)


def _unit(failure: Failure) -> Iterator[Explained]:
    if failure.node.sign or not failure.converted:
        return
    for factor in _CONFUSED:
        for turned in (factor * factor, 1 / (factor * factor), factor, 1 / factor):
            if _explains(failure, failure.result.scaled(turned)):
                yield Explained(Slip.UNIT, _right(failure))
                return


def _lost(failure: Failure) -> Iterator[Explained]:
    """A nought or a digit like its neighbour was left out, or stands once too often."""
    letter = failure.node.letter
    for value in _one_more(failure.stated.point):
        other = letter >= 0 and abs(failure.values[letter]) != abs(value)
        if _fits(failure, value) and not other:
            yield Explained(Slip.LOST, value)


def _one_more(value: Decimal) -> Iterator[Decimal]:
    """Yield a number of three digits or more with one more digit, and with one less.

    The new digit is a nought or repeats the one before; the first digit keeps its place.
    """
    sign, digits, _ = value.normalize().as_tuple()
    size = value.adjusted()
    if len(digits) < FEWEST_DIGITS:
        return
    for i in range(1, len(digits)):
        for new in {0, digits[i - 1]}:
            more = (*digits[:i], new, *digits[i:])
            for adjusted in (size, size + 1):
                yield Decimal((sign, more, adjusted - len(more) + 1))
        if digits[i] in (0, digits[i - 1]) and len(digits) > FEWEST_DIGITS:
            less = (*digits[:i], *digits[i + 1 :])
            for adjusted in (size, size - 1):
                yield Decimal((sign, less, adjusted - len(less) + 1))


FEWEST_DIGITS = 3
"""Of shorter numbers too many others differ in a digit alone."""


def _digit(failure: Failure) -> Iterator[Explained]:
    """One digit of three or more is another one: 85.7 for 75.7."""
    sign, digits, exponent = failure.stated.point.as_tuple()
    significant = len(failure.stated.point.normalize().as_tuple().digits)
    if significant < FEWEST_DIGITS:
        return
    for i, digit in enumerate(digits[:significant]):
        for other in range(1 if i == 0 else 0, 10):
            if other != digit:
                value = Decimal((sign, (*digits[:i], other, *digits[i + 1 :]), int(exponent)))
                if _fits(failure, value):
                    yield Explained(Slip.DIGIT, value)
                    return


_RULES: tuple[Callable[[Failure], Iterator[Explained]], ...] = (
    _points,
    _base,
    _whole,
    _transposed,
    _of_scale,
    _complement,
    _left_out,
    _unit,
    _lost,
    _digit,
)
_OF_WORDS = (_base, _complement)
"""What happens to "a third": it has no digits that could be lost or change places."""
