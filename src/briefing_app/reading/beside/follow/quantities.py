"""What a figure amounts to after its words were read again: three sayings set side by side.

``base`` is what the reader made of the words before, ``now`` what it makes of them: where the two
differ the text changed, and the figure follows. Where they agree the figure stays as it was, though
the reader with more around it, or a person, had said something else.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from briefing_app.core.figure import Figure
from briefing_app.core.quantity import Quantity
from briefing_app.reading.pattern import Pattern

T = TypeVar("T")
_Numbers = tuple[Decimal | None, Decimal | None, Decimal | None]


_NUMBER = Pattern(r"\d[\d.,]*\d|\d")


def numbers_in(words: str) -> frozenset[str]:
    """Return the numbers in figures that words name, as they are written."""
    return frozenset(_NUMBER.findall(words))


def derive_hull(quantities: Sequence[Quantity]) -> Quantity | None:
    """Return what words with these numbers say together: one, or the range of all of one unit."""
    if not quantities:
        return None
    first = quantities[0]
    if len(quantities) == 1:
        return first
    if any(q.unit != first.unit for q in quantities):
        return None
    ends = [x for q in quantities for x in (q.value, q.low, q.high) if x is not None]
    marks = tuple(dict.fromkeys(mark for q in quantities for mark in q.marks))
    if min(ends) == max(ends):
        return replace(first, marks=marks)
    return Quantity(None, first.unit, first.hedge, marks, min(ends), max(ends))


def followed(figure: Figure, base: Quantity | None, now: Quantity) -> Figure:
    """Return the figure with what its words say now; a part that a person set stays, and is said.

    ``base`` is None where the reader had made nothing of its words before.
    """
    told = figure.said or figure.quantity
    says = now if base is None else _three_way(told, base, now)
    quantity = says if figure.said is None else _by_hand(figure.quantity, figure.said, says)
    return replace(figure, quantity=quantity, said=None if quantity == says else says)


def _three_way(told: Quantity, base: Quantity, now: Quantity) -> Quantity:
    numbers = _numbers(told)
    if _numbers(base) != _numbers(now):
        numbers = _end_of(told, base, now)
    return Quantity(
        numbers[0],
        _changed(told.unit, base.unit, now.unit),
        _changed(told.hedge, base.hedge, now.hedge),
        _changed(told.marks, base.marks, now.marks),
        numbers[1],
        numbers[2],
    )


def _end_of(told: Quantity, base: Quantity, now: Quantity) -> _Numbers:
    """A figure that was split off a range stays that end of it."""
    if told.value is not None and base.is_range and now.is_range:
        if told.value == base.low:
            return now.low, None, None
        if told.value == base.high:
            return now.high, None, None
    return _numbers(now)


def _by_hand(mine: Quantity, said: Quantity, says: Quantity) -> Quantity:
    numbers = _numbers(says if _numbers(mine) == _numbers(said) else mine)
    return Quantity(
        numbers[0],
        says.unit if mine.unit == said.unit else mine.unit,
        says.hedge if mine.hedge is said.hedge else mine.hedge,
        says.marks if mine.marks == said.marks else mine.marks,
        numbers[1],
        numbers[2],
    )


def _numbers(quantity: Quantity) -> _Numbers:
    return quantity.value, quantity.low, quantity.high


def _changed(told: T, base: T, now: T) -> T:
    return now if now != base else told
