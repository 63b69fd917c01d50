"""Which of several quantities is more, where their hedges leave room.

"More than 31" is more than 31 and, as people write, not as much as the next number that is as
round: 40. "At least 31" may be anything from 31 on.
"""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from briefing_app.core.lines.pattern import Pattern
from briefing_app.core.quantity import Hedge, Quantity
from briefing_app.core.sums.interval import Interval
from briefing_app.core.sums.precision import is_fraction, neighbours
from briefing_app.core.sums.wording import Said, amount_text
from briefing_app.core.told.tongue import Told, Tongue
from briefing_app.core.units import TO_BASE
from briefing_app.core.value import Value, replace


class Order(Value):
    """Whether the first is more (or less) than all others: yes, no, or None where it is open."""

    answer: bool | None
    text: Told
    why: Told


def compare(numbers: Sequence[Said], *, least: bool) -> Order:
    """Return whether the first number is the greatest of all, or the least."""
    first, others = numbers[0], numbers[1:]
    sign = "<" if least else ">"
    pairs = ((other, first) if least else (first, other) for other in others)
    orders = [_more(one.quantity, another.quantity) for one, another in pairs]

    def against(tongue: Tongue, mark: str) -> str:
        rivals = ", ".join(_shown(tongue, others))
        return f"{_shown(tongue, (first,))[0]} {mark} {rivals}"

    if all(order is True for order in orders):
        why = Told(lambda tongue: tongue.phrase("It is so against every other."))
        return Order(True, Told(lambda tongue: against(tongue, sign)), why)
    if any(order is False for order in orders):
        return _stands_against(first, others[orders.index(False)], sign)
    why = Told(lambda tongue: tongue.phrase("The hedges leave it open which is more."))
    return Order(None, Told(lambda tongue: against(tongue, f"{sign}?")), why)


def _shown(tongue: Tongue, numbers: Iterable[Said]) -> list[str]:
    return [amount_text(one.quantity, tongue, counted=False, form=one.form) for one in numbers]


def _stands_against(first: Said, wrong: Said, sign: str) -> Order:
    def text(tongue: Tongue) -> str:
        one, other = _shown(tongue, (first, wrong))
        return tongue.phrase("{one} is not {sign} {other}", one=one, sign=sign, other=other)

    def why(tongue: Tongue) -> str:
        return tongue.phrase("{number} stands against it.", number=_shown(tongue, (wrong,))[0])

    return Order(False, Told(text), Told(why))


def only(numbers: Sequence[Said]) -> Order:
    """Return whether the first number alone went its way: down where all others went up."""
    first, others = numbers[0], numbers[1:]
    down = first.quantity.point < 0
    same = [one for one in others if one.quantity.point and (one.quantity.point < 0) is down]
    if same:
        return _also(first, same)

    def text(tongue: Tongue) -> str:
        return f"{_shown(tongue, (first,))[0]}; {', '.join(_shown(tongue, others))}"

    return Order(
        True,
        Told(text),
        Told(lambda tongue: tongue.phrase("All others went the other way.")),
    )


def _also(first: Said, same: Sequence[Said]) -> Order:
    def text(tongue: Tongue) -> str:
        one, *others = _shown(tongue, (first, *same))
        return tongue.phrase("{one}; also {others}", one=one, others=", ".join(others))

    def why(tongue: Tongue) -> str:
        return tongue.phrase("{number} went the same way.", number=_shown(tongue, same)[0])

    return Order(False, Told(text), Told(why))


def only_moved(numbers: Sequence[Said], *, down: bool) -> Order:
    """Return whether the first pair (now, before) alone rose, or alone fell where ``down``."""
    pairs = list(zip(numbers[::2], numbers[1::2], strict=True))
    sign, other = ("<", "≥") if down else (">", "≤")
    ends = [(a.quantity.point, b.quantity.point) for a, b in pairs]
    went = [(now < before) if down else (now > before) for now, before in ends]

    def text(tongue: Tongue) -> str:
        shown = [_shown(tongue, pair) for pair in pairs]
        told = zip(shown, went, strict=True)
        return "; ".join(f"{a} {sign if moved else other} {b}" for (a, b), moved in told)

    if went[0] and not any(went[1:]):
        return Order(True, Told(text), Told(lambda tongue: tongue.phrase("No other did so.")))
    at = went.index(True, 1) if went[0] else 0

    def why(tongue: Tongue) -> str:
        now, before = _shown(tongue, pairs[at])
        return tongue.phrase("{now} after {before} stands against it.", now=now, before=before)

    return Order(False, Told(text), Told(why))


def _more(a: Quantity, b: Quantity) -> bool | None:
    """Return whether a is surely more than b, surely not, or neither (None)."""
    if (
        not (a.unit and b.unit)
        or _leaves_out_per(a.unit, b.unit)
        or (a.unit in TO_BASE) is not (b.unit in TO_BASE)
    ):
        # "31 hours, down from 36": both are hours; "from 41 tonnes to 44 tonnes a day": both a day;
        # "8.4 million hectares of crops, down from 8.5 million" crops are hectares, too
        a, b = replace(a, unit=""), replace(b, unit="")
    x, y = bounds(a), bounds(b)
    if x.low is not None and y.high is not None and x.low > y.high:
        return True
    if x.high is not None and y.low is not None and x.high <= y.low:
        return False
    return None


def _leaves_out_per(one: str, other: str) -> bool:
    """Whether two units differ only in that one says per what and the other leaves that out."""
    return one != other and (one.partition("/")[0] == other or other.partition("/")[0] == one)


def bounds(quantity: Quantity) -> Interval:
    """Return the least and the greatest amount that the words allow, in the base unit."""
    base = Decimal(TO_BASE.get(quantity.unit, ("", "1"))[1])
    low = (quantity.low if quantity.low is not None else quantity.point) * base
    high = (quantity.high if quantity.high is not None else quantity.point) * base
    round_up, round_down = high + _lead(high), low - _lead(low)
    return {
        Hedge.MORE_THAN: Interval(low, round_up),
        Hedge.LESS_THAN: Interval(round_down, high),
        Hedge.AT_LEAST: Interval(low, None),
        Hedge.AT_MOST: Interval(None, high),
        Hedge.ABOUT: Interval(low - _last(low), high + _last(high)),
        Hedge.ALMOST: Interval(low - _last(low), high),
        Hedge.EXACT: Interval(low, high),
    }[quantity.hedge]


def _lead(value: Decimal) -> Decimal:
    """What is missing to the next number with one digit only: 9 for 31, 100 for 600."""
    if not value:
        return Decimal(0)
    place = Decimal(1).scaleb(value.copy_abs().adjusted())
    return place - value.copy_abs() % place


def _last(value: Decimal) -> Decimal:
    """The place of the last digit that is not nought."""
    if not value:
        return Decimal(0)
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


_BARELY = Pattern(
    r"\b(?:just|a little|little|slightly|barely|marginally|fractionally|narrowly|a bit|a shade|"
    r"a touch)\s+(?:over|more|above|under|less|fewer|below|short)\b",
    re.IGNORECASE,
)
"""Words that bound a number on its other side, too: "a little over three"."""


def is_next_to(limit: Quantity, said: str, size: Decimal) -> bool:
    """Return whether a size beyond a limit is as near to it as its words say: "just over three" is
    not said beyond the next number that is as round, or the next fraction.
    """
    if not _BARELY.search(said):
        return True
    value = abs(limit.point)
    if is_fraction(limit):
        low, high = neighbours(value)
        return low <= size <= high
    ends = bounds(replace(limit, value=value, unit=""))
    return (ends.low is None or size >= ends.low) and (ends.high is None or size <= ends.high)
