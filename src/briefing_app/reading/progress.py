"""How far a reading is, told while its long loops run: a long text shall not seem to hang."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Told = Callable[[float], None]
"""Told the share of the work that is done, from 0 to 1."""

_STEPS = 200
"""How often one loop tells."""


def not_told(_share: float) -> None:
    """Ignore progress."""


def within(told: Told, start: float, end: float) -> Told:
    """Return what tells the share of a step that goes from ``start`` to ``end`` of the whole."""
    return lambda share: told(start + (end - start) * share)


def counted(items: Sequence[T], told: Told, start: float, end: float) -> Iterator[T]:
    """Yield ``items``, and tell shares from ``start`` to ``end`` as they go by."""
    step = max(1, len(items) // _STEPS)
    for number, item in enumerate(items):
        if number % step == 0:
            told(start + (end - start) * number / len(items))
        yield item
